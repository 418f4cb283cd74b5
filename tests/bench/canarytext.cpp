#include "tests/bench/canarytext.h"

#include <QByteArray>

namespace Flightdeck::Bench {

namespace {

/// JSON with single quotes, once.
std::string quoted(const char *text)
{
    return QByteArray(text).replace('\'', '"').toStdString();
}

std::string put(std::string text, const std::string &what, const std::string &with)
{
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size()))
        text.replace(at, what.size(), with);
    return text;
}

/// Flagger's and kubectl's own entries, as a real server keeps them for a canary of this shape.
const char *managedFields =
    R"('managedFields':[{'manager':'kustomize-controller','operation':'Apply',)"
    R"('apiVersion':'flagger.app/v1beta1','time':'2026-11-20T08:11:03Z','fieldsType':'FieldsV1','fieldsV1':{)"
    R"('f:metadata':{'f:labels':{'f:app':{},'f:kustomize.toolkit.fluxcd.io/name':{},)"
    R"('f:kustomize.toolkit.fluxcd.io/namespace':{}}},'f:spec':{'f:analysis':{'f:interval':{},'f:maxWeight':{},)"
    R"('f:metrics':{'k:{\'name\':\'request-success-rate\'}':{'.':{},'f:interval':{},'f:name':{},'f:thresholdRange':{)"
    R"('f:min':{}}},'k:{\'name\':\'request-duration\'}':{'.':{},'f:interval':{},'f:name':{},'f:thresholdRange':{)"
    R"('f:max':{}}},'k:{\'name\':\'error-budget\'}':{'.':{},'f:interval':{},'f:name':{},'f:templateRef':{)"
    R"('f:name':{},'f:namespace':{}},'f:thresholdRange':{'f:max':{}}}},'f:stepWeight':{},'f:threshold':{},)"
    R"('f:webhooks':{'k:{\'name\':\'acceptance\'}':{'.':{},'f:metadata':{'f:cmd':{},'f:type':{}},'f:name':{},)"
    R"('f:timeout':{},'f:type':{},'f:url':{}},'k:{\'name\':\'load\'}':{'.':{},'f:metadata':{'f:cmd':{},)"
    R"('f:type':{}},'f:name':{},'f:timeout':{},'f:url':{}},'k:{\'name\':\'gate\'}':{'.':{},'f:name':{},'f:type':{},)"
    R"('f:url':{}},'k:{\'name\':\'rollback\'}':{'.':{},'f:name':{},'f:type':{},'f:url':{}}}},'f:autoscalerRef':{)"
    R"('f:apiVersion':{},'f:kind':{},'f:name':{}},'f:progressDeadlineSeconds':{},'f:service':{'f:gateways':{},)"
    R"('f:hosts':{},'f:port':{},'f:retries':{'f:attempts':{},'f:perTryTimeout':{},'f:retryOn':{}},'f:targetPort':{},)"
    R"('f:trafficPolicy':{'f:tls':{'f:mode':{}}}},'f:targetRef':{'f:apiVersion':{},'f:kind':{},'f:name':{}}}}},)"
    R"({'manager':'flagger','operation':'Update','apiVersion':'flagger.app/v1beta1','time':'2026-11-24T09:18:59Z',)"
    R"('fieldsType':'FieldsV1','fieldsV1':{'f:metadata':{'f:annotations':{)"
    R"('f:kubectl.kubernetes.io/last-applied-configuration':{}},'f:finalizers':{'.':{},)"
    R"('v:\'finalizer.flagger.app\'':{}}}}},{'manager':'flagger','operation':'Update',)"
    R"('apiVersion':'flagger.app/v1beta1','time':'2026-11-24T09:18:59Z','fieldsType':'FieldsV1','fieldsV1':{)"
    R"('f:status':{'.':{},'f:canaryWeight':{},'f:conditions':{'.':{},'k:{\'type\':\'Promoted\'}':{'.':{},)"
    R"('f:lastTransitionTime':{},'f:lastUpdateTime':{},'f:message':{},'f:reason':{},'f:status':{},'f:type':{}}},)"
    R"('f:failedChecks':{},'f:iterations':{},'f:lastAppliedSpec':{},'f:lastPromotedSpec':{},)"
    R"('f:lastTransitionTime':{},'f:phase':{},'f:trackedConfigs':{}}},'subresource':'status'},)"
    R"({'manager':'kubectl-edit','operation':'Update','apiVersion':'flagger.app/v1beta1',)"
    R"('time':'2026-11-23T15:42:10Z','fieldsType':'FieldsV1','fieldsV1':{'f:spec':{'f:analysis':{)"
    R"('f:stepWeight':{},'f:threshold':{},'f:webhooks':{'k:{\'name\':\'acceptance\'}':{'f:timeout':{},'f:url':{}},)"
    R"('k:{\'name\':\'load\'}':{'f:metadata':{'f:cmd':{}}}}},'f:service':{'f:retries':{'f:perTryTimeout':{}},)"
    R"('f:trafficPolicy':{'f:tls':{}}},'f:skipAnalysis':{},'f:suspend':{}}}}])";

