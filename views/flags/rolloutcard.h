#pragma once

#include "flags/document.h"

#include <QWidget>

namespace Flightdeck::Views {

class Label;
class SplitSlider;

/// One rollout of a boolean flag: a share of everybody, set with a slider, or a segment, told in words.
class RolloutCard : public QWidget
{
    Q_OBJECT
public:
    RolloutCard(int index, int count, const Flags::Rollout &rollout, QWidget *parent = nullptr);

    /// `head` is the tip's rollout at this place, null when there is none.
    void setRollout(const Flags::Rollout &rollout, const Flags::Rollout *head);
    void setCount(const QString &text);
    int index() const { return m_index; }

Q_SIGNALS:
    void thresholdChanged(int index, double percent);
    void segmentChosen(const QString &key);

private:
    int m_index;
    int m_count;
    SplitSlider *m_slider = nullptr;
    Label *m_note;
};

} // namespace Flightdeck::Views
