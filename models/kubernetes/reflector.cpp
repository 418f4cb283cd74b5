#include "kubernetes/reflector.h"

#include "core/plaintext.h"
#include "kubernetes/apiclient.h"

#include <QUrlQuery>

namespace Flightdeck::Kubernetes {

using Core::FreshnessState;
using Input = ReflectorInput;

namespace {

constexpr qsizetype largestRefusal = 64 << 10;
constexpr qint64 largestList = qint64(512) << 20;

void addItem(QUrlQuery &query, const char *name, const QString &value)
{
    if (!value.isEmpty())
        query.addQueryItem(QString::fromLatin1(name), QString::fromLatin1(QUrl::toPercentEncoding(value)));
}

} // namespace

Reflector::Reflector(ApiClient &api, ReflectorSink &sink, const Core::Clock &clock, Options options,
                     QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_sink(sink)
    , m_clock(clock)
    , m_options(std::move(options))
    , m_state(m_options.random)
{
    m_state.gathers = m_options.gathers;
    m_state.refusedWaitMs = m_options.refusedWaitMs;
    m_state.asksSoon = m_options.asksSoon;
    m_freshness.since = clock.now();
    m_wait.setSingleShot(true);
    connect(&m_wait, &QTimer::timeout, this, [this] { take({.kind = Input::WaitOver}); });
    m_silence.setSingleShot(true);
    m_silence.setInterval(m_options.gatherSilenceMs);
    connect(&m_silence, &QTimer::timeout, this, [this] {
        take({.kind = Input::WatchFailed,
              .failure = failureFromError(
                  {Core::ErrorCode::Timeout, tr("The API server stopped in the middle of a list."), {}})});
    });
    m_staleTimer.setSingleShot(true);
    connect(&m_staleTimer, &QTimer::timeout, this, [this] {
        if (m_freshness.state == FreshnessState::Live) {
            setFreshness(FreshnessState::Stale, tr("The API server has not answered for a while."));
            return;
        }
        // The age of the trouble is what counts, not when it got this name.
        m_freshness.state = FreshnessState::Stale;
        Q_EMIT freshnessChanged();
    });
}

Reflector::~Reflector()
{
    closeCall();
}

void Reflector::start()
{
    take({.kind = Input::Start});
}

void Reflector::retryNow()
{
    take({.kind = Input::Retry});
}

void Reflector::wake()
{
    take({.kind = Input::Woke});
}

void Reflector::take(const ReflectorInput &input)
{
    const auto actions = step(m_state, input, m_clock.monotonicMs(), m_options.random);
    for (const ReflectorAction &action : actions)
        act(action);
}

void Reflector::act(const ReflectorAction &action)
{
    switch (action.kind) {
    case ReflectorAction::List:
        withPath([this, action] { requestPage(action); });
        break;
    case ReflectorAction::Gather:
    case ReflectorAction::Watch:
        withPath([this, action] { watch(action); });
        break;
    case ReflectorAction::Commit:
        m_silence.stop();
        m_sink.commit();
        Q_EMIT stored();
        break;
    case ReflectorAction::Discard:
        m_sink.discard();
        break;
    case ReflectorAction::Clear:
        m_sink.clear();
        Q_EMIT stored();
        break;
    case ReflectorAction::CloseCall:
        closeCall();
        break;
    case ReflectorAction::Wait:
        m_wait.start(int(action.waitMs));
        break;
    case ReflectorAction::Rediscover:
        m_path.clear();
        break;
    case ReflectorAction::MarkLive:
        markLive();
        break;
    case ReflectorAction::MarkTrouble:
        markTrouble(*action.failure);
        break;
    }
}

/// Runs `use` with m_path known, unless something else was begun meanwhile.
void Reflector::withPath(const std::function<void()> &use)
{
    m_wait.stop();
    doubt();
    const int turn = ++m_turn;
    if (!m_path.isEmpty()) {
        use();
        return;
    }
    m_options.findPath(this, [this, turn, use](const tl::expected<QString, ApiFailure> &path) {
        if (turn != m_turn)
            return;
        if (!path) {
            take({.kind = Input::ListFailed, .failure = path.error()});
            return;
        }
        m_path = *path;
        use();
    });
}

void Reflector::addSelectors(QUrlQuery &query) const
{
    addItem(query, "fieldSelector", m_options.fieldSelector);
    addItem(query, "labelSelector", m_options.labelSelector);
}

void Reflector::requestPage(const ReflectorAction &action)
{
    QUrlQuery query;
    addSelectors(query);
    if (action.limit > 0)
        addItem(query, "limit", QString::number(action.limit));
    addItem(query, "continue", action.continueToken);
    if (!action.version.isEmpty()) {
        addItem(query, "resourceVersion", action.version);
        // Without it a version beside a limit asks for exactly that old state (seen on 1.34): its watch would
        // be too old again, list after list, until etcd forgets the version.
        addItem(query, "resourceVersionMatch", QStringLiteral("NotOlderThan"));
    }
    m_call = m_api.list(m_path, query, this, [this](const ApiResult &reply) {
        if (!reply) {
            take({.kind = Input::ListFailed, .failure = reply.error()});
            return;
        }
        m_freshness.lastSeen = m_clock.now();
        const auto page = m_sink.addPage(reply->body);
        if (!page) {
            take({.kind = Input::ListFailed, .failure = failureFromError(page.error())});
            return;
        }
        Q_EMIT stored(); // the first list shows as it comes
        take({.kind = Input::PageArrived,
              .version = page->resourceVersion,
              .continueToken = page->continueToken});
    });
}

void Reflector::watch(const ReflectorAction &action)
{
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("watch"), QStringLiteral("1"));
    query.addQueryItem(QStringLiteral("allowWatchBookmarks"), QStringLiteral("true"));
    query.addQueryItem(QStringLiteral("timeoutSeconds"), QString::number(action.seconds));
    if (action.kind == ReflectorAction::Gather) {
        query.addQueryItem(QStringLiteral("sendInitialEvents"), QStringLiteral("true"));
        query.addQueryItem(QStringLiteral("resourceVersionMatch"), QStringLiteral("NotOlderThan"));
        m_gatheredBytes = 0;
        m_silence.start();
    }
    addItem(query, "resourceVersion", action.version);
    addSelectors(query);
    m_framer.clear();
    m_refusal.clear();
    m_watchHead = {};
    Core::HttpCall *call = m_api.watch(m_path, query, m_options.idleTimeoutMs);
    m_call = call;
    connect(call, &Core::HttpCall::started, this, [this](const Core::HttpReply &head) {
        m_watchHead = head;
        if (isJsonSuccess(head))
            take({.kind = Input::WatchOpened});
    });
    connect(call, &Core::HttpCall::received, this, &Reflector::watchBytes);
    connect(call, &Core::HttpCall::ended, this, &Reflector::watchEnded);
}

void Reflector::watchBytes(const QByteArray &bytes)
{
    if (!isJsonSuccess(m_watchHead)) {
        if (m_refusal.size() < largestRefusal)
            m_refusal += bytes.left(largestRefusal - m_refusal.size());
        return;
    }
    m_freshness.lastSeen = m_clock.now();
    const QPointer<Core::HttpCall> call = m_call;
    m_framer.append(bytes);
    while (const auto line = m_framer.next()) {
        takeLine(*line);
        if (m_call != call)
            return; // an error event closed this watch
    }
    Q_EMIT stored();
    const auto tooLarge = [this](const QString &message) {
        take({.kind = Input::WatchFailed,
              .failure = failureFromError({Core::ErrorCode::TooLarge, message, {}})});
    };
    if (m_state.activity == Activity::Gathering) {
        m_silence.start();
        m_gatheredBytes += bytes.size();
        if (m_gatheredBytes > largestList) {
            tooLarge(tr("The API server sent a list larger than 512 MiB."));
            return;
        }
    }
    if (m_framer.overflowed())
        tooLarge(tr("The API server sent an object larger than 8 MiB."));
}

void Reflector::takeLine(const QByteArray &line)
{
    const auto event = m_state.activity == Activity::Gathering ? m_sink.gather(line) : m_sink.apply(line);
    if (!event) {
        take({.kind = Input::WatchFailed, .failure = failureFromError(event.error())});
        return;
    }
    if (event->type == WatchEventType::Error)
        take({.kind = Input::ErrorArrived, .failure = failureFromStatus(0, event->status)});
    else
        take({.kind = Input::EventArrived,
              .version = event->resourceVersion,
              .added = event->added,
              .initialEnd = event->initialEnd});
}

void Reflector::watchEnded(bool clean, const Core::Error &error)
{
    m_call = nullptr;
    m_silence.stop();
    m_framer.clear(); // a half line at the end is dropped: the event comes again
    if (!clean) {
        take({.kind = Input::WatchFailed, .failure = failureFromError(error)});
    } else if (!isJsonSuccess(m_watchHead)) {
        Core::HttpReply reply = m_watchHead;
        reply.body = m_refusal;
        take({.kind = Input::WatchFailed, .failure = failureFromReply(reply)});
    } else {
        take({.kind = Input::WatchEnded});
    }
}

void Reflector::closeCall()
{
    ++m_turn;
    m_silence.stop();
    if (m_call) {
        m_call->disconnect(this);
        m_call->cancel();
    }
    m_call = nullptr;
}

/// What is shown as Live is believed only for so long without an answer to what is asked now.
void Reflector::doubt()
{
    if (m_freshness.state == FreshnessState::Live && !m_staleTimer.isActive())
        m_staleTimer.start(m_options.staleAfterMs);
}

void Reflector::markLive()
{
    m_freshness.lastSeen = m_clock.now();
    m_staleTimer.stop();
    setFreshness(FreshnessState::Live, {});
}

void Reflector::markTrouble(const ApiFailure &failure)
{
    m_lastFailure = failure;
    const QString reason = failure.error.text();
    switch (failure.error.code) {
    case Core::ErrorCode::Unauthorized:
    case Core::ErrorCode::Forbidden:
        m_staleTimer.stop();
        setFreshness(FreshnessState::Denied, reason);
        return;
    case Core::ErrorCode::NotInstalled:
    case Core::ErrorCode::NotFound:
        m_staleTimer.stop();
        setFreshness(FreshnessState::NotInstalled, reason);
        return;
    default:
        break;
    }
    if (m_freshness.state == FreshnessState::Reconnecting || m_freshness.state == FreshnessState::Stale) {
        setFreshness(m_freshness.state, reason);
        return;
    }
    if (failure.error.code == Core::ErrorCode::Timeout && m_freshness.state == FreshnessState::Live &&
        m_freshness.lastSeen.msecsTo(m_clock.now()) >= m_options.staleAfterMs) {
        // The silence that ended the watch was long enough: it counts since the last word.
        m_staleTimer.stop();
        setFreshness(FreshnessState::Stale, reason, m_freshness.lastSeen);
        return;
    }
    setFreshness(FreshnessState::Reconnecting, reason);
    m_staleTimer.start(m_options.staleAfterMs);
}

void Reflector::setFreshness(FreshnessState state, const QString &reason, const QDateTime &since)
{
    if (m_freshness.state == state && m_freshness.reason == reason)
        return;
    if (m_freshness.state != state)
        m_freshness.since = since.isValid() ? since : m_clock.now();
    m_freshness.state = state;
    m_freshness.reason = reason;
    Q_EMIT freshnessChanged();
}

} // namespace Flightdeck::Kubernetes
