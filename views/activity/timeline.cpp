#include "views/activity/timeline.h"

#include "views/activity/activityfilter.h"
#include "views/common/accessible.h"
#include "views/common/figuretext.h"
#include "views/common/paint.h"
#include "views/common/spacing.h"
#include "views/common/tooltip.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QToolTip>

#include <algorithm>

namespace Flightdeck::Views {

namespace {

constexpr int nameWidth = 110;
constexpr int axisHeight = 26;
constexpr int topMargin = 8;
constexpr int handleWidth = 8;
constexpr qint64 minute = 60'000;

/// A pleasant distance between ticks for about eight of them.
qint64 tickStep(qint64 span)
{
    for (const qint64 minutes : {1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720, 1440, 2880, 7 * 1440}) {
        if (span / (minutes * minute) <= 9)
            return minutes * minute;
    }
    return 30 * 1440 * minute;
}

} // namespace

Timeline::Timeline(ActivityFilter *filter, QWidget *parent)
    : QWidget(parent)
    , m_filter(filter)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setFixedHeight(sizeHint().height());
    setAccessibleName(tr("Timeline and incident range"));
    const auto again = qOverload<>(&QWidget::update);
    connect(filter, &QAbstractItemModel::rowsInserted, this, again);
    connect(filter, &QAbstractItemModel::rowsRemoved, this, again);
    connect(filter, &QAbstractItemModel::dataChanged, this, again);
}

void Timeline::setRange(const TimeRange &range)
{
    m_range = range;
    update();
}

void Timeline::setIncident(const TimeRange &incident)
{
    m_incident = incident;
    describe();
    update();
}

void Timeline::move(const TimeRange &incident)
{
    setIncident(incident);
    Q_EMIT incidentMoved(incident);
}

void Timeline::describe()
{
    const QString format = QStringLiteral("HH:mm:ss");
    setAccessibleValue(this, tr("Incident from %1 to %2")
                                 .arg(m_incident.from.toLocalTime().toString(format),
                                      m_incident.to.toLocalTime().toString(format)));
}

QRectF Timeline::plot() const
{
    return QRectF(nameWidth, topMargin, width() - nameWidth - Spacing::Panel,
                  height() - topMargin - axisHeight);
}

QRectF Timeline::lane(int kind) const
{
    const QRectF all = plot();
    const qreal each = all.height() / ActivityKindCount;
    return QRectF(all.left(), all.top() + kind * each, all.width(), each);
}

qreal Timeline::xOf(const QDateTime &at) const
{
    const double span = double(std::max<qint64>(1, m_range.from.msecsTo(m_range.to)));
    return plot().left() + plot().width() * double(m_range.from.msecsTo(at)) / span;
}

QDateTime Timeline::timeAt(qreal x) const
{
    const double share = std::clamp((x - plot().left()) / plot().width(), 0.0, 1.0);
    const qint64 ms = qint64(share * double(m_range.from.msecsTo(m_range.to)));
    return m_range.from.addMSecs(ms / 1000 * 1000);
}

Timeline::Drag Timeline::edgeAt(qreal x) const
{
    const qreal from = std::abs(x - xOf(m_incident.from));
    const qreal to = std::abs(x - xOf(m_incident.to));
    if (std::min(from, to) > handleWidth)
        return Drag::None;
    return to <= from ? Drag::To : Drag::From;
}

void Timeline::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !plot().contains(event->position()))
        return;
    m_drag = edgeAt(event->position().x());
    if (m_drag == Drag::None) {
        m_drag = Drag::New;
        m_dragStart = timeAt(event->position().x());
    }
}

void Timeline::mouseMoveEvent(QMouseEvent *event)
{
    const qreal x = event->position().x();
    if (m_drag == Drag::None) {
        const bool edge = plot().contains(event->position()) && edgeAt(x) != Drag::None;
        setCursor(edge ? Qt::SizeHorCursor : Qt::ArrowCursor);
        return;
    }
    const QDateTime at = timeAt(x);
    TimeRange incident = m_incident;
    if (m_drag == Drag::New)
        incident = {std::min(at, m_dragStart), std::max(at, m_dragStart)};
    else if (m_drag == Drag::From)
        incident.from = std::min(at, incident.to);
    else
        incident.to = std::max(at, incident.from);
    if (incident != m_incident)
        move(incident);
}

void Timeline::mouseReleaseEvent(QMouseEvent *)
{
    m_drag = Drag::None;
}

