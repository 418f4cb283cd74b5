#include "views/common/splitbar.h"

#include "views/common/paint.h"
#include "views/common/tooltip.h"

#include <QVariantAnimation>

#include <algorithm>
#include <cmath>

namespace Flightdeck::Views {

namespace {

QString percentText(double percent)
{
    const bool whole = std::fabs(percent - std::round(percent)) < 0.05;
    return QString::number(percent, 'f', whole ? 0 : 1);
}

} // namespace

QString splitText(const SplitBarValue &value)
{
    return percentText(value.primary) + QStringLiteral(" / ") + percentText(value.canary);
}

void paintSplitBar(QPainter &painter, const QRectF &rect, const SplitBarValue &value, int barHeight)
{
    const QRectF bar(rect.x(), std::round(rect.center().y() - barHeight / 2.0), rect.width(), barHeight);
    const double sum = std::max(value.primary + value.canary, 1.0);
    const double share = std::clamp(value.primary / sum, 0.0, 1.0);
    const bool both = share > 0 && share < 1;
    const qreal gap = both ? 2 : 0;
    qreal left = std::round((bar.width() - gap) * share);
    if (both)
        left = std::clamp(left, 3.0, bar.width() - gap - 3);
    const QRectF primary(bar.x(), bar.y(), left, bar.height());
    const QRectF canary(bar.x() + left + gap, bar.y(), bar.width() - left - gap, bar.height());
    if (primary.width() > 0) {
        paintBox(painter, primary, value.stale ? QColor(Qt::transparent) : color(Role::PrimaryFill),
                 color(value.stale ? Role::Quiet : Role::LineStrong), 2,
                 value.stale ? Qt::CustomDashLine : Qt::SolidLine);
    }
    if (canary.width() > 0) {
        paintBox(painter, canary, value.stale ? QColor(Qt::transparent) : color(Role::AccentFill),
                 value.stale ? color(Role::Quiet) : QColor(Qt::transparent), 2, Qt::CustomDashLine);
    }
    if (!value.maxWeight)
        return;
    const qreal x = bar.x() + bar.width() * (1 - std::clamp(*value.maxWeight, 0.0, 100.0) / 100);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(Role::Text3));
    const qreal top = bar.bottom() + 2;
    painter.drawPolygon(QPolygonF({{x, top}, {x + 3.5, top + 4.5}, {x - 3.5, top + 4.5}}));
    painter.restore();
}

SplitBar::SplitBar(QWidget *parent)
    : QWidget(parent)
    , m_slide(new QVariantAnimation(this))
{
    setAccessibleName(tr("Traffic split"));
    m_slide->setDuration(200);
    connect(m_slide, &QVariantAnimation::valueChanged, this, [this](const QVariant &shown) {
        m_shownPrimary = shown.toDouble();
        update();
    });
    setValue(m_value);
}

void SplitBar::setValue(const SplitBarValue &value)
{
    m_slide->stop();
    if (isVisible() && !Theme::instance().reducedMotion() && value.primary != m_value.primary) {
        m_slide->setStartValue(m_shownPrimary);
        m_slide->setEndValue(value.primary);
        m_slide->start();
    } else {
        m_shownPrimary = value.primary;
    }
    m_value = value;
    QString text =
        tr("Primary %1 %, canary %2 %.").arg(percentText(value.primary), percentText(value.canary));
    if (value.maxWeight)
        text += QLatin1Char(' ') + tr("The canary's share ends at %1 %.").arg(percentText(*value.maxWeight));
    if (value.stale)
        text += QLatin1Char(' ') + tr("Last known, not live.");
    setAccessibleDescription(text);
    setToolTip(plainToolTip(text));
    update();
}

void SplitBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    SplitBarValue shown = m_value;
    if (m_slide->state() == QAbstractAnimation::Running) {
        shown.primary = m_shownPrimary;
        shown.canary = m_value.primary + m_value.canary - m_shownPrimary;
    }
    paintSplitBar(painter, rect().adjusted(0, 0, 0, -2), shown, 14);
}

} // namespace Flightdeck::Views
