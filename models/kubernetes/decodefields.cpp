#include "kubernetes/decodekinds.h"

#include "core/plaintext.h"

#include <QRegularExpression>

#include <algorithm>
#include <functional>
#include <string>
#include <vector>

namespace Flightdeck::Kubernetes {

namespace Fields {

namespace {

constexpr qsizetype mostEntries = 100;

/// The same few kinds, hook names, addresses and labels come with every object of a list: each is converted
/// and stored once instead of ten thousand times. A text that falls on a taken place takes it over.
struct RecentText
{
    std::string utf8;
    QString text;
};
constexpr std::size_t recentTexts = 4096;
constexpr std::size_t longestShared = 120; // bytes; longer texts are seldom the same

} // namespace

QString shared(std::string_view utf8)
{
    if (utf8.empty())
        return {};
    if (utf8.size() > longestShared)
        return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    static thread_local std::vector<RecentText> recent(recentTexts);
    RecentText &place = recent[std::hash<std::string_view>()(utf8) % recentTexts];
    if (place.utf8 != utf8) {
        place.utf8.assign(utf8);
        place.text = QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    }
    return place.text;
}

QString plain(const QString &text, qsizetype limit)
{
    const auto harmless = [](QChar character) { return character >= u' ' && character < u'\x7f'; };
    if (text.size() <= limit && std::all_of(text.begin(), text.end(), harmless))
        return text;
    return Core::plainText(text, limit);
}

QString words(const Json &object, std::string_view name, qsizetype limit)
{
    return plain(text(object, name), limit);
}

QString raw(const Json &object, std::string_view name, qsizetype limit)
{
    return text(object, name).left(limit);
}

QStringList texts(const Json &object, std::string_view name, qsizetype limit)
{
    QStringList found;
    each(object, name, [&](const Json &item) {
        if (const QString value = text(item); !value.isEmpty() && found.size() < mostEntries)
            found.append(plain(value, limit));
    });
    share(found);
    return found;
}

QMap<QString, QString> map(const Json &object, std::string_view name, qsizetype limit)
{
    QMap<QString, QString> found;
    eachField(object, name, [&](const QString &key, const Json &value) {
        if (found.size() < mostEntries)
            found.insert(key.left(317), text(value).left(limit)); // a label's key: 253 + 1 + 63
    });
    return found;
}

std::optional<int> seconds(const QString &duration)
{
    static const QRegularExpression whole(
        QStringLiteral("^(?:(\\d{1,5})h)?(?:(\\d{1,6})m)?(?:(\\d{1,7})s)?$"));
    if (duration.isEmpty())
        return {};
    const auto match = whole.match(duration);
    if (!match.hasMatch())
        return {};
    return match.captured(1).toInt() * 3600 + match.captured(2).toInt() * 60 + match.captured(3).toInt();
}

} // namespace Fields

ObjectMeta readMeta(const Fields::Json &object)
{
    ObjectMeta meta;
    if (const auto json = Fields::get(object, "metadata")) {
        meta.nameSpace = Fields::words(*json, "namespace");
        meta.name = Fields::words(*json, "name");
        meta.uid = Fields::raw(*json, "uid", 100);
        meta.resourceVersion = Fields::raw(*json, "resourceVersion", 100);
        meta.created = Fields::time(*json, "creationTimestamp");
    }
    return meta;
}

QString readFluxOwner(const Fields::Json &object)
{
    const auto meta = Fields::get(object, "metadata");
    const auto labels = meta ? Fields::get(*meta, "labels") : std::optional<Fields::Json>();
    if (!labels)
        return {};
    const auto owner = [&](const QString &kind, std::string_view name, std::string_view nameSpace) {
        const QString value = Fields::words(*labels, name);
        return value.isEmpty()
                   ? QString()
                   : QStringLiteral("%1 %2/%3").arg(kind, Fields::words(*labels, nameSpace), value);
    };
    const QString applied = owner(QStringLiteral("Kustomization"), "kustomize.toolkit.fluxcd.io/name",
                                  "kustomize.toolkit.fluxcd.io/namespace");
    return applied.isEmpty() ? owner(QStringLiteral("HelmRelease"), "helm.toolkit.fluxcd.io/name",
                                     "helm.toolkit.fluxcd.io/namespace")
                             : applied;
}

} // namespace Flightdeck::Kubernetes
