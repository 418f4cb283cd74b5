#include "views/shell/shelltypes.h"

#include <QCoreApplication>

namespace Flightdeck::Views {

namespace {

struct Shell
{
    Q_DECLARE_TR_FUNCTIONS(Flightdeck::Views::Shell)
};

} // namespace

QString pageTitle(PageId page)
{
    switch (page) {
    case PageId::Rollouts:
        return Shell::tr("Rollouts");
    case PageId::Flags:
        return Shell::tr("Flags");
    case PageId::Activity:
        return Shell::tr("Activity");
    case PageId::Environments:
        break;
    }
    return Shell::tr("Environments");
}

QString sourceTitle(SourceId source)
{
    switch (source) {
    case SourceId::Kubernetes:
        return Shell::tr("Kubernetes");
    case SourceId::Metrics:
        return Shell::tr("Metrics");
    case SourceId::Git:
        return Shell::tr("Git");
    case SourceId::Flipt:
        break;
    }
    return Shell::tr("Flipt");
}

} // namespace Flightdeck::Views
