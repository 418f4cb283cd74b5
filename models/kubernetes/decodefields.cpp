#include "kubernetes/decodekinds.h"

#include "core/plaintext.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace Flightdeck::Kubernetes {

namespace Fields {

namespace {

constexpr qsizetype mostEntries = 100;
constexpr std::size_t longestDuration = 100;

QString cut(const QString &text, qsizetype limit)
{
    return text.size() <= limit ? text : text.left(limit);
}

} // namespace

QString plain(const QString &text, qsizetype limit)
{
    const auto harmless = [](QChar character) { return character >= u' ' && character < u'\x7f'; };
    if (text.size() <= limit && std::all_of(text.begin(), text.end(), harmless))
        return text;
    return Core::plainText(text, limit);
}

QString words(const Json &object, std::string_view name, qsizetype limit)
{
    return sharedWords(view(object, name), limit);
}

QString words(const Json &value, qsizetype limit)
{
    return sharedWords(view(value), limit);
}

QString raw(const Json &object, std::string_view name, qsizetype limit)
{
    return cut(sharedText(view(object, name)), limit);
}

QString raw(const Json &value, qsizetype limit)
{
    return cut(sharedText(view(value)), limit);
}

QString own(const Json &value, qsizetype limit)
{
    const std::string_view text = view(value);
    return cut(QString::fromUtf8(text.data(), qsizetype(text.size())), limit);
}

QStringList texts(const Json &value, qsizetype limit)
{
    QStringList found;
    found.reserve(count(value, mostEntries));
    each(value, [&](const Json &item) {
        if (QString entry = words(item, limit); !entry.isEmpty() && found.size() < mostEntries)
            found.append(std::move(entry));
    });
    share(found, found.isEmpty() ? 0 : mark(found.constFirst()));
    return found;
}

QStringList texts(const Json &object, std::string_view name, qsizetype limit)
{
    const auto value = get(object, name);
    return value ? texts(*value, limit) : QStringList();
}

QMap<QString, QString> map(const Json &value, qsizetype limit)
{
    QMap<QString, QString> found;
    eachField(value, [&](const QString &key, const Json &entry) {
        if (found.size() < mostEntries)
            // A server sends keys in order. A label's key: 253 + 1 + 63.
            found.insert(found.cend(), cut(key, 317), cut(text(entry), limit));
    });
    return found;
}

QMap<QString, QString> map(const Json &object, std::string_view name, qsizetype limit)
{
    const auto value = get(object, name);
    return value ? map(*value, limit) : QMap<QString, QString>();
}

std::optional<int> seconds(const Json &value)
{
    const std::string_view text = view(value);
    return text.size() > longestDuration ? std::nullopt : seconds(text);
}

std::optional<int> seconds(std::string_view duration)
{
    int total = 0;
    int number = -1;
    std::string_view units = "hms";
    for (const char c : duration) {
        if (c >= '0' && c <= '9') {
            number = qMax(number, 0) * 10 + (c - '0');
            if (number >= 10'000'000)
                return {};
            continue;
        }
        // Each unit once, the larger first.
        const std::size_t unit = units.find(c);
        if (unit == std::string_view::npos || number < 0)
            return {};
        const int each = c == 'h' ? 3600 : c == 'm' ? 60 : 1;
        if (number > 100'000'000 / each)
            return {};
        total += number * each;
        number = -1;
        units.remove_prefix(unit + 1);
    }
    return duration.empty() || number >= 0 ? std::nullopt : std::optional(total);
}

QDateTime time(const Json &object, std::string_view name)
{
    const auto value = get(object, name);
    return value ? time(*value) : QDateTime();
}

QDateTime time(const Json &value)
{
    const std::string_view text = view(value);
    if (text.empty())
        return {};
    // A server's own form, "2026-11-24T09:18:59Z", which QDateTime takes a microsecond to read.
    constexpr std::string_view form = "0000-00-00T00:00:00Z";
    const auto fits = [](char is, char wanted) {
        return wanted == '0' ? is >= '0' && is <= '9' : is == wanted;
    };
    if (text.size() != form.size() || !std::equal(text.begin(), text.end(), form.begin(), fits))
        return QDateTime::fromString(QString::fromUtf8(text.data(), qsizetype(text.size())),
                                     Qt::ISODateWithMs)
            .toUTC();
    // One write of a status says the same time several times.
    struct Latest
    {
        std::array<char, form.size()> text{};
        QDateTime time;
    };
    static thread_local Latest latest;
    if (std::equal(text.begin(), text.end(), latest.text.begin()))
        return latest.time;
    const auto number = [text](std::size_t at, std::size_t digits) {
        int result = 0;
        for (const char digit : text.substr(at, digits))
            result = result * 10 + (digit - '0');
        return result;
    };
    const std::chrono::year_month_day day{std::chrono::year(number(0, 4)),
                                          std::chrono::month(unsigned(number(5, 2))),
                                          std::chrono::day(unsigned(number(8, 2)))};
    const int hour = number(11, 2);
    const int minute = number(14, 2);
    const int second = number(17, 2);
    if (!day.ok() || hour > 23 || minute > 59 || second > 59)
        return {};
    const qint64 days = std::chrono::sys_days(day).time_since_epoch().count();
    latest.time =
        QDateTime::fromMSecsSinceEpoch(((days * 24 + hour) * 60 + minute) * 60'000 + second * 1'000, Qt::UTC);
    std::copy(text.begin(), text.end(), latest.text.begin());
    return latest.time;
}

} // namespace Fields

