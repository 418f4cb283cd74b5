#pragma once

#include <QPushButton>
#include <QStringList>

class QLineEdit;

namespace Flightdeck::Views {

/// Opens a list of a kubeconfig's contexts to tick beside the field that holds their names: several clusters
/// stand side by side on one screen.
class ContextChooser : public QPushButton
{
    Q_OBJECT

public:
    /// @param field holds the names, separated by commas; outlives this.
    explicit ContextChooser(QLineEdit *field, QWidget *parent = nullptr);

    void setContexts(const QStringList &contexts);

Q_SIGNALS:
    /// The person ticked or unticked one; the field holds the others already.
    void chosen();

private:
    void fill();

    QLineEdit *m_field;
    QStringList m_contexts;
};

/// "a, b" as a list, without empty parts.
QStringList listedParts(const QString &text);

} // namespace Flightdeck::Views
