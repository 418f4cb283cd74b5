#pragma once

#include <QString>

#include <vector>

namespace Flightdeck::Simulator {

/// A kind that the API serves.
struct ResourceKind
{
    QString group; ///< empty: the core group
    QString version;
    QString plural;
    QString kind;
    bool namespaced = true;
    bool statusSubresource = false;

    QString apiVersion() const { return group.isEmpty() ? version : group + QLatin1Char('/') + version; }
    /// "canaries.flagger.app", as in Kubernetes' messages.
    QString qualifiedName() const { return group.isEmpty() ? plural : plural + QLatin1Char('.') + group; }
};

/// All of them; they live as long as the program, so pointers to them can be compared.
const std::vector<ResourceKind> &resourceKinds();
const ResourceKind *findKind(const QString &apiVersion, const QString &kind);

/// The kinds that the world itself writes.
namespace Kinds {
const ResourceKind &nameSpace();
const ResourceKind &pod();
const ResourceKind &service();
const ResourceKind &event();
const ResourceKind &deployment();
const ResourceKind &canary();
const ResourceKind &metricTemplate();
const ResourceKind &virtualService();
const ResourceKind &destinationRule();
const ResourceKind &kustomization();
} // namespace Kinds

} // namespace Flightdeck::Simulator
