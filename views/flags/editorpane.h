#pragma once

#include "flags/flagsession.h"
#include "views/common/panel.h"

class QMenu;
class QPushButton;

namespace Flightdeck::Views {

class FlagEditor;
class IconLabel;
class Label;

/// The flag file beside the form: its name and what became of it, the text, and Flipt's verdict below.
class EditorPane : public Panel
{
    Q_OBJECT
public:
    explicit EditorPane(Flags::FlagSession *session, QWidget *parent = nullptr);

    FlagEditor *editor() const { return m_editor; }

private:
    void showFile();
    void showVerdict();
    void showCursor();
    void fillOutline();

    Flags::FlagSession *m_session;
    FlagEditor *m_editor;
    Label *m_state;
    QPushButton *m_outline;
    QMenu *m_outlineMenu;
    Label *m_errors;
    Label *m_warnings;
    Label *m_notes;
    Label *m_verdict;
    Label *m_cursor;
    IconLabel *m_errorIcon;
    IconLabel *m_warningIcon;
    IconLabel *m_noteIcon;
    IconLabel *m_verdictIcon;
};

} // namespace Flightdeck::Views
