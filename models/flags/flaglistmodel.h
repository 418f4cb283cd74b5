#pragma once

#include "flags/document.h"

#include <QAbstractListModel>
#include <QDateTime>

namespace Flightdeck::Flags {

/// Which flag, in words that survive edits: namespace and key.
struct FlagName
{
    QString nameSpace = QStringLiteral("default");
    QString key;

    auto operator<=>(const FlagName &) const = default;
};
size_t qHash(const FlagName &name, size_t seed = 0);

/// How many Flipt replicas serve the flag as the branch's tip says.
struct ServedState
{
    int serving = 0;
    int replicas = 0;
    bool operator==(const ServedState &) const = default;
};

struct LastChange
{
    QString who;
    QDateTime when; ///< UTC
    bool operator==(const LastChange &) const = default;
};

/// The flags of a file, one row each, in the order of the text.
class FlagListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        KeyRole = Qt::UserRole + 1,
        NameSpaceRole,
        NameRole,
        TypeRole,       ///< "Variant" or "Boolean"
        EnabledRole,    ///< bool
        SummaryRole,    ///< one line: who gets what
        ChangedRole,    ///< bool: means something else than at the tip
        ErrorsRole,     ///< int
        WarningsRole,   ///< int
        ServingRole,    ///< int, -1 = unknown
        ReplicasRole,   ///< int, -1 = unknown
        LastChangeRole, ///< plain text, empty = unknown
        SegmentsRole,   ///< QStringList
        FlagTypeRole,   ///< int, FlagType
        NobodyRole,     ///< bool: whoever asks gets no variant, or false
        DebtRole,       ///< plain text: why it decides nothing any more; empty = it does
        SharesRole,     ///< QVariantList of percents: the split that the summary tells; empty = none
        LastWhoRole,    ///< plain text, empty = unknown
        LastWhenRole,   ///< QDateTime, UTC; invalid = unknown
    };

    explicit FlagListModel(QObject *parent = nullptr);

    /// Shows `now`; flags that mean something else than in `base` are marked. Rows are inserted, moved out
    /// and changed one by one, so that a selection stays.
    void setDocuments(const Document &base, const Document &now);
    /// From outside; a flag that is missing is unknown.
    void setServed(const QHash<FlagName, ServedState> &served);
    void setLastChanges(const QHash<FlagName, LastChange> &changes);

    FlagName nameAt(int row) const;
    int rowOf(const FlagName &name) const; ///< -1 when absent

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    struct Row
    {
        FlagName name;
        QString title;
        FlagType type = FlagType::Variant;
        bool enabled = false;
        bool nobody = false;
        QString summary;
        bool changed = false;
        int errors = 0;
        int warnings = 0;
        QStringList segments;
        QString debt;
        QList<double> shares;
        bool operator==(const Row &) const = default;
    };
    static std::vector<Row> read(const Document &base, const Document &now);
    static QString summaryOf(const Flag &flag);
    static QList<double> sharesOf(const Flag &flag);
    QString accessibleText(const Row &row) const;

    std::vector<Row> m_rows;
    QHash<FlagName, ServedState> m_served;
    QHash<FlagName, LastChange> m_changes;
};

} // namespace Flightdeck::Flags
