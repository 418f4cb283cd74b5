#pragma once

#include "app/simulator/fliptapi.h"

#include <QJsonArray>

// The shapes of Flipt's answers.
namespace Flightdeck::Simulator {

FliptReply fliptJson(const QJsonObject &json);
/// `{code, message, details}` with the HTTP status that belongs to a gRPC code: 3 400, 5 404, 12 501, 13 500.
FliptReply fliptError(int code, const QString &message);
FliptReply fliptError(const Flags::EvaluationError &error);
/// One page of a list; `limit` and `pageToken` (an offset) of the query choose it, no limit = everything.
FliptReply fliptPage(const QString &member, const QJsonArray &items, const QUrlQuery &query);

} // namespace Flightdeck::Simulator
