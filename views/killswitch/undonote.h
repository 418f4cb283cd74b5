#pragma once

#include <QWidget>

class QPushButton;

namespace Flightdeck::Views {

class Label;

/// Stands where the flags are while an undo is being read: what it does, and the way back.
class UndoNote : public QWidget
{
    Q_OBJECT

public:
    explicit UndoNote(QWidget *parent = nullptr);

    void setFlag(const QString &flag);
    QPushButton *backButton() const { return m_back; }

private:
    Label *m_title;
    QPushButton *m_back;
};

} // namespace Flightdeck::Views
