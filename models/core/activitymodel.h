#pragma once

#include <QAbstractTableModel>
#include <QDateTime>
#include <QHash>

namespace Flightdeck::Core {

enum class ActivityKind { Rollout, FlagCommit, Kill, Console };

/// How an entry ended, for its sign; the words are in ActivityEntry::state.
enum class ActivityOutcome { Running, Good, Bad, Waiting, Note };

/// Something that happened, from whichever source. All text is plain.
struct ActivityEntry
{
    QString id;   ///< the same id again replaces the entry (a kill that goes on, a folded event)
    QDateTime at; ///< UTC
    ActivityKind kind = ActivityKind::Console;
    ActivityOutcome outcome = ActivityOutcome::Note;
    QString object; ///< canary or flag
    QString text;   ///< what happened, one sentence
    QString by;     ///< who: "Flagger", a committer's name, ...
    QString state;  ///< "Succeeded", "Effective", "2/2 served", ...

    bool operator==(const ActivityEntry &) const = default;
};

/// Everything on one timeline, newest first. Never says that it is complete: it holds what this console saw,
/// now and in earlier runs, and what the sources still remember.
class ActivityModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Time, Kind, Object, Text, By, State, ColumnCount };
    enum Role {
        AtRole = Qt::UserRole + 1, ///< QDateTime UTC
        KindRole,                  ///< int, ActivityKind
        OutcomeRole,               ///< int, ActivityOutcome
        SearchRole,                ///< object, text, person and state in one string for a filter
    };

    explicit ActivityModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Adds the entry at its time, or replaces the one with its id.
    void put(const ActivityEntry &entry);
    /// @pre 0 <= row < rowCount()
    const ActivityEntry &entry(int row) const { return m_entries[row]; }

Q_SIGNALS:
    /// A new entry, or another text for one that was there.
    void entryPut(const Flightdeck::Core::ActivityEntry &entry);

private:
    int rowOf(const QString &id) const;

    QList<ActivityEntry> m_entries;
    QHash<QString, QDateTime> m_times; ///< by id: where in m_entries to look
};

/// Stable English words for files: "rollout", "flagCommit", "kill", "console"; "running", "good", "bad",
/// "waiting", "note".
QString activityWord(ActivityKind kind);
QString activityWord(ActivityOutcome outcome);
/// For people, translated: "Rollout", "Flag commit", ...
QString activityKindTitle(ActivityKind kind);

} // namespace Flightdeck::Core
