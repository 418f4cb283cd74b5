#include "git/arming.h"

#include "core/backgroundjob.h"

#include <QPointer>

namespace Flightdeck::Git {

namespace {

constexpr int reopenMs = 30'000;      // nginx drops an idle http connection after 75 s
constexpr int afterFailureMs = 5'000; // then try again
constexpr int letGoMs = 10 * 60'000;  // nobody is there any more

} // namespace

Arming::Arming(GitHelperClient *helper, QObject *parent)
    : QObject(parent)
    , m_helper(helper)
{
    m_reopen.setSingleShot(true);
    connect(&m_reopen, &QTimer::timeout, this, &Arming::open);
    m_letGo.setSingleShot(true);
    m_letGo.setInterval(letGoMs);
    connect(&m_letGo, &QTimer::timeout, this, &Arming::disarm);
}

void Arming::arm(const PublicationPlace &place, const CommitRequest &draft)
{
    m_place = place;
    m_draft = draft;
    m_letGo.start();
    if (m_state.state == ArmedState::Ready) { // the way is open already, only the change is another
        m_state.change = draft.change;
        prepare(m_state.tip);
        return;
    }
    m_state = {ArmedState::Preparing, draft.change, {}, {}};
    open();
}

void Arming::disarm()
{
    const bool held = m_state.state == ArmedState::Ready || m_state.state == ArmedState::Preparing;
    m_context.reset();
    m_reopen.stop();
    m_letGo.stop();
    m_state = {};
    m_prepared.reset();
    if (m_waiting) // a commit joined: it goes its way from the beginning
        std::exchange(m_waiting, {})({});
    else if (held)
        m_helper->ask(DisarmRequest{}, nullptr, [](const Result<HelperAnswer> &) {});
    Q_EMIT changed();
}

void Arming::failed(const QString &change, const Failure &failure)
{
    m_state = {ArmedState::Failed, change, {}, failure};
    Q_EMIT changed();
}

void Arming::open()
{
    m_context = std::make_unique<QObject>();
    m_helper->ask(
        ArmRequest{m_place.mirror, m_place.remote, m_place.branch, QLatin1String(commitBaseReference)},
        m_context.get(), [this](const Result<HelperAnswer> &answer) {
            if (answer) {
                prepare(answer->tip);
                return;
            }
            m_state.failure = answer.error();
            m_prepared.reset();
            settle(ArmedState::Failed);
        });
    Q_EMIT changed();
}

void Arming::takeTip(const QString &tip)
{
    if (m_state.state == ArmedState::Ready && tip != m_state.tip)
        prepare(tip); // the lease is told in the push, so the way stays as it is
}

void Arming::prepare(const QString &tip)
{
    if (m_prepared && m_preparedChange == m_draft.change && m_state.tip == tip) {
        settle(ArmedState::Ready);
        return;
    }
    m_state.tip = tip;
    m_prepared.reset();
    m_context = std::make_unique<QObject>();
    m_state.state = ArmedState::Preparing;
    Q_EMIT changed();
    Core::runInBackground<Result<Preparation>>(
        m_context.get(), [place = m_place, draft = m_draft, tip] { return prepareChange(place, draft, tip); },
        [this](const Result<Preparation> &prepared) {
            m_state.failure.reset();
            m_prepared.reset();
            m_preparedChange = m_draft.change;
            if (prepared)
                m_prepared = *prepared;
            else
                m_state.failure = prepared.error();
            settle(prepared ? ArmedState::Ready : ArmedState::Failed);
        });
}

void Arming::settle(ArmedState state)
{
    m_state.state = state;
    m_reopen.start(state == ArmedState::Ready ? reopenMs : afterFailureMs);
    if (m_waiting)
        deliver();
    else
        Q_EMIT changed();
}

void Arming::handOver(const QString &change, QObject *context,
                      std::function<void(const std::optional<ArmedBase> &)> done)
{
    m_wanted = change;
    m_waiting = [listener = QPointer<QObject>(context), done = std::move(done)](const auto &base) {
        if (listener)
            done(base);
    };
    if (m_state.state != ArmedState::Preparing)
        deliver();
}

void Arming::deliver()
{
    std::optional<ArmedBase> base;
    if (m_state.state == ArmedState::Ready) {
        base = ArmedBase{m_state.tip, {}};
        if (!m_wanted.isEmpty() && m_wanted == m_state.change)
            base->prepared = m_prepared;
    }
    m_context.reset();
    m_reopen.stop();
    m_letGo.stop();
    m_state = {};
    m_prepared.reset();
    Q_EMIT changed();
    std::exchange(m_waiting, {})(base);
}

} // namespace Flightdeck::Git
