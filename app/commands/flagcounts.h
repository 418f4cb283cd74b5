#pragma once

#include "app/commands/metricsconnection.h"
#include "core/clock.h"
#include "killswitch/metricswitness.h"

namespace Flightdeck::App {

/// Flipt's own counters (1.x and 2.x), as the metrics server scraped them from every replica.
class FlagCounts final : public KillSwitch::MetricsWitness
{
public:
    /// @param connection with a client; it and `clock` outlive this.
    FlagCounts(MetricsConnection &connection, const Core::Clock &clock);

    void
    countAnswers(const QString &nameSpace, const QString &flag, Flags::FlagType type, const QDateTime &since,
                 QObject *context,
                 std::function<void(Core::Result<std::optional<KillSwitch::AnswerCount>>)> done) override;

private:
    MetricsConnection &m_connection;
    const Core::Clock &m_clock;
};

/// Why flags are not counted, a plain sentence; empty when they are. @param connection null: there is none.
QString noFlagCounts(const MetricsConnection *connection);
/// The question: how much each of the flag's counters grew in the last `seconds`, and which there are at all.
QString flagCountsQuery(const QString &flag, qint64 seconds);
/// The answer's meaning; no value when there is no counter of this flag in this namespace.
std::optional<KillSwitch::AnswerCount> flagCountsOf(const Metrics::Matrix &matrix, const QString &nameSpace,
                                                    Flags::FlagType type, qint64 seconds);

} // namespace Flightdeck::App
