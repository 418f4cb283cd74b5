#pragma once

#include <QString>
#include <tl/expected.hpp>

namespace Flightdeck::Core {

/// What went wrong, coarse enough for callers to branch on.
enum class ErrorCode {
    InvalidInput, ///< the person's file, option or value is wrong
    NotFound,
    Unreachable,  ///< no answer: refused, reset, no route, name unknown
    Unauthorized, ///< 401 or its like: who are you
    Forbidden,    ///< 403 or its like: you may not
    NotInstalled, ///< the API or part does not exist there (a missing CRD)
    Conflict,     ///< the thing changed since it was read
    Rejected,     ///< the other side understood and declined (a hook, a rule)
    Timeout,
    TooLarge, ///< a cap of ours was passed
    Cancelled,
    Protocol, ///< the answer is not what this protocol allows
    Unsupported,
    Internal,
};

/// An error that a person may read. `message` is one plain sentence; `detail` is what the other side said,
/// already stripped by plainText(). Neither ever holds a secret.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString message;
    QString detail;

    /// Message and detail on one line, for logs and the command line.
    QString text() const;

    bool operator==(const Error &other) const = default;
};

template<typename T> using Result = tl::expected<T, Error>;

/// Shorthand for returning an error from a function of type Result<T>.
tl::unexpected<Error> failure(ErrorCode code, const QString &message, const QString &detail = {});

} // namespace Flightdeck::Core
