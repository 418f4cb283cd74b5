#pragma once

#include "environments/profilestore.h"
#include "views/common/panel.h"

class QListWidget;
class QPushButton;

namespace Flightdeck::Views {

/// The environments by name, the embedded world first; the colour of each stands at its left edge.
class EnvironmentList : public Panel
{
    Q_OBJECT

public:
    explicit EnvironmentList(Environments::ProfileStore *store, QWidget *parent = nullptr);

    /// The one in use; empty for the embedded world.
    void setCurrent(const QString &name);
    /// Chooses a row without chosen(). Empty: the embedded world; an unknown name: none.
    void select(const QString &name);
    QListWidget *list() const { return m_list; }
    QPushButton *newButton() const { return m_new; }

Q_SIGNALS:
    /// By the person. Empty: the embedded world.
    void chosen(const QString &name);
    void newRequested();
    void importRequested();

private:
    void reload();

    Environments::ProfileStore *m_store;
    QString m_current;
    QListWidget *m_list;
    QPushButton *m_new;
    QPushButton *m_import;
};

} // namespace Flightdeck::Views
