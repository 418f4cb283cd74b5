#include "app/simulator/fliptcallers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <httplib.h>

namespace Flightdeck::Simulator {

namespace {

constexpr std::chrono::milliseconds Pause{1000};
constexpr int PeopleARound = 3;

httplib::Client clientOf(const QUrl &replica)
{
    httplib::Client client("127.0.0.1", replica.port());
    client.set_connection_timeout(1);
    client.set_read_timeout(1);
    return client;
}

QJsonObject person(int number)
{
    static const QStringList countries{QStringLiteral("DE"), QStringLiteral("FR"), QStringLiteral("US"),
                                       QStringLiteral("PL")};
    static const QStringList plans{QStringLiteral("free"), QStringLiteral("team"), QStringLiteral("pro"),
                                   QStringLiteral("enterprise")};
    return {{QStringLiteral("country"), countries[number % 4]},
            {QStringLiteral("plan"), plans[number / 3 % 4]},
            {QStringLiteral("seats"), QString::number(number % 40)},
            {QStringLiteral("user_role"),
             number % 17 == 0 ? QStringLiteral("BETA_TESTER") : QStringLiteral("CANDIDATE")},
            {QStringLiteral("email"),
             number % 11 == 0 ? QStringLiteral("kim@talent-mesh.com") : QStringLiteral("kim@example.com")}};
}

} // namespace

FliptCallers::FliptCallers(MetricStore &metrics, const Core::Clock &clock)
    : m_metrics(metrics)
    , m_clock(clock)
{
}

FliptCallers::~FliptCallers()
{
    stop();
}

void FliptCallers::start(QList<QUrl> replicas)
{
    stop();
    m_replicas = std::move(replicas);
    m_stopping = false;
    m_thread = std::thread([this] { run(); });
}

void FliptCallers::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void FliptCallers::run()
{
    for (int round = 0;; ++round) {
        for (const QUrl &replica : std::as_const(m_replicas)) {
            ask(replica, round);
            scrape(replica);
        }
        std::unique_lock lock(m_mutex);
        if (m_wake.wait_for(lock, Pause, [this] { return m_stopping; }))
            return;
    }
}

void FliptCallers::ask(const QUrl &replica, int round) const
{
    httplib::Client client = clientOf(replica);
    const auto listed = client.Get("/api/v1/namespaces/default/flags");
    if (!listed || listed->status != 200)
        return;
    QJsonArray requests;
    for (const QJsonValue &flag :
         QJsonDocument::fromJson(QByteArray::fromStdString(listed->body))[QLatin1String("flags")].toArray()) {
        for (int i = 0; i < PeopleARound; ++i) {
            const int number = round * PeopleARound + i;
            requests.append(QJsonObject{{QStringLiteral("namespaceKey"), QStringLiteral("default")},
                                        {QStringLiteral("flagKey"), flag[QLatin1String("key")]},
                                        {QStringLiteral("entityId"), QStringLiteral("user-%1").arg(number)},
                                        {QStringLiteral("context"), person(number)}});
        }
    }
    client.Post("/evaluate/v1/batch",
                QJsonDocument(QJsonObject{{QStringLiteral("requests"), requests}}).toJson().toStdString(),
                "application/json");
}

void FliptCallers::scrape(const QUrl &replica)
{
    const auto answer = clientOf(replica).Get("/metrics");
    if (!answer || answer->status != 200)
        return;
    const qint64 now = m_clock.now().toMSecsSinceEpoch();
    // flipt_evaluations_results_total{namespace="default",flag="x"} 12
    static const QRegularExpression sample(QStringLiteral("^(\\w+)(?:\\{(.*)\\})? (\\S+)$"));
    static const QRegularExpression label(QStringLiteral("(\\w+)=\"((?:[^\"\\\\]|\\\\.)*)\""));
    for (const QString &line : QString::fromStdString(answer->body).split(QLatin1Char('\n'))) {
        const auto found = sample.match(line);
        if (!found.hasMatch())
            continue;
        Labels labels{{QStringLiteral("job"), QStringLiteral("flipt")},
                      {QStringLiteral("instance"), replica.authority()}};
        for (auto it = label.globalMatch(found.captured(2)); it.hasNext();) {
            const auto one = it.next();
            labels[one.captured(1)] = one.captured(2);
        }
        m_metrics.append(m_metrics.open(found.captured(1), labels), now, found.captured(3).toDouble());
    }
}

} // namespace Flightdeck::Simulator
