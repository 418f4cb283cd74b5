#pragma once

#include "rollouts/actionchange.h"
#include "rollouts/actiontypes.h"

#include <QJsonObject>

#include <optional>

namespace Flightdeck::Rollouts {

/// The Flux object that applies a Canary from git, and so may undo what is changed by hand.
struct FluxOwner
{
    QString kind; ///< "Kustomization" or "HelmRelease"
    QString nameSpace;
    QString name;
    std::optional<bool> suspended;           ///< empty: not read
    std::optional<int> intervalSeconds = {}; ///< how often Flux applies; empty: not read

    /// "Kustomization flux-system/apps"
    QString title() const { return QStringLiteral("%1 %2/%3").arg(kind, nameSpace, name); }
    ObjectRef ref() const;
    bool operator==(const FluxOwner &) const = default;
};

/// From Canary::fluxOwner, "Kustomization flux-system/apps". Nothing when it is empty or of another shape.
std::optional<FluxOwner> fluxOwner(const QString &text);
/// Adds what the Flux object itself says.
void readFluxState(FluxOwner &owner, const QJsonObject &object);

/// True when a Flux controller has applied this very field of `object`, by its managedFields. A field that is
/// not in git belongs to nobody of Flux, and Flux leaves it alone (kustomize-controller applies server-side).
bool fluxAppliesField(const QJsonObject &object, const FieldChange &change);

/// True when Flux sets one of `changes` back at its next turn, as far as is known.
bool fluxUndoes(const std::optional<FluxOwner> &owner, const QJsonObject &object,
                const QList<FieldChange> &changes);
/// Who would undo `changes` of `object`, in one or two sentences; says so too when nobody does.
QString undoWords(const std::optional<FluxOwner> &owner, const QJsonObject &object,
                  const QList<FieldChange> &changes);
/// "10 min", "1 h", "45 s".
QString intervalWords(int seconds);

} // namespace Flightdeck::Rollouts
