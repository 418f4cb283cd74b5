#pragma once

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace Flightdeck::Views {

class FlagEditor;
class Label;

/// Searches the text of the flag editor, and replaces. Enter goes on, Shift+Enter back, Esc closes.
class FindBar : public QWidget
{
    Q_OBJECT
public:
    explicit FindBar(FlagEditor *editor, QWidget *parent = nullptr);

    /// Shows itself with what is selected in the text.
    void start(bool replace);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void search(bool backwards, bool fromSelection = false);
    void mark();
    void replaceOne();
    void replaceAll();
    void close();
    bool isMatchSelected() const;

    FlagEditor *m_editor;
    QLineEdit *m_find;
    QLineEdit *m_with;
    QCheckBox *m_case;
    QWidget *m_replaceRow;
    Label *m_count;
    QPushButton *m_replace;
    QPushButton *m_replaceAll;
};

} // namespace Flightdeck::Views
