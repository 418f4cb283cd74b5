#pragma once

#include <QByteArray>
#include <QList>

namespace Flightdeck::Git {

enum class PackType { Commit = 1, Tree = 2, Blob = 3 }; // as the format numbers them

/// An object as it stands in a pack: type, size, deflated content.
QByteArray packEntry(PackType type, const QByteArray &content);
/// The same as a delta to an object that the receiver holds. @param base its id, 20 bytes
QByteArray packDeltaEntry(const QByteArray &base, const QByteArray &delta);

/// How `to` is made of `from`: what they have in common at both ends is copied, the middle is inserted. For
/// an edit in one place of a file of any size a few dozen bytes.
QByteArray packDelta(const QByteArray &from, const QByteArray &to);

/// A pack (version 2), "thin" when entries stand on objects outside of it.
QByteArray writePack(const QList<QByteArray> &entries);

} // namespace Flightdeck::Git
