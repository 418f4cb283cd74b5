#include "views/charts/eventlane.h"

#include "views/common/icons.h"

namespace Flightdeck::Views {

namespace {

constexpr qreal iconSize = 14;
/// A check is read out when the crosshair is this near.
constexpr qreal nearPixels = 5;

} // namespace

EventLane::EventLane(QWidget *parent)
    : Lane(parent)
{
    setAccessibleName(tr("Events"));
}

void EventLane::rebuild(const ChartData &charts)
{
    m_marks = charts.marks;
    setBounds({0, 1});
    QStringList words;
    for (const PhaseSpan &phase : std::as_const(m_marks.phases)) {
        if (!phase.projected)
            words.append(tr("%1 from %2").arg(phase.name, momentText(phase.startMs, nowMs())));
    }
    for (const CheckMark &check : std::as_const(m_marks.checks)) {
        if (check.outcome == CheckMark::Outcome::Failed)
            words.append(tr("check failed at %1").arg(momentText(check.timeMs, nowMs())));
    }
    for (const FlagMark &flag : std::as_const(m_marks.flags))
        words.append(tr("flag commit at %1: %2").arg(momentText(flag.timeMs, nowMs()), flagSentence(flag)));
    for (const EventMark &event : std::as_const(m_marks.events)) {
        if (event.warning)
            words.append(tr("warning at %1: %2").arg(momentText(event.timeMs, nowMs()), event.text));
    }
    setAccessibleDescription(words.join(QStringLiteral(", ")));
}

QRectF EventLane::rowArea(Row row) const
{
    const qreal rowHeight = (height() - 8) / qreal(RowCount);
    return {plot().left(), 4 + int(row) * rowHeight, plot().width(), rowHeight};
}

void EventLane::paintHeader(QPainter &painter, const QRectF &area) const
{
    painter.setFont(textFont(TextSize::Caption));
    painter.setPen(color(Role::Text2));
    const auto label = [&](Row row, const QString &text) {
        painter.drawText(QRectF(area.left(), rowArea(row).top(), area.width() - 2, rowArea(row).height()),
                         Qt::AlignRight | Qt::AlignVCenter, text);
    };
    label(Checks, tr("Checks"));
    label(Events, tr("Events"));
    label(Phases, tr("Phase"));
    label(Flags, tr("Flag commits"));
}

void EventLane::paintChecks(QPainter &painter) const
{
    const qreal middle = rowArea(Checks).center().y();
    for (const CheckMark &check : m_marks.checks) {
        const QRectF box(scale().x(check.timeMs) - iconSize / 2, middle - iconSize / 2, iconSize, iconSize);
        switch (check.outcome) {
        case CheckMark::Outcome::Passed:
            paintIcon(painter, box, Icon::Succeeded, Role::OkFill);
            break;
        case CheckMark::Outcome::Failed: {
            painter.fillRect(box.adjusted(1, 1, -1, -1), color(Role::FailFill));
            painter.setPen(QPen(color(Role::OnFail), 1.8));
            const QPointF c = box.center();
            painter.drawLine(c + QPointF(-2.8, -2.8), c + QPointF(2.8, 2.8));
            painter.drawLine(c + QPointF(-2.8, 2.8), c + QPointF(2.8, -2.8));
            break;
        }
        case CheckMark::Outcome::Expected:
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(color(Role::AccentFill), 1.2, Qt::DotLine));
            painter.drawEllipse(box.adjusted(1.5, 1.5, -1.5, -1.5));
            break;
        }
    }
}

void EventLane::paintEvents(QPainter &painter) const
{
    const qreal middle = rowArea(Events).center().y();
    qreal freeFrom = plot().left();
    for (const EventMark &event : m_marks.events) {
        const qreal x = scale().x(event.timeMs);
        if (x < freeFrom || x > plot().right())
            continue; // of a crowd the first is drawn; the crosshair and the table have all
        const QRectF box(x - 6, middle - 6, 12, 12);
        paintIcon(painter, box, event.warning ? Icon::Warning : Icon::Note,
                  event.warning ? Role::Warn : Role::Text3);
        freeFrom = x + 7;
    }
}

