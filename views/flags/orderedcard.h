#pragma once

#include "flags/types.h"

#include <QWidget>

class QHBoxLayout;
class QMenu;
class QPushButton;
class QVBoxLayout;

namespace Flightdeck::Views {

class Label;

/// One entry of a flag's rules or rollouts: its place in the order, whom it is for, and what can be done with
/// it. Alt+Up and Alt+Down move it, Del removes it.
class OrderedCard : public QWidget
{
    Q_OBJECT
public:
    /// @param name "Rule 2 of 3", read out. @param count how many there are.
    OrderedCard(int index, int count, const QString &name, QWidget *parent);

    int index() const { return m_index; }
    /// How many of the sample its segments take; empty text: unknown.
    void setCount(const QString &text);

Q_SIGNALS:
    void moveRequested(int from, int to);
    void removeRequested(int index);
    /// Other segments are wanted.
    void segmentsRequested(int index);
    /// A preview of a segment is wanted.
    void segmentChosen(const QString &key);
    /// The pointer is over another place, in screen coordinates.
    void dragged(int index, const QPoint &position);
    void dropped(int index, const QPoint &position, bool given);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

    QHBoxLayout *head() const { return m_head; }
    QVBoxLayout *body() const { return m_body; }
    QMenu *menu() const { return m_menu; }
    /// The word or words of the head; the last one takes the room that is left.
    Label *addWords(const QString &text);
    void addSegments(const Flags::SegmentReference &reference);
    /// Order buttons and the menu; the last thing to add to the head.
    void finishHead(const QString &up, const QString &down, const QString &remove);

private:
    int m_index;
    int m_count;
    QString m_segment;
    QHBoxLayout *m_head;
    QVBoxLayout *m_body;
    QMenu *m_menu;
    QPushButton *m_counted;
};

} // namespace Flightdeck::Views
