// Watches of the embedded API server.
#include "app/simulator/apireply.h"
#include "app/simulator/apiserver.h"
#include "app/simulator/selectors.h"

#include <QJsonDocument>

#include <algorithm>
#include <httplib.h>

namespace Flightdeck::Simulator {

namespace {

using SteadyClock = std::chrono::steady_clock;

// How soon a watch notices that the server stops or the client is gone.
constexpr std::chrono::milliseconds LookUp{200};

QByteArray line(const char *type, const QJsonObject &object)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("type"), QString::fromLatin1(type)},
                                     {QStringLiteral("object"), object}})
               .toJson(QJsonDocument::Compact) +
           '\n';
}

struct WatchState
{
    const ResourceKind *kind = nullptr;
    QString nameSpace;
    QString fields;
    QString labels;
    quint64 version = 0;
    bool bookmarks = false;
    SteadyClock::time_point end;
    SteadyClock::time_point nextBookmark;
    SteadyClock::duration bookmarkPause;
    bool lastBookmarkSent = false;
    QByteArray first; ///< what is sent before anything else

    bool wants(const QJsonObject &object) const
    {
        return (nameSpace.isEmpty() ||
                object[QLatin1String("metadata")][QLatin1String("namespace")] == nameSpace) &&
               matchesFields(object, fields) && matchesLabels(object, labels);
    }

    QByteArray bookmark(bool initialEventsEnd = false) const
    {
        QJsonObject metadata{{QStringLiteral("resourceVersion"), QString::number(version)},
                             {QStringLiteral("creationTimestamp"), QJsonValue(QJsonValue::Null)}};
        if (initialEventsEnd)
            metadata[QStringLiteral("annotations")] =
                QJsonObject{{QStringLiteral("k8s.io/initial-events-end"), QStringLiteral("true")}};
        return line("BOOKMARK", {{QStringLiteral("kind"), kind->kind},
                                 {QStringLiteral("apiVersion"), kind->apiVersion()},
                                 {QStringLiteral("metadata"), metadata}});
    }

    /// The lines due now, and whether the watch goes on.
    QByteArray next(const ObjectStore &store, bool &goesOn)
    {
        quint64 reached = version;
        const auto changes = store.changesAfter(*kind, version, LookUp, &reached);
        if (!changes) {
            goesOn = false;
            return line(
                "ERROR",
                failureStatus(
                    410, QStringLiteral("Expired"),
                    QStringLiteral("too old resource version: %1 (%2)").arg(version).arg(store.version())));
        }
        version = reached;
        QByteArray lines;
        for (const Change &change : *changes) {
            if (!wants(change.object))
                continue;
            lines += line(change.type == ChangeType::Added      ? "ADDED"
                          : change.type == ChangeType::Modified ? "MODIFIED"
                                                                : "DELETED",
                          change.object);
        }
        const auto now = SteadyClock::now();
        const bool ending = now >= end - std::chrono::seconds(2) && !lastBookmarkSent;
        if (bookmarks && (now >= nextBookmark || ending)) {
            lines += bookmark();
            nextBookmark = now + bookmarkPause;
            lastBookmarkSent = lastBookmarkSent || ending;
        }
        goesOn = now < end;
        return lines;
    }
};

} // namespace

void ApiServer::watch(const ApiPath &path, const httplib::Request &request, httplib::Response &response)
{
    const auto parameter = [&request](const char *name) {
        return QString::fromStdString(request.get_param_value(name));
    };
    auto state = std::make_shared<WatchState>();
    state->kind = path.kind;
    state->nameSpace = path.nameSpace;
    state->fields = parameter("fieldSelector");
    state->labels = parameter("labelSelector");
    state->bookmarks = parameter("allowWatchBookmarks") == QLatin1String("true");
    state->bookmarkPause = std::chrono::seconds(m_options.bookmarkSeconds);
    int seconds = parameter("timeoutSeconds").toInt();
    if (seconds <= 0)
        seconds = m_options.maxWatchSeconds;
    const auto now = SteadyClock::now();
    state->end = now + std::chrono::seconds(seconds);
    state->nextBookmark = now + state->bookmarkPause;

    const QString version = parameter("resourceVersion");
    const bool initial = parameter("sendInitialEvents") == QLatin1String("true");
    if (initial || version.isEmpty() || version == QLatin1String("0")) {
        const auto lock = m_store.transaction();
        state->version = m_store.version();
        for (const QJsonObject &object : m_store.list(*path.kind, path.nameSpace)) {
            if (state->wants(object))
                state->first += line("ADDED", object);
        }
        if (initial && state->bookmarks)
            state->first += state->bookmark(true);
    } else {
        state->version = version.toULongLong();
    }

    // cpp-httplib packs plain "application/json" for clients that take gzip, and would hold lines back.
    response.set_chunked_content_provider(
        "application/json; charset=utf-8", [this, state](size_t, httplib::DataSink &sink) {
            bool goesOn = true;
            QByteArray lines = std::exchange(state->first, QByteArray());
            if (lines.isEmpty())
                lines = state->next(m_store, goesOn);
            if (m_stopping)
                goesOn = false;
            if (!lines.isEmpty() && !sink.write(lines.constData(), size_t(lines.size())))
                return false;
            if (!goesOn)
                sink.done();
            return sink.is_writable();
        });
}

} // namespace Flightdeck::Simulator
