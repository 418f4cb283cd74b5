#include "rollouts/actiondesk.h"

#include <algorithm>

namespace Flightdeck::Rollouts {

namespace {

std::optional<QMap<QString, QString>> imagesOf(const Kubernetes::ClusterData &cluster, const QString &key)
{
    const auto workload = cluster.deployments().value(key);
    if (!workload)
        return {};
    QMap<QString, QString> images;
    for (const Kubernetes::ContainerImage &image : workload->images)
        images.insert(image.container, image.image);
    return images;
}

} // namespace

ActionDesk::ActionDesk(RolloutBoard *board, const Core::Clock *clock, ActionTiming timing, QObject *parent)
    : QObject(parent)
    , m_board(board)
    , m_clock(clock)
    , m_timing(timing)
{
    connect(board, &RolloutBoard::rolloutChanged, this, &ActionDesk::offersChanged);
}

ActionDesk::~ActionDesk()
{
    // They use the access books, which go before the children do.
    qDeleteAll(m_runs);
}

void ActionDesk::addCluster(Kubernetes::ClusterData *cluster, ClusterWriter *writer)
{
    auto side = std::make_unique<Side>();
    side->cluster = cluster;
    side->writer = writer;
    side->access = std::make_unique<AccessBook>(writer, m_clock);
    connect(side->access.get(), &AccessBook::changed, this, [this, cluster] { tellAll(cluster->name()); });
    connect(cluster, &Kubernetes::ClusterData::freshnessChanged, this,
            [this, cluster] { tellAll(cluster->name()); });
    m_sides.push_back(std::move(side));
}

void ActionDesk::removeCluster(Kubernetes::ClusterData *cluster)
{
    const auto gone = std::find_if(m_sides.begin(), m_sides.end(),
                                   [cluster](const auto &side) { return side->cluster == cluster; });
    if (gone == m_sides.end())
        return;
    disconnect(cluster, nullptr, this, nullptr);
    const QString prefix = rolloutKey(cluster->name(), {}, {}).chopped(1);
    for (const QString &key : m_runs.keys()) {
        if (key.startsWith(prefix))
            delete m_runs.take(key);
    }
    m_sides.erase(gone);
}

void ActionDesk::identityChanged(Kubernetes::ClusterData *cluster)
{
    for (const auto &side : m_sides) {
        if (side->cluster == cluster)
            side->access->forget();
    }
}

void ActionDesk::tellAll(const QString &cluster)
{
    const RolloutListModel *model = m_board->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->row(row).cluster == cluster)
            Q_EMIT offersChanged(model->row(row).key);
    }
}

const ActionDesk::Side *ActionDesk::sideOf(const RolloutRow &row) const
{
    const auto found = std::find_if(m_sides.begin(), m_sides.end(), [&row](const auto &side) {
        return side->cluster->name() == row.cluster;
    });
    return found == m_sides.end() ? nullptr : found->get();
}

const RolloutRow *ActionDesk::rowOf(const QString &rolloutKey) const
{
    const int row = m_board->model()->rowOf(rolloutKey);
    return row < 0 ? nullptr : &m_board->model()->row(row);
}

Situation ActionDesk::situationAt(const RolloutRow &row, const Side &side) const
{
    Situation situation = situationOf(row);
    const QString target = row.canary->meta.nameSpace + u'/' + row.canary->targetName;
    situation.targetImages = imagesOf(*side.cluster, target);
    situation.primaryImages = imagesOf(*side.cluster, target + QStringLiteral("-primary"));
    if (!situation.flux)
        return situation;
    if (const auto owner =
            side.cluster->kustomizations().value(situation.flux->nameSpace + u'/' + situation.flux->name);
        owner && situation.flux->kind == QLatin1String("Kustomization")) {
        situation.flux->suspended = owner->suspended;
        if (owner->intervalSeconds > 0)
            situation.flux->intervalSeconds = owner->intervalSeconds;
    }
    return situation;
}

QList<Offer> ActionDesk::offers(const QString &rolloutKey) const
{
    const RolloutRow *row = rowOf(rolloutKey);
    const Side *side = row ? sideOf(*row) : nullptr;
    if (!side)
        return {};
    OfferContext context;
    context.right = [side](const Permission &permission) { return side->access->right(permission); };
    context.account = side->access->account();
    context.freshness = row->freshness;
    context.openRollbackHook = m_openRollback.value(rolloutKey);
    return offersFor(situationAt(*row, *side), context);
}

