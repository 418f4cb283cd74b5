#pragma once

#include "flags/diagnostic.h"
#include "flags/dialect.h"
#include "flags/flagreader.h"

namespace Flightdeck::Flags {

/// Everything that one item of `flags` or `segments` says by itself. What it means beside other items (keys
/// that stand twice, segments that nobody defines or uses) is for KeyIndex. Spans count in the text that was
/// read from: of a block, not of the file.
struct ItemReading
{
    struct SegmentUse
    {
        QString key;
        Span span; ///< where to complain of it; only of a sound flag
    };

    bool isFlag = true;
    bool sound = true; ///< Flipt's schema rejects nothing in it
    Flag flag;
    Segment segment;
    Span place;                           ///< where to complain of the item's key, on one line
    std::vector<Diagnostic> found;        ///< what Flipt's schema rejects, in order
    std::vector<Diagnostic> missing;      ///< variants that the flag does not have; only of a sound flag
    std::vector<Diagnostic> advice;       ///< warnings
    std::vector<SegmentUse> usedSegments; ///< each time that a rule or rollout names one, in order

    const QString &key() const { return isFlag ? flag.key : segment.key; }
};

/// @param text that the item's spans count in.
ItemReading readFlagItem(const QByteArray &text, const Dialect &dialect, bool isJson,
                         const DocumentHead &head, const YamlNode &item);
ItemReading readSegmentItem(const QByteArray &text, const Dialect &dialect, bool isJson,
                            const DocumentHead &head, const YamlNode &item);

} // namespace Flightdeck::Flags
