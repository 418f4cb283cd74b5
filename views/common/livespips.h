#pragma once

#include <QWidget>

class QPainter;

namespace Flightdeck::Views {

/// How many more failed checks a run survives.
struct Lives
{
    int left = 0;  ///< 0 to total
    int total = 0; ///< Flagger's analysis threshold, above 0
    bool operator==(const Lives &) const = default;
};

/// Pips from `topLeft`, 9 x 13 each on a pitch of 12; a lost one is hollow and struck. Past 8 lives nothing
/// is drawn, since livesText() says it better. Returns the width used.
qreal paintLives(QPainter &painter, const QPointF &topLeft, Lives lives, bool stale = false);

/// "3 of 5"; "0 of 5, spent".
QString livesText(Lives lives);

/// Pips and their words in one line.
class LivesPips : public QWidget
{
    Q_OBJECT

public:
    explicit LivesPips(QWidget *parent = nullptr);

    void setLives(Lives lives);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Lives m_lives;
};

} // namespace Flightdeck::Views
