#pragma once

#include "views/common/bandwidget.h"

#include <QString>

#include <functional>

namespace Flightdeck::Views {

enum class PageId { Rollouts, Flags, Activity, Environments };
inline constexpr int PageCount = int(PageId::Environments) + 1;

enum class SourceId { Kubernetes, Metrics, Git, Flipt };
inline constexpr int SourceCount = 4;

enum class MenuId { File, Edit, View, Rollout, Flag, Go, Help };
inline constexpr int MenuCount = 7;

/// What the window says about where it looks.
struct EnvironmentBadge
{
    EnvironmentKind kind = EnvironmentKind::None;
    QString name;   ///< "Production"
    QString detail; ///< "talent-mesh · eu-central"

    bool operator==(const EnvironmentBadge &) const = default;
};

enum class KillReadiness {
    Unavailable,  ///< there is nothing it could write to
    NotReady,     ///< something is missing; the detail says what
    Ready,        ///< a press would go out at once
    Running,      ///< a kill is on its way, its clock runs
    Effective,    ///< the last kill is proved
    NotEffective, ///< the last kill ended without proof
};

/// What the kill switch in the header shows.
struct KillButtonState
{
    KillReadiness readiness = KillReadiness::Unavailable;
    QString title;  ///< empty for "Kill switch"; "Killing ai-interview-v2"
    QString detail; ///< "Ready · drilled 3 d ago"; "12.4 s · 1 of 2 replicas"

    bool operator==(const KillButtonState &) const = default;
};

/// Something the palette can do.
struct Command
{
    QString title;    ///< plain text, verb and object
    QString detail;   ///< where it belongs: "Rollout", a namespace; may be empty
    QString shortcut; ///< native text, may be empty
    std::function<void()> run;
};

/// Commands that depend on what was typed, such as canaries and flags by name.
using CommandProvider = std::function<QVector<Command>(const QString &typed)>;

QString pageTitle(PageId page);
QString sourceTitle(SourceId source);

} // namespace Flightdeck::Views
