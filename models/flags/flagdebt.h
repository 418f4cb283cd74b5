#pragma once

#include "flags/document.h"

#include <QCoreApplication>
#include <QSet>

namespace Flightdeck::Flags {

/// Flags of a document that decide nothing any more, or hide others. Reads the document once.
class FlagDebt
{
    Q_DECLARE_TR_FUNCTIONS(FlagDebt)
public:
    explicit FlagDebt(const Document &document);

    /// Why the flag decides nothing any more, for people: everybody gets one answer, a rule can never be
    /// reached, another flag has its key. Empty when it still decides something.
    QString of(const QString &nameSpace, const Flag &flag) const;
    /// Entries of the flag that never count, from 0: an earlier one takes everybody.
    std::vector<size_t> shadowed(const QString &nameSpace, const Flag &flag) const;

private:
    using Names = QSet<QPair<QString, QString>>; ///< namespace and key
    bool takesEverybody(const QString &nameSpace, const SegmentReference &reference) const;
    bool isLast(const QString &nameSpace, const Rollout &rollout) const;
    QString ofVariant(const QString &nameSpace, const Flag &flag) const;
    QString ofBoolean(const QString &nameSpace, const Flag &flag) const;

    Names m_everybody; ///< segments without constraints
    Names m_repeated;  ///< flags that the file has twice
};

} // namespace Flightdeck::Flags
