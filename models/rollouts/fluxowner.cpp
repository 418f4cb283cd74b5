#include "rollouts/fluxowner.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace Flightdeck::Rollouts {

namespace {

struct ActionWords
{
    Q_DECLARE_TR_FUNCTIONS(RolloutActions)
};

/// "1h30m", "10m0s", "45s" (a Go duration as Flux prints it).
std::optional<int> goSeconds(const QString &text)
{
    static const QRegularExpression part(QStringLiteral("(\\d+(?:\\.\\d+)?)(h|ms|m|s)"));
    double seconds = 0;
    bool any = false;
    for (auto it = part.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const double value = match.captured(1).toDouble();
        const QString unit = match.captured(2);
        seconds += unit == QLatin1String("h")    ? value * 3600
                   : unit == QLatin1String("m")  ? value * 60
                   : unit == QLatin1String("ms") ? value / 1000
                                                 : value;
        any = true;
    }
    return any && seconds < 1e8 ? std::optional(int(seconds)) : std::nullopt;
}

bool holdsField(const QJsonObject &fields, const QStringList &path)
{
    QJsonObject at = fields;
    for (const QString &key : path) {
        const QJsonValue next = at.value(key);
        if (!next.isObject())
            return false;
        at = next.toObject();
        if (at.isEmpty())
            return true; // the whole of it, as one value
    }
    return true;
}

} // namespace

ObjectRef FluxOwner::ref() const
{
    if (kind == QLatin1String("HelmRelease"))
        return {QStringLiteral("helm.toolkit.fluxcd.io"),
                {QStringLiteral("v2"), QStringLiteral("v2beta2"), QStringLiteral("v2beta1")},
                QStringLiteral("helmreleases"),
                kind,
                nameSpace,
                name};
    return {QStringLiteral("kustomize.toolkit.fluxcd.io"),
            {QStringLiteral("v1"), QStringLiteral("v1beta2")},
            QStringLiteral("kustomizations"),
            kind,
            nameSpace,
            name};
}

std::optional<FluxOwner> fluxOwner(const QString &text)
{
    static const QRegularExpression shape(
        QStringLiteral("^(Kustomization|HelmRelease) ([a-z0-9.-]+)/([a-z0-9.-]+)$"));
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return {};
    return FluxOwner{match.captured(1), match.captured(2), match.captured(3), {}, {}};
}

void readFluxState(FluxOwner &owner, const QJsonObject &object)
{
    if (object.isEmpty())
        return;
    const QJsonObject spec = object[QLatin1String("spec")].toObject();
    owner.suspended = spec[QLatin1String("suspend")].toBool();
    owner.intervalSeconds = goSeconds(spec[QLatin1String("interval")].toString());
}

bool fluxAppliesField(const QJsonObject &object, const FieldChange &change)
{
    const QJsonArray entries = object[QLatin1String("metadata")][QLatin1String("managedFields")].toArray();
    return std::any_of(entries.begin(), entries.end(), [&change](const QJsonValue &entry) {
        const QString manager = entry[QLatin1String("manager")].toString();
        return (manager == QLatin1String("kustomize-controller") ||
                manager == QLatin1String("helm-controller")) &&
               holdsField(entry[QLatin1String("fieldsV1")].toObject(), change.owned);
    });
}

bool fluxUndoes(const std::optional<FluxOwner> &owner, const QJsonObject &object,
                const QList<FieldChange> &changes)
{
    return owner && owner->suspended != true &&
           std::any_of(changes.begin(), changes.end(),
                       [&object](const FieldChange &change) { return fluxAppliesField(object, change); });
}

QString intervalWords(int seconds)
{
    if (seconds >= 3600 && seconds % 3600 == 0)
        return ActionWords::tr("%1 h").arg(seconds / 3600);
    if (seconds >= 60 && seconds % 60 == 0)
        return ActionWords::tr("%1 min").arg(seconds / 60);
    return ActionWords::tr("%1 s").arg(seconds);
}

QString undoWords(const std::optional<FluxOwner> &owner, const QJsonObject &object,
                  const QList<FieldChange> &changes)
{
    if (!owner)
        return ActionWords::tr("Nobody known: no label of Flux is on it.");
    if (owner->suspended == true)
        return ActionWords::tr("Nobody now: %1 is suspended. Flux applies git again once it is released.")
            .arg(owner->title());
    QStringList applied;
    for (const FieldChange &change : changes) {
        if (fluxAppliesField(object, change))
            applied << change.path;
    }
    const QString often = owner->intervalSeconds
                              ? ActionWords::tr("every %1").arg(intervalWords(*owner->intervalSeconds))
                              : ActionWords::tr("at an interval that could not be read");
    if (object[QLatin1String("metadata")][QLatin1String("managedFields")].toArray().isEmpty())
        return ActionWords::tr(
                   "Perhaps Flux: %1 applies this object, %2. Which fields git sets is not known.")
            .arg(owner->title(), often);
    if (applied.isEmpty())
        return ActionWords::tr(
                   "Nobody: %1 applies this object, but git does not set this field, so Flux leaves it.")
            .arg(owner->title());
    return ActionWords::tr("Flux: %1 sets %2 from git, %3. Hold Flux first, or change git.")
        .arg(owner->title(), applied.join(QStringLiteral(", ")), often);
}

} // namespace Flightdeck::Rollouts
