#include "metrics/grafanadashboard.h"

#include <QJsonArray>

namespace Flightdeck::Metrics {

namespace {

constexpr int gridWidth = 24; ///< of a Grafana dashboard
constexpr int numberWidth = 6;
constexpr int numberHeight = 5;
constexpr int chartWidth = 12;
constexpr int chartHeight = 8;

QString grafanaUnit(const QString &unit)
{
    static const QMap<QString, QString> units = {{QStringLiteral("%"), QStringLiteral("percent")},
                                                 {QStringLiteral("s"), QStringLiteral("s")},
                                                 {QStringLiteral("/s"), QStringLiteral("ops")}};
    return units.value(unit, QStringLiteral("short"));
}

QJsonObject dataSource()
{
    return {{QStringLiteral("type"), QStringLiteral("prometheus")},
            {QStringLiteral("uid"), QStringLiteral("${datasource}")}};
}

QJsonObject grafanaPanel(const DashboardPanel &panel, int id, const QJsonObject &place)
{
    QStringList legend;
    for (const QString &label : panel.legend)
        legend.append(QStringLiteral("{{%1}}").arg(label));
    const bool isNumber = panel.kind == DashboardPanel::Kind::Number;
    QJsonObject defaults{{QStringLiteral("unit"), grafanaUnit(panel.unit)},
                         {QStringLiteral("noValue"), QStringLiteral("–")}};
    if (!isNumber)
        defaults[QStringLiteral("min")] = 0;
    const QJsonObject target{{QStringLiteral("refId"), QStringLiteral("A")},
                             {QStringLiteral("datasource"), dataSource()},
                             {QStringLiteral("expr"), panel.query},
                             {QStringLiteral("instant"), isNumber},
                             {QStringLiteral("range"), !isNumber},
                             {QStringLiteral("legendFormat"),
                              legend.isEmpty() ? panel.title : legend.join(QStringLiteral(" · "))}};
    return {{QStringLiteral("id"), id},
            {QStringLiteral("type"), isNumber ? QStringLiteral("stat") : QStringLiteral("timeseries")},
            {QStringLiteral("title"), panel.title},
            {QStringLiteral("description"), QString(panel.meaning + u' ' + panel.emptyText)},
            {QStringLiteral("datasource"), dataSource()},
            {QStringLiteral("gridPos"), place},
            {QStringLiteral("fieldConfig"), QJsonObject{{QStringLiteral("defaults"), defaults},
                                                        {QStringLiteral("overrides"), QJsonArray()}}},
            {QStringLiteral("targets"), QJsonArray{target}}};
}

} // namespace

QJsonObject grafanaDashboard(const QList<DashboardPanel> &panels)
{
    QJsonArray all;
    int x = 0;
    int y = 0;
    bool numbers = true; // they come first, in rows of their own
    for (const DashboardPanel &panel : panels) {
        const bool isNumber = panel.kind == DashboardPanel::Kind::Number;
        const int width = isNumber ? numberWidth : chartWidth;
        if (x + width > gridWidth || isNumber != numbers) {
            y += x > 0 ? (numbers ? numberHeight : chartHeight) : 0;
            x = 0;
        }
        numbers = isNumber;
        all.append(grafanaPanel(panel, int(all.size()) + 1,
                                {{QStringLiteral("x"), x},
                                 {QStringLiteral("y"), y},
                                 {QStringLiteral("w"), width},
                                 {QStringLiteral("h"), isNumber ? numberHeight : chartHeight}}));
        x += width;
    }
    const QJsonObject source{{QStringLiteral("name"), QStringLiteral("datasource")},
                             {QStringLiteral("type"), QStringLiteral("datasource")},
                             {QStringLiteral("query"), QStringLiteral("prometheus")},
                             {QStringLiteral("label"), QStringLiteral("Data source")}};
    return {{QStringLiteral("title"), QStringLiteral("Progressive delivery")},
            {QStringLiteral("uid"), QStringLiteral("progressive-delivery")},
            {QStringLiteral("tags"), QJsonArray{QStringLiteral("flagger"), QStringLiteral("flipt")}},
            {QStringLiteral("schemaVersion"), 39},
            {QStringLiteral("editable"), true},
            {QStringLiteral("refresh"), QStringLiteral("30s")},
            {QStringLiteral("time"), QJsonObject{{QStringLiteral("from"), QStringLiteral("now-6h")},
                                                 {QStringLiteral("to"), QStringLiteral("now")}}},
            {QStringLiteral("templating"), QJsonObject{{QStringLiteral("list"), QJsonArray{source}}}},
            {QStringLiteral("panels"), all}};
}

} // namespace Flightdeck::Metrics
