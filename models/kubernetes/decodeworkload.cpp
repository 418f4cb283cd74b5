#include "kubernetes/decodekinds.h"

#include <QCoreApplication>

namespace Flightdeck::Kubernetes {

using Fields::Json;

namespace {

constexpr qsizetype mostContainers = 50;

ContainerImage readImage(const Json &container)
{
    return {Fields::words(container, "name"), Fields::words(container, "image", 500)};
}

/// "OOMKilled, exit code 137: out of memory"
QString ending(const Json &terminated)
{
    QString text = Fields::words(terminated, "reason", 200);
    if (const int code = Fields::integer(terminated, "exitCode"); code != 0) {
        const QString words = QCoreApplication::translate("Kubernetes", "exit code %1").arg(code);
        text = text.isEmpty() ? words : QString(text + QStringLiteral(", ") + words);
    }
    const QString message = Fields::words(terminated, "message", 500);
    if (message.isEmpty())
        return text;
    return text.isEmpty() ? message : QString(text + QStringLiteral(": ") + message);
}

void readContainerStatus(const Json &status, PodContainer &container)
{
    container.ready = Fields::boolean(status, "ready");
    container.restarts = qMax(0, Fields::integer(status, "restartCount"));
    if (container.image.image.isEmpty())
        container.image.image = Fields::words(status, "image", 500);
    const auto state = Fields::get(status, "state");
    const auto last = Fields::get(status, "lastState");
    if (const auto waiting = state ? Fields::get(*state, "waiting") : state) {
        container.waiting = Fields::words(*waiting, "reason", 200);
        container.message = Fields::words(*waiting, "message", 500);
    } else if (const auto ended = state ? Fields::get(*state, "terminated") : state) {
        container.message = ending(*ended);
    }
    if (const auto ended = last ? Fields::get(*last, "terminated") : last) {
        // "back-off 40s restarting failed container" says less than how the container ended.
        const QString how = ending(*ended);
        if (!how.isEmpty())
            container.message =
                container.message.isEmpty() ? how : QString(how + QStringLiteral(" - ") + container.message);
    }
}

/// An init container is worth a line only while it keeps the pod from starting.
bool blocks(const Json &status)
{
    const auto state = Fields::get(status, "state");
    if (!state)
        return false;
    if (const auto ended = Fields::get(*state, "terminated"))
        return Fields::integer(*ended, "exitCode") != 0;
    const auto waiting = Fields::get(*state, "waiting");
    return waiting && Fields::text(*waiting, "reason") != QLatin1String("PodInitializing");
}

void readPodStatus(const Json &status, Pod &pod)
{
    pod.phase = Fields::words(status, "phase", 60);
    pod.address = Fields::words(status, "podIP", 60);
    pod.problem = Fields::words(status, "message", 500);
    Fields::each(status, "conditions", [&pod](const Json &condition) {
        const QString type = Fields::text(condition, "type");
        const QString value = Fields::text(condition, "status");
        if (type == QLatin1String("Ready"))
            pod.ready = value == QLatin1String("True");
        else if (type == QLatin1String("PodScheduled") && value == QLatin1String("False"))
            pod.problem = Fields::words(condition, "message", 500);
    });
    Fields::each(status, "initContainerStatuses", [&pod](const Json &item) {
        if (!blocks(item) || pod.containers.size() >= mostContainers)
            return;
        PodContainer container;
        container.image.container = Fields::words(item, "name");
        readContainerStatus(item, container);
        pod.containers.prepend(container);
    });
    Fields::each(status, "containerStatuses", [&pod](const Json &item) {
        const QString name = Fields::words(item, "name");
        for (PodContainer &container : pod.containers) {
            if (container.image.container == name)
                readContainerStatus(item, container);
        }
    });
}

} // namespace

template<> Workload readObject<Workload>(const Json &object)
{
    Workload workload;
    workload.meta = readMeta(object);
    workload.fluxOwner = readFluxOwner(object);
    if (const auto spec = Fields::get(object, "spec")) {
        workload.desired = qMax(0, Fields::integer(*spec, "replicas", 1));
        if (const auto selector = Fields::get(*spec, "selector"))
            workload.selector = Fields::map(*selector, "matchLabels", 63);
        const auto pattern = Fields::get(*spec, "template");
        if (const auto pods = pattern ? Fields::get(*pattern, "spec") : pattern) {
            Fields::each(*pods, "containers", [&workload](const Json &item) {
                if (workload.images.size() < mostContainers)
                    workload.images.append(readImage(item));
            });
        }
    }
    const auto status = Fields::get(object, "status");
    if (!status)
        return workload;
    // Items of a list do not name their kind; only a DaemonSet counts nodes, and it always does.
    if (Fields::get(*status, "desiredNumberScheduled")) {
        workload.desired = Fields::integer(*status, "desiredNumberScheduled");
        workload.pods = Fields::integer(*status, "currentNumberScheduled");
        workload.updated = Fields::integer(*status, "updatedNumberScheduled");
        workload.ready = Fields::integer(*status, "numberReady");
        workload.available = Fields::integer(*status, "numberAvailable");
    } else {
        workload.pods = Fields::integer(*status, "replicas");
        workload.updated = Fields::integer(*status, "updatedReplicas");
        workload.ready = Fields::integer(*status, "readyReplicas");
        workload.available = Fields::integer(*status, "availableReplicas");
    }
    if (const auto meta = Fields::get(object, "metadata"))
        workload.observed = Fields::number(*status, "observedGeneration").value_or(0) >=
                            Fields::number(*meta, "generation").value_or(0);
    Fields::each(*status, "conditions", [&workload](const Json &condition) {
        const QString type = Fields::text(condition, "type");
        if (Fields::text(condition, "status") != QLatin1String("False"))
            return;
        // Progressing tells more than Available: why no new pods come.
        if (type == QLatin1String("Progressing") ||
            (type == QLatin1String("Available") && workload.problem.isEmpty()))
            workload.problem = Fields::words(condition, "message", 500);
    });
    return workload;
}

template<> Pod readObject<Pod>(const Json &object)
{
    Pod pod;
    pod.meta = readMeta(object);
    if (const auto meta = Fields::get(object, "metadata")) {
        pod.terminating = Fields::get(*meta, "deletionTimestamp").has_value();
        pod.labels = Fields::map(*meta, "labels", 63);
        Fields::each(*meta, "ownerReferences", [&pod](const Json &owner) {
            if (Fields::boolean(owner, "controller"))
                pod.ownerName = Fields::words(owner, "name");
        });
    }
    if (const auto spec = Fields::get(object, "spec")) {
        pod.node = Fields::words(*spec, "nodeName");
        Fields::each(*spec, "containers", [&pod](const Json &item) {
            if (pod.containers.size() < mostContainers)
                pod.containers.append({readImage(item), false, 0, {}, {}});
        });
    }
    if (const auto status = Fields::get(object, "status"))
        readPodStatus(*status, pod);
    return pod;
}

} // namespace Flightdeck::Kubernetes
