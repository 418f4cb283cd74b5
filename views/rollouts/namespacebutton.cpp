#include "views/rollouts/namespacebutton.h"

#include "views/rollouts/staymenu.h"

namespace Flightdeck::Views {

NamespaceButton::NamespaceButton(QWidget *parent)
    : QPushButton(parent)
    , m_menu(new StayMenu(this))
{
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &NamespaceButton::rebuild);
    showWords();
}

void NamespaceButton::setAvailable(const QStringList &nameSpaces)
{
    if (nameSpaces == m_available)
        return;
    m_available = nameSpaces;
    showWords();
}

void NamespaceButton::setChosen(const QStringList &nameSpaces)
{
    QStringList sorted = nameSpaces;
    sorted.removeDuplicates();
    sorted.sort();
    if (sorted == m_chosen)
        return;
    m_chosen = sorted;
    showWords();
    Q_EMIT chosenChanged();
}

void NamespaceButton::choose(const QString &nameSpace, bool on)
{
    QStringList chosen = m_chosen;
    chosen.removeAll(nameSpace);
    if (on)
        chosen << nameSpace;
    setChosen(chosen);
}

void NamespaceButton::rebuild()
{
    m_menu->clear();
    QAction *all = m_menu->addAction(tr("All namespaces"));
    all->setCheckable(true);
    all->setChecked(m_chosen.isEmpty());
    connect(all, &QAction::triggered, this, [this, all] {
        setChosen({});
        for (QAction *action : m_menu->actions())
            action->setChecked(action == all);
    });
    m_menu->addSeparator();
    QStringList names = m_available + m_chosen;
    names.removeDuplicates();
    names.sort();
    for (const QString &name : names) {
        const QString text = m_available.contains(name) ? name : tr("%1 (no canary now)").arg(name);
        QAction *action = m_menu->addAction(QString(text).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(m_chosen.contains(name));
        connect(action, &QAction::toggled, this, [this, name, all](bool on) {
            choose(name, on);
            all->setChecked(m_chosen.isEmpty());
        });
    }
}

void NamespaceButton::showWords()
{
    QString text =
        m_available.isEmpty() ? tr("All namespaces") : tr("All namespaces (%1)").arg(m_available.size());
    if (m_chosen.size() == 1)
        text = m_chosen.first();
    else if (!m_chosen.isEmpty())
        text = tr("%n namespaces", nullptr, int(m_chosen.size()));
    setText(QString(text).replace(u'&', QStringLiteral("&&")));
    setAccessibleName(
        tr("Namespaces: %1").arg(m_chosen.isEmpty() ? text : m_chosen.join(QStringLiteral(", "))));
    setToolTip(m_chosen.size() > 1 ? m_chosen.join(u'\n') : QString());
}

} // namespace Flightdeck::Views
