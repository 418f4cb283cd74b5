#include "app/commands/statusreport.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <span>

namespace Flightdeck::App {

using Rollouts::RolloutRow;

namespace {

struct StatusReportWords
{
    Q_DECLARE_TR_FUNCTIONS(StatusReportWords)
};

QJsonValue known(const std::optional<int> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue known(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

/// The keys in the order the contract names them, which QJsonObject would sort.
QByteArray lineOf(std::span<const std::pair<const char *, QJsonValue>> fields)
{
    QByteArray line;
    for (const auto &[name, value] : fields) {
        const QByteArray pair =
            QJsonDocument(QJsonObject{{QString::fromLatin1(name), value}}).toJson(QJsonDocument::Compact);
        line += (line.isEmpty() ? "{" : ",") + pair.mid(1, pair.size() - 2);
    }
    return line + "}\n";
}

QString until(const QDateTime &time, const QDateTime &now)
{
    return time.isValid() ? StatusReportWords::tr("in %1").arg(statusDuration(now.secsTo(time)))
                          : QStringLiteral("-");
}

} // namespace

QString statusDuration(qint64 seconds)
{
    if (seconds < 60)
        return StatusReportWords::tr("%1 s").arg(qMax<qint64>(0, seconds));
    return StatusReportWords::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
}

QStringList statusTitles()
{
    return {StatusReportWords::tr("CLUSTER"),   StatusReportWords::tr("NAMESPACE"),
            StatusReportWords::tr("CANARY"),    StatusReportWords::tr("PHASE"),
            StatusReportWords::tr("TRAFFIC"),   StatusReportWords::tr("STEP"),
            StatusReportWords::tr("LIVES"),     StatusReportWords::tr("NEXT TICK"),
            StatusReportWords::tr("PROMOTION"), StatusReportWords::tr("WHY IT WAITS")};
}

QStringList statusCells(const RolloutRow &row, const QDateTime &now)
{
    const auto &canary = *row.canary;
    const auto &p = row.projection;
    QString phase = canary.status.phaseName.isEmpty() ? QStringLiteral("-") : canary.status.phaseName;
    if (canary.suspended)
        phase += StatusReportWords::tr(" (suspended)");
    if (row.freshness.state != Core::FreshnessState::Live)
        phase += QLatin1Char('?');
    return {
        row.cluster,
        canary.meta.nameSpace,
        canary.meta.name,
        phase,
        row.split ? QStringLiteral("%1/%2").arg(row.split->primary).arg(row.split->canary)
                  : StatusReportWords::tr("unknown"),
        p.step ? QStringLiteral("%1/%2").arg(*p.step).arg(p.steps) : QStringLiteral("-"),
        p.livesLeft ? QStringLiteral("%1/%2").arg(*p.livesLeft).arg(p.lives) : QStringLiteral("-"),
        until(p.nextTick, now),
        until(p.promotion, now),
        p.blocker.text,
    };
}

QByteArray statusJsonLine(const RolloutRow &row)
{
    const auto &canary = *row.canary;
    const auto &p = row.projection;
    const auto weight = [&row](int Rollouts::TrafficSplit::*side) {
        return row.split ? std::optional<int>((*row.split).*side) : std::nullopt;
    };
    const std::pair<const char *, QJsonValue> fields[] = {
        {"cluster", row.cluster},
        {"namespace", canary.meta.nameSpace},
        {"name", canary.meta.name},
        {"phase", canary.status.phaseName.isEmpty() ? QJsonValue() : QJsonValue(canary.status.phaseName)},
        {"strategy", Rollouts::strategyName(p.strategy)},
        {"primaryWeight", known(weight(&Rollouts::TrafficSplit::primary))},
        {"canaryWeight", known(weight(&Rollouts::TrafficSplit::canary))},
        {"step", known(p.step)},
        {"steps", p.steps > 0 ? QJsonValue(p.steps) : QJsonValue()},
        {"livesLeft", known(p.livesLeft)},
        {"suspended", canary.suspended},
        {"blocker", p.blocker.text.isEmpty() ? QJsonValue() : QJsonValue(p.blocker.text)},
        {"nextTick", known(p.nextTick)},
        {"projectedPromotion", known(p.promotion)},
        {"projectedRollback", known(p.rollback)},
        {"freshness", Core::freshnessName(row.freshness.state)},
    };
    return lineOf(fields);
}

QByteArray removedJsonLine(const QString &rolloutKey)
{
    const QString place = rolloutKey.section(u'\n', 1);
    const std::pair<const char *, QJsonValue> fields[] = {
        {"cluster", rolloutKey.section(u'\n', 0, 0)},
        {"namespace", place.section(u'/', 0, 0)},
        {"name", place.section(u'/', 1)},
        {"phase", {}},
        {"strategy", {}},
        {"primaryWeight", {}},
        {"canaryWeight", {}},
        {"step", {}},
        {"steps", {}},
        {"livesLeft", {}},
        {"suspended", {}},
        {"blocker", {}},
        {"nextTick", {}},
        {"projectedPromotion", {}},
        {"projectedRollback", {}},
        {"freshness", {}},
        {"removed", true},
    };
    return lineOf(fields);
}

void writeStatusJson(const Rollouts::RolloutListModel &model, QTextStream &out)
{
    for (int i = 0; i < model.rowCount(); ++i)
        out << QString::fromUtf8(statusJsonLine(model.row(i)));
}

void writeStatusTable(const Rollouts::RolloutListModel &model, const QDateTime &now, QTextStream &out)
{
    // One cluster needs no column of its own.
    bool several = false;
    for (int i = 1; i < model.rowCount(); ++i)
        several = several || model.row(i).cluster != model.row(0).cluster;
    const auto lineOfTable = [several](const QStringList &cells) { return cells.mid(several ? 0 : 1); };
    QList<QStringList> table{lineOfTable(statusTitles())};
    for (int i = 0; i < model.rowCount(); ++i)
        table.append(lineOfTable(statusCells(model.row(i), now)));
    QList<qsizetype> widths(table.first().size(), 0);
    for (const QStringList &line : std::as_const(table)) {
        for (qsizetype i = 0; i < line.size(); ++i)
            widths[i] = qMax(widths[i], line[i].size());
    }
    for (const QStringList &line : std::as_const(table)) {
        QString text;
        for (qsizetype i = 0; i < line.size(); ++i)
            text += line[i].leftJustified(widths[i] + 2);
        out << text.trimmed() << '\n';
    }
}

} // namespace Flightdeck::App
