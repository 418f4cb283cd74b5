#pragma once

#include "flags/diagnostic.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace Flightdeck::Views {

class IconLabel;

/// What is wrong with a place of the text and the buttons that mend it. Floats over the editor; Esc closes
/// it.
class DiagnosticPopup : public QFrame
{
    Q_OBJECT
public:
    explicit DiagnosticPopup(QWidget *parent);

    /// Shows `diagnostic` near `anchor` (in the parent's coordinates), below it where there is room.
    /// @param fixable how many problems of the file "fix all" would mend. @param source "Flipt 1.35.0".
    void explain(const Flags::Diagnostic &diagnostic, int fixable, const QString &source,
                 const QRect &anchor);
    /// Gives the focus to the first button there is.
    void takeFocus();

Q_SIGNALS:
    void fixChosen(const Flightdeck::Flags::Fix &fix);
    void fixAllChosen();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Flags::Diagnostic m_diagnostic;
    IconLabel *m_icon;
    QLabel *m_message;
    QLabel *m_rule;
    QPushButton *m_fix;
    QPushButton *m_fixAll;
};

} // namespace Flightdeck::Views
