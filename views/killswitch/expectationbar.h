#pragma once

#include <QWidget>

namespace Flightdeck::Views {

/// How far the clock is between the press and the latest poll, with a mark where every replica is expected.
class ExpectationBar : public QWidget
{
    Q_OBJECT

public:
    explicit ExpectationBar(QWidget *parent = nullptr);

    /// Milliseconds since the press; 0 for expected or worst = unknown, then only the words are shown.
    void setTimes(qint64 elapsed, qint64 expected, qint64 worst);
    QSize sizeHint() const override { return {240, 30}; }
    QSize minimumSizeHint() const override { return {160, 30}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    qint64 m_elapsed = 0;
    qint64 m_expected = 0;
    qint64 m_worst = 0;
};

} // namespace Flightdeck::Views
