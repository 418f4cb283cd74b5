#pragma once

#include "kubernetes/sharedtext.h"

#include <QDateTime>
#include <QList>

#include <simdjson.h>

#include <array>
#include <optional>
#include <string_view>

/// Reading optional fields of a parsed document: what is absent or of another type is the default, never an
/// error.
namespace Flightdeck::Kubernetes::Fields {

using Json = simdjson::dom::element;

inline std::optional<Json> get(const Json &object, std::string_view name)
{
    Json value;
    if (object[name].get(value) != simdjson::SUCCESS || value.is_null())
        return {};
    return value;
}

/// Tells texts apart for share() well enough, in less time than a hash of all of it.
inline std::size_t mark(const QString &text)
{
    return text.isEmpty() ? 0 : std::size_t(text.size()) * 31 + text.back().unicode();
}

/// Makes `list` share its memory with an equal one read lately: most canaries of a cluster are checked by the
/// same metrics and hooks.
/// @param slot of the table of those: a mark of what tells such lists apart best
template<typename Item> void share(QList<Item> &list, std::size_t slot)
{
    static thread_local std::array<QList<Item>, 64> recent;
    if (list.isEmpty())
        return;
    list.squeeze();
    QList<Item> &known = recent[(slot + std::size_t(list.size())) % recent.size()];
    if (known == list)
        list = known;
    else
        known = list;
}

/// Empty for what is no text. Ends with the document.
inline std::string_view view(const Json &value)
{
    std::string_view text;
    return value.get(text) == simdjson::SUCCESS ? text : std::string_view();
}

inline std::string_view view(const Json &object, std::string_view name)
{
    const auto value = get(object, name);
    return value ? view(*value) : std::string_view();
}

inline QString text(const Json &value)
{
    return sharedText(view(value));
}

inline QString text(const Json &object, std::string_view name)
{
    return sharedText(view(object, name));
}

inline std::optional<double> number(const Json &value)
{
    double result = 0;
    return value.get(result) == simdjson::SUCCESS ? std::optional(result) : std::nullopt;
}

inline std::optional<double> number(const Json &object, std::string_view name)
{
    const auto value = get(object, name);
    return value ? number(*value) : std::nullopt;
}

inline int integer(const Json &value, int fallback = 0)
{
    const auto read = number(value);
    return read && *read >= -2e9 && *read <= 2e9 ? int(*read) : fallback;
}

inline int integer(const Json &object, std::string_view name, int fallback = 0)
{
    const auto value = get(object, name);
    return value ? integer(*value, fallback) : fallback;
}

inline bool boolean(const Json &value)
{
    bool result = false;
    return value.get(result) == simdjson::SUCCESS && result;
}

inline bool boolean(const Json &object, std::string_view name)
{
    const auto value = get(object, name);
    return value && boolean(*value);
}

/// RFC 3339, e.g. "2026-11-24T09:18:59Z" or with a fraction; UTC.
QDateTime time(const Json &value);
QDateTime time(const Json &object, std::string_view name);

template<typename Use> void each(const Json &value, Use use)
{
    simdjson::dom::array items;
    if (value.get(items) != simdjson::SUCCESS)
        return;
    for (const Json item : items)
        use(item);
}

/// Entries of an array, to reserve memory for; never more than `most`.
inline qsizetype count(const Json &value, qsizetype most)
{
    simdjson::dom::array items;
    return value.get(items) == simdjson::SUCCESS ? qMin(qsizetype(items.size()), most) : 0;
}

template<typename Use> void each(const Json &object, std::string_view name, Use use)
{
    if (const auto value = get(object, name))
        each(*value, use);
}

/// All fields in one pass, with their names as they stand: a look-up by name goes over all fields before it,
/// so reading many of a large object that way takes longer than parsing it.
template<typename Use> void visitAll(const Json &object, Use use)
{
    simdjson::dom::object fields;
    if (object.get(fields) != simdjson::SUCCESS)
        return;
    for (const auto field : fields)
        use(field.key, field.value);
}

/// The same without fields that are null: they count as absent.
template<typename Use> void visit(const Json &object, Use use)
{
    visitAll(object, [&use](std::string_view name, const Json &value) {
        if (!value.is_null())
            use(name, value);
    });
}

template<typename Use> void eachField(const Json &object, Use use)
{
    visitAll(object, [&use](std::string_view name, const Json &value) { use(sharedText(name), value); });
}

template<typename Use> void eachField(const Json &object, std::string_view name, Use use)
{
    if (const auto value = get(object, name))
        eachField(*value, use);
}

} // namespace Flightdeck::Kubernetes::Fields
