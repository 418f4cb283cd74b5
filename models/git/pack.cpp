#include "git/pack.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>

namespace Flightdeck::Git {

// gitformat-pack(5): "Deltified representation" and "pack-*.pack files have the following format".
namespace {

constexpr int refDelta = 7;
constexpr qsizetype maxCopy = 0xffffff;
constexpr qsizetype maxInsert = 0x7f;

QByteArray sizeWord(qsizetype size)
{
    QByteArray word;
    for (; size >= 0x80; size >>= 7)
        word.append(char((size & 0x7f) | 0x80));
    return word + char(size);
}

void appendCopy(QByteArray &delta, qsizetype offset, qsizetype size)
{
    while (size > 0) {
        const qsizetype part = std::min(size, maxCopy);
        char which = char(0x80);
        QByteArray numbers;
        for (int i = 0; i < 4; ++i) {
            if (const char byte = char(offset >> 8 * i); byte != 0) {
                which = char(which | 1 << i);
                numbers.append(byte);
            }
        }
        for (int i = 0; i < 3; ++i) {
            if (const char byte = char(part >> 8 * i); byte != 0) {
                which = char(which | 0x10 << i);
                numbers.append(byte);
            }
        }
        delta += which + numbers;
        offset += part;
        size -= part;
    }
}

/// Type, size and deflated bytes.
QByteArray entry(int type, const QByteArray &base, const QByteArray &content)
{
    QByteArray result;
    qsizetype size = content.size();
    int byte = int((type << 4) | (size & 0x0f));
    for (size >>= 4; size > 0; size >>= 7) {
        result.append(char(byte | 0x80));
        byte = int(size & 0x7f);
    }
    result.append(char(byte));
    return result + base + qCompress(content).mid(4); // Qt puts the size in front
}

} // namespace

QByteArray packDelta(const QByteArray &from, const QByteArray &to)
{
    const qsizetype most = std::min(from.size(), to.size());
    const auto head = std::mismatch(from.begin(), from.begin() + most, to.begin());
    const qsizetype prefix = head.first - from.begin();
    const auto tail = std::mismatch(from.rbegin(), from.rbegin() + (most - prefix), to.rbegin());
    const qsizetype suffix = tail.first - from.rbegin();
    QByteArray delta = sizeWord(from.size()) + sizeWord(to.size());
    appendCopy(delta, 0, prefix);
    for (qsizetype at = prefix; at < to.size() - suffix; at += maxInsert) {
        const qsizetype size = std::min(maxInsert, to.size() - suffix - at);
        delta += char(size) + to.mid(at, size);
    }
    appendCopy(delta, from.size() - suffix, suffix);
    return delta;
}

QByteArray packEntry(PackType type, const QByteArray &content)
{
    return entry(int(type), {}, content);
}

QByteArray packDeltaEntry(const QByteArray &base, const QByteArray &delta)
{
    return entry(refDelta, base, delta);
}

QByteArray writePack(const QList<QByteArray> &entries)
{
    QByteArray pack = "PACK";
    for (const quint32 number : {quint32(2), quint32(entries.size())}) {
        char bytes[4];
        qToBigEndian(number, bytes);
        pack.append(bytes, 4);
    }
    for (const QByteArray &object : entries)
        pack += object;
    return pack + QCryptographicHash::hash(pack, QCryptographicHash::Sha1);
}

} // namespace Flightdeck::Git
