#pragma once

#include "core/httpclient.h"

namespace Flightdeck::Metrics {

/// Why an HTTP answer of a metrics server is no answer to a query, in words for people. None when it is
/// status 200 and not a web page; the body is still to be decoded. The status decides, not the body's
/// errorType: Cortex answers 429 with errorType "server_error".
std::optional<Core::Error> refusal(const Core::HttpReply &reply);

/// True when asking again may help: 429, 502, 503, 504. Everything else is an answer.
bool worthRetrying(int httpStatus);

/// Milliseconds of a Retry-After header in seconds, at most 30 s; none without one.
std::optional<qint64> retryAfterMs(const Core::HttpReply &reply);

} // namespace Flightdeck::Metrics
