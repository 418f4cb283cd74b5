#pragma once

#include <QPushButton>

namespace Flightdeck::Views {

class StayMenu;

/// Which namespaces are shown: all, one or several. A chosen one that has no canary now stays chosen and is
/// marked, so that nothing else comes into view by itself.
class NamespaceButton : public QPushButton
{
    Q_OBJECT
public:
    explicit NamespaceButton(QWidget *parent = nullptr);

    /// The namespaces that have canaries, sorted.
    void setAvailable(const QStringList &nameSpaces);
    /// Sorted; empty: all.
    const QStringList &chosen() const { return m_chosen; }
    void setChosen(const QStringList &nameSpaces);

Q_SIGNALS:
    void chosenChanged();

private:
    void rebuild();
    void showWords();
    void choose(const QString &nameSpace, bool on);

    QStringList m_available;
    QStringList m_chosen;
    StayMenu *m_menu;
};

} // namespace Flightdeck::Views
