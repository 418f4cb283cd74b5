#pragma once

#include "app/simulator/objectstore.h"

namespace Flightdeck::Simulator {

/// A path of the Kubernetes API, taken apart.
struct ApiPath
{
    enum class Type {
        Unknown,
        Versions,      ///< /api
        Groups,        ///< /apis
        Group,         ///< /apis/GROUP
        Resources,     ///< /api/v1, /apis/GROUP/VERSION
        Collection,    ///< objects of a kind, of one namespace or all
        Object,        ///< one object, or its status
        Proxy,         ///< /api/v1/namespaces/N/services|pods/NAME/proxy/REST
        AccessReview,  ///< /apis/authorization.k8s.io/v1/selfsubjectaccessreviews
        SelfReview,    ///< /apis/authentication.k8s.io/v1/selfsubjectreviews
        ServerVersion, ///< /version
        Health,        ///< /livez, /readyz, /healthz
        Help,          ///< /
    };
    Type type = Type::Unknown;
    QString group;
    QString version;
    const ResourceKind *kind = nullptr;
    QString nameSpace; ///< empty: all namespaces, or a kind without
    QString name;      ///< for a proxy as written: "http:flipt:80"
    bool status = false;
    QString rest; ///< of a proxy, with its leading slash

    static ApiPath parse(const QString &path);
};

} // namespace Flightdeck::Simulator
