#include "views/common/phasebadge.h"

#include "views/common/paint.h"
#include "views/common/spacing.h"

#include <QFontMetrics>

#include <cmath>

namespace Flightdeck::Views {

namespace {

struct Look
{
    std::optional<Role> ground;
    std::optional<Role> edge;
    Role words;
    bool dashed = false;
};

Look lookOf(BadgeKind kind)
{
    switch (kind) {
    case BadgeKind::Failed:
        return {Role::FailFill, {}, Role::OnFail};
    case BadgeKind::Waiting:
        return {Role::WarnSoft, Role::Warn, Role::Warn};
    case BadgeKind::Moving:
    case BadgeKind::Promoting:
    case BadgeKind::Finalising:
        return {Role::AccentSoft, Role::Accent, Role::Accent};
    case BadgeKind::Succeeded:
        return {{}, {}, Role::Ok};
    case BadgeKind::Suspended:
        return {Role::QuietSoft, Role::LineStrong, Role::Quiet};
    case BadgeKind::Stale:
        return {{}, Role::Quiet, Role::Quiet, true};
    case BadgeKind::Production:
        return {Role::Prod, {}, Role::OnProd};
    case BadgeKind::Initialized:
    case BadgeKind::Plain:
        break;
    }
    return {Role::QuietSoft, {}, Role::Quiet};
}

bool hasIcon(const Badge &badge)
{
    return badge.icon || (badge.kind != BadgeKind::Plain && badge.kind != BadgeKind::Production);
}

QFont badgeFont(const Badge &badge)
{
    return textFont(badge.large ? TextSize::Emphasis : TextSize::Dense, QFont::DemiBold);
}

struct Room
{
    int height;
    int icon;
    int left; ///< of the icon or the words
    int gap;  ///< between icon and words
    int right;
};

Room roomOf(const Badge &badge)
{
    Room room = badge.large ? Room{28, 18, 8, 6, 10} : Room{22, 14, 6, 6, 8};
    if (badge.kind == BadgeKind::Succeeded)
        room.left = room.right = 0;
    return room;
}

} // namespace

Icon badgeIcon(BadgeKind kind)
{
    switch (kind) {
    case BadgeKind::Failed:
        return Icon::Failed;
    case BadgeKind::Waiting:
        return Icon::Waiting;
    case BadgeKind::Moving:
        return Icon::Progressing;
    case BadgeKind::Promoting:
        return Icon::Promoting;
    case BadgeKind::Finalising:
        return Icon::Finalising;
    case BadgeKind::Succeeded:
        return Icon::Succeeded;
    case BadgeKind::Suspended:
        return Icon::Suspended;
    case BadgeKind::Stale:
        return Icon::Stale;
    case BadgeKind::Production:
        return Icon::Shield;
    case BadgeKind::Initialized:
    case BadgeKind::Plain:
        break;
    }
    return Icon::Initialized;
}

Role badgeRole(BadgeKind kind)
{
    switch (kind) {
    case BadgeKind::Failed:
        return Role::Fail;
    case BadgeKind::Production:
        return Role::Text;
    default:
        return lookOf(kind).words;
    }
}

QSize badgeSize(const Badge &badge)
{
    const Room room = roomOf(badge);
    const int words = int(std::ceil(QFontMetricsF(badgeFont(badge)).horizontalAdvance(badge.text))) + 1;
    const int lead = hasIcon(badge) ? room.left + room.icon + room.gap : std::max(room.left, room.right);
    return {lead + words + room.right, room.height};
}

void paintBadge(QPainter &painter, const QRectF &rect, const Badge &badge)
{
    const Room room = roomOf(badge);
    const Look look = lookOf(badge.kind);
    const qreal width = std::min(qreal(badgeSize(badge).width()), rect.width());
    const QRectF box(rect.x(), std::round(rect.center().y() - room.height / 2.0), width, room.height);
    paintBox(painter, box, look.ground ? color(*look.ground) : QColor(Qt::transparent),
             look.edge ? color(*look.edge) : QColor(Qt::transparent), Spacing::Radius,
             look.dashed ? Qt::CustomDashLine : Qt::SolidLine);
    qreal x = box.x() + std::max(room.left, hasIcon(badge) ? 0 : room.right);
    if (hasIcon(badge)) {
        paintIcon(painter, QRectF(x, box.y() + (box.height() - room.icon) / 2, room.icon, room.icon),
                  badge.icon.value_or(badgeIcon(badge.kind)), look.words);
        x += room.icon + room.gap;
    }
    paintText(painter, QRectF(x, box.y(), box.right() - room.right - x + 1, box.height()),
              Qt::AlignVCenter | Qt::AlignLeft, badge.text, badgeFont(badge), look.words);
}

BadgeLabel::BadgeLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void BadgeLabel::setBadge(const Badge &badge)
{
    m_badge = badge;
    setAccessibleName(badge.text);
    updateGeometry();
    update();
}

void BadgeLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBadge(painter, rect(), m_badge);
}

} // namespace Flightdeck::Views
