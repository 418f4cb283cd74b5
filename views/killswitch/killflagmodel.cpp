#include "views/killswitch/killflagmodel.h"

#include "views/common/figuretext.h"

namespace Flightdeck::Views {

using Model = Flags::FlagListModel;

KillFlagModel::KillFlagModel(Flags::FlagListModel *flags, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_flags(flags)
{
    setFilterCaseSensitivity(Qt::CaseInsensitive);
    setSourceModel(flags);
    sort(0);
}

Flags::FlagName KillFlagModel::nameAt(const QModelIndex &index) const
{
    return index.isValid() ? m_flags->nameAt(mapToSource(index).row()) : Flags::FlagName{};
}

QModelIndex KillFlagModel::indexOf(const Flags::FlagName &name) const
{
    return mapFromSource(m_flags->index(m_flags->rowOf(name)));
}

void KillFlagModel::setProof(const KillSwitch::Plan &plan)
{
    if (plan.commit != m_commit)
        m_proofs.clear();
    m_commit = plan.commit;
    m_proofs.insert({plan.target.nameSpace, plan.target.flag}, plan.proof);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {DiesRole, OffRole});
}

bool KillFlagModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const bool leftOff = left.data(Model::NobodyRole).toBool();
    const bool rightOff = right.data(Model::NobodyRole).toBool();
    return leftOff != rightOff ? rightOff : left.row() < right.row();
}

bool KillFlagModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = m_flags->index(row, 0, parent);
    const QRegularExpression wanted = filterRegularExpression();
    return index.data(Model::KeyRole).toString().contains(wanted) ||
           index.data(Model::NameRole).toString().contains(wanted) ||
           index.data(Model::NameSpaceRole).toString().contains(wanted);
}

// Only git counts: what is typed on the Flags page and not committed may say otherwise.
static bool isOff(const QModelIndex &index)
{
    return index.data(Model::NobodyRole).toBool() && !index.data(Model::ChangedRole).toBool();
}

QString KillFlagModel::dies(const QModelIndex &index) const
{
    const QModelIndex source = mapToSource(index);
    if (isOff(source))
        return tr("Already off. Nothing to kill");
    const bool boolean = source.data(Model::FlagTypeRole).toInt() == int(Flags::FlagType::Boolean);
    const auto proof = m_proofs.constFind(m_flags->nameAt(source.row()));
    if (proof != m_proofs.constEnd() && proof->sampled > 0) {
        const QString share = tr("%1 (%2 %)")
                                  .arg(FigureText::grouped(proof->onBefore),
                                       QString::number(100.0 * proof->onBefore / proof->sampled, 'f', 1));
        return boolean ? tr("Returns false for the %1 who get true").arg(share)
                       : tr("Takes the variant from %1").arg(share);
    }
    return boolean ? tr("Returns false for everyone") : tr("Everyone falls back to the caller's default");
}

QVariant KillFlagModel::data(const QModelIndex &index, int role) const
{
    switch (role) {
    case DiesRole:
        return dies(index);
    case OffRole:
        return isOff(mapToSource(index));
    case Qt::AccessibleTextRole:
        return tr("%1, %2. %3")
            .arg(index.data(Model::KeyRole).toString(), index.data(Model::TypeRole).toString(), dies(index));
    case Qt::ToolTipRole:
        return QVariant();
    default:
        return QSortFilterProxyModel::data(index, role);
    }
}

} // namespace Flightdeck::Views
