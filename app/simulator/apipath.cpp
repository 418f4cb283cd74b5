#include "app/simulator/apipath.h"

#include <QStringList>

#include <algorithm>

namespace Flightdeck::Simulator {

namespace {

const ResourceKind *kindOf(const ApiPath &path, const QString &plural)
{
    for (const ResourceKind &kind : resourceKinds()) {
        if (kind.group == path.group && kind.version == path.version && kind.plural == plural)
            return &kind;
    }
    return nullptr;
}

void parseObjects(ApiPath &path, QStringList parts)
{
    if (parts.size() >= 3 && parts[0] == QLatin1String("namespaces")) {
        path.nameSpace = parts[1];
        parts = parts.mid(2);
    }
    path.kind = kindOf(path, parts[0]);
    if (!path.kind || parts.size() > 3 + (parts.value(2) == QLatin1String("proxy") ? 1000 : 0))
        return;
    path.name = parts.value(1);
    if (parts.size() == 1) {
        path.type = ApiPath::Type::Collection;
    } else if (parts.size() == 2) {
        path.type = ApiPath::Type::Object;
    } else if (parts[2] == QLatin1String("status") && path.kind->statusSubresource) {
        path.type = ApiPath::Type::Object;
        path.status = true;
    } else if (parts[2] == QLatin1String("proxy") && path.group.isEmpty() &&
               (parts[0] == QLatin1String("services") || parts[0] == QLatin1String("pods"))) {
        path.type = ApiPath::Type::Proxy;
        path.rest = QLatin1Char('/') + parts.mid(3).join(QLatin1Char('/'));
    }
}

} // namespace

ApiPath ApiPath::parse(const QString &text)
{
    ApiPath path;
    QStringList parts = text.mid(1).split(QLatin1Char('/'));
    if (parts.last().isEmpty() && !parts.contains(QLatin1String("proxy")))
        parts.removeLast();
    if (parts.isEmpty()) {
        path.type = Type::Help;
        return path;
    }
    const QString root = parts.takeFirst();
    if (root == QLatin1String("version") && parts.isEmpty()) {
        path.type = Type::ServerVersion;
    } else if (root == QLatin1String("livez") || root == QLatin1String("readyz") ||
               root == QLatin1String("healthz")) {
        path.type = Type::Health;
    } else if (root == QLatin1String("api")) {
        if (parts.isEmpty()) {
            path.type = Type::Versions;
            return path;
        }
        path.version = parts.takeFirst();
    } else if (root == QLatin1String("apis")) {
        if (parts.isEmpty()) {
            path.type = Type::Groups;
            return path;
        }
        path.group = parts.takeFirst();
        if (parts.isEmpty()) {
            path.type = Type::Group;
            return path;
        }
        path.version = parts.takeFirst();
    }
    if (path.version.isEmpty())
        return path;
    if (path.group == QLatin1String("authorization.k8s.io") && path.version == QLatin1String("v1")) {
        if (parts.value(0) == QLatin1String("selfsubjectaccessreviews"))
            path.type = Type::AccessReview;
        return path;
    }
    if (path.group == QLatin1String("authentication.k8s.io") && path.version == QLatin1String("v1")) {
        if (parts.value(0) == QLatin1String("selfsubjectreviews"))
            path.type = Type::SelfReview;
        return path;
    }
    const bool served =
        std::any_of(resourceKinds().begin(), resourceKinds().end(), [&path](const ResourceKind &kind) {
            return kind.group == path.group && kind.version == path.version;
        });
    if (served && parts.isEmpty())
        path.type = Type::Resources;
    else if (served)
        parseObjects(path, parts);
    return path;
}

} // namespace Flightdeck::Simulator
