#include "flags/keyindex.h"

namespace Flightdeck::Flags {

namespace {

void setMember(QSet<QString> &set, const QString &key, bool isMember)
{
    if (isMember)
        set.insert(key);
    else
        set.remove(key);
}

} // namespace

KeyIndex::KeyIndex(const QStringList &nameSpaces)
    : m_nameSpaces(nameSpaces)
    , m_documents(size_t(nameSpaces.size()))
    , m_shareNameSpaces(QSet<QString>(nameSpaces.begin(), nameSpaces.end()).size() < nameSpaces.size())
{
}

void KeyIndex::countSegment(Keys &keys, const QString &key, int defined, int used)
{
    Segment &segment = keys.segments[key];
    const Segment before = segment;
    segment.defined += defined;
    segment.used += used;
    const Segment after = segment;
    if (after.isUnknown() != before.isUnknown())
        setMember(keys.unknown, key, after.isUnknown());
    if (after.isUnused() != before.isUnused())
        setMember(keys.unused, key, after.isUnused());
    if ((after.defined > 1) != (before.defined > 1))
        setMember(keys.repeatedSegments, key, after.defined > 1);
    if (after.defined == 0 && after.used == 0)
        keys.segments.remove(key);
}

void KeyIndex::count(size_t document, const ItemReading &item, int by)
{
    Keys &keys = m_documents[document];
    if (!item.isFlag) {
        countSegment(keys, item.segment.key, by, 0);
        return;
    }
    int &flags = keys.flags[item.flag.key];
    flags += by;
    if (flags > 1 || (flags == 1 && by < 0))
        setMember(keys.repeatedFlags, item.flag.key, flags > 1);
    if (flags == 0)
        keys.flags.remove(item.flag.key);
    for (const ItemReading::SegmentUse &use : item.usedSegments)
        countSegment(keys, use.key, 0, by);
}

bool KeyIndex::hasRepeatedKeys() const
{
    return m_shareNameSpaces || std::any_of(m_documents.begin(), m_documents.end(), [](const Keys &keys) {
               return !keys.repeatedFlags.isEmpty() || !keys.repeatedSegments.isEmpty();
           });
}

bool KeyIndex::isUnknownSegment(size_t document, const QString &key) const
{
    if (!m_documents[document].unknown.contains(key))
        return false;
    for (size_t earlier = 0; earlier < document; ++earlier) {
        if (m_nameSpaces[qsizetype(earlier)] == m_nameSpaces[qsizetype(document)] &&
            m_documents[earlier].segments.value(key).defined > 0)
            return false;
    }
    return true;
}

bool KeyIndex::isUnusedSegment(size_t document, const QString &key) const
{
    if (!m_documents[document].unused.contains(key))
        return false;
    for (size_t other = 0; other < m_documents.size(); ++other) {
        if (m_nameSpaces[qsizetype(other)] == m_nameSpaces[qsizetype(document)] &&
            m_documents[other].segments.value(key).used > 0)
            return false;
    }
    return true;
}

bool KeyIndex::isRepeated(size_t document, bool isFlag, const QString &key) const
{
    const Keys &own = m_documents[document];
    if ((isFlag ? own.repeatedFlags : own.repeatedSegments).contains(key))
        return true;
    if (!m_shareNameSpaces)
        return false;
    for (size_t other = 0; other < m_documents.size(); ++other) {
        const Keys &keys = m_documents[other];
        if (other != document && m_nameSpaces[qsizetype(other)] == m_nameSpaces[qsizetype(document)] &&
            (isFlag ? keys.flags.contains(key) : keys.segments.value(key).defined > 0))
            return true;
    }
    return false;
}

} // namespace Flightdeck::Flags
