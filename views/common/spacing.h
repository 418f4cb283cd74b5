#pragma once

namespace Flightdeck::Views::Spacing {

// Pixels. Everything sits on a grid of 8, of 4 inside cells.
inline constexpr int Cell = 4;
inline constexpr int Grid = 8;
inline constexpr int Panel = 12; ///< inner margin of a panel
inline constexpr int Page = 16;  ///< outer margin of a page
inline constexpr int Radius = 4; ///< panels, controls, badges
inline constexpr int DialogRadius = 6;
inline constexpr int Row = 47;
inline constexpr int RowCompact = 40; ///< rows when the window is CompactWidth or less
inline constexpr int Button = 28;
inline constexpr int ButtonSmall = 24;
inline constexpr int Menu = 28;
inline constexpr int Band = 6;
inline constexpr int Header = 56;
inline constexpr int Rail = 64;
inline constexpr int RailCompact = 48;
inline constexpr int StatusBar = 24;
inline constexpr int PanelHeader = 32;
inline constexpr int FocusRing = 3; ///< 1 px gap and 2 px ring around a focused control

/// Windows up to this width show the compact layout (icons only in the rail, lower rows).
inline constexpr int CompactWidth = 1280;

} // namespace Flightdeck::Views::Spacing