const char *lastApplied =
    R"({'apiVersion':'flagger.app/v1beta1','kind':'Canary','metadata':{'name':'@NAME',)"
    R"('namespace':'@NS'},'spec':{'analysis':{'interval':'1m','maxWeight':50,'metrics':[{'interval':'1m',)"
    R"('name':'request-success-rate','thresholdRange':{'min':99}},{'interval':'1m','name':'request-duration',)"
    R"('thresholdRange':{'max':500}}],'stepWeight':10,'threshold':5}}})";

/// Quotes of the managed keys and of the annotation are escaped once.
std::string escaped(const char *text)
{
    return put(quoted(text), "\"", "\\\"");
}

std::string metadataTemplate()
{
    // Keys like k:{"name":"x"} carry quotes of their own: written '\'' above.
    const std::string fields = put(
        QByteArray(managedFields).replace("\\'", "\x01").replace('\'', '"').toStdString(), "\x01", "\\\"");
    return quoted("'metadata':{'annotations':{'kubectl.kubernetes.io/last-applied-configuration':'") +
           escaped(lastApplied) +
           quoted("'},'creationTimestamp':'2026-11-20T08:11:03Z','finalizers':['finalizer.flagger.app'],"
                  "'generation':7,'labels':{'app':'@NAME','kustomize.toolkit.fluxcd.io/name':'apps',"
                  "'kustomize.toolkit.fluxcd.io/namespace':'flux-system'},") +
           fields +
           quoted(",'name':'@NAME','namespace':'@NS','resourceVersion':'@VERSION',"
                  "'uid':'6a2f41d0-9c1b-4f5e-8f0e-@UID'}");
}

std::string specTemplate()
{
    return quoted(
        "'spec':{'analysis':{'interval':'1m','maxWeight':50,'metrics':[{'interval':'1m','name':"
        "'request-success-rate','thresholdRange':{'min':99}},{'interval':'1m','name':'request-duration',"
        "'thresholdRange':{'max':500}},{'interval':'2m','name':'error-budget','templateRef':{'name':"
        "'error-budget','namespace':'istio-system'},'thresholdRange':{'max':0.5}}],'stepWeight':10,"
        "'threshold':5,'webhooks':[{'metadata':{'cmd':'curl -sd test http://@NAME-canary.@NS:9898/token | "
        "grep "
        "token','type':'bash'},'name':'acceptance','timeout':'30s','type':'pre-rollout','url':"
        "'http://flagger-loadtester.istio-system/'},{'metadata':{'cmd':'hey -z 1m -q 10 -c 2 "
        "http://@NAME-canary.@NS:9898/','type':'cmd'},'name':'load','timeout':'5s','url':"
        "'http://flagger-loadtester.istio-system/'},{'name':'gate','type':'confirm-promotion','url':"
        "'http://flagger-loadtester.istio-system/gate/check'},{'name':'rollback','type':'rollback','url':"
        "'http://flagger-loadtester.istio-system/rollback/"
        "check'}]},'autoscalerRef':{'apiVersion':'autoscaling/v2',"
        "'kind':'HorizontalPodAutoscaler','name':'@NAME'},'progressDeadlineSeconds':60,'service':{'gateways':"
        "["
        "'istio-system/public-gateway'],'hosts':['@NAME.example.com'],'port':9898,'retries':{'attempts':3,"
        "'perTryTimeout':'1s','retryOn':'gateway-error,connect-failure,refused-stream'},'targetPort':9898,"
        "'trafficPolicy':{'tls':{'mode':'DISABLE'}}},'targetRef':{'apiVersion':'apps/v1','kind':'Deployment',"
        "'name':'@NAME'}}");
}

