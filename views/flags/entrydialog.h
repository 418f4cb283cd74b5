#pragma once

#include "core/result.h"

#include <QDialog>

#include <functional>

class QFormLayout;
class QPushButton;

namespace Flightdeck::Views {

class Notice;

/// A few fields and one button that does something with them; when that is refused the reason shows and the
/// dialog stays. Shown with open(), deleted when it closes.
class EntryDialog : public QDialog
{
    Q_OBJECT
public:
    /// @param verb the button's text: "Add the flag".
    EntryDialog(const QString &title, const QString &verb, QWidget *parent);

    QFormLayout *form() const { return m_form; }
    /// A sentence above the fields.
    void setExplanation(const QString &text);
    void setAction(std::function<Core::Result<void>()> action) { m_action = std::move(action); }
    /// Why the button cannot be pressed; empty when it can.
    void setFault(const QString &reason);

private:
    void tryAction();

    std::function<Core::Result<void>()> m_action;
    QFormLayout *m_form;
    Notice *m_refusal;
    QPushButton *m_do;
};

} // namespace Flightdeck::Views
