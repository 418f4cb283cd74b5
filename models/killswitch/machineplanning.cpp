#include "core/backgroundjob.h"
#include "core/plaintext.h"
#include "killswitch/machine.h"

// Before anything is sent: reading the newest flags, making the change, proving it, opening the way.

namespace Flightdeck::KillSwitch {

void Machine::readThen(std::function<void(const Core::Result<StoreTree> &)> next)
{
    m_store->fetch(m_context.get(), [this, next = std::move(next)](const Core::Result<StoreTree> &tree) {
        m_storeUnread = !tree;
        next(tree);
    });
}

void Machine::planOnly(const StoreTree &tree, const Target &target,
                       std::function<void(const Core::Result<Plan> &)> next)
{
    Core::runInBackground<Core::Result<Plan>>(
        m_context.get(),
        [target, tree, path = m_store->path(), options = m_planOptions] {
            return makePlan(target, tree, path, options);
        },
        std::move(next));
}

void Machine::planOn(const StoreTree &tree, const Target &target, std::function<void()> next)
{
    planOnly(tree, target, [this, next = std::move(next)](const Core::Result<Plan> &plan) {
        m_plan = plan;
        next();
    });
}

void Machine::planThen(const Target &target, std::function<void()> next)
{
    m_plan.reset();
    readThen([this, target, next = std::move(next)](const Core::Result<StoreTree> &tree) {
        if (tree) {
            planOn(*tree, target, next);
            return;
        }
        m_plan = tl::unexpected(tree.error());
        next();
    });
}

void Machine::setPopulation(std::shared_ptr<const std::vector<Witness>> people)
{
    m_planOptions.population = std::move(people);
}

void Machine::arm(const Target &target)
{
    if (running())
        return;
    m_context = std::make_unique<QObject>();
    m_store = m_parts.store;
    m_store->disarm();
    m_run = Run();
    m_run.target = target;
    m_run.phase = Phase::Armed;
    m_plan.reset();
    m_committed.reset();
    speak();
    const auto planned = [this] {
        armStore();
        Q_EMIT this->planned();
    };
    // What was fetched last can be looked at now; a press makes the change anew on the newest tip anyway, so
    // a server that is slow to answer holds nobody up.
    const std::optional<StoreTree> last = m_store->lastTree();
    if (last)
        planOn(*last, target, planned);
    readThen([this, target, last, planned](const Core::Result<StoreTree> &tree) {
        if (!tree && last) {
            m_lastFetch = last->fetchedAt;
            Q_EMIT this->planned();
        } else if (!tree) {
            m_plan = tl::unexpected(tree.error());
            Q_EMIT this->planned();
        } else if (!last || last->commit != tree->commit) {
            planOn(*tree, target, planned);
        }
    });
    Q_EMIT changed();
}

void Machine::armStore()
{
    if (running() || !m_plan || !*m_plan || (*m_plan)->alreadyThere || !(*m_plan)->doubts.isEmpty())
        return;
    m_committed = std::make_shared<std::optional<Core::Result<Plan>>>();
    m_store->arm(draftOf(**m_plan, false));
}

StoreArmed Machine::armed() const
{
    return m_store ? m_store->armed() : StoreArmed();
}

void Machine::disarm()
{
    if (running())
        return;
    m_context = std::make_unique<QObject>();
    m_store->disarm();
    m_plan.reset();
    m_committed.reset();
    m_run = Run();
    speak();
    Q_EMIT changed();
}

StoreCommit Machine::draftOf(const Plan &plan, bool anyway) const
{
    const Target &target = plan.target;
    StoreCommit draft;
    draft.path = plan.path;
    draft.action = target.action == Action::Kill ? QStringLiteral("kill") : QStringLiteral("restore");
    draft.subject = plan.summary;
    draft.seenTip = plan.commit;
    draft.change = QStringLiteral("%1 %2/%3").arg(draft.action, target.nameSpace, target.flag);
    // Planned anew on every tip: what was proved on an older one says nothing about this one.
    draft.intent = [target, path = m_store->path(), options = m_planOptions, planned = plan.path, anyway,
                    slot = m_committed](const QByteArray &,
                                        const StoreTree &tree) -> Core::Result<QByteArray> {
        *slot = makePlan(target, tree, path, options);
        if (**slot && !(**slot)->doubts.isEmpty() && !anyway)
            *slot = tl::unexpected(doubtError((*slot)->value()));
        if (!**slot)
            return tl::unexpected((*slot)->error());
        if ((**slot)->path != planned)
            return Core::failure(Core::ErrorCode::Conflict,
                                 tr("The flag has moved to %1 meanwhile. Nothing was sent.")
                                     .arg(Core::plainText((**slot)->path, 300)));
        return (**slot)->after;
    };
    return draft;
}

} // namespace Flightdeck::KillSwitch
