#include "flags/changestep.h"

#include "core/plaintext.h"
#include "flags/changesummary.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdint>

namespace Flightdeck::Flags {

// What the branch changed, as one run of whole lines: [begin, oldEnd) of the old text is [begin, newEnd) of
// the new.
struct Region
{
    qsizetype begin = 0;
    qsizetype oldEnd = 0;
    qsizetype newEnd = 0;
};

// Stands for "nothing changed": behind every text.
static const Region beyond{PTRDIFF_MAX / 2, PTRDIFF_MAX / 2, PTRDIFF_MAX / 2};

static Region changedRegion(const QByteArray &before, const QByteArray &after)
{
    if (before == after)
        return beyond;
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype head =
        std::mismatch(before.begin(), before.begin() + shorter, after.begin()).first - before.begin();
    head = before.left(head).lastIndexOf('\n') + 1;
    qsizetype tail = 0;
    while (tail < shorter - head && before.at(before.size() - 1 - tail) == after.at(after.size() - 1 - tail))
        ++tail;
    const qsizetype lineEnd = before.indexOf('\n', before.size() - tail);
    tail = lineEnd < 0 ? 0 : std::min(tail, before.size() - lineEnd - 1);
    return {head, before.size() - tail, after.size() - tail};
}

// Whether what an intent replaces is still what its maker saw.
static bool sameTarget(const Document &before, const Document &after, const Edit &edit)
{
    if (edit.kind == Edit::Kind::FixAll)
        return true;
    const Flag *old = before.flag(edit.nameSpace, edit.flag);
    const Flag *now = after.flag(edit.nameSpace, edit.flag);
    if (!old || !now || old->type != now->type)
        return false;
    const auto index = size_t(edit.index);
    switch (edit.kind) {
    case Edit::Kind::SetDistribution:
        return index < old->rules.size() && index < now->rules.size() &&
               sameMeaning(old->rules[index], now->rules[index]);
    case Edit::Kind::MoveRule:
        return std::equal(old->rules.begin(), old->rules.end(), now->rules.begin(), now->rules.end(),
                          [](const Rule &a, const Rule &b) { return sameMeaning(a, b); });
    case Edit::Kind::SetThreshold:
        return index < old->rollouts.size() && index < now->rollouts.size() &&
               sameMeaning(old->rollouts[index], now->rollouts[index]);
    default:
        return true;
    }
}

static QString conflictText(const ChangeStep &step, const Document &before)
{
    if (step.edit) {
        return QCoreApplication::translate("Flags", "“%1”: the branch changed the same values.")
            .arg(Core::plainText(step.edit->summary(before)));
    }
    const int line = before.position(step.splices.empty() ? 0 : step.splices.front().at).line;
    return QCoreApplication::translate("Flags",
                                       "The text typed at line %1: the branch changed the same lines.")
        .arg(line);
}

static void apply(QByteArray &text, const TextSplice &splice)
{
    text.replace(splice.at, splice.removed.size(), splice.added);
}

// Typing, moved by what the branch inserted or removed above it; false when it touches what the branch
// changed.
static bool carryOver(const ChangeStep &step, Region region, QByteArray &text, ChangeStep &carried)
{
    QByteArray trial = text;
    for (TextSplice splice : step.splices) {
        const qsizetype end = splice.at + splice.removed.size();
        if (end < region.begin) {
            const qsizetype delta = splice.added.size() - splice.removed.size();
            region = {region.begin + delta, region.oldEnd + delta, region.newEnd + delta};
        } else if (splice.at > region.oldEnd ||
                   (splice.at == region.oldEnd && region.oldEnd > region.begin)) {
            splice.at += region.newEnd - region.oldEnd;
        } else {
            return false;
        }
        apply(trial, splice);
        carried.splices.push_back(splice);
    }
    text = trial;
    return true;
}

static ChangeStep stepOf(const Edit &edit, const QByteArray &before, const EditResult &result)
{
    ChangeStep step;
    step.edit = edit;
    // Splices are in order against one text; done from the back they do not move each other.
    for (auto splice = result.splices.rbegin(); splice != result.splices.rend(); ++splice) {
        step.splices.push_back({splice->replaced.begin,
                                before.mid(splice->replaced.begin, splice->replaced.size()),
                                splice->replacement});
    }
    return step;
}

Replay replaySteps(const std::vector<ChangeStep> &steps, const QByteArray &oldBase, const QByteArray &newBase,
                   const QString &fileName, const FliptVersion &version)
{
    Replay replay{newBase, {}, {}};
    QByteArray old = oldBase;
    for (const ChangeStep &step : steps) {
        const QByteArray oldBefore = old;
        for (const TextSplice &splice : step.splices)
            apply(old, splice);
        if (!step.otherFile.isEmpty()) {
            replay.steps.push_back(step);
            continue;
        }
        ChangeStep again;
        bool done = false;
        if (step.edit) {
            const Document now = Document::parse(replay.text, fileName, version);
            if (sameTarget(Document::parse(oldBefore, fileName, version), now, *step.edit)) {
                if (const auto result = applyEdit(now, *step.edit)) {
                    again = stepOf(*step.edit, replay.text, *result);
                    replay.text = result->text;
                    done = true;
                }
            }
        } else {
            done = carryOver(step, changedRegion(oldBefore, replay.text), replay.text, again);
        }
        if (!done)
            replay.conflicts.append(conflictText(step, Document::parse(oldBefore, fileName, version)));
        else if (!again.splices.empty())
            replay.steps.push_back(again);
    }
    return replay;
}

} // namespace Flightdeck::Flags
