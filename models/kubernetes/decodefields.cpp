#include "kubernetes/decodekinds.h"

#include "core/plaintext.h"

#include <algorithm>
#include <charconv>
#include <chrono>

namespace Flightdeck::Kubernetes {

namespace Fields {

namespace {

constexpr qsizetype mostEntries = 100;

/// Empty for what is absent or no text.
std::string_view view(const Json &object, std::string_view name)
{
    Json value;
    std::string_view text;
    return object[name].get(value) == simdjson::SUCCESS && value.get(text) == simdjson::SUCCESS
               ? text
               : std::string_view();
}

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

QString raw(const Json &object, std::string_view name, qsizetype limit)
{
    return cut(sharedText(view(object, name)), limit);
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
            found.insert(cut(key, 317), cut(text(value), limit)); // a label's key: 253 + 1 + 63
    });
    return found;
}

std::optional<int> seconds(const QString &duration)
{
    int total = 0;
    int number = -1;
    QStringView units = u"hms";
    for (const QChar c : duration) {
        if (c >= u'0' && c <= u'9') {
            number = qMax(number, 0) * 10 + c.digitValue();
            if (number >= 10'000'000)
                return {};
            continue;
        }
        // Each unit once, the larger first.
        const qsizetype unit = units.indexOf(c);
        if (unit < 0 || number < 0)
            return {};
        const int each = c == u'h' ? 3600 : c == u'm' ? 60 : 1;
        if (number > 100'000'000 / each)
            return {};
        total += number * each;
        number = -1;
        units = units.mid(unit + 1);
    }
    return duration.isEmpty() || number >= 0 ? std::nullopt : std::optional(total);
}

QDateTime time(const Json &object, std::string_view name)
{
    const auto value = get(object, name);
    std::string_view text;
    if (!value || value->get(text) != simdjson::SUCCESS || text.empty())
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
    const auto number = [text](std::size_t at, std::size_t digits) {
        int result = 0;
        std::from_chars(text.data() + at, text.data() + at + digits, result);
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
    return QDateTime::fromMSecsSinceEpoch(((days * 24 + hour) * 60 + minute) * 60'000 + second * 1'000,
                                          Qt::UTC);
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
