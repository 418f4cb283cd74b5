#include "views/common/accessible.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAccessibleWidget>

namespace Flightdeck::Views {

namespace {

class ButtonAccessible final : public QAccessibleWidget
{
public:
    explicit ButtonAccessible(QAbstractButton *button)
        : QAccessibleWidget(button, button->isCheckable() ? QAccessible::CheckBox : QAccessible::Button)
        , m_button(button)
    {
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = m_button->isCheckable();
        state.checked = m_button->isChecked();
        return state;
    }
    QString text(QAccessible::Text part) const override
    {
        const QString own = QAccessibleWidget::text(part);
        return part == QAccessible::Name && own.isEmpty() ? m_button->text() : own;
    }
    QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (m_button->isEnabled() && !m_button->property("flightdeckNoPress").toBool())
            names.prepend(m_button->isCheckable() ? toggleAction() : pressAction());
        return names;
    }
    void doAction(const QString &name) override
    {
        if (name == pressAction() || name == toggleAction()) {
            if (!m_button->property("flightdeckNoPress").toBool())
                m_button->click();
        } else {
            QAccessibleWidget::doAction(name);
        }
    }

private:
    QAbstractButton *m_button;
};

QAccessibleInterface *create(const QString &className, QObject *object)
{
    if (!className.startsWith(QLatin1String("Flightdeck::Views::")))
        return nullptr;
    if (auto *button = qobject_cast<QAbstractButton *>(object))
        return new ButtonAccessible(button);
    auto *widget = qobject_cast<QWidget *>(object);
    if (!widget || widget->accessibleDescription().isEmpty() ||
        qstrcmp(widget->metaObject()->superClass()->className(), "QWidget") != 0)
        return nullptr;
    return new QAccessibleWidget(widget, QAccessible::Graphic);
}

} // namespace

void installAccessibility()
{
    QAccessible::installFactory(create);
}

void setAccessibleValue(QWidget *widget, const QString &text)
{
    if (widget->accessibleDescription() == text)
        return;
    widget->setAccessibleDescription(text);
    QAccessibleEvent event(widget, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

} // namespace Flightdeck::Views
