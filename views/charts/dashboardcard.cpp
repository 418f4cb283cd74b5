#include "views/charts/dashboardcard.h"

#include "core/plaintext.h"
#include "views/charts/lineschart.h"
#include "views/common/agetext.h"
#include "views/common/figuretext.h"
#include "views/common/label.h"
#include "views/common/spacing.h"
#include "views/common/tooltip.h"

#include <QVBoxLayout>

#include <algorithm>

namespace Flightdeck::Views {

namespace {

constexpr int nameLength = 80;

/// "auth-service · platform-services".
QString lineName(const Metrics::Labels &labels, const QStringList &legend)
{
    if (legend.isEmpty())
        return DashboardCard::tr("all");
    QStringList parts;
    for (const QString &label : legend) {
        if (const QString value = Core::plainText(labels.value(label), nameLength); !value.isEmpty())
            parts.append(value);
    }
    return parts.join(QStringLiteral(" · "));
}

/// The line that moves most people first: highest newest value, then by name.
QList<ChartLine> linesOf(const Metrics::DashboardAnswer &answer)
{
    // What all lines share tells none of them apart.
    QStringList legend = answer.panel.legend;
    const auto &all = answer.matrix.series;
    if (all.size() > 1) {
        legend.removeIf([&all](const QString &label) {
            return std::all_of(all.begin(), all.end(), [&](const Metrics::Series &series) {
                return series.labels.value(label) == all.front().labels.value(label);
            });
        });
    }
    QList<ChartLine> lines;
    for (const Metrics::Series &series : all)
        lines.append({lineName(series.labels, legend), series});
    std::stable_sort(lines.begin(), lines.end(), [](const ChartLine &a, const ChartLine &b) {
        const double first = a.series.lastValue().value_or(-1);
        const double second = b.series.lastValue().value_or(-1);
        return first != second ? first > second : a.name < b.name;
    });
    return lines;
}

} // namespace

DashboardCard::DashboardCard(const Metrics::DashboardPanel &panel, QWidget *parent)
    : Panel(panel.title, parent)
    , m_panel(panel)
    , m_state(new Label({}, TextSize::Caption, Role::Text3))
{
    setToolTip(plainToolTip(panel.meaning));
    setAccessibleName(panel.title);
    body()->setContentsMargins(Spacing::Panel, Spacing::Grid, Spacing::Panel, Spacing::Grid);
    if (isNumber()) {
        m_number = new Label({}, TextSize::Title, Role::Text, QFont::Bold);
        body()->addWidget(m_number);
    } else {
        m_chart = new LinesChart;
        m_chart->setAccessibleName(panel.title);
        body()->addWidget(m_chart, 1);
    }
    m_state->setWordWrap(true);
    body()->addWidget(m_state);
    if (isNumber())
        body()->addStretch();
}

void DashboardCard::present(const Metrics::DashboardAnswer &answer, qint64 startMs, qint64 endMs,
                            const QDateTime &now)
{
    const bool old = answer.freshness.state != Core::FreshnessState::Live;
    if (m_number) {
        // Several series would be an answer to another question: then there is no one number.
        const auto value = answer.matrix.series.size() == 1
                               ? answer.matrix.series.front().valueAt(endMs, answer.stepMs)
                               : std::nullopt;
        QString text = QStringLiteral("–");
        if (value) {
            text = FigureText::decimal(*value, *value == std::round(*value) ? 0 : 1);
            if (!m_panel.unit.isEmpty())
                text += u' ' + m_panel.unit;
        }
        m_number->setText(text);
        m_number->setRole(value && !old ? Role::Text : Role::Quiet);
    } else {
        m_chart->present(linesOf(answer), m_panel.unit, startMs, endMs, answer.stepMs);
    }
    const QString state = stateText(answer, now);
    m_state->setText(state);
    m_state->setRole(answer.error ? Role::Fail : old ? Role::Quiet : Role::Text3);
    setAccessibleDescription(text());
}

QString DashboardCard::stateText(const Metrics::DashboardAnswer &answer, const QDateTime &now) const
{
    if (answer.error)
        return answer.answered ? tr("Stale: %1").arg(answer.error->text()) : answer.error->text();
    if (!answer.answered)
        return tr("Asking the metrics server.");
    const QString leftOut = answer.matrix.histogramsLeftOut
                                ? tr("The answer holds native histograms, which are not drawn.")
                                : QString();
    if (answer.matrix.series.empty())
        return leftOut.isEmpty() ? m_panel.emptyText : leftOut;
    std::optional<qint64> newest;
    for (const Metrics::Series &series : answer.matrix.series)
        newest = std::max(newest, series.lastTimeMs());
    QString text = m_panel.meaning;
    if (newest && now.toMSecsSinceEpoch() - *newest > 2 * answer.stepMs + 60'000)
        text.prepend(tr("Last sample %1. ").arg(agoText(QDateTime::fromMSecsSinceEpoch(*newest), now)));
    if (!leftOut.isEmpty())
        text += u' ' + leftOut;
    for (const QString &warning : answer.matrix.warnings)
        text += u' ' + tr("The server says: %1").arg(warning);
    return text;
}

QString DashboardCard::text() const
{
    const QString shown = m_number ? m_number->text() : m_chart->accessibleDescription();
    return shown + QStringLiteral(". ") + m_state->text();
}

} // namespace Flightdeck::Views
