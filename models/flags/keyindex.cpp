#include "flags/keyindex.h"

namespace Flightdeck::Flags {

namespace {

/// How often the key stands there now.
int change(QHash<QString, int> &counts, const QString &key, int by)
{
    const auto found = counts.find(key);
    if (found == counts.end()) {
        counts.insert(key, by);
        return by;
    }
    *found += by;
    if (*found != 0)
        return *found;
    counts.erase(found);
    return 0;
}

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

void KeyIndex::judge(Keys &keys, const QString &segment)
{
    const bool defined = keys.segments.contains(segment);
    const bool used = keys.uses.contains(segment);
    setMember(keys.unknown, segment, used && !defined);
    setMember(keys.unused, segment, defined && !used);
}

void KeyIndex::count(size_t document, const ItemReading &item, int by)
{
    Keys &keys = m_documents[document];
    if (!item.isFlag) {
        setMember(keys.repeatedSegments, item.segment.key, change(keys.segments, item.segment.key, by) > 1);
        judge(keys, item.segment.key);
        return;
    }
    setMember(keys.repeatedFlags, item.flag.key, change(keys.flags, item.flag.key, by) > 1);
    for (const ItemReading::SegmentUse &use : item.usedSegments) {
        change(keys.uses, use.key, by);
        judge(keys, use.key);
    }
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
            m_documents[earlier].segments.contains(key))
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
            m_documents[other].uses.contains(key))
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
            (isFlag ? keys.flags : keys.segments).contains(key))
            return true;
    }
    return false;
}

} // namespace Flightdeck::Flags
