#pragma once

#include <QList>
#include <QString>

namespace Flightdeck::Rollouts {

/// What a person can do about one canary.
enum class ActionKind {
    Suspend, ///< spec.suspend: freezes the run where it is
    Resume,
    Abort,       ///< all traffic to the primary, target scaled to 0, phase Failed
    OpenGate,    ///< of one confirm hook
    CloseGate,   ///< of one confirm hook, or of the rollback hook that an abort left open
    RevertImage, ///< the target gets the image that the primary runs
    Retry,       ///< a new run of the same image after Failed
    HoldFlux,    ///< suspends the Flux object that owns the Canary
    ReleaseFlux,
};
constexpr int actionKindCount = 9;

/// An action on one canary: the kind, and for a gate which.
struct ActionChoice
{
    ActionKind kind = ActionKind::Suspend;
    QString
        hook; ///< name of the webhook in the spec whose gate is used; an abort without one goes by the status

    bool operator==(const ActionChoice &) const = default;
};

/// What an action needs to be allowed, in the words of a SelfSubjectAccessReview.
struct Permission
{
    QString verb;
    QString group; ///< empty: the core group
    QString resource;
    QString subresource;
    QString nameSpace;

    /// "patch canaries/status.flagger.app in platform-services": unique, and the key of the cache.
    QString key() const;
    bool operator==(const Permission &) const = default;
};

/// An object of the API by its place.
struct ObjectRef
{
    QString group;
    QStringList versions; ///< tried in this order; the first that the cluster serves is used
    QString resource;     ///< plural, "canaries"
    QString kind;         ///< for people, "Canary"
    QString nameSpace;
    QString name;

    /// "Canary platform-services/auth-service"
    QString title() const;
    bool operator==(const ObjectRef &) const = default;

    static ObjectRef canary(const QString &nameSpace, const QString &name);
    static ObjectRef virtualService(const QString &nameSpace, const QString &name);
    /// @param kind "Deployment" or "DaemonSet".
    static ObjectRef workload(const QString &kind, const QString &nameSpace, const QString &name);
};

/// Stable word for the audit: "suspend", "open-gate".
QString actionName(ActionKind kind);
/// For people: "Suspend", "Abort to primary".
QString actionTitle(const ActionChoice &choice);
/// What the button says: "Suspend…", "Open gate…".
QString actionVerb(ActionKind kind);

} // namespace Flightdeck::Rollouts
