#include "views/common/bandwidget.h"

#include "views/common/paint.h"
#include "views/common/spacing.h"

namespace Flightdeck::Views {

Role environmentRole(EnvironmentKind kind)
{
    switch (kind) {
    case EnvironmentKind::Demo:
        return Role::Demo;
    case EnvironmentKind::Staging:
        return Role::Staging;
    case EnvironmentKind::Production:
        return Role::Prod;
    case EnvironmentKind::None:
        break;
    }
    return Role::QuietSoft;
}

Role onEnvironmentRole(EnvironmentKind kind)
{
    switch (kind) {
    case EnvironmentKind::Demo:
        return Role::OnDemo;
    case EnvironmentKind::Staging:
        return Role::OnStaging;
    case EnvironmentKind::Production:
        return Role::OnProd;
    case EnvironmentKind::None:
        break;
    }
    return Role::Text;
}

void paintBand(QPainter &painter, const QRectF &rect, EnvironmentKind kind)
{
    painter.fillRect(rect, color(environmentRole(kind)));
    if (kind != EnvironmentKind::Production)
        return;
    constexpr qreal pitch = 16;
    constexpr qreal stripe = 4.5;
    const qreal lean = rect.height();
    painter.save();
    painter.setClipRect(rect);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(Role::OnProd));
    for (qreal x = rect.left() - lean; x < rect.right(); x += pitch) {
        painter.drawPolygon(QPolygonF({{x, rect.bottom()},
                                       {x + lean, rect.top()},
                                       {x + lean + stripe, rect.top()},
                                       {x + stripe, rect.bottom()}}));
    }
    painter.restore();
}

BandWidget::BandWidget(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(Spacing::Band);
    setKind(EnvironmentKind::None);
}

void BandWidget::setKind(EnvironmentKind kind)
{
    m_kind = kind;
    setAccessibleName(tr("Environment band"));
    setAccessibleDescription(kind == EnvironmentKind::Production ? tr("Production") : tr("Not production"));
    update();
}

void BandWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBand(painter, rect(), m_kind);
}

} // namespace Flightdeck::Views
