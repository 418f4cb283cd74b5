#include "rollouts/actionchange.h"

#include "core/plaintext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace Flightdeck::Rollouts {

namespace {

constexpr qsizetype longestValue = 160;

bool isServerMade(const QString &path)
{
    static const QSet<QString> made = {
        QStringLiteral("metadata.managedFields"),     QStringLiteral("metadata.resourceVersion"),
        QStringLiteral("metadata.generation"),        QStringLiteral("metadata.uid"),
        QStringLiteral("metadata.creationTimestamp"), QStringLiteral("metadata.selfLink"),
    };
    return made.contains(path);
}

QString valueText(const QJsonValue &value)
{
    if (value.isUndefined())
        return {};
    QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return Core::plainText(QString::fromUtf8(json.mid(1, json.size() - 2)), longestValue);
}

QString nameOf(const QJsonValue &item)
{
    return item[QLatin1String("name")].toString();
}

bool isNamedList(const QJsonArray &list)
{
    return !list.isEmpty() && std::all_of(list.begin(), list.end(),
                                          [](const QJsonValue &item) { return !nameOf(item).isEmpty(); });
}

QJsonObject byName(const QJsonArray &list)
{
    QJsonObject result;
    for (const QJsonValue &item : list)
        result.insert(nameOf(item), item);
    return result;
}

struct Place
{
    QString path;
    QStringList owned;

    Place member(const QString &key) const
    {
        return {path.isEmpty() ? key : QString(path + u'.' + key),
                owned + QStringList{QStringLiteral("f:") + key}};
    }
    Place item(const QString &name) const
    {
        return {QStringLiteral("%1[%2]").arg(path, name),
                owned + QStringList{QStringLiteral("k:{\"name\":\"%1\"}").arg(name)}};
    }
};

template<typename Use>
void compare(const QJsonValue &before, const QJsonValue &after, const Place &place, const Use &use)
{
    if (before == after || isServerMade(place.path))
        return;
    const auto members = [&](const QJsonObject &old, const QJsonObject &next, bool list) {
        QStringList keys = old.keys() + next.keys();
        keys.sort();
        keys.removeDuplicates();
        for (const QString &key : std::as_const(keys))
            compare(old.value(key), next.value(key), list ? place.item(key) : place.member(key), use);
    };
    if (before.isObject() && after.isObject())
        members(before.toObject(), after.toObject(), false);
    else if (isNamedList(before.toArray()) && isNamedList(after.toArray()))
        members(byName(before.toArray()), byName(after.toArray()), true);
    else
        use(place, before, after);
}

} // namespace

QList<FieldChange> changesBetween(const QJsonObject &before, const QJsonObject &after)
{
    QList<FieldChange> changes;
    compare(before, after, {}, [&](const Place &place, const QJsonValue &old, const QJsonValue &next) {
        changes.append({Core::plainText(place.path, 300), valueText(old), valueText(next), place.owned});
    });
    return changes;
}

bool holdsChanges(const QJsonObject &object, const QJsonObject &before, const QJsonObject &after)
{
    QList<QStringList> wanted;
    compare(before, after, {},
            [&](const Place &place, const QJsonValue &, const QJsonValue &) { wanted.append(place.owned); });
    bool holds = true;
    compare(object, after, {}, [&](const Place &place, const QJsonValue &, const QJsonValue &) {
        for (const QStringList &path : std::as_const(wanted)) {
            const qsizetype common = std::min(path.size(), place.owned.size());
            if (path.first(common) == place.owned.first(common))
                holds = false;
        }
    });
    return holds;
}

} // namespace Flightdeck::Rollouts
