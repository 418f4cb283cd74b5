#include "views/common/funnelview.h"

#include "views/common/accessible.h"
#include "views/common/figuretext.h"
#include "views/common/paint.h"
#include "views/common/spacing.h"

#include <cmath>

namespace Flightdeck::Views {

namespace {

constexpr qreal lineHeight = 18;
constexpr qreal barHeight = 12;
constexpr qreal between = 14; // the slope from one bar to the next

qreal barWidth(const FunnelStep &step, qint64 whole, qreal width)
{
    if (step.count <= 0 || whole <= 0)
        return 0;
    return std::clamp(width * double(step.count) / double(whole), 5.0, width);
}

} // namespace

FunnelView::FunnelView(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Who is left after each constraint"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FunnelView::setSteps(const QVector<FunnelStep> &steps)
{
    m_steps = steps;
    QStringList words;
    for (const FunnelStep &step : steps)
        words += QStringLiteral("%1: %2. %3")
                     .arg(step.label, FigureText::grouped(step.count), step.note)
                     .trimmed();
    setAccessibleValue(this, words.join(u' '));
    updateGeometry();
    update();
}

int FunnelView::heightForWidth(int width) const
{
    QPixmap scratch(1, 1);
    QPainter painter(&scratch);
    return int(std::ceil(paintSteps(painter, width)));
}

qreal FunnelView::paintSteps(QPainter &painter, qreal width) const
{
    const qint64 whole = m_steps.isEmpty() ? 0 : m_steps.first().count;
    qreal y = 0;
    qreal above = 0;
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        const FunnelStep &step = m_steps[i];
        const qreal wide = barWidth(step, whole, width);
        if (i > 0) {
            painter.save();
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            painter.setBrush(color(Role::QuietSoft));
            painter.drawPolygon(QPolygonF({{0, y}, {above, y}, {wide, y + between}, {0, y + between}}));
            painter.restore();
            y += between;
        }
        const bool last = i > 0 && i + 1 == m_steps.size();
        paintBox(painter, QRectF(0, y, wide, barHeight), color(last ? Role::AccentFill : Role::PrimaryFill),
                 last ? QColor(Qt::transparent) : color(Role::LineStrong), 2);
        y += barHeight + 3;
        const QString number = FigureText::grouped(step.count);
        const QFont bold = textFont(TextSize::Dense, QFont::DemiBold);
        const qreal numberWidth = FigureText::width(bold, number) + 1;
        paintText(painter, QRectF(0, y, width - numberWidth - Spacing::Grid, lineHeight),
                  Qt::AlignVCenter | Qt::AlignLeft, step.label, textFont(TextSize::Dense), Role::Text);
        painter.setFont(bold);
        painter.setPen(color(Role::Text));
        FigureText::paint(painter, QRectF(width - numberWidth, y, numberWidth, lineHeight),
                          Qt::AlignRight | Qt::AlignVCenter, number);
        y += lineHeight;
        if (!step.note.isEmpty())
            y += paintParagraph(painter, QRectF(0, y, width, 100), {}, Role::Text3, step.note, Role::Text3,
                                textFont(TextSize::Caption), 3);
        y += 2;
        above = wide;
    }
    return y;
}

void FunnelView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintSteps(painter, width());
}

} // namespace Flightdeck::Views
