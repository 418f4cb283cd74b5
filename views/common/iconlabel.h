#pragma once

#include "views/common/icons.h"

#include <QWidget>

namespace Flightdeck::Views {

/// An icon that is only looked at; follows the theme, unlike a pixmap in a QLabel.
class IconLabel : public QWidget
{
    Q_OBJECT
public:
    explicit IconLabel(QWidget *parent = nullptr);

    /// @param size of the square, pixels.
    void setIcon(Icon icon, Role role, int size);
    void clear();
    bool hasIcon() const { return !m_empty; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_icon = Icon::Note;
    Role m_role = Role::Text;
    bool m_empty = true;
};

} // namespace Flightdeck::Views
