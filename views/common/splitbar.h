#pragma once

#include <QWidget>

#include <optional>

class QPainter;
class QVariantAnimation;

namespace Flightdeck::Views {

/// Live traffic weights in percent, 0 to 100 each.
struct SplitBarValue
{
    double primary = 100;
    double canary = 0;
    std::optional<double> maxWeight; ///< where the canary's share ends; drawn as a notch
    bool stale = false;              ///< last known, drawn hollow and dashed

    bool operator==(const SplitBarValue &) const = default;
};

/// Paints the bar, vertically centred in `rect` and as wide as it: primary left, canary right. `barHeight` is
/// 12 in tables and 14 in a header; the notch takes 5 px below.
void paintSplitBar(QPainter &painter, const QRectF &rect, const SplitBarValue &value, int barHeight = 12);

/// "70 / 30"; fractions keep one decimal.
QString splitText(const SplitBarValue &value);

/// The same as a widget, 150 x 14. A change of weight slides for 200 ms.
class SplitBar : public QWidget
{
    Q_OBJECT

public:
    explicit SplitBar(QWidget *parent = nullptr);

    void setValue(const SplitBarValue &value);
    SplitBarValue value() const { return m_value; }
    QSize sizeHint() const override { return {150, 28}; }
    QSize minimumSizeHint() const override { return {60, 28}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    SplitBarValue m_value;
    double m_shownPrimary = 100;
    QVariantAnimation *m_slide;
};

} // namespace Flightdeck::Views
