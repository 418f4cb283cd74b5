#pragma once

#include <QAbstractButton>

namespace Flightdeck::Views {

/// Looks like a search field in the menu bar; a click opens the command palette.
class PaletteBox : public QAbstractButton
{
    Q_OBJECT

public:
    explicit PaletteBox(QWidget *parent = nullptr);
    QSize sizeHint() const override { return {311, 28}; }
    QSize minimumSizeHint() const override { return {160, 28}; }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Flightdeck::Views
