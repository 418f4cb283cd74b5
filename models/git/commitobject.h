#pragma once

#include "git/commitrequest.h"
#include "git/mirror.h"

namespace Flightdeck::Git {

/// A commit that exists only on this machine so far.
struct BuiltCommit
{
    QString commit;
    QByteArray text; ///< the object itself
    QByteArray pack; ///< what a server that holds the base needs
    QStringList ids; ///< the objects in it
};

/// The message with its trailers, as `git interpret-trailers` would write it.
QByteArray commitMessage(const CommitRequest &request);

/// The object as it is signed. @param when seconds since 1970 and the zone go into it
QByteArray commitText(const PreparedTree &tree, const CommitRequest &request, const Identity &author,
                      const QDateTime &when);

/// @param signature armoured; empty = unsigned
BuiltCommit buildCommit(const PreparedTree &tree, const QByteArray &text, const QByteArray &signature);

} // namespace Flightdeck::Git
