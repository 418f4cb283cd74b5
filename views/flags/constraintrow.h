#pragma once

#include "flags/types.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace Flightdeck::Views {

class Label;

/// One constraint: what is looked at, as what, how it is compared, with which value. Only the operators of
/// the chosen type are offered; a value that the operator cannot read is told and not written.
class ConstraintRow : public QWidget
{
    Q_OBJECT
public:
    ConstraintRow(int index, const Flags::FliptVersion &version, QWidget *parent = nullptr);

    void setConstraint(const Flags::Constraint &constraint);

Q_SIGNALS:
    /// What the fields say now, and it differs from what was set.
    void changed(int index, const Flightdeck::Flags::Constraint &constraint);
    void removeRequested(int index);

private:
    void offerOperators(Flags::ConstraintType type, const QString &chosen);
    Flags::Constraint taken() const;
    void take();

    int m_index;
    Flags::FliptVersion m_version;
    Flags::Constraint m_set;
    QLineEdit *m_property;
    QComboBox *m_type;
    QComboBox *m_operator;
    QLineEdit *m_value;
    Label *m_fault;
};

} // namespace Flightdeck::Views
