#pragma once

#include "flags/document.h"
#include "views/flags/orderedcard.h"

namespace Flightdeck::Views {

class SplitSlider;

/// One rule of a variant flag: whom it is for, what they get, its place in the order.
class RuleCard : public OrderedCard
{
    Q_OBJECT
public:
    /// A split is set with a slider; a rule with one share or none is told in words.
    /// @param variants keys of the flag's variants.
    RuleCard(int index, int count, const Flags::Rule &rule, const QStringList &variants,
             QWidget *parent = nullptr);

    /// Takes new shares; `head` is the tip's rule at this place, null when there is none.
    void setRule(const Flags::Rule &rule, const Flags::Rule *head);

Q_SIGNALS:
    void sharesChanged(int index, const QList<QPair<QString, double>> &shares);

private:
    QStringList m_variants;
    SplitSlider *m_slider = nullptr;
    Label *m_gives;
};

} // namespace Flightdeck::Views
