#pragma once

#include "app/simulator/fliptmetrics.h"
#include "app/simulator/fliptstate.h"

#include <QJsonObject>
#include <QUrl>
#include <QUrlQuery>

#include <memory>

namespace Flightdeck::Simulator {

struct FliptCall
{
    QByteArray method;
    QString path; ///< decoded
    QUrlQuery query;
    QByteArray body;
};

struct FliptReply
{
    int status = 200;
    QByteArray contentType = "application/json";
    QByteArray body;
};

/// What `/meta/config` tells about the storage.
struct FliptStorage
{
    QString repository;
    QString branch = QStringLiteral("main");
    int pollMs = 30'000;
};

/// The HTTP API of one Flipt 1.35.0 replica with git storage, without the network around it: the calls that a
/// console makes. Thread-safe.
class FliptApi
{
public:
    explicit FliptApi(FliptStorage storage)
        : m_storage(std::move(storage))
    {
    }

    /// @param state what is served now.
    FliptReply answer(const FliptCall &call, const std::shared_ptr<const FliptState> &state);

private:
    FliptReply route(const FliptCall &call, const FliptState &state);
    FliptReply resources(const FliptCall &call, const QStringList &path, const FliptState &state) const;
    FliptReply flagPart(const FliptCall &call, const QStringList &path, const FliptState &state) const;
    FliptReply evaluate(const QString &kind, const QByteArray &body, const FliptState &state);
    FliptReply batch(const QJsonObject &json, const FliptState &state);
    FliptReply clientSnapshot(const QString &nameSpace, const FliptState &state) const;
    FliptReply meta(const QString &name) const;
    struct Sent;
    tl::expected<QJsonObject, Flags::EvaluationError> variant(const Sent &sent, const FliptState &state);
    tl::expected<QJsonObject, Flags::EvaluationError> boolean(const Sent &sent, const FliptState &state);

    FliptStorage m_storage;
    FliptMetrics m_metrics;
};

} // namespace Flightdeck::Simulator
