#pragma once

#include "views/common/palette.h"

#include <QVector>
#include <QWidget>

namespace Flightdeck::Views {

struct Figure
{
    QString caption; ///< "Expected"
    QString value;   ///< "about 22 s", "Unknown"
    QString unit;    ///< what it is made of, "30 s poll"; may be empty
    bool good = false;
    bool bad = false;

    bool operator==(const Figure &) const = default;
};

/// A few figures side by side, each under its caption; a good one has a check, a bad one a warning sign.
class FigureRow : public QWidget
{
    Q_OBJECT

public:
    explicit FigureRow(QWidget *parent = nullptr);

    void setFigures(const QVector<Figure> &figures);
    QSize sizeHint() const override { return {560, 40}; }
    QSize minimumSizeHint() const override { return {320, 40}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVector<Figure> m_figures;
};

} // namespace Flightdeck::Views
