#pragma once

#include <QRgb>
#include <QStringView>

namespace Flightdeck::Views {

/// What a colour is for. Code names the purpose, never the colour; both themes fill the same roles.
enum class Role {
    Window,      ///< the page
    Surface,     ///< panels and tables
    Sunken,      ///< table headers, margins, disabled controls
    Raised,      ///< popovers
    Line,        ///< hairlines, carries no meaning alone
    LineStrong,  ///< edges of controls
    Text,        ///< what is read first
    Text2,       ///< secondary text
    Text3,       ///< captions
    Accent,      ///< links, moving phases
    AccentFill,  ///< the canary's share, primary buttons
    OnAccent,    ///< text on AccentFill
    AccentSoft,  ///< selection
    PrimaryFill, ///< the primary's share; needs a LineStrong edge
    Fail,
    FailFill, ///< kill button, Failed badge
    OnFail,   ///< text on FailFill
    FailSoft,
    Warn,
    WarnFill, ///< edge of an attention card
    WarnSoft,
    Ok,
    OkFill, ///< check discs
    OkSoft,
    Flag, ///< flag commits
    FlagFill,
    FlagSoft,
    Quiet, ///< suspended, stale
    QuietSoft,
    Prod,
    OnProd,
    Staging,
    OnStaging,
    Demo,
    OnDemo,
    Focus, ///< focus ring, 2 px outside a 1 px gap
    Scrim, ///< laid over the window behind an overlay, 62 % opaque
};

inline constexpr int RoleCount = int(Role::Scrim) + 1;

/// The colour of `role`; only Scrim is translucent.
QRgb roleColor(Role role, bool dark);
/// Token name for tests and messages: "accentFill".
QStringView roleName(Role role);

} // namespace Flightdeck::Views
