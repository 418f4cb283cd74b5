#pragma once

#include "flags/itemreading.h"

namespace Flightdeck::Flags {

/// Which keys the YAML documents of a file define and use. Kept up to date item by item, so that a changed
/// item costs nothing for the others.
class KeyIndex
{
public:
    /// @param nameSpaces one a document, in order; all documents are empty then.
    explicit KeyIndex(const QStringList &nameSpaces);

    const QStringList &nameSpaces() const { return m_nameSpaces; }
    void add(size_t document, const ItemReading &item) { count(document, item, 1); }
    void remove(size_t document, const ItemReading &item) { count(document, item, -1); }

    /// True when some key of the document needs a closer look.
    bool hasUnknownSegments(size_t document) const { return !m_documents[document].unknown.isEmpty(); }
    bool hasRepeatedKeys() const;
    bool hasUnusedSegments(size_t document) const { return !m_documents[document].unused.isEmpty(); }

    /// The document uses the segment, and neither it nor an earlier one of its namespace defines it.
    bool isUnknownSegment(size_t document, const QString &key) const;
    /// The document defines the segment, and no document of its namespace uses it.
    bool isUnusedSegment(size_t document, const QString &key) const;
    /// The key is defined more than once in the document, or in others of its namespace too.
    bool isRepeated(size_t document, bool isFlag, const QString &key) const;

private:
    struct Segment
    {
        int defined = 0; ///< how often
        int used = 0;    ///< how often rules and rollouts name it
        bool isUnknown() const { return used > 0 && defined == 0; }
        bool isUnused() const { return used == 0 && defined > 0; }
    };
    struct Keys
    {
        QHash<QString, int> flags; ///< how often each is defined
        QHash<QString, Segment> segments;
        QSet<QString> unknown; ///< used and not defined here
        QSet<QString> unused;  ///< defined and not used here
        QSet<QString> repeatedFlags;
        QSet<QString> repeatedSegments;
    };

    void count(size_t document, const ItemReading &item, int by);
    static void countSegment(Keys &keys, const QString &key, int defined, int used);

    QStringList m_nameSpaces;
    std::vector<Keys> m_documents;
    bool m_shareNameSpaces = false; ///< two documents are of one namespace
};

} // namespace Flightdeck::Flags
