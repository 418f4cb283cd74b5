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
        std::function<double()> random = &Core::systemRandom;
    };

    /// Everything passed must outlive the reflector.
    Reflector(ApiClient &api, ReflectorSink &sink, const Core::Clock &clock, Options options,
              QObject *parent = nullptr);
    ~Reflector() override;

    void start();
    /// Ends a wait at once: the person pressed "retry", or the credentials were renewed.
    void retryNow();

    const Core::Freshness &freshness() const { return m_freshness; }
    /// The latest failure, kept when things went well again.
    const std::optional<ApiFailure> &lastFailure() const { return m_lastFailure; }

Q_SIGNALS:
    void freshnessChanged();
    /// The sink's content may have changed.
    void stored();
    /// The server refused the credentials.
    void unauthorized();

private:
    void take(const ReflectorInput &input);
    void act(const ReflectorAction &action);
    void list(const ReflectorAction &action);
    void addSelectors(QUrlQuery &query) const;
    void requestPage(const ReflectorAction &action);
    void watch(const ReflectorAction &action);
    void watchBytes(const QByteArray &bytes);
    void takeLine(const QByteArray &line);
    void watchEnded(bool clean, const Core::Error &error);
    void closeWatch();
    void markLive();
    void markTrouble(const ApiFailure &failure);
    void setFreshness(Core::FreshnessState state, const QString &reason);

    ApiClient &m_api;
    ReflectorSink &m_sink;
    const Core::Clock &m_clock;
    Options m_options;
    ReflectorState m_state;
    QString m_path;
    QPointer<Core::HttpCall> m_call; ///< the list or the watch
    Core::HttpReply m_watchHead;
    QByteArray m_refusal; ///< body of a watch that was not answered with 200
    LineFramer m_framer;
    QTimer m_wait;
    QTimer m_staleTimer;
    Core::Freshness m_freshness;
    std::optional<ApiFailure> m_lastFailure;
};

} // namespace Flightdeck::Kubernetes
