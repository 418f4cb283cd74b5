#include "views/common/clockladder.h"

#include "views/common/accessible.h"
#include "views/common/figuretext.h"
#include "views/common/icons.h"
#include "views/common/paint.h"
#include "views/common/spacing.h"

#include <QKeyEvent>

namespace Flightdeck::Views {

namespace {

int rowHeight(const Rung &rung)
{
    return rung.state == RungState::Running ? 52 : 50;
}

QString stateWord(RungState state)
{
    switch (state) {
    case RungState::Done:
        return ClockLadder::tr("done");
    case RungState::Running:
        return ClockLadder::tr("running");
    case RungState::Failed:
        return ClockLadder::tr("failed");
    case RungState::Waiting:
        break;
    }
    return ClockLadder::tr("not yet");
}

void paintDisc(QPainter &painter, const QPointF &center, RungState state)
{
    constexpr qreal radius = 10.5;
    const QRectF disc(center.x() - radius, center.y() - radius, 2 * radius, 2 * radius);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    switch (state) {
    case RungState::Done:
        paintIcon(painter, disc.adjusted(-0.5, -0.5, 0.5, 0.5), Icon::Succeeded, Role::OkFill);
        break;
    case RungState::Failed:
        paintIcon(painter, disc.adjusted(-0.5, -0.5, 0.5, 0.5), Icon::Failed, Role::FailFill);
        break;
    case RungState::Running:
        painter.setPen(QPen(color(Role::AccentFill), 1.8));
        painter.setBrush(color(Role::Surface));
        painter.drawEllipse(disc.adjusted(1, 1, -1, -1));
        painter.setBrush(color(Role::AccentFill));
        painter.drawPie(disc.adjusted(1, 1, -1, -1), -90 * 16, 180 * 16);
        break;
    case RungState::Waiting: {
        QPen pen(color(Role::LineStrong), 1.5);
        pen.setDashPattern({2.2, 1.6});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(disc.adjusted(1, 1, -1, -1));
        break;
    }
    }
    painter.restore();
}

} // namespace

ClockLadder::ClockLadder(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(tr("Steps with their clock"));
}

void ClockLadder::setRungs(const QVector<Rung> &rungs)
{
    const bool taller = rungs.size() != m_rungs.size();
    m_rungs = rungs;
    m_current = std::clamp(m_current, 0, std::max(0, int(rungs.size()) - 1));
    if (taller)
        updateGeometry();
    describe();
    update();
}

QSize ClockLadder::sizeHint() const
{
    return {480, minimumSizeHint().height()};
}

QSize ClockLadder::minimumSizeHint() const
{
    int height = 0;
    for (const Rung &rung : m_rungs)
        height += rowHeight(rung);
    return {320, height};
}

void ClockLadder::describe()
{
    if (m_rungs.isEmpty())
        return;
    const Rung &rung = m_rungs[m_current];
    setAccessibleValue(
        this,
        QStringLiteral("%1, %2, %3. %4").arg(rung.title, stateWord(rung.state), rung.clock, rung.detail));
}

void ClockLadder::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (step == 0 || m_rungs.isEmpty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    m_current = std::clamp(m_current + step, 0, int(m_rungs.size()) - 1);
    describe();
    update();
}

void ClockLadder::paintRung(QPainter &painter, const QRectF &row, const Rung &rung, bool last) const
{
    const bool running = rung.state == RungState::Running;
    const bool waiting = rung.state == RungState::Waiting;
    if (running)
        painter.fillRect(row, color(Role::AccentSoft));
    const QPointF center(28, row.top() + 16);
    if (!last) {
        painter.save();
        QPen line(color(rung.state == RungState::Done ? Role::OkFill
                        : running                     ? Role::AccentFill
                                                      : Role::LineStrong),
                  2);
        if (rung.state != RungState::Done)
            line.setDashPattern({1.5, 1.5});
        painter.setPen(line);
        painter.drawLine(QPointF(center.x(), center.y() + 13), QPointF(center.x(), row.bottom() + 3));
        painter.restore();
    }
    paintDisc(painter, center, rung.state);
    const qreal right = row.right() - Spacing::Page;
    const qreal clockRight = right - 84;
    const Role words = rung.state == RungState::Failed ? Role::Fail : waiting ? Role::Text3 : Role::Text;
    const TextSize size = running ? TextSize::Emphasis : TextSize::Body;
    const qreal clockWidth = FigureText::width(textFont(TextSize::Emphasis, QFont::DemiBold), rung.clock) + 2;
    paintText(painter, QRectF(52, row.top() + 5, clockRight - clockWidth - 60, 20),
              Qt::AlignVCenter | Qt::AlignLeft, rung.title, textFont(size, QFont::DemiBold), words);
    paintText(painter, QRectF(52, row.top() + 25, right - 52, 18), Qt::AlignVCenter | Qt::AlignLeft,
              rung.detail, textFont(TextSize::Dense), Role::Text2);
    painter.setPen(color(words));
    painter.setFont(textFont(TextSize::Emphasis, QFont::DemiBold));
    FigureText::paint(painter, QRectF(clockRight - clockWidth, row.top() + 5, clockWidth, 20),
                      Qt::AlignRight | Qt::AlignVCenter, rung.clock);
    painter.setPen(color(Role::Text3));
    painter.setFont(textFont(TextSize::Dense));
    FigureText::paint(painter, QRectF(right - 80, row.top() + 5, 80, 20), Qt::AlignRight | Qt::AlignVCenter,
                      rung.wall);
}

void ClockLadder::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    qreal y = 0;
    for (qsizetype i = 0; i < m_rungs.size(); ++i) {
        const QRectF row(0, y, width(), rowHeight(m_rungs[i]));
        paintRung(painter, row, m_rungs[i], i + 1 == m_rungs.size());
        if (hasFocus() && i == m_current)
            painter.fillRect(QRectF(0, y, 3, row.height()), color(Role::AccentFill));
        y += row.height();
    }
}

} // namespace Flightdeck::Views
