#include "rollouts/actiontypes.h"

#include <QCoreApplication>
#include <QStringList>

namespace Flightdeck::Rollouts {

namespace {

struct ActionWords
{
    Q_DECLARE_TR_FUNCTIONS(RolloutActions)
};

} // namespace

QString Permission::key() const
{
    QString what = subresource.isEmpty() ? resource : QString(resource + u'/' + subresource);
    if (!group.isEmpty())
        what += u'.' + group;
    return QStringLiteral("%1 %2 in %3").arg(verb, what, nameSpace);
}

QString ObjectRef::title() const
{
    return QStringLiteral("%1 %2/%3").arg(kind, nameSpace, name);
}

ObjectRef ObjectRef::canary(const QString &nameSpace, const QString &name)
{
    return {QStringLiteral("flagger.app"),
            {QStringLiteral("v1beta1")},
            QStringLiteral("canaries"),
            QStringLiteral("Canary"),
            nameSpace,
            name};
}

ObjectRef ObjectRef::virtualService(const QString &nameSpace, const QString &name)
{
    return {QStringLiteral("networking.istio.io"),
            {QStringLiteral("v1"), QStringLiteral("v1beta1"), QStringLiteral("v1alpha3")},
            QStringLiteral("virtualservices"),
            QStringLiteral("VirtualService"),
            nameSpace,
            name};
}

ObjectRef ObjectRef::workload(const QString &kind, const QString &nameSpace, const QString &name)
{
    const bool daemon = kind == QLatin1String("DaemonSet");
    return {QStringLiteral("apps"),
            {QStringLiteral("v1")},
            daemon ? QStringLiteral("daemonsets") : QStringLiteral("deployments"),
            daemon ? kind : QStringLiteral("Deployment"),
            nameSpace,
            name};
}

QString actionName(ActionKind kind)
{
    switch (kind) {
    case ActionKind::Suspend:
        return QStringLiteral("suspend");
    case ActionKind::Resume:
        return QStringLiteral("resume");
    case ActionKind::Abort:
        return QStringLiteral("abort");
    case ActionKind::OpenGate:
        return QStringLiteral("open-gate");
    case ActionKind::CloseGate:
        return QStringLiteral("close-gate");
    case ActionKind::RevertImage:
        return QStringLiteral("revert-image");
    case ActionKind::Retry:
        return QStringLiteral("retry");
    case ActionKind::HoldFlux:
        return QStringLiteral("hold-flux");
    case ActionKind::ReleaseFlux:
        return QStringLiteral("release-flux");
    }
    return {};
}

QString actionTitle(const ActionChoice &choice)
{
    switch (choice.kind) {
    case ActionKind::Suspend:
        return ActionWords::tr("Suspend");
    case ActionKind::Resume:
        return ActionWords::tr("Resume");
    case ActionKind::Abort:
        return ActionWords::tr("Abort to primary");
    case ActionKind::OpenGate:
        return choice.hook.isEmpty() ? ActionWords::tr("Open gate")
                                     : ActionWords::tr("Open gate %1").arg(choice.hook);
    case ActionKind::CloseGate:
        return ActionWords::tr("Close gate %1").arg(choice.hook);
    case ActionKind::RevertImage:
        return ActionWords::tr("Revert the image");
    case ActionKind::Retry:
        return ActionWords::tr("Retry");
    case ActionKind::HoldFlux:
        return ActionWords::tr("Hold Flux");
    case ActionKind::ReleaseFlux:
        return ActionWords::tr("Release Flux");
    }
    return {};
}

QString actionVerb(ActionKind kind)
{
    switch (kind) {
    case ActionKind::Suspend:
        return ActionWords::tr("Suspend…");
    case ActionKind::Resume:
        return ActionWords::tr("Resume…");
    case ActionKind::Abort:
        return ActionWords::tr("Abort…");
    case ActionKind::OpenGate:
        return ActionWords::tr("Open gate…");
    case ActionKind::CloseGate:
        return ActionWords::tr("Close gate…");
    case ActionKind::RevertImage:
        return ActionWords::tr("Revert image…");
    case ActionKind::Retry:
        return ActionWords::tr("Retry…");
    case ActionKind::HoldFlux:
        return ActionWords::tr("Hold Flux…");
    case ActionKind::ReleaseFlux:
        return ActionWords::tr("Release Flux…");
    }
    return {};
}

} // namespace Flightdeck::Rollouts
