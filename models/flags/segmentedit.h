#pragma once

#include "flags/editwork.h"

namespace Flightdeck::Flags {

/// An edit of one segment.
class SegmentEdit : public EditWork
{
    Q_DECLARE_TR_FUNCTIONS(SegmentEdit)
public:
    using EditWork::EditWork;

    Core::Result<void> run() override;

private:
    Core::Result<void> find();
    Core::Result<void> addSegment();
    Core::Result<void> removeSegment();
    Core::Result<void> renameSegment();
    Core::Result<void> setMatchType();
    Core::Result<void> addConstraint();
    Core::Result<void> removeConstraint();
    Core::Result<void> setConstraint();
    Core::Result<void> checkConstraint() const;
    /// Writes the new key wherever a list of a flag asks for the old one.
    Core::Result<void> renameIn(const YamlNode &flag, const char *list, size_t meant);
    Core::Result<void> renameReference(const YamlNode &item);

    Segment *m_segment = nullptr; ///< in m_wanted
    size_t m_part = 0;
    size_t m_place = 0;
    const YamlNode *m_item = nullptr;
};

} // namespace Flightdeck::Flags
