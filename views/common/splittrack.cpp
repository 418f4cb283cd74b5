#include "views/common/splittrack.h"

#include "views/common/accessible.h"
#include "views/common/paint.h"
#include "views/common/shares.h"
#include "views/common/splitslider.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <cmath>

namespace Flightdeck::Views {

namespace {

constexpr int barTop = 18;
constexpr int barHeight = 16;
constexpr int handleWidth = 9;
constexpr int margin = 5; // half a handle

} // namespace

SplitTrack::SplitTrack(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Split"));
}

QRectF SplitTrack::bar() const
{
    return {margin, barTop, qreal(width() - 2 * margin), barHeight};
}

int SplitTrack::positionAt(qreal x) const
{
    const QRectF area = bar();
    return std::clamp(int(std::lround((x - area.left()) / std::max(1.0, area.width()) * 100)) * 100, 0,
                      Shares::Whole);
}

int SplitTrack::edge(qsizetype index) const
{
    return Shares::edgePosition(m_shares, index);
}

void SplitTrack::requestEdge(qsizetype edge, int position)
{
    Q_EMIT edgeMoved(edge, std::clamp(position, 0, Shares::Whole));
}

void SplitTrack::setShares(const QVector<int> &shares, const QVector<int> &head, const QStringList &names)
{
    m_shares = shares;
    m_head = head;
    const qsizetype edges = std::max<qsizetype>(0, shares.size() - 1);
    while (m_handles.size() > edges)
        delete m_handles.takeLast();
    while (m_handles.size() < edges) {
        m_handles.append(new SplitHandle(m_handles.size(), this));
        m_handles.last()->show();
    }
    QStringList words;
    for (qsizetype i = 0; i < shares.size(); ++i)
        words += tr("%1 %2 %").arg(names.value(i), QString::number(shares[i] / 100.0));
    setAccessibleValue(this, words.join(QStringLiteral(", ")));
    for (qsizetype i = 0; i < edges; ++i) {
        m_handles[i]->setAccessibleName(tr("Edge between %1 and %2").arg(names.value(i), names.value(i + 1)));
        setAccessibleValue(m_handles[i], tr("%1 and %2").arg(words[i], words[i + 1]));
    }
    placeHandles();
    update();
}

void SplitTrack::placeHandles()
{
    const QRectF area = bar();
    for (qsizetype i = 0; i < m_handles.size(); ++i) {
        const int x = int(std::lround(area.left() + area.width() * edge(i) / Shares::Whole));
        m_handles[i]->setGeometry(x - handleWidth / 2, barTop - 5, handleWidth, barHeight + 10);
    }
}

void SplitTrack::resizeEvent(QResizeEvent *)
{
    placeHandles();
}

void SplitTrack::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF area = bar();
    const int whole = std::max(Shares::Whole, Shares::sum(m_shares));
    qreal x = area.left();
    for (qsizetype i = 0; i < m_shares.size(); ++i) {
        const qreal width = area.width() * m_shares[i] / whole;
        if (width >= 1) {
            const QRectF piece(x, area.top(), std::max(1.0, width - 1), area.height());
            paintBox(painter, piece, color(shareRole(i)),
                     i == 0 ? color(Role::LineStrong) : QColor(Qt::transparent), 2);
        }
        x += width;
    }
    if (m_head.size() != m_shares.size() || m_head == m_shares)
        return;
    for (qsizetype i = 0; i + 1 < m_head.size(); ++i) {
        const int at = Shares::edgePosition(m_head, i);
        if (at == edge(i))
            continue;
        const qreal tick = std::round(area.left() + area.width() * at / Shares::Whole) + 0.5;
        QPen pen(color(Role::Text), 1.4);
        pen.setDashPattern({2, 1.4});
        painter.setPen(pen);
        painter.drawLine(QPointF(tick, area.top() - 6), QPointF(tick, area.bottom() + 2));
        const QString words = tr("HEAD %1").arg(QString::number(at / 100.0));
        const QFont small = textFont(TextSize::Caption);
        const qreal wide = QFontMetricsF(small).horizontalAdvance(words) + 2;
        const qreal left = tick - wide - 4 >= 0 ? tick - wide - 4 : tick + 4;
        paintText(painter, QRectF(left, 0, wide, 12), Qt::AlignVCenter | Qt::AlignLeft, words, small,
                  Role::Text3);
    }
}

SplitHandle::SplitHandle(qsizetype edge, SplitTrack *track)
    : QWidget(track)
    , m_edge(edge)
    , m_track(track)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::SplitHCursor);
}

void SplitHandle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool live = hasFocus() || underMouse();
    paintBox(painter, rect(), color(Role::Surface), color(isEnabled() ? Role::AccentFill : Role::LineStrong),
             2);
    painter.setPen(color(live ? Role::Accent : Role::Text2));
    const int middle = width() / 2;
    painter.drawLine(middle - 1, 9, middle - 1, height() - 10);
    painter.drawLine(middle + 1, 9, middle + 1, height() - 10);
}

void SplitHandle::keyPressEvent(QKeyEvent *event)
{
    const int step = event->modifiers() & Qt::ShiftModifier     ? 10
                     : event->modifiers() & Qt::ControlModifier ? 500
                                                                : 100;
    const int at = m_track->edge(m_edge);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Down:
        m_track->requestEdge(m_edge, at - step);
        return;
    case Qt::Key_Right:
    case Qt::Key_Up:
        m_track->requestEdge(m_edge, at + step);
        return;
    case Qt::Key_Home:
        m_track->requestEdge(m_edge, 0);
        return;
    case Qt::Key_End:
        m_track->requestEdge(m_edge, Shares::Whole);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void SplitHandle::mousePressEvent(QMouseEvent *event)
{
    m_grip = event->position().x() - width() / 2.0;
}

void SplitHandle::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        m_track->requestEdge(m_edge, m_track->positionAt(mapToParent(event->position()).x() - m_grip));
}

} // namespace Flightdeck::Views
