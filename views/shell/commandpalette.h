#pragma once

#include "views/shell/shelltypes.h"

#include <QFrame>
#include <QVector>

class QListView;

namespace Flightdeck::Views {

class CommandListModel;
class Label;
class SearchField;

/// Ctrl+K: type a few letters, Enter does it. Holds what pages registered and asks providers at every key.
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    explicit CommandPalette(QWidget *parent);

    void addCommand(const Command &command);
    /// Called at every change of the text; has to be quick and may return up to a few hundred.
    void addProvider(CommandProvider provider);

    /// Shows the palette with its right edge below `anchor`.
    void open(const QWidget &anchor);

    SearchField *field() const { return m_field; }
    QListView *list() const { return m_list; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void run(int row);

    QVector<Command> m_commands;
    QVector<CommandProvider> m_providers;
    SearchField *m_field;
    QListView *m_list;
    CommandListModel *m_model;
    Label *m_nothing;
};

} // namespace Flightdeck::Views
