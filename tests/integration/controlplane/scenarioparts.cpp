#include "scenarioparts.h"

#include <QJsonArray>

namespace Flightdeck::Tests {

namespace {

const QString interval = QStringLiteral("%1s").arg(tickMs / 1000);

QJsonObject metric(const char *name, const char *bound, double value)
{
    return {{QStringLiteral("name"), QLatin1String(name)},
            {QStringLiteral("interval"), interval},
            {QStringLiteral("thresholdRange"), QJsonObject{{QLatin1String(bound), value}}}};
}

} // namespace

QJsonObject analysis(const QJsonObject &more)
{
    QJsonObject whole = more;
    whole[QLatin1String("interval")] = interval;
    if (!whole.contains(QLatin1String("threshold")))
        whole[QLatin1String("threshold")] = 3;
    whole[QLatin1String("metrics")] =
        QJsonArray{metric("request-success-rate", "min", 99), metric("request-duration", "max", 500)};
    return whole;
}

QJsonObject steps(int step, int most, QJsonObject more)
{
    more[QLatin1String("stepWeight")] = step;
    more[QLatin1String("maxWeight")] = most;
    return analysis(more);
}

QJsonObject hook(const char *name, const char *type, const char *path)
{
    const QString url = QStringLiteral("http://flagger-loadtester.istio-system/") + QLatin1String(path);
    const QJsonObject hook{{QStringLiteral("name"), QLatin1String(name)},
                           {QStringLiteral("type"), QLatin1String(type)},
                           {QStringLiteral("timeout"), QStringLiteral("5s")},
                           {QStringLiteral("url"), url}};
    return {{QStringLiteral("webhooks"), QJsonArray{hook}}};
}

Condition atWeight(int weight)
{
    return [weight](const Moment &moment) { return moment.weight() == weight; };
}

Script runs(const QJsonObject &analysis, const std::function<void(Play &)> &rest)
{
    return [=](PlayHouse &house, Play &play) {
        house.create(play.name(), analysis);
        play.thenRelease();
        rest(play);
    };
}

void succeeds(Play &play)
{
    play.whenPhase(QStringLiteral("Progressing")).whenPhase(QStringLiteral("Succeeded"));
}

} // namespace Flightdeck::Tests
