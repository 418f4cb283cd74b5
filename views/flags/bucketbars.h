#pragma once

#include "flags/evaluator.h"

#include <QWidget>

namespace Flightdeck::Views {

/// Where an entity falls: its bucket over the edges of the matching rule, at the tip and after the edit.
class BucketBars : public QWidget
{
    Q_OBJECT
public:
    explicit BucketBars(QWidget *parent = nullptr);

    void setTraces(const std::optional<Flags::Trace> &head, const std::optional<Flags::Trace> &edit);
    QSize sizeHint() const override { return {280, 64}; }
    QSize minimumSizeHint() const override { return {180, 64}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintBar(QPainter &painter, const QRectF &rect, const Flags::Trace &trace) const;

    std::optional<Flags::Trace> m_head;
    std::optional<Flags::Trace> m_edit;
};

} // namespace Flightdeck::Views
