#include "app/simulator/fliptapi.h"

#include "app/simulator/fliptclientsnapshot.h"
#include "app/simulator/fliptreplies.h"
#include "app/simulator/fliptresources.h"
#include "flags/goformats.h"

#include <QDir>

namespace Flightdeck::Simulator {

namespace {

FliptReply namespaceNotFound(const QString &name)
{
    return fliptError(5, QStringLiteral("namespace %1 not found").arg(Flags::quotedAsGo(name)));
}

FliptReply thingNotFound(const QString &kind, const QString &nameSpace, const QString &key)
{
    const QString path = QDir::cleanPath(nameSpace + u'/' + key);
    return fliptError(5, QStringLiteral("%1 %2 not found").arg(kind, Flags::quotedAsGo(path)));
}

} // namespace

FliptReply FliptApi::answer(const FliptCall &call, const std::shared_ptr<const FliptState> &state)
{
    FliptReply reply = route(call, *state);
    if (reply.status >= 400)
        m_metrics.countServerError();
    return reply;
}

FliptReply FliptApi::route(const FliptCall &call, const FliptState &state)
{
    const bool get = call.method == "GET";
    const QStringList path = call.path.split(u'/', Qt::SkipEmptyParts);
    const QString first = path.value(0);
    const QString second = path.value(1);
    if (first == QLatin1String("evaluate") && second == QLatin1String("v1") && path.size() == 3) {
        const QString &kind = path.at(2);
        if (kind == QLatin1String("variant") || kind == QLatin1String("boolean") ||
            kind == QLatin1String("batch"))
            return call.method == "POST" ? evaluate(kind, call.body, state)
                                         : fliptError(12, QStringLiteral("Method Not Allowed"));
    }
    if (first == QLatin1String("api") && second == QLatin1String("v1") &&
        path.value(2) == QLatin1String("namespaces"))
        // Git storage is read-only (Flipt 1.35.0, internal/storage/fs/store.go).
        return get ? resources(call, path.mid(3), state) : fliptError(13, QStringLiteral("not implemented"));
    if (get && path.size() == 1 && first == QLatin1String("health"))
        return fliptJson({{QStringLiteral("status"), QStringLiteral("SERVING")}});
    if (get && path.size() == 1 && first == QLatin1String("metrics"))
        return {200, "text/plain; version=0.0.4; charset=utf-8", m_metrics.text()};
    if (get && path.size() == 2 && first == QLatin1String("meta"))
        return meta(second);
    if (get && path.size() == 6 &&
        call.path.startsWith(QLatin1String("/internal/v1/evaluation/snapshot/namespace/")))
        return clientSnapshot(path.at(5), state);
    return fliptError(5, QStringLiteral("Not Found"));
}

/// @param path below /api/v1/namespaces.
FliptReply FliptApi::resources(const FliptCall &call, const QStringList &path, const FliptState &state) const
{
    const QStringList nameSpaces = state.snapshot().nameSpaces();
    if (path.isEmpty()) {
        QJsonArray list;
        for (const QString &name : nameSpaces)
            list.append(fliptNamespace(state, name));
        return fliptPage(QStringLiteral("namespaces"), list, call.query);
    }
    const QString &nameSpace = path.at(0);
    if (!nameSpaces.contains(nameSpace))
        return namespaceNotFound(nameSpace);
    if (path.size() == 1)
        return fliptJson(fliptNamespace(state, nameSpace));
    if (path.at(1) == QLatin1String("flags")) {
        if (path.size() > 2)
            return flagPart(call, path, state);
        QJsonArray list;
        for (const Flags::Flag *flag : state.snapshot().flags(nameSpace))
            list.append(fliptFlag(state, nameSpace, *flag));
        return fliptPage(QStringLiteral("flags"), list, call.query);
    }
    if (path.at(1) != QLatin1String("segments") || path.size() > 3)
        return fliptError(5, QStringLiteral("Not Found"));
    if (path.size() == 3) {
        const Flags::Segment *segment = state.snapshot().segment(nameSpace, path.at(2));
        return segment ? fliptJson(fliptSegment(state, nameSpace, *segment))
                       : thingNotFound(QStringLiteral("segment"), nameSpace, path.at(2));
    }
    QJsonArray list;
    for (const Flags::Segment *segment : state.snapshot().segments(nameSpace))
        list.append(fliptSegment(state, nameSpace, *segment));
    return fliptPage(QStringLiteral("segments"), list, call.query);
}

/// NS/flags/KEY, NS/flags/KEY/rules, NS/flags/KEY/rollouts.
FliptReply FliptApi::flagPart(const FliptCall &call, const QStringList &path, const FliptState &state) const
{
    const Flags::Flag *flag = state.snapshot().flag(path.at(0), path.at(2));
    if (path.size() == 3)
        return flag ? fliptJson(fliptFlag(state, path.at(0), *flag))
                    : thingNotFound(QStringLiteral("flag"), path.at(0), path.at(2));
    // Both lists stand under "rules", and an unknown flag has empty ones.
    if (path.size() == 4 && path.at(3) == QLatin1String("rules"))
        return fliptPage(QStringLiteral("rules"), flag ? fliptRules(state, path.at(0), *flag) : QJsonArray(),
                         call.query);
    if (path.size() == 4 && path.at(3) == QLatin1String("rollouts"))
        return fliptPage(QStringLiteral("rules"),
                         flag ? fliptRollouts(state, path.at(0), *flag) : QJsonArray(), call.query);
    return fliptError(5, QStringLiteral("Not Found"));
}

FliptReply FliptApi::clientSnapshot(const QString &nameSpace, const FliptState &state) const
{
    if (!state.snapshot().nameSpaces().contains(nameSpace))
        return fliptError(
            5, QStringLiteral("getting flags: namespace %1 not found").arg(Flags::quotedAsGo(nameSpace)));
    const tl::expected<QJsonObject, QString> snapshot = fliptClientSnapshot(state, nameSpace);
    return snapshot ? fliptJson(*snapshot) : fliptError(5, snapshot.error());
}

FliptReply FliptApi::meta(const QString &name) const
{
    if (name == QLatin1String("info"))
        return fliptJson({{QStringLiteral("version"), QStringLiteral("1.35.0")},
                          {QStringLiteral("commit"), QString()},
                          {QStringLiteral("updateAvailable"), false},
                          {QStringLiteral("isRelease"), true}});
    if (name != QLatin1String("config"))
        return fliptError(5, QStringLiteral("Not Found"));
    const QJsonObject git = {{QStringLiteral("repository"), m_storage.repository},
                             {QStringLiteral("ref"), m_storage.branch},
                             {QStringLiteral("pollInterval"), qint64(m_storage.pollMs) * 1'000'000}};
    return fliptJson({{QStringLiteral("storage"), QJsonObject{{QStringLiteral("type"), QStringLiteral("git")},
                                                              {QStringLiteral("readOnly"), true},
                                                              {QStringLiteral("git"), git}}}});
}

} // namespace Flightdeck::Simulator
