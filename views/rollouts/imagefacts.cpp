#include "views/rollouts/specfacts.h"

#include <QCoreApplication>

namespace Flightdeck::Views {

using Kubernetes::ContainerImage;
using Kubernetes::Workload;

namespace {

struct ImageFactWords
{
    Q_DECLARE_TR_FUNCTIONS(ImageFactWords)
};

using Words = ImageFactWords;
using WorkloadPointer = std::shared_ptr<const Workload>;

QString imageOf(const WorkloadPointer &workload, const QString &container)
{
    if (!workload)
        return {};
    for (const ContainerImage &image : workload->images) {
        if (image.container == container)
            return image.image;
    }
    return {};
}

/// "registry/cart:v2" gives "v2", a digest its first figures; the whole image without either.
QString tagOf(const QString &image)
{
    const qsizetype at = image.lastIndexOf(u'@');
    if (at >= 0) {
        const QString digest = image.mid(at + 1);
        return digest.section(u':', 1).left(12);
    }
    const qsizetype colon = image.lastIndexOf(u':');
    return colon > image.lastIndexOf(u'/') ? image.mid(colon + 1) : image;
}

Fact countFact(const WorkloadPointer &workload, const QString &name, const Core::Freshness &freshness,
               int threshold)
{
    if (!workload) {
        const bool denied = freshness.state == Core::FreshnessState::Denied;
        return {denied ? Icon::Denied : Icon::NoData, denied ? Role::Warn : Role::Text3, name,
                denied ? Words::tr("You may not read Deployments here.")
                : freshness.state == Core::FreshnessState::Loading
                    ? Words::tr("Being read.")
                    : Words::tr("The cluster tells of no such Deployment.")};
    }
    if (workload->desired == 0)
        return {Icon::Initialized, Role::Text3, name, Words::tr("Scaled to zero.")};
    const bool ready = Rollouts::isReady(*workload, threshold);
    QString text = Words::tr("%1 of %2 pods ready.").arg(workload->ready).arg(workload->desired);
    if (!workload->problem.isEmpty())
        text += u' ' + workload->problem;
    return {ready ? Icon::Succeeded : Icon::Warning, ready ? Role::Ok : Role::Warn, name, text};
}

} // namespace

QString versionWords(const Rollouts::Surroundings &surroundings)
{
    const auto &target = surroundings.target;
    const auto &primary = surroundings.primary;
    if (!target || target->images.isEmpty())
        return {};
    for (const ContainerImage &image : target->images) {
        const QString promoted = imageOf(primary, image.container);
        if (!promoted.isEmpty() && promoted != image.image)
            return Words::tr("%1 to %2").arg(tagOf(promoted), tagOf(image.image));
    }
    return tagOf(target->images.first().image);
}

QList<FactSection> imageFacts(const Rollouts::RolloutDetail &detail)
{
    const Kubernetes::Canary &canary = *detail.row.canary;
    const auto &[target, primary, swallowed] = detail.row.surroundings;
    const Core::Freshness &freshness = detail.of(Kubernetes::Resource::Deployments);
    FactSection counts{Words::tr("Pods wanted and ready"), {}};
    counts.facts = {countFact(target, canary.targetName, freshness, canary.analysis.canaryReadyThreshold),
                    countFact(primary, canary.targetName + QStringLiteral("-primary"), freshness,
                              canary.analysis.primaryReadyThreshold)};
    FactSection images{Words::tr("Images"), {}};
    if (target) {
        for (const ContainerImage &image : target->images) {
            const QString promoted = imageOf(primary, image.container);
            const bool differs = !promoted.isEmpty() && promoted != image.image;
            const QString text = promoted.isEmpty()
                                     ? Words::tr("Applied: %1\nPromoted: unknown").arg(image.image)
                                 : differs ? Words::tr("Applied: %1\nPromoted: %2").arg(image.image, promoted)
                                           : Words::tr("On both sides: %1").arg(image.image);
            images.facts.append({differs              ? Icon::Promoting
                                 : promoted.isEmpty() ? Icon::NoData
                                                      : Icon::Check,
                                 differs ? Role::Accent : Role::Text3,
                                 differs ? Words::tr("%1 differs").arg(image.container) : image.container,
                                 text});
        }
    }
    return {counts, images};
}

} // namespace Flightdeck::Views
