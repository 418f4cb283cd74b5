#include "views/rollouts/checkspanel.h"

#include "core/plaintext.h"
#include "metrics/metricsfeed.h"
#include "views/charts/panellane.h"
#include "views/common/iconlabel.h"
#include "views/common/icons.h"
#include "views/common/label.h"
#include "views/common/panel.h"
#include "views/common/spacing.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Flightdeck::Views {

namespace {

struct Line
{
    Icon icon;
    Role role;
    QString title;
    QString text;
};

Line metricLine(const Metrics::MetricPanel &panel)
{
    const QString value = Metrics::valueText(panel.spec, panel.canary.lastValue());
    if (panel.error)
        return {Icon::Warning, Role::Warn, panel.spec.name, panel.error->text()};
    if (!panel.answered)
        return {Icon::NoData, Role::Text3, panel.spec.name, ChecksPanel::tr("Not answered yet.")};
    const bool passes = panel.verdict.passes();
    return {passes ? Icon::Succeeded : Icon::Failed, passes ? Role::Ok : Role::Fail,
            QStringLiteral("%1: %2").arg(panel.spec.name, value),
            passes ? QStringLiteral("%1; %2").arg(panel.verdict.text, laneRule(laneOf(panel)))
                   : panel.verdict.text};
}

/// What a hook of a type does (Flagger 1.37.0, pkg/apis/flagger/v1beta1/canary.go).
QString hookWords(const QString &type)
{
    static const QHash<QString, const char *> words = {
        {QStringLiteral("confirm-rollout"),
         QT_TRANSLATE_NOOP("Flightdeck::Views::ChecksPanel", "gate before the run")},
        {QStringLiteral("confirm-traffic-increase"),
         QT_TRANSLATE_NOOP("Flightdeck::Views::ChecksPanel", "gate before each step")},
        {QStringLiteral("confirm-promotion"),
         QT_TRANSLATE_NOOP("Flightdeck::Views::ChecksPanel", "gate before the promotion")},
        {QStringLiteral("pre-rollout"),
         QT_TRANSLATE_NOOP("Flightdeck::Views::ChecksPanel", "asked before the first step")},
        {QStringLiteral("rollout"),
         QT_TRANSLATE_NOOP("Flightdeck::Views::ChecksPanel", "asked at each check; a failure costs a life")},
        {QStringLiteral("post-rollout"),
         QT_TRANSLATE_NOOP("Flightdeck::Views::ChecksPanel", "told after the run")},
        {QStringLiteral("rollback"),
         QT_TRANSLATE_NOOP("Flightdeck::Views::ChecksPanel", "may order a rollback")},
        {QStringLiteral("event"), QT_TRANSLATE_NOOP("Flightdeck::Views::ChecksPanel", "told of every event")},
    };
    const char *text = words.value(type.isEmpty() ? QStringLiteral("rollout") : type);
    return text ? ChecksPanel::tr(text) : type;
}

QList<Line> settingLines(const Kubernetes::Canary &canary)
{
    const Kubernetes::CanaryAnalysis &analysis = canary.analysis;
    QList<Line> lines;
    lines.append({Icon::Clock, Role::Text2, ChecksPanel::tr("Every %1 s").arg(analysis.intervalSeconds),
                  ChecksPanel::tr("Rolls back after %n failed checks, counted over the whole run.", nullptr,
                                  analysis.threshold)});
    QStringList steps;
    for (const int step : analysis.stepWeights)
        steps << QStringLiteral("%1 %").arg(step);
    if (!steps.isEmpty())
        lines.append(
            {Icon::Rollouts, Role::Text2, ChecksPanel::tr("Steps"), steps.join(QStringLiteral(", "))});
    else if (analysis.stepWeight > 0)
        lines.append({Icon::Rollouts, Role::Text2, ChecksPanel::tr("Steps"),
                      ChecksPanel::tr("%1 % a step, up to %2 %, then the primary takes the new spec.")
                          .arg(analysis.stepWeight)
                          .arg(analysis.maxWeight)});
    else if (analysis.iterations > 0)
        lines.append({Icon::Rollouts, Role::Text2, ChecksPanel::tr("Iterations"),
                      QString::number(analysis.iterations)});
    for (const Kubernetes::CanaryWebhook &hook : analysis.webhooks)
        lines.append({hook.type.startsWith(QLatin1String("confirm")) ? Icon::Gate : Icon::External,
                      Role::Text2, Core::plainText(hook.name), hookWords(hook.type)});
    return lines;
}

} // namespace

ChecksPanel::ChecksPanel(Metrics::MetricsFeed *feed, QWidget *parent)
    : QWidget(parent)
    , m_feed(feed)
    , m_panel(new Panel(tr("Checks"), this))
    , m_lines(new QVBoxLayout)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_panel);
    outer->addStretch(1);
    m_lines->setContentsMargins(Spacing::Panel, Spacing::Grid, Spacing::Panel, Spacing::Panel);
    m_lines->setSpacing(Spacing::Grid);
    m_panel->body()->addLayout(m_lines);
    m_panel->setTitle(tr("Checks"), tr("what Flagger would say now"));
}

void ChecksPanel::present(const Rollouts::RolloutRow &row)
{
    QList<Line> lines;
    if (m_feed) {
        for (const Metrics::MetricPanel &panel : m_feed->panels())
            lines << metricLine(panel);
    } else {
        lines.append(
            {Icon::NoData, Role::Text3, tr("No metrics source"), tr("Give its address in Environments.")});
    }
    lines += settingLines(*row.canary);
    if (row.canary->uselessSuspendAnnotation)
        lines.append({Icon::Warning, Role::Warn, QStringLiteral("flagger.app/suspend"),
                      tr("This annotation does nothing: no Flagger reads it. spec.suspend is what pauses.")});
    QStringList shown;
    for (const Line &line : std::as_const(lines))
        shown << line.title + u'\n' + line.text;
    if (shown == m_shown)
        return;
    m_shown = shown;
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Line &line : std::as_const(lines))
        addLine(int(line.icon), int(line.role), line.title, line.text);
}

void ChecksPanel::addLine(int iconId, int role, const QString &title, const QString &text)
{
    auto *line = new QWidget(m_panel);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Spacing::Grid);
    auto *sign = new IconLabel(line);
    sign->setIcon(Icon(iconId), Role(role), 16);
    row->addWidget(sign, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *first = new Label(title, TextSize::Body, Role(role) == Role::Fail ? Role::Fail : Role::Text,
                            QFont::DemiBold, line);
    auto *second = new Label(text, TextSize::Dense, Role::Text2, QFont::Normal, line);
    first->setWordWrap(true);
    second->setWordWrap(true);
    words->addWidget(first);
    words->addWidget(second);
    row->addLayout(words, 1);
    m_lines->addWidget(line);
}

} // namespace Flightdeck::Views
