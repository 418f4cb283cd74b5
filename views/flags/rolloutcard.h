#pragma once

#include "flags/document.h"

#include "views/flags/orderedcard.h"

namespace Flightdeck::Views {

class SplitSlider;

/// One rollout of a boolean flag: a share of everybody, set with a slider, or a segment, told in words.
class RolloutCard : public OrderedCard
{
    Q_OBJECT
public:
    RolloutCard(int index, int count, const Flags::Rollout &rollout, QWidget *parent = nullptr);

    /// `head` is the tip's rollout at this place, null when there is none.
    void setRollout(const Flags::Rollout &rollout, const Flags::Rollout *head);

Q_SIGNALS:
    void thresholdChanged(int index, double percent);
    void valueChanged(int index, bool value);

private:
    int m_count;
    SplitSlider *m_slider = nullptr;
    Label *m_note;
};

} // namespace Flightdeck::Views
