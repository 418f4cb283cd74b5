#pragma once

#include "kubernetes/kubecontext.h"
#include "tests/support/faultserver.h"
#include "tests/support/jsontext.h"

namespace Flightdeck::Tests {

inline QByteArray service(const QByteArray &name, int canary, int version)
{
    return json("{'kind':'VirtualService','metadata':{'namespace':'shop','name':'") + name +
           json("','resourceVersion':'") + QByteArray::number(version) +
           json("'},'spec':{'http':[{'route':[{'destination':{'host':'") + name +
           json("-primary'},'weight':") + QByteArray::number(100 - canary) +
           json("},{'destination':{'host':'") + name + json("-canary'},'weight':") +
           QByteArray::number(canary) + "}]}]}}";
}

/// @param uid of another object of the same name.
inline QByteArray canary(const QByteArray &name, const QByteArray &uid = {})
{
    return json("{'kind':'Canary','metadata':{'namespace':'shop','name':'") + name + json("','uid':'") + uid +
           json("'},'spec':{'targetRef':{'name':'") + name +
           json("'},'analysis':{'stepWeight':10,'maxWeight':50}},'status':{'phase':'Progressing'}}");
}

inline QByteArray list(const QByteArray &kind, const QByteArray &items)
{
    return json("{'kind':'") + kind + json("List','metadata':{'resourceVersion':'1'},'items':[") + items +
           "]}";
}

inline Kubernetes::KubeContext contextFor(const QUrl &server)
{
    Kubernetes::KubeContext context;
    context.name = QStringLiteral("lab");
    context.server = server;
    return context;
}

/// A cluster of canaries c0, c1... with their VirtualServices, whose watches stay open.
inline void serve(FaultServer &server, int canaries)
{
    QByteArray items;
    QByteArray services;
    for (int i = 0; i < canaries; ++i) {
        const QByteArray name = "c" + QByteArray::number(i);
        items += (i > 0 ? "," : "") + canary(name);
        services += (i > 0 ? "," : "") + service(name, 10, 1);
    }
    server.on("/canaries?watch=1", FaultServer::stream({}, true));
    server.on("/virtualservices?watch=1", FaultServer::stream({}, true));
    server.on("/events?watch=1", FaultServer::stream({}, true));
    server.on("/canaries", FaultServer::json(200, list("Canary", items)));
    server.on("/virtualservices", FaultServer::json(200, list("VirtualService", services)));
    server.on("/networking.istio.io",
              FaultServer::json(200, json("{'versions':[{'version':'v1beta1'},{'version':'v1'}]}")));
    server.on("/events", FaultServer::json(200, list("Event", {})));
}

} // namespace Flightdeck::Tests
