#pragma once

#include "flags/flaglistmodel.h"
#include "killswitch/plan.h"

#include <QHash>
#include <QSortFilterProxyModel>

namespace Flightdeck::Views {

/// The flags that could be killed, those that somebody gets first; adds what a kill takes from whom.
class KillFlagModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum Role {
        DiesRole = Qt::UserRole + 100, ///< one line: what a kill takes from whom
        OffRole,                       ///< bool: nobody gets it already
    };

    explicit KillFlagModel(Flags::FlagListModel *flags, QObject *parent = nullptr);

    Flags::FlagName nameAt(const QModelIndex &index) const;
    /// Invalid when it is not there or filtered out.
    QModelIndex indexOf(const Flags::FlagName &name) const;
    /// What evaluating a population here said; forgotten when the proof of another commit comes.
    void setProof(const KillSwitch::Plan &plan);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString dies(const QModelIndex &index) const;

    Flags::FlagListModel *m_flags;
    QString m_commit;
    QHash<Flags::FlagName, KillSwitch::Proof> m_proofs;
};

} // namespace Flightdeck::Views
