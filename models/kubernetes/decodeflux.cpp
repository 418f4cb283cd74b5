#include "kubernetes/decodekinds.h"

namespace Flightdeck::Kubernetes {

using Fields::Json;

template<> Kustomization readObject<Kustomization>(const Json &object)
{
    Kustomization kustomization;
    kustomization.meta = readMeta(object);
    if (const auto spec = Fields::get(object, "spec")) {
        kustomization.suspended = Fields::boolean(*spec, "suspend");
        if (const auto interval = Fields::get(*spec, "interval"))
            kustomization.intervalSeconds = Fields::seconds(*interval).value_or(0);
        kustomization.path = Fields::words(*spec, "path", 500);
        if (const auto source = Fields::get(*spec, "sourceRef")) {
            const QString nameSpace = Fields::words(*source, "namespace");
            kustomization.source = QStringLiteral("%1 %2/%3")
                                       .arg(Fields::words(*source, "kind"),
                                            nameSpace.isEmpty() ? kustomization.meta.nameSpace : nameSpace,
                                            Fields::words(*source, "name"));
        }
    }
    if (const auto status = Fields::get(object, "status")) {
        kustomization.revision = Fields::words(*status, "lastAppliedRevision");
        Fields::each(*status, "conditions", [&kustomization](const Json &condition) {
            if (Fields::text(condition, "type") != QLatin1String("Ready"))
                return;
            const QString value = Fields::text(condition, "status");
            if (value == QLatin1String("True") || value == QLatin1String("False"))
                kustomization.ready = value == QLatin1String("True");
            kustomization.message = Fields::words(condition, "message", 500);
        });
    }
    return kustomization;
}

} // namespace Flightdeck::Kubernetes
