#include "views/common/holdbutton.h"

#include "views/common/accessible.h"
#include "views/common/icons.h"
#include "views/common/paint.h"
#include "views/common/spacing.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace Flightdeck::Views {

namespace {

bool isHoldKey(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Space || event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

} // namespace

HoldButton::HoldButton(QWidget *parent)
    : QAbstractButton(parent)
    , m_hint(tr("Nothing happens until the ring is full."))
    , m_doneText(tr("Held to the end."))
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setProperty("flightdeckNoPress", true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &HoldButton::tick);
    setAccessibleValue(this, secondLine());
}

void HoldButton::setTitle(const QString &title)
{
    m_title = title;
    setAccessibleName(title);
    update();
}

void HoldButton::setHint(const QString &hint)
{
    m_hint = hint;
    setAccessibleValue(this, secondLine());
    update();
}

void HoldButton::setDoneText(const QString &text)
{
    m_doneText = text;
    update();
}

void HoldButton::refuse(const QString &reason)
{
    m_timer.stop();
    m_reason = reason;
    setState(State::Refused);
}

void HoldButton::reset()
{
    m_timer.stop();
    m_reason.clear();
    setState(State::Idle);
}

void HoldButton::begin()
{
    if (m_state != State::Idle || !isEnabled())
        return;
    m_since.start();
    m_timer.start(Theme::instance().reducedMotion() ? HoldMs / 10 : 16);
    setState(State::Holding);
}

void HoldButton::letGo()
{
    if (m_state != State::Holding)
        return;
    m_timer.stop();
    setState(State::Idle);
}

void HoldButton::tick()
{
    update();
    if (m_state != State::Holding || m_since.elapsed() < HoldMs)
        return;
    m_timer.stop();
    setState(State::Done);
    Q_EMIT held();
}

void HoldButton::setState(State state)
{
    update();
    if (state == m_state && state != State::Refused)
        return;
    m_state = state;
    setAccessibleValue(this, secondLine());
    Q_EMIT stateChanged(state);
}

qint64 HoldButton::remainingMs() const
{
    return m_state == State::Holding ? std::max<qint64>(0, HoldMs - m_since.elapsed()) : HoldMs;
}

QString HoldButton::secondLine() const
{
    switch (m_state) {
    case State::Holding:
        return tr("Keep holding, %1 s to go. Let go and nothing happens.")
            .arg(remainingMs() / 1000.0, 0, 'f', 1);
    case State::Done:
        return m_doneText;
    case State::Refused:
        return m_reason;
    case State::Idle:
        break;
    }
    return m_hint;
}

void HoldButton::keyPressEvent(QKeyEvent *event)
{
    if (!isHoldKey(*event)) {
        if (event->key() == Qt::Key_Escape && m_state == State::Holding)
            letGo();
        else
            QWidget::keyPressEvent(event);
        return;
    }
    if (!event->isAutoRepeat())
        begin();
}

void HoldButton::keyReleaseEvent(QKeyEvent *event)
{
    if (!isHoldKey(*event))
        QWidget::keyReleaseEvent(event);
    else if (!event->isAutoRepeat())
        letGo();
}

void HoldButton::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        begin();
}

void HoldButton::mouseMoveEvent(QMouseEvent *event)
{
    if (!rect().contains(event->pos()))
        letGo();
}

void HoldButton::mouseReleaseEvent(QMouseEvent *)
{
    letGo();
}

void HoldButton::focusOutEvent(QFocusEvent *event)
{
    letGo();
    QAbstractButton::focusOutEvent(event);
}

void HoldButton::hideEvent(QHideEvent *event)
{
    letGo();
    QAbstractButton::hideEvent(event);
}

void HoldButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::EnabledChange && !isEnabled())
        letGo();
    QAbstractButton::changeEvent(event);
}

void HoldButton::paintRing(QPainter &painter, const QRectF &ring) const
{
    const bool refused = m_state == State::Refused || !isEnabled();
    const Role words = refused ? Role::Fail : Role::OnFail;
    constexpr qreal stroke = 7;
    const QRectF arc = ring.adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2);
    if (refused) {
        paintIcon(painter, QRectF(ring.center().x() - 14, ring.center().y() - 14, 28, 28), Icon::Denied,
                  words);
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QColor track = color(words);
    track.setAlphaF(0.32f);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(track, stroke));
    painter.drawEllipse(arc);
    double done = m_state == State::Done ? 1.0 : 1.0 - double(remainingMs()) / HoldMs;
    if (Theme::instance().reducedMotion())
        done = std::floor(done * 10 + 0.001) / 10;
    painter.setPen(QPen(color(words), stroke, Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(arc, 90 * 16, -int(std::lround(done * 360 * 16)));
    painter.restore();
    if (m_state == State::Done)
        paintIcon(painter, QRectF(ring.center().x() - 12, ring.center().y() - 12, 24, 24), Icon::Check,
                  words);
    else
        paintText(painter, ring, Qt::AlignCenter, tr("%1 s").arg(double(remainingMs()) / 1000.0, 0, 'f', 1),
                  textFont(TextSize::Body, QFont::Bold), words);
}

void HoldButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool refused = m_state == State::Refused || !isEnabled();
    const bool pale = !isEnabled() && m_state != State::Refused;
    paintBox(painter, rect(),
             color(pale      ? Role::Sunken
                   : refused ? Role::FailSoft
                             : Role::FailFill),
             pale      ? color(Role::Line)
             : refused ? color(Role::Fail)
                       : QColor(Qt::transparent),
             Spacing::Radius);
    constexpr int ringSize = 60;
    paintRing(painter, QRectF(20, (height() - ringSize) / 2.0, ringSize, ringSize));
    const Role words = pale ? Role::Text3 : refused ? Role::Fail : Role::OnFail;
    const int left = 20 + ringSize + Spacing::Page;
    const QFont titleFont = textFont(TextSize::Emphasis, QFont::Bold);
    // "Hold 1.5 s" is drawn only where it leaves the whole title its room.
    const QString how = tr("Hold 1.5 s: mouse,\nEnter or Space");
    const qreal titleWidth = QFontMetricsF(titleFont).horizontalAdvance(m_title);
    const bool showHow = width() - left - 150 - Spacing::Page >= titleWidth && width() >= 520 && !refused &&
                         m_state != State::Done;
    const int howWidth = showHow ? 150 : 0;
    const int right = width() - left - howWidth - Spacing::Page;
    paintText(painter, QRectF(left, 20, right, 22), Qt::AlignVCenter | Qt::AlignLeft, m_title, titleFont,
              words);
    paintParagraph(painter, QRectF(left, 43, right, 34), {}, words, secondLine(), words,
                   textFont(TextSize::Dense), 2);
    if (!showHow)
        return;
    painter.setFont(textFont(TextSize::Dense));
    painter.setPen(color(words));
    painter.drawText(QRectF(width() - howWidth - Spacing::Page - 2, 0, howWidth, height()),
                     Qt::AlignRight | Qt::AlignVCenter, how);
}

} // namespace Flightdeck::Views
