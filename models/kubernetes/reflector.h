#pragma once

#include "core/clock.h"
#include "core/freshness.h"
#include "core/httpclient.h"
#include "kubernetes/lineframer.h"
#include "kubernetes/reflectorstep.h"
#include "kubernetes/store.h"

#include <QPointer>
#include <QTimer>

class QUrlQuery;

namespace Flightdeck::Kubernetes {

class ApiClient;

/// Keeps a store equal to what the API server has: drives step() with real requests and timers.
class Reflector final : public QObject
{
    Q_OBJECT
public:
    using PathCallback = std::function<void(const tl::expected<QString, ApiFailure> &)>;

    struct Options
    {
        /// Finds the path to list and watch, "/apis/flagger.app/v1beta1/canaries"; asked again when it is
        /// gone.
        std::function<void(QObject *context, PathCallback)> findPath;
        QString fieldSelector;
        QString labelSelector;
        int idleTimeoutMs = 150'000; ///< silence on a watch that ends it
        int staleAfterMs = 10'000;   ///< time in Reconnecting before Stale
        int refusedWaitMs = 60'000;  ///< until what is denied or not installed is asked for again
        bool asksSoon = true;        ///< the first denials are asked about sooner: see step()
        /// Lists with a watch that begins with all objects (WatchList, Kubernetes 1.32 and later), and as
        /// ever where the server does not know it: all rows in one answer, the first ones at once.
        bool gathers = false;
        int gatherSilenceMs = 15'000; ///< silence before the end of such a list that ends it
        std::function<double()> random = &Core::systemRandom;
    };

    /// Everything passed must outlive the reflector.
    Reflector(ApiClient &api, ReflectorSink &sink, const Core::Clock &clock, Options options,
              QObject *parent = nullptr);
    ~Reflector() override;

    void start();
    /// Ends a wait at once: the person pressed "retry", or the credentials were renewed.
    void retryNow();
    /// The computer slept or its clock jumped: no connection can be believed.
    void wake();

    const Core::Freshness &freshness() const { return m_freshness; }
    /// The latest failure, kept when things went well again.
    const std::optional<ApiFailure> &lastFailure() const { return m_lastFailure; }

Q_SIGNALS:
    void freshnessChanged();
    /// The sink's content may have changed.
    void stored();

private:
    void take(const ReflectorInput &input);
    void act(const ReflectorAction &action);
    void withPath(const std::function<void()> &use);
    void addSelectors(QUrlQuery &query) const;
    void requestPage(const ReflectorAction &action);
    void watch(const ReflectorAction &action);
    void watchBytes(const QByteArray &bytes);
    void takeLine(const QByteArray &line);
    void watchEnded(bool clean, const Core::Error &error);
    void closeCall();
    void doubt();
    void markLive();
    void markTrouble(const ApiFailure &failure);
    /// @param since invalid: now.
    void setFreshness(Core::FreshnessState state, const QString &reason, const QDateTime &since = {});

    ApiClient &m_api;
    ReflectorSink &m_sink;
    const Core::Clock &m_clock;
    Options m_options;
    ReflectorState m_state;
    QString m_path;
    QPointer<Core::HttpCall> m_call; ///< the list or the watch
    int m_turn = 0;                  ///< counts requests, so that a late answer is known as such
    qint64 m_gatheredBytes = 0;
    Core::HttpReply m_watchHead;
    QByteArray m_refusal; ///< body of a watch that was not answered with 200
    LineFramer m_framer;
    QTimer m_wait;
    QTimer m_silence;
    QTimer m_staleTimer;
    Core::Freshness m_freshness;
    std::optional<ApiFailure> m_lastFailure;
};

} // namespace Flightdeck::Kubernetes
