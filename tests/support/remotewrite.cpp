#include "tests/support/remotewrite.h"

#include <QtEndian>

#include <algorithm>
#include <bit>

namespace Flightdeck::Tests {

namespace {

QByteArray varint(quint64 value)
{
    QByteArray bytes;
    for (; value >= 0x80; value >>= 7)
        bytes += char(value | 0x80);
    return bytes + char(value);
}

/// A field with a length before it: a message or a text.
QByteArray field(int number, const QByteArray &content)
{
    return char(number << 3 | 2) + varint(quint64(content.size())) + content;
}

QByteArray sample(const WrittenSeries::Sample &sample)
{
    char value[8];
    qToLittleEndian(std::bit_cast<quint64>(sample.value), value);
    return char(1 << 3 | 1) + QByteArray(value, 8) + char(2 << 3) + varint(quint64(sample.timeMs));
}

/// The format's literals only: length of the whole, then pieces of at most 64 KiB behind tag 61.
QByteArray snappyBlock(const QByteArray &bytes)
{
    QByteArray block = varint(quint64(bytes.size()));
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype length = std::min<qsizetype>(bytes.size() - at, 1 << 16);
        block += char(61 << 2);
        block += char((length - 1) & 0xff);
        block += char((length - 1) >> 8);
        block += bytes.mid(at, length);
        at += length;
    }
    return block;
}

} // namespace

QByteArray writeRequest(const QList<WrittenSeries> &series)
{
    QByteArray request;
    for (const WrittenSeries &one : series) {
        QByteArray text;
        for (auto label = one.labels.begin(); label != one.labels.end(); ++label)
            text += field(1, field(1, label.key()) + field(2, label.value()));
        for (const WrittenSeries::Sample &each : one.samples)
            text += field(2, sample(each));
        request += field(1, text);
    }
    return snappyBlock(request);
}

} // namespace Flightdeck::Tests
