#pragma once

#include "kubernetes/alertprovider.h"
#include "kubernetes/canary.h"
#include "kubernetes/destinationrule.h"
#include "kubernetes/event.h"
#include "kubernetes/jsonfields.h"
#include "kubernetes/kustomization.h"
#include "kubernetes/metrictemplate.h"
#include "kubernetes/pod.h"
#include "kubernetes/virtualservice.h"

/// One reader a kind. Objects come from whoever may write to the cluster: a field of the wrong type is its
/// default, every text has a cap, and what people will read has no control or bidirectional characters.
namespace Flightdeck::Kubernetes {

template<typename T> T readObject(const Fields::Json &object);
template<> Canary readObject<Canary>(const Fields::Json &object);
template<> VirtualService readObject<VirtualService>(const Fields::Json &object);
template<> DestinationRule readObject<DestinationRule>(const Fields::Json &object);
template<> Event readObject<Event>(const Fields::Json &object);
template<> Workload readObject<Workload>(const Fields::Json &object);
template<> Pod readObject<Pod>(const Fields::Json &object);
template<> MetricTemplate readObject<MetricTemplate>(const Fields::Json &object);
template<> AlertProvider readObject<AlertProvider>(const Fields::Json &object);
template<> Kustomization readObject<Kustomization>(const Fields::Json &object);

ObjectMeta readMeta(const Fields::Json &object);
/// Takes one field of an object's metadata.
void readMetaField(std::string_view name, const Fields::Json &value, ObjectMeta &meta);
CanaryAnalysis readAnalysis(const Fields::Json &json);
/// "Kustomization flux-system/apps" or "HelmRelease ns/name" by the labels that Flux puts on what it applies;
/// empty when Flux does not manage the object.
QString readFluxOwner(const Fields::Json &object);
/// The same by metadata.labels.
QString fluxOwnerOf(const Fields::Json &labels);

namespace Fields {

/// As Core::plainText(), quicker for what is plain already.
QString plain(const QString &text, qsizetype limit);
/// A field as plain text for people.
QString words(const Json &object, std::string_view name, qsizetype limit = 253);
QString words(const Json &value, qsizetype limit = 253);
/// The text as it is, for what is compared or sent on; cut to `limit`.
QString raw(const Json &object, std::string_view name, qsizetype limit = 2000);
QString raw(const Json &value, qsizetype limit = 2000);
/// As raw(), for what no two objects have in common.
QString own(const Json &value, qsizetype limit);
/// At most 100 texts of an array.
QStringList texts(const Json &value, qsizetype limit = 253);
QStringList texts(const Json &object, std::string_view name, qsizetype limit = 253);
/// At most 100 texts of a map.
QMap<QString, QString> map(const Json &value, qsizetype limit = 2000);
QMap<QString, QString> map(const Json &object, std::string_view name, qsizetype limit = 2000);
/// "90s", "1m", "1h30m" as Go's time.ParseDuration for whole units; nothing when it is not that.
std::optional<int> seconds(std::string_view duration);
/// The same of a field; nothing for what is longer than any duration.
std::optional<int> seconds(const Json &value);

} // namespace Fields

} // namespace Flightdeck::Kubernetes