std::string statusTemplate()
{
    return quoted(
        "'status':{'canaryWeight':@WEIGHT,'conditions':[{'lastTransitionTime':'2026-11-24T09:18:59Z',"
        "'lastUpdateTime':'2026-11-24T09:18:59Z','message':'New revision detected, progressing canary "
        "analysis.','reason':'@PHASE','status':'Unknown','type':'Promoted'}],'failedChecks':@FAILED,"
        "'iterations':0,'lastAppliedSpec':'5d4c8f7b9d','lastPromotedSpec':'7c9b6d5f88',"
        "'lastTransitionTime':'2026-11-24T09:18:59Z','phase':'@PHASE','trackedConfigs':{"
        "'configmap/@NAME-config':'a3c1','secret/@NAME-tls':'77b0'}}");
}

std::string filled(std::string text, const CanaryState &state)
{
    char uid[16];
    std::snprintf(uid, sizeof uid, "%012d", state.index);
    text = put(std::move(text), "@NAME", state.name());
    text = put(std::move(text), "@NS", state.nameSpace());
    text = put(std::move(text), "@VERSION", std::to_string(state.version));
    text = put(std::move(text), "@UID", uid);
    text = put(std::move(text), "@WEIGHT", std::to_string(state.weight));
    text = put(std::move(text), "@STABLE", std::to_string(100 - state.weight));
    text = put(std::move(text), "@FAILED", std::to_string(state.failedChecks));
    return put(std::move(text), "@PHASE", state.phase());
}

} // namespace

std::string CanaryState::name() const
{
    char text[32];
    std::snprintf(text, sizeof text, "service-%05d", index);
    return text;
}

std::string CanaryState::nameSpace() const
{
    char text[32];
    std::snprintf(text, sizeof text, "team-%02d", index / 500); // in the order of a real server's list
    return text;
}

const char *CanaryState::phase() const
{
    return weight > 0 ? "Progressing" : "Succeeded";
}

std::string canaryText(const CanaryState &state)
{
    static const std::string whole = quoted("{'apiVersion':'flagger.app/v1beta1','kind':'Canary',") +
                                     metadataTemplate() + "," + specTemplate() + "," + statusTemplate() + "}";
    return filled(whole, state);
}

std::string virtualServiceText(const CanaryState &state)
{
    static const std::string whole = quoted(
        "{'apiVersion':'networking.istio.io/"
        "v1','kind':'VirtualService','metadata':{'name':'@NAME','namespace':"
        "'@NS','resourceVersion':'@VERSION','uid':'7b3f41d0-9c1b-4f5e-8f0e-@UID'},'spec':{'gateways':["
        "'istio-system/"
        "public-gateway'],'hosts':['@NAME.example.com'],'http':[{'route':[{'destination':{'host':"
        "'@NAME-primary'},'weight':@STABLE},{'destination':{'host':'@NAME-canary'},'weight':@WEIGHT}]}]}}");
    return filled(whole, state);
}

std::string canaryRowText(const CanaryState &state)
{
    static const std::string whole =
        quoted("{'cells':['@NAME','@PHASE','@WEIGHT','2026-11-24T09:18:59Z'],'object':{'apiVersion':"
               "'meta.k8s.io/v1','kind':'PartialObjectMetadata',") +
        metadataTemplate() + "}}";
    return filled(whole, state);
}

} // namespace Flightdeck::Bench
