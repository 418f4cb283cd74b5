#pragma once

#include "killswitch/plan.h"
#include "views/common/diffbar.h"

namespace Flightdeck::Views {

struct PlanLine
{
    int line = 1; ///< in the new text; in the old one for a line that goes
    QVector<DiffWord> words;

    bool operator==(const PlanLine &) const = default;
};

/// A plan's difference for reading: a line that became another is one line with the words that changed.
QVector<PlanLine> planLines(const QList<KillSwitch::DiffLine> &diff);

} // namespace Flightdeck::Views
