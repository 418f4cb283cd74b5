#include "views/killswitch/planlines.h"

#include "core/plaintext.h"
#include "flags/textdiff.h"

namespace Flightdeck::Views {

using Kind = KillSwitch::DiffLine::Kind;

static QVector<DiffWord> words(const QString &before, const QString &after)
{
    QVector<DiffWord> words;
    for (const Flags::DiffWord &word : Flags::diffWords(before, after))
        words.append({Core::plainText(word.text, 120), DiffWord::Kind(int(word.kind))});
    return words;
}

// "  enabled: true" -> "enabled:"
static QString key(const QString &line)
{
    return line.trimmed().section(u' ', 0, 0);
}

QVector<PlanLine> planLines(const QList<KillSwitch::DiffLine> &diff)
{
    QVector<PlanLine> lines;
    for (qsizetype at = 0; at < diff.size();) {
        const KillSwitch::DiffLine &line = diff[at];
        const qsizetype next = at + 1;
        if (line.kind == Kind::Removed && next < diff.size() && diff[next].kind == Kind::Added &&
            key(line.text) == key(diff[next].text)) {
            lines.append({diff[next].line, words(line.text, diff[next].text)});
            at += 2;
            continue;
        }
        const bool added = line.kind == Kind::Added;
        lines.append({line.line,
                      {{Core::plainText(line.text.trimmed(), 120),
                        added ? DiffWord::Kind::Added : DiffWord::Kind::Removed}}});
        ++at;
    }
    return lines;
}

} // namespace Flightdeck::Views
