#pragma once

#include "flags/document.h"

#include <QWidget>

class QToolButton;

namespace Flightdeck::Views {

class Label;
class SplitSlider;

/// One rule of a variant flag: whom it is for, what they get, its place in the order. Alt+Up and Alt+Down
/// move it.
class RuleCard : public QWidget
{
    Q_OBJECT
public:
    /// @param count how many rules the flag has. A split is set with a slider; a rule with one share or none
    /// is told in words.
    RuleCard(int index, int count, const Flags::Rule &rule, QWidget *parent = nullptr);

    /// Takes new shares; `head` is the tip's rule at this place, null when there is none.
    void setRule(const Flags::Rule &rule, const Flags::Rule *head);
    /// How many of the sample the rule's segments take; empty text: unknown.
    void setCount(const QString &text);
    int index() const { return m_index; }

Q_SIGNALS:
    void sharesChanged(int index, const QList<QPair<QString, double>> &shares);
    void moveRequested(int from, int to);
    void segmentChosen(const QString &key);

private:
    int m_index;
    QStringList m_variants;
    SplitSlider *m_slider = nullptr;
    Label *m_gives;
    Label *m_counted;
};

} // namespace Flightdeck::Views