void Timeline::keyPressEvent(QKeyEvent *event)
{
    const int direction = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    if (direction == 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    const qint64 step = std::max<qint64>(1000, m_range.from.msecsTo(m_range.to) / 240 / 1000 * 1000);
    TimeRange incident = m_incident;
    if (event->modifiers() & Qt::ShiftModifier)
        incident.from = std::min(incident.from.addMSecs(direction * step), incident.to);
    else
        incident.to = std::max(incident.to.addMSecs(direction * step), incident.from);
    move(incident);
}

QString Timeline::tipAt(const QPointF &position) const
{
    QStringList lines;
    for (int row = 0; row < m_filter->rowCount() && lines.size() < 6; ++row) {
        const Core::ActivityEntry &entry = m_filter->entry(row);
        if (lane(int(entry.kind)).contains(position) && std::abs(xOf(entry.at) - position.x()) <= 8)
            lines += tr("%1  %2: %3")
                         .arg(entry.at.toLocalTime().toString(QStringLiteral("HH:mm:ss")), entry.object,
                              entry.text);
    }
    return lines.join(u'\n');
}

bool Timeline::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), plainToolTip(tipAt(help->pos())), this);
        return true;
    }
    return QWidget::event(event);
}

void Timeline::paintAxis(QPainter &painter) const
{
    const QRectF all = plot();
    const qint64 step = tickStep(m_range.from.msecsTo(m_range.to));
    const bool days = step >= 1440 * minute;
    // Ticks fall on round local times, also where the offset is not a whole step.
    const qint64 offset = qint64(m_range.from.toLocalTime().offsetFromUtc()) * 1000;
    const qint64 first = ((m_range.from.toMSecsSinceEpoch() + offset) / step + 1) * step - offset;
    painter.setFont(textFont(TextSize::Caption));
    for (qint64 at = first; at <= m_range.to.toMSecsSinceEpoch(); at += step) {
        const QDateTime local = QDateTime::fromMSecsSinceEpoch(at);
        const qreal x = std::round(xOf(local));
        painter.fillRect(QRectF(x, all.top(), 1, all.height()), color(Role::Line));
        painter.setPen(color(Role::Text2));
        const qreal left = std::min(x - 40, width() - 64.0); // the last label stays whole
        FigureText::paint(
            painter, QRectF(left, all.bottom() + 4, 80, 18), Qt::AlignCenter,
            QLocale().toString(local, days ? QStringLiteral("d MMM") : QStringLiteral("HH:mm")));
    }
    for (int kind = 0; kind < ActivityKindCount; ++kind) {
        const QRectF row = lane(kind);
        painter.fillRect(QRectF(row.left(), std::round(row.bottom()), row.width(), 1), color(Role::Line));
        paintText(painter, QRectF(Spacing::Panel, row.top(), nameWidth - Spacing::Panel, row.height()),
                  Qt::AlignLeft | Qt::AlignVCenter, laneTitle(Core::ActivityKind(kind)),
                  textFont(TextSize::Dense, QFont::DemiBold), Role::Text);
    }
}

void Timeline::paintEntry(QPainter &painter, const Core::ActivityEntry &entry) const
{
    const QRectF row = lane(int(entry.kind));
    const QPointF center(std::round(xOf(entry.at)), std::round(row.center().y()));
    const ActivitySign sign = activitySign(entry.kind, entry.outcome);
    paintIcon(painter, QRectF(center.x() - 8, center.y() - 8, 16, 16), sign.icon, sign.role);
}

void Timeline::paintIncident(QPainter &painter) const
{
    const QRectF all = plot();
    const qreal from = std::clamp(xOf(m_incident.from), all.left(), all.right());
    const qreal to = std::clamp(xOf(m_incident.to), all.left(), all.right());
    if (m_incident.to < m_range.from || m_incident.from > m_range.to)
        return;
    const QRectF band(from, all.top() - 3, std::max(1.0, to - from), all.height() + 6);
    painter.fillRect(band, color(Role::AccentSoft));
    painter.setPen(QPen(color(Role::AccentFill), 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(band);
    for (const qreal x : {from, to}) {
        const QRectF handle(x - 3.5, all.center().y() - 9, 7, 18);
        paintBox(painter, handle, color(Role::Surface), color(Role::AccentFill), 2);
        painter.fillRect(QRectF(x - 1.5, handle.top() + 5, 1, 8), color(Role::AccentFill));
        painter.fillRect(QRectF(x + 0.5, handle.top() + 5, 1, 8), color(Role::AccentFill));
    }
}

void Timeline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), color(Role::Surface), color(Role::Line), Spacing::Radius);
    if (!m_range.from.isValid() || !m_range.to.isValid())
        return;
    paintIncident(painter);
    paintAxis(painter);
    painter.setClipRect(plot().adjusted(-8, 0, 8, 0));
    // Oldest first, so that the newest lies on top.
    for (int row = m_filter->rowCount() - 1; row >= 0; --row)
        paintEntry(painter, m_filter->entry(row));
}

} // namespace Flightdeck::Views
