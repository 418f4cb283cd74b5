#pragma once

#include "views/common/icons.h"

#include <QString>
#include <QWidget>

#include <optional>

class QPainter;

namespace Flightdeck::Views {

/// The shapes a state can take; pages map their phases to these. Every one differs in shape and word, not
/// colour alone.
enum class BadgeKind {
    Failed,      ///< solid
    Waiting,     ///< outlined, diamond
    Moving,      ///< outlined, triangle in a circle
    Promoting,   ///< outlined, two chevrons
    Finalising,  ///< outlined, arrow to a bar
    Succeeded,   ///< bare, check disc
    Suspended,   ///< grey outline, two bars
    Initialized, ///< grey, ring
    Stale,       ///< dashed, clock; the text should end with a question mark
    Plain,       ///< grey word without an icon: "Variant flag"
    Production,  ///< solid band colour: "PRODUCTION"
};

struct Badge
{
    BadgeKind kind = BadgeKind::Plain;
    QString text;                  ///< plain text
    std::optional<Icon> icon = {}; ///< instead of the kind's own
    bool large = false;            ///< 28 high instead of 22

    bool operator==(const Badge &) const = default;
};

QSize badgeSize(const Badge &badge);
/// Paints the badge left aligned and vertically centred in `rect`, its text cut when `rect` is too narrow.
void paintBadge(QPainter &painter, const QRectF &rect, const Badge &badge);
/// The icon and its role on the page's ground, for lists that show the state without a badge.
Icon badgeIcon(BadgeKind kind);
Role badgeRole(BadgeKind kind);

class BadgeLabel : public QWidget
{
    Q_OBJECT

public:
    explicit BadgeLabel(QWidget *parent = nullptr);

    void setBadge(const Badge &badge);
    QSize sizeHint() const override { return badgeSize(m_badge); }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Badge m_badge;
};

} // namespace Flightdeck::Views