void EventLane::paintPhases(QPainter &painter) const
{
    const QRectF row = rowArea(Phases);
    for (const PhaseSpan &phase : m_marks.phases) {
        const qreal left = std::max(scale().x(phase.startMs), plot().left());
        const qreal right = std::min(scale().x(phase.endMs), plot().right());
        QRectF box(left, row.center().y() - 8, right - left, 16);
        const bool point = box.width() < 2; // a phase that only begins: the name stands beside a ring
        QColor edge = color(phase.failed ? Role::Fail : Role::AccentFill);
        painter.setPen(QPen(edge, 1.2, phase.projected ? Qt::DashLine : Qt::SolidLine));
        if (right < plot().left() || left > plot().right())
            continue;
        if (point) {
            painter.setBrush(Qt::NoBrush);
            edge = color(phase.failed ? Role::Fail : Role::Ok);
            painter.setPen(QPen(edge, 1.5, phase.projected ? Qt::DotLine : Qt::SolidLine));
            painter.drawEllipse(QPointF(left + 8, row.center().y()), 5.5, 5.5);
            box = QRectF(left + 15, box.top(), 120, box.height());
        } else if (phase.projected) {
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(box);
        } else {
            painter.setBrush(color(phase.failed ? Role::FailSoft : Role::AccentSoft));
            painter.drawRect(box);
        }
        const QFont words = textFont(TextSize::Caption, phase.projected ? QFont::Normal : QFont::DemiBold);
        const QFontMetricsF metrics(words);
        const QRectF text = point || phase.projected ? box.adjusted(2, 0, -1, 0) : box.adjusted(7, 0, -4, 0);
        painter.setFont(words);
        painter.setPen(color(phase.projected ? Role::Text2 : phase.failed ? Role::Fail : Role::Accent));
        if (metrics.horizontalAdvance(phase.name) <= text.width())
            painter.drawText(
                text, int(point || !phase.projected ? Qt::AlignLeft : Qt::AlignHCenter) | Qt::AlignVCenter,
                phase.name);
    }
}

void EventLane::paintFlags(QPainter &painter) const
{
    const QRectF row = rowArea(Flags);
    const QFont strong = textFont(TextSize::Caption, QFont::DemiBold);
    const QFont light = textFont(TextSize::Caption);
    qreal freeFrom = plot().left();
    for (const FlagMark &flag : m_marks.flags) {
        const qreal x = scale().x(flag.timeMs);
        if (x < plot().left() || x > plot().right())
            continue;
        painter.setPen(QPen(color(Role::FlagFill), 1.2, Qt::DotLine));
        painter.drawLine(QPointF(x, 0), QPointF(x, row.top()));
        paintIcon(painter, QRectF(x - 3, row.center().y() - 8, 16, 16), Icon::Flag, Role::Flag);
        qreal right = x + 16;
        if (flag.servedMs > flag.timeMs) {
            const qreal served = std::max(scale().x(flag.servedMs), right + 2);
            painter.setPen(QPen(color(Role::FlagFill), 2, Qt::SolidLine, Qt::FlatCap));
            painter.drawLine(QPointF(right, row.center().y()), QPointF(served, row.center().y()));
            right = served;
        }
        const qreal width = QFontMetricsF(strong).horizontalAdvance(flag.text);
        painter.setFont(strong);
        painter.setPen(color(Role::Flag));
        const bool leftFits = x - 7 - width >= freeFrom;
        QRectF text(leftFits ? x - 7 - width : right + 5, row.top(), width + 2, row.height());
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, flag.text);
        if (!leftFits)
            right = text.right();
        painter.setFont(light);
        painter.setPen(color(Role::Text2));
        painter.drawText(QRectF(right + 6, row.top(), 200, row.height()), Qt::AlignLeft | Qt::AlignVCenter,
                         flag.detail);
        freeFrom = right + 6 + QFontMetricsF(light).horizontalAdvance(flag.detail);
    }
}

void EventLane::paintPlot(QPainter &painter) const
{
    paintChecks(painter);
    paintEvents(painter);
    paintPhases(painter);
    paintFlags(painter);
}

QList<ReadoutPiece> EventLane::readoutAt(qint64 timeMs) const
{
    const auto isNear = [&](qint64 otherMs) {
        return std::abs(scale().x(otherMs) - scale().x(timeMs)) <= nearPixels;
    };
    QList<ReadoutPiece> pieces;
    for (const PhaseSpan &phase : m_marks.phases) {
        if (!phase.projected && phase.startMs <= timeMs && timeMs <= phase.endMs && timeMs <= nowMs())
            pieces = {{phase.name, phase.failed ? Role::Fail : Role::Text2, false, 1}};
    }
    for (const CheckMark &check : m_marks.checks) {
        if (!isNear(check.timeMs))
            continue;
        switch (check.outcome) {
        case CheckMark::Outcome::Passed:
            pieces.append({tr("✓ Check passed"), Role::Ok, true});
            break;
        case CheckMark::Outcome::Failed:
            pieces.append({tr("✕ Check failed"), Role::Fail, true});
            break;
        case CheckMark::Outcome::Expected:
            pieces.append({tr("Check expected"), Role::Text2, true});
            break;
        }
        break;
    }
    for (const FlagMark &flag : m_marks.flags) {
        if (isNear(flag.timeMs))
            pieces.append({tr("at %1: %2").arg(momentText(flag.timeMs, nowMs()), flagSentence(flag)),
                           Role::Flag, true});
    }
    for (const EventMark &event : m_marks.events) {
        if (isNear(event.timeMs)) {
            pieces.append({event.text, event.warning ? Role::Warn : Role::Text2, false, 2});
            break;
        }
    }
    return pieces;
}

} // namespace Flightdeck::Views
