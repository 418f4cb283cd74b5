// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/metricsfeed.h"
#include "play.h"
#include "rollouts/forecast.h"

namespace Flightdeck::Tests {

/// What Flagger did at one of its ticks, read off what the witness saw it write.
struct FlaggerTick
{
    qint64 at = 0; ///< first write, milliseconds since the epoch
    Rollouts::Forecast::Kind did = Rollouts::Forecast::Kind::None;
    QString words; ///< "80/20 > 60/40", "1 failed check"
};
/// Every tick of the runs in `seen` that wrote something, oldest first.
QList<FlaggerTick> ticksOf(const Testimony &seen);

/// What the console said of a canary's next tick, over time: the feed asks the real metrics server as the
/// detail page does.
class Forecaster final : public QObject
{
    Q_OBJECT
public:
    Forecaster(PlayHouse &house, const QString &nameSpace, const QString &name);

    /// What was said last before `at`, milliseconds since the epoch.
    Rollouts::Forecast saidBefore(qint64 at) const;
    /// Where the console's word before a tick was not what Flagger then did, a sentence each.
    QStringList disagreements(const QList<FlaggerTick> &ticks) const;

private:
    void look();

    struct Said
    {
        qint64 at = 0;
        Rollouts::Forecast forecast;
    };
    PlayHouse &m_house;
    QString m_nameSpace;
    QString m_name;
    Core::SystemClock m_clock;
    Core::HttpClient m_http;
    Metrics::PrometheusClient m_client;
    Metrics::MetricsFeed m_feed;
    QList<Said> m_said;
};

} // namespace Flightdeck::Tests
