#include "app/canaryadvice.h"

#include "core/plaintext.h"
#include "rollouts/rolloutlistmodel.h"
#include "views/flags/commitbar.h"

namespace Flightdeck::App {

CanaryAdvice::CanaryAdvice(const Rollouts::RolloutListModel *canaries, Views::CommitBar *bar, QObject *parent)
    : QObject(parent)
    , m_canaries(canaries)
    , m_bar(bar)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(500);
    connect(&m_soon, &QTimer::timeout, this, &CanaryAdvice::refresh);
    const auto soon = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    connect(canaries, &QAbstractItemModel::dataChanged, this, soon);
    connect(canaries, &QAbstractItemModel::rowsInserted, this, soon);
    connect(canaries, &QAbstractItemModel::rowsRemoved, this, soon);
    connect(canaries, &QAbstractItemModel::modelReset, this, soon);
    refresh();
}

void CanaryAdvice::refresh()
{
    QStringList names;
    for (int row = 0; row < m_canaries->rowCount(); ++row) {
        const Kubernetes::Canary &canary = *m_canaries->row(row).canary;
        if (canary.status.phase == Kubernetes::CanaryPhase::Progressing && !canary.suspended)
            names.append(Core::plainText(canary.meta.name, 60));
    }
    names.removeDuplicates();
    if (names.isEmpty()) {
        m_bar->setAdvice({}, {});
        return;
    }
    const qsizetype more = names.size() - 2;
    const QString list = names.mid(0, 2).join(tr(", "));
    const QString who = more > 0 ? tr("%1 and %n more", nullptr, int(more)).arg(list) : list;
    m_bar->setAdvice(
        tr("Being analysed now: %1. If this flag changes what they do, the commit blurs their metrics.")
            .arg(who),
        {});
}

} // namespace Flightdeck::App
