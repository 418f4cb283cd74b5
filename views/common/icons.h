#pragma once

#include "views/common/palette.h"

#include <QIcon>
#include <QPixmap>
#include <QRectF>

class QPainter;

namespace Flightdeck::Views {

/// Every drawing of resources/icons, on a grid of 16. The file is named after the value: NoData ->
/// no-data.svg.
enum class Icon {
    // states
    Failed,
    Waiting,
    Progressing,
    Promoting,
    Finalising,
    Succeeded,
    Suspended,
    Stale,
    Initialized,
    Live,
    Partly,
    Warning,
    Error,
    Note,
    NoData,
    Denied,
    NotInstalled,
    // things and actions
    Kill,
    Gate,
    Flag,
    Commit,
    Abort,
    Flux,
    Fix,
    Order,
    Rollouts,
    Activity,
    Environments,
    Help,
    Search,
    Star,
    StarFilled,
    ChevronUp,
    ChevronDown,
    ChevronLeft,
    ChevronRight,
    ArrowUp,
    ArrowDown,
    Export,
    Import,
    Columns,
    Check,
    Cross,
    Plus,
    Minus,
    Close,
    More,
    Play,
    Shield,
    Person,
    Copy,
    Clock,
    Filter,
    Retry,
    Settings,
    Theme,
    Table,
    External,
    Key,
};

inline constexpr int IconCount = int(Icon::Key) + 1;

/// The drawing's name, "no-data"; also the file's.
QStringView iconName(Icon icon);

/// The drawing in the theme's colour for `role`, `size` x `size` device-independent pixels. Cached.
QPixmap iconPixmap(Icon icon, Role role, int size, qreal devicePixelRatio);

/// Paints the drawing into `rect` (square) with the painter's device pixel ratio.
void paintIcon(QPainter &painter, const QRectF &rect, Icon icon, Role role);

/// An icon that follows the theme. A disabled one is drawn in Text3.
QIcon icon(Icon icon, Role role = Role::Text);

} // namespace Flightdeck::Views