void readMetaField(std::string_view name, const Fields::Json &value, ObjectMeta &meta)
{
    if (name == "namespace")
        meta.nameSpace = Fields::words(value);
    else if (name == "name")
        meta.name = Fields::words(value);
    else if (name == "uid")
        meta.uid = Fields::own(value, 100);
    else if (name == "resourceVersion")
        meta.resourceVersion = Fields::own(value, 100);
    else if (name == "creationTimestamp")
        meta.created = Fields::time(value);
}

ObjectMeta readMeta(const Fields::Json &object)
{
    ObjectMeta meta;
    if (const auto json = Fields::get(object, "metadata")) {
        Fields::visit(*json, [&meta](std::string_view name, const Fields::Json &value) {
            readMetaField(name, value, meta);
        });
    }
    return meta;
}

QString readFluxOwner(const Fields::Json &object)
{
    const auto meta = Fields::get(object, "metadata");
    const auto labels = meta ? Fields::get(*meta, "labels") : std::optional<Fields::Json>();
    return labels ? fluxOwnerOf(*labels) : QString();
}

QString fluxOwnerOf(const Fields::Json &labels)
{
    struct Owner
    {
        QLatin1String kind;
        QString name = {};
        QString nameSpace = {};
        QString words = {};
    };
    Owner kustomization{QLatin1String("Kustomization")};
    Owner release{QLatin1String("HelmRelease")};
    Fields::visit(labels, [&](std::string_view key, const Fields::Json &value) {
        if (key == "kustomize.toolkit.fluxcd.io/name")
            kustomization.name = Fields::words(value);
        else if (key == "kustomize.toolkit.fluxcd.io/namespace")
            kustomization.nameSpace = Fields::words(value);
        else if (key == "helm.toolkit.fluxcd.io/name")
            release.name = Fields::words(value);
        else if (key == "helm.toolkit.fluxcd.io/namespace")
            release.nameSpace = Fields::words(value);
    });
    Owner &owner = kustomization.name.isEmpty() ? release : kustomization;
    if (owner.name.isEmpty())
        return {};
    // One Kustomization applies many objects: they share its words.
    static thread_local Owner latest;
    if (latest.kind != owner.kind || latest.name != owner.name || latest.nameSpace != owner.nameSpace) {
        owner.words = owner.kind + QLatin1Char(' ') + owner.nameSpace + QLatin1Char('/') + owner.name;
        latest = std::move(owner);
    }
    return latest.words;
}

} // namespace Flightdeck::Kubernetes
