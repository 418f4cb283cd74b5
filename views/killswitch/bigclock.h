#pragma once

#include <QWidget>

namespace Flightdeck::Views {

/// Seconds since a press, 48 px high.
class BigClock : public QWidget
{
    Q_OBJECT

public:
    explicit BigClock(QWidget *parent = nullptr);

    /// @param whole full seconds, for a clock that ticks once a second.
    void setElapsed(qint64 ms, bool whole);
    qint64 elapsed() const { return m_ms; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString figures() const;

    qint64 m_ms = 0;
    bool m_whole = false;
};

} // namespace Flightdeck::Views
