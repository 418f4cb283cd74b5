#pragma once

#include "views/shell/shelltypes.h"

#include <QAbstractListModel>
#include <QVector>

namespace Flightdeck::Views {

/// How well `typed` fits `title`: 0 for not at all, higher is better. Every typed word has to begin a word of
/// the title or at least occur in it; with a single word its letters may also be spread ("rlt" in
/// "Rollouts").
int matchScore(const QString &typed, const QString &title);

/// The palette's list: commands that fit what was typed, best first.
class CommandListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Roles { DetailRole = Qt::UserRole, ShortcutRole };
    /// More would be scrolled, not read.
    static constexpr int MostShown = 50;

    using QAbstractListModel::QAbstractListModel;

    void setCommands(QVector<Command> commands, const QString &typed);
    const Command &command(int row) const { return m_shown[row]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QVector<Command> m_shown;
};

} // namespace Flightdeck::Views
