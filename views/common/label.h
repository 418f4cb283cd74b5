#pragma once

#include "views/common/theme.h"

#include <QLabel>

namespace Flightdeck::Views {

/// A line or paragraph of plain text in a size and a role; follows the theme.
class Label : public QLabel
{
    Q_OBJECT

public:
    explicit Label(const QString &text = {}, TextSize size = TextSize::Body, Role role = Role::Text,
                   QFont::Weight weight = QFont::Normal, QWidget *parent = nullptr);

    void setRole(Role role);
    /// One line, cut with "…"; the whole text becomes the tooltip.
    void setElided(bool elided);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void applyRole();

    Role m_role;
    bool m_elided = false;
};

} // namespace Flightdeck::Views
