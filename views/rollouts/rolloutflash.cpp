#include "views/rollouts/rolloutflash.h"

#include "views/common/theme.h"

#include <QDeadlineTimer>

namespace Flightdeck::Views {

namespace {

constexpr int flashMs = 600;

qint64 steadyMs()
{
    return QDeadlineTimer::current(Qt::PreciseTimer).deadline();
}

} // namespace

RolloutFlash::RolloutFlash(const Rollouts::RolloutListModel *model, QObject *parent)
    : QObject(parent)
    , m_model(model)
{
    m_end.setSingleShot(true);
    connect(&m_end, &QTimer::timeout, this, &RolloutFlash::end);
    // The first load and a new cluster's are no news.
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        m_known.clear();
        look(0, m_model->rowCount() - 1, true);
    });
    connect(model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { look(first, last, false); });
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { forget(first, last); });
    connect(model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &topLeft, const QModelIndex &bottomRight) {
                look(topLeft.row(), bottomRight.row(), false);
            });
    look(0, model->rowCount() - 1, true);
}

void RolloutFlash::look(int first, int last, bool quiet)
{
    bool began = false;
    for (int i = first; i <= last; ++i) {
        const Rollouts::RolloutRow &row = m_model->row(i);
        const auto before = m_known.constFind(row.key);
        const bool worse = before == m_known.cend() || row.projection.attention < before.value();
        m_known.insert(row.key, row.projection.attention);
        if (!worse || quiet || Theme::instance().reducedMotion())
            continue;
        m_flashing.insert(row.key, steadyMs() + flashMs);
        began = true;
    }
    if (!began)
        return;
    if (!m_end.isActive())
        m_end.start(flashMs);
    Q_EMIT changed();
}

bool RolloutFlash::flashes(const QString &key) const
{
    return m_flashing.value(key, 0) > steadyMs();
}

void RolloutFlash::forget(int first, int last)
{
    for (int i = first; i <= last; ++i) {
        m_known.remove(m_model->row(i).key);
        m_flashing.remove(m_model->row(i).key);
    }
}

void RolloutFlash::end()
{
    const qint64 now = steadyMs();
    qint64 left = flashMs;
    for (auto it = m_flashing.begin(); it != m_flashing.end();) {
        left = qMin(left, qMax<qint64>(1, it.value() - now));
        it = it.value() <= now ? m_flashing.erase(it) : std::next(it);
    }
    if (!m_flashing.isEmpty())
        m_end.start(int(left));
    Q_EMIT changed();
}

} // namespace Flightdeck::Views
