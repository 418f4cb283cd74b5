#include "views/environments/contextchooser.h"

#include <QLineEdit>
#include <QMenu>

namespace Flightdeck::Views {

ContextChooser::ContextChooser(QLineEdit *field, QWidget *parent)
    : QPushButton(tr("Tick…"), parent)
    , m_field(field)
{
    setAccessibleName(tr("Tick contexts of the kubeconfig"));
    setEnabled(false);
    setMenu(new QMenu(this));
    connect(menu(), &QMenu::aboutToShow, this, &ContextChooser::fill);
}

void ContextChooser::setContexts(const QStringList &contexts)
{
    m_contexts = contexts;
    setEnabled(!contexts.isEmpty());
}

void ContextChooser::fill()
{
    menu()->clear();
    const QStringList ticked = listedParts(m_field->text());
    for (const QString &name : std::as_const(m_contexts)) {
        QAction *action = menu()->addAction(QString(name).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(ticked.contains(name));
        connect(action, &QAction::toggled, this, [this, name](bool on) {
            QStringList names = listedParts(m_field->text());
            names.removeAll(name);
            if (on)
                names.append(name);
            m_field->setText(names.join(QStringLiteral(", ")));
            Q_EMIT chosen();
        });
    }
}

QStringList listedParts(const QString &text)
{
    QStringList parts;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        if (const QString trimmed = part.trimmed(); !trimmed.isEmpty())
            parts.append(trimmed);
    }
    return parts;
}

} // namespace Flightdeck::Views
