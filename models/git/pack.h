#pragma once

#include <QByteArray>
#include <QList>

namespace Flightdeck::Git {

/// An object to send, as git's pack format numbers it.
struct PackObject
{
    enum Type { Commit = 1, Tree = 2, Blob = 3 };
    Type type = Commit;
    QByteArray content; ///< the object's bytes; with a base, the delta to it
    QByteArray base;    ///< id (20 bytes) of an object that the server holds; empty = the object is whole
};

/// How `to` is made of `from`: what they have in common at both ends is copied, the middle is inserted. For
/// an edit in one place of a file of any size a few dozen bytes.
QByteArray packDelta(const QByteArray &from, const QByteArray &to);

/// A pack (version 2) that may stand on objects outside of it ("thin").
QByteArray writePack(const QList<PackObject> &objects);

} // namespace Flightdeck::Git
