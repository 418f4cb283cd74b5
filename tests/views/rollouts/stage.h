#pragma once

#include "metrics/metricsfeed.h"
#include "tests/support/manualclock.h"
#include "tests/support/rolloutmetrics.h"
#include "tests/support/rolloutscene.h"
#include "views/rollouts/rolloutspage.h"

#include <QSettings>
#include <QTemporaryDir>

namespace Flightdeck::Tests {

/// The Rollouts page over the twelve canaries of RolloutScene and a scripted metrics server.
struct RolloutStage
{
    enum class Metrics { Served, None };

    explicit RolloutStage(Metrics metrics = Metrics::None, bool filled = true)
        : board(clock)
        , server([this](const HttpQuestion &question) {
            return rolloutMetrics(question, clock.now().toMSecsSinceEpoch());
        })
        , client(&http, server.base(), [] { return 0.0; })
        , feed(&client, &clock)
        , settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
        , page(&board, metrics == Metrics::Served ? &feed : nullptr, nullptr, &clock, &settings)
    {
        if (filled) {
            board.addCluster(&scene.cluster);
            board.addCluster(&scene.lostCluster);
            RolloutScene::fillMetrics(*board.model());
            Core::Freshness live;
            live.state = Core::FreshnessState::Live;
            page.setFreshness(live);
        }
    }

    QString key(const QString &nameSpace, const QString &name) const
    {
        return Rollouts::rolloutKey(scene.cluster.name(), nameSpace, name);
    }
    QString userService() const
    {
        return key(QStringLiteral("platform-services"), QStringLiteral("user-service"));
    }
    QString authService() const
    {
        return key(QStringLiteral("platform-services"), QStringLiteral("auth-service"));
    }

    ManualClock clock;
    RolloutScene scene{clock.now()};
    Rollouts::RolloutBoard board;
    MetricsServer server;
    Core::HttpClient http{Core::HttpIdentity()};
    Flightdeck::Metrics::PrometheusClient client;
    Flightdeck::Metrics::MetricsFeed feed;
    QTemporaryDir folder;
    QSettings settings;
    Views::RolloutsPage page;
};

} // namespace Flightdeck::Tests
