#include "core/result.h"

namespace Flightdeck::Core {

QString Error::text() const
{
    return detail.isEmpty() ? message : QStringLiteral("%1 (%2)").arg(message, detail);
}

tl::unexpected<Error> failure(ErrorCode code, const QString &message, const QString &detail)
{
    return tl::unexpected<Error>(Error{code, message, detail});
}

} // namespace Flightdeck::Core
