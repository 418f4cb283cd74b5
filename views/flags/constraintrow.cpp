#include "views/flags/constraintrow.h"

#include "flags/constraintform.h"
#include "views/common/icons.h"
#include "views/common/label.h"
#include "views/common/spacing.h"
#include "views/common/style.h"
#include "views/flags/flagwords.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>

namespace Flightdeck::Views {

using Flags::ConstraintType;

ConstraintRow::ConstraintRow(int index, const Flags::FliptVersion &version, QWidget *parent)
    : QWidget(parent)
    , m_index(index)
    , m_version(version)
    , m_property(new QLineEdit(this))
    , m_type(new QComboBox(this))
    , m_operator(new QComboBox(this))
    , m_value(new QLineEdit(this))
    , m_fault(new Label({}, TextSize::Caption, Role::Fail, QFont::Normal, this))
{
    const QString number = QString::number(index + 1);
    m_property->setAccessibleName(tr("Property of constraint %1").arg(number));
    m_property->setPlaceholderText(tr("property"));
    m_type->setAccessibleName(tr("Type of constraint %1").arg(number));
    m_operator->setAccessibleName(tr("Operator of constraint %1").arg(number));
    m_value->setAccessibleName(tr("Value of constraint %1").arg(number));
    m_fault->setWordWrap(true);
    m_fault->hide();
    for (ConstraintType type : Flags::constraintTypes(version))
        m_type->addItem(typeText(type), int(type));
    auto *remove = new QToolButton(this);
    remove->setIcon(icon(Icon::Cross));
    remove->setAccessibleName(tr("Remove constraint %1").arg(number));
    remove->setToolTip(remove->accessibleName());
    setButtonKind(remove, ButtonKind::Tool);
    setSmall(remove);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(Spacing::Panel, Spacing::Grid, Spacing::Panel, Spacing::Grid);
    grid->setHorizontalSpacing(Spacing::Grid);
    grid->setVerticalSpacing(Spacing::Cell);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    grid->addWidget(m_property, 0, 0);
    grid->addWidget(m_type, 0, 1);
    grid->addWidget(remove, 0, 2);
    grid->addWidget(m_operator, 1, 0);
    grid->addWidget(m_value, 1, 1, 1, 2);
    grid->addWidget(m_fault, 2, 0, 1, 3);

    connect(remove, &QToolButton::clicked, this, [this] { Q_EMIT removeRequested(m_index); });
    connect(m_property, &QLineEdit::editingFinished, this, &ConstraintRow::take);
    connect(m_value, &QLineEdit::editingFinished, this, &ConstraintRow::take);
    connect(m_operator, &QComboBox::activated, this, &ConstraintRow::take);
    connect(m_type, &QComboBox::activated, this, [this] {
        offerOperators(ConstraintType(m_type->currentData().toInt()), m_operator->currentData().toString());
        take();
    });
}

void ConstraintRow::offerOperators(ConstraintType type, const QString &chosen)
{
    const QSignalBlocker quiet(m_operator);
    m_operator->clear();
    QStringList operators = Flags::constraintOperators(type, m_version);
    // What the file says is shown even where it never matches; going away from it is a choice.
    if (type == m_set.type && !operators.contains(m_set.op) && !m_set.op.isEmpty())
        operators.append(m_set.op);
    for (const QString &op : operators)
        m_operator->addItem(operatorText(op), op);
    m_operator->setCurrentIndex(std::max(0, m_operator->findData(chosen)));
}

void ConstraintRow::setConstraint(const Flags::Constraint &constraint)
{
    m_set = constraint;
    if (m_property->text() != constraint.property)
        m_property->setText(constraint.property);
    m_type->setCurrentIndex(m_type->findData(int(constraint.type)));
    offerOperators(constraint.type, constraint.op);
    if (m_value->text() != constraint.value)
        m_value->setText(constraint.value);
    m_value->setVisible(Flags::operatorTakesValue(constraint.op));
    m_value->setPlaceholderText(constraint.op.endsWith(QStringLiteral("oneof"))
                                    ? (constraint.type == ConstraintType::Number
                                           ? QStringLiteral("[1, 2]")
                                           : QStringLiteral("[\"a\", \"b\"]"))
                                : constraint.type == ConstraintType::DateTime ? QStringLiteral("2026-12-31")
                                                                              : tr("value"));
    m_fault->hide();
}

Flags::Constraint ConstraintRow::taken() const
{
    Flags::Constraint constraint = m_set;
    constraint.property = m_property->text().trimmed();
    constraint.type = ConstraintType(m_type->currentData().toInt());
    constraint.op = m_operator->currentData().toString();
    constraint.value = m_value->text();
    return constraint;
}

void ConstraintRow::take()
{
    const Flags::Constraint now = taken();
    m_value->setVisible(Flags::operatorTakesValue(now.op));
    const bool same = now.property == m_set.property && now.type == m_set.type && now.op == m_set.op &&
                      now.value == m_set.value;
    QString fault;
    if (now.property.isEmpty())
        fault = tr("Say which property is looked at.");
    else if (const auto checked = Flags::checkConstraintValue(now); !checked && !same)
        fault = checked.error().message;
    if (!fault.isEmpty())
        fault += QLatin1Char(' ') + tr("Not written yet.");
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
    if (!same && fault.isEmpty())
        Q_EMIT changed(m_index, now);
}

} // namespace Flightdeck::Views
