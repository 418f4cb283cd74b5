#pragma once

#include <QVector>
#include <QWidget>

namespace Flightdeck::Views {

/// How many are left after each constraint. The first step is the whole.
struct FunnelStep
{
    QString label; ///< "email ends with @talent-mesh.com"
    qint64 count = 0;
    QString note; ///< why so few, may be empty

    bool operator==(const FunnelStep &) const = default;
};

/// A bar a step, at least 5 px where anybody is left, with the true numbers at the right.
class FunnelView : public QWidget
{
    Q_OBJECT

public:
    explicit FunnelView(QWidget *parent = nullptr);

    void setSteps(const QVector<FunnelStep> &steps);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return {340, heightForWidth(340)}; }
    QSize minimumSizeHint() const override { return {200, heightForWidth(200)}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    qreal paintSteps(QPainter &painter, qreal width) const;

    QVector<FunnelStep> m_steps;
};

} // namespace Flightdeck::Views
