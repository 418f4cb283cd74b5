#pragma once

#include "killswitch/plan.h"

#include <QWidget>

class QVBoxLayout;

namespace Flightdeck::Views {

class Label;

/// What a kill would write, line by line, and why it is that.
class WrittenBox : public QWidget
{
    Q_OBJECT

public:
    explicit WrittenBox(QWidget *parent = nullptr);

    /// @param notes plain sentences about what is written.
    void setPlan(const KillSwitch::Plan &plan, const QStringList &notes);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addNote(const QString &text);

    Label *m_title;
    QVBoxLayout *m_column;
    QWidget *m_lines = nullptr;
};

} // namespace Flightdeck::Views