std::optional<FluxOwner> ActionDesk::owner(const QString &rolloutKey) const
{
    const RolloutRow *row = rowOf(rolloutKey);
    const Side *side = row ? sideOf(*row) : nullptr;
    return side ? situationAt(*row, *side).flux : std::nullopt;
}

QDateTime ActionDesk::rightsChecked(const QString &rolloutKey) const
{
    const RolloutRow *row = rowOf(rolloutKey);
    const Side *side = row ? sideOf(*row) : nullptr;
    return side ? side->access->checked() : QDateTime();
}

ActionRun *ActionDesk::run(const QString &rolloutKey) const
{
    return m_runs.value(rolloutKey);
}

Core::Result<ActionRun *> ActionDesk::prepare(const QString &rolloutKey, const ActionChoice &choice)
{
    const RolloutRow *row = rowOf(rolloutKey);
    const Side *side = row ? sideOf(*row) : nullptr;
    if (!side)
        return Core::failure(Core::ErrorCode::NotFound, tr("This rollout is not on the list any more."));
    if (!discard(rolloutKey))
        return Core::failure(Core::ErrorCode::Conflict,
                             tr("Another action on this canary is still going on."));
    ActionRun::Parts parts;
    parts.writer = side->writer;
    parts.access = side->access.get();
    parts.clock = m_clock;
    parts.events = [this, rolloutKey] { return m_board->events(rolloutKey); };
    parts.timing = m_timing;
    const Kubernetes::Canary canary = *row->canary;
    auto *run = new ActionRun(parts, choice, ObjectRef::canary(canary.meta.nameSpace, canary.meta.name),
                              permissionsOf(choice, canary), this);
    m_runs.insert(rolloutKey, run);
    connect(run, &ActionRun::changed, this, [this, rolloutKey] { Q_EMIT runChanged(rolloutKey); });
    connect(run, &ActionRun::ended, this, [this, rolloutKey] { runIsOver(rolloutKey); });
    Q_EMIT runChanged(rolloutKey);
    return run;
}

void ActionDesk::runIsOver(const QString &rolloutKey)
{
    const ActionState &state = m_runs.value(rolloutKey)->state();
    if (!state.leftOpen.isEmpty())
        m_openRollback.insert(rolloutKey, state.leftOpen);
    else if (state.choice.kind == ActionKind::CloseGate &&
             state.choice.hook == m_openRollback.value(rolloutKey) &&
             state.phase != ActionPhase::NotReached && state.phase != ActionPhase::Failed)
        m_openRollback.remove(rolloutKey); // closed, or found closed
    Q_EMIT runEnded(rolloutKey);
    Q_EMIT offersChanged(rolloutKey);
}

QStringList ActionDesk::unfinished() const
{
    QStringList sentences;
    for (auto it = m_runs.cbegin(); it != m_runs.cend(); ++it) {
        if ((*it)->canDiscard())
            continue;
        const ActionState &state = (*it)->state();
        const QString canary = state.canary.title();
        if (state.choice.kind != ActionKind::Abort)
            sentences.append(
                tr("%1: something was sent, and whether it took effect is not known yet.").arg(canary));
        else if (state.choice.hook.isEmpty())
            sentences.append(
                tr("%1 is being aborted: failedChecks are written again until Flagger has rolled back.")
                    .arg(canary));
        else
            sentences.append(
                tr("%1 is being aborted: the rollback gate is open, and only this console closes it "
                   "after the rollback. While it is open, every new run is rolled back.")
                    .arg(canary));
    }
    for (auto it = m_openRollback.cbegin(); it != m_openRollback.cend(); ++it) {
        const RolloutRow *row = rowOf(it.key());
        sentences.append(
            tr("%1: the rollback gate %2 is still open. Every new run is rolled back until it is closed.")
                .arg(row ? ObjectRef::canary(row->canary->meta.nameSpace, row->canary->meta.name).title()
                         : it.key(),
                     *it));
    }
    sentences.sort();
    return sentences;
}

bool ActionDesk::discard(const QString &rolloutKey)
{
    ActionRun *run = m_runs.value(rolloutKey);
    if (!run)
        return true;
    if (!run->canDiscard())
        return false;
    m_runs.remove(rolloutKey);
    run->disconnect(this);
    run->deleteLater();
    Q_EMIT runChanged(rolloutKey);
    return true;
}

} // namespace Flightdeck::Rollouts
