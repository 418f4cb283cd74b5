#include "killswitch/history.h"

#include "core/plaintext.h"

#include <algorithm>

namespace Flightdeck::KillSwitch {

namespace {

constexpr int entriesRead = 5'000; // some four entries a press

} // namespace

QList<PastRun> historyOf(const AuditLog &audit, const QString &repository, const QString &branch, int most)
{
    QList<PastRun> history;
    const QList<QJsonObject> entries = audit.read(entriesRead);
    for (auto entry = entries.crbegin(); entry != entries.crend() && history.size() < most; ++entry) {
        const auto text = [entry](const char *key) {
            return Core::plainText(entry->value(QLatin1String(key)).toString(), 500);
        };
        if (text("event") != QLatin1String("ended") || text("repository") != repository ||
            text("branch") != branch)
            continue;
        PastRun run;
        run.ended = QDateTime::fromString(text("time"), Qt::ISODateWithMs).toUTC();
        run.action = text("action") == QLatin1String("restore") ? Action::Restore : Action::Kill;
        // Where nothing had to be committed, the way to git was not rehearsed.
        run.drill = entry->value(QStringLiteral("drill")).toBool() &&
                    !entry->value(QStringLiteral("alreadyThere")).toBool();
        run.nameSpace = text("namespace");
        run.flag = text("flag");
        run.who = text("who");
        run.reason = text("reason");
        run.effective = entry->value(QStringLiteral("effective")).toBool();
        run.failure = text("failure");
        run.milliseconds = qint64(entry->value(QStringLiteral("milliseconds")).toDouble());
        if (run.ended.isValid())
            history.append(run);
    }
    return history;
}

std::optional<PastRun> lastDrill(const QList<PastRun> &history)
{
    const auto found = std::find_if(history.begin(), history.end(),
                                    [](const PastRun &run) { return run.drill && run.effective; });
    return found == history.end() ? std::nullopt : std::optional(*found);
}

} // namespace Flightdeck::KillSwitch
