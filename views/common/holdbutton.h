#pragma once

#include <QAbstractButton>
#include <QElapsedTimer>
#include <QTimer>

namespace Flightdeck::Views {

/// A button that acts only after being held for 1.5 s with the mouse, Enter or Space. Letting go, leaving it,
/// losing the focus or being disabled starts over. Nothing else, no click and no accessibility action,
/// triggers it.
class HoldButton : public QAbstractButton
{
    Q_OBJECT

public:
    enum class State {
        Idle,
        Holding,
        Done,    ///< held to the end; stays so until reset()
        Refused, ///< cannot be held; the second line says why
    };
    Q_ENUM(State)

    static constexpr int HoldMs = 1500;

    explicit HoldButton(QWidget *parent = nullptr);

    /// First line, "Kill ai-interview-v2 in PRODUCTION".
    void setTitle(const QString &title);
    /// Second line while idle; has a default.
    void setHint(const QString &hint);
    /// Second line once held; has a default.
    void setDoneText(const QString &text);

    State state() const { return m_state; }
    /// Makes it impossible to hold and says why.
    void refuse(const QString &reason);
    /// Idle again, whatever it was.
    void reset();

    QSize sizeHint() const override { return {600, 84}; }
    QSize minimumSizeHint() const override { return {320, 84}; }

Q_SIGNALS:
    /// Held for the whole time, once a hold.
    void held();
    void stateChanged(Flightdeck::Views::HoldButton::State state);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void begin();
    void letGo();
    void tick();
    void setState(State state);
    qint64 remainingMs() const;
    QString secondLine() const;
    void paintRing(QPainter &painter, const QRectF &ring) const;

    State m_state = State::Idle;
    QString m_title;
    QString m_hint;
    QString m_doneText;
    QString m_reason;
    QElapsedTimer m_since;
    QTimer m_timer;
};

} // namespace Flightdeck::Views
