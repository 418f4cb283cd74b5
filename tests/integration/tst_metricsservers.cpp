#include "metrics/dashboardfeed.h"
#include "metrics/metricsfeed.h"
#include "metrics/overviewfeed.h"
#include "metrics/prometheuslogin.h"
#include "metrics/prometheusprobe.h"
#include "tests/support/realcortex.h"
#include "tests/support/realprometheus.h"
#include "tests/support/remotewrite.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace Flightdeck;
using namespace Flightdeck::Metrics;
using Core::ErrorCode;
using Tests::WrittenSeries;

namespace {

constexpr char noCortex[] = "Cortex is not built: tests/integration/cortex/run does that where Go is.";
constexpr qint64 second = 1'000;
constexpr qint64 minute = 60 * second;
constexpr qint64 stepMs = 15 * second;
constexpr double noNumber = std::numeric_limits<double>::quiet_NaN();
constexpr double infinity = std::numeric_limits<double>::infinity();

WrittenSeries counter(const QByteArray &workload, const QByteArray &code, qint64 startMs, qint64 endMs,
                      double aSecond)
{
    WrittenSeries series;
    series.labels = {{"__name__", "istio_requests_total"},
                     {"reporter", "destination"},
                     {"destination_workload_namespace", "platform-services"},
                     {"destination_workload", workload},
                     {"response_code", code}};
    for (qint64 time = startMs; time <= endMs; time += stepMs)
        series.samples.push_back({time, aSecond * double(time - startMs) / 1000});
    return series;
}

WrittenSeries plain(const QByteArray &name, std::vector<WrittenSeries::Sample> samples)
{
    return {{{"__name__", name}, {"job", "test"}}, std::move(samples)};
}

/// A server with our data in it, and a client for one tenant of it.
struct Server
{
    QUrl base;
    QUrl writes;
    bool hasTenants = false;
};

class Client
{
public:
    Client(const Server &server, const QString &tenant)
        : Client(server.base, tenant)
    {
    }
    Client(const QUrl &base, const QString &tenant)
        : prometheus(&http, base, [] { return 0.0; })
    {
        Core::HttpIdentity identity;
        identity.headers = loginHeaders({tenant, {}, {}, {}}).value();
        http.setIdentity(identity);
    }
    /// The answer, or nothing within half a minute.
    std::optional<Core::Result<Matrix>> ask(const QString &expression, qint64 startMs, qint64 endMs,
                                            qint64 step = stepMs)
    {
        std::optional<Core::Result<Matrix>> answer;
        QObject context;
        prometheus.queryRange(alignedRange(expression, startMs, endMs, step), &context,
                              [&](const Core::Result<Matrix> &result) { answer = result; });
        (void)QTest::qWaitFor([&] { return answer.has_value(); }, 30'000);
        return answer;
    }
    ProbeReport probe(const QUrl &base, qint64 nowMs)
    {
        std::optional<ProbeReport> report;
        QObject context;
        PrometheusProbe::run(&http, base, nowMs, &context, [&](const ProbeReport &found) { report = found; });
        (void)QTest::qWaitFor([&] { return report.has_value(); }, 60'000);
        return report.value_or(ProbeReport());
    }

    Core::HttpClient http = Core::HttpClient(Core::HttpIdentity());
    PrometheusClient prometheus;
};

} // namespace

/// The same questions to a real Prometheus and to a real Cortex, which has tenants, a prefix and the limits
/// of a Mimir.
class MetricsServersTest : public QObject
{
    Q_OBJECT

    const QString m_team = QStringLiteral("team-a");
    const QString m_other = QStringLiteral("team-b");
    const QString m_cortexName = QStringLiteral("Cortex");

private Q_SLOTS:
    void initTestCase()
    {
        m_endMs = QDateTime::currentMSecsSinceEpoch() / stepMs * stepMs - minute;
        m_startMs = m_endMs - 40 * minute;
        if (Tests::RealPrometheus::isHere()) {
            QVERIFY2(m_prometheus.start(), qPrintable(m_prometheus.problem()));
            m_servers[QStringLiteral("Prometheus")] = {
                m_prometheus.base(), apiUrl(m_prometheus.base(), QStringLiteral("/api/v1/write")), false};
        }
        if (Tests::RealCortex::isHere()) {
            QVERIFY2(m_cortex.start(), qPrintable(m_cortex.problem()));
            m_servers[m_cortexName] = {apiUrl(m_cortex.root(), QStringLiteral("/prometheus")),
                                       apiUrl(m_cortex.root(), QStringLiteral("/api/v1/push")), true};
        }
        if (m_servers.isEmpty())
            QSKIP("Neither Prometheus nor Cortex is here: installer/setup --tests and "
                  "tests/integration/cortex/run bring them.");
        for (const Server &server : std::as_const(m_servers)) {
            for (const QString &tenant :
                 {m_team, QStringLiteral("short"), QStringLiteral("recent"), QStringLiteral("few")}) {
                if (server.hasTenants || tenant == m_team)
                    QVERIFY2(QTest::qWaitFor([&] { return write(server, tenant, history()); }, 60'000),
                             qPrintable(m_problem));
            }
        }
    }
    void probeFindsTheApi_data() { servers(); }
    void probeFindsTheApi()
    {
        QFETCH(Server, server);
        Client client(server, m_team);
        const ProbeReport asGiven = client.probe(server.base, m_endMs);
        QCOMPARE(asGiven.workingBase, std::optional(server.base));
        QCOMPARE(asGiven.mend, QString());
        // With the prefix where there is none, and without it where it is wanted.
        QUrl wrong = server.base;
        wrong.setPath(server.hasTenants ? QString() : QStringLiteral("/prometheus"));
        const ProbeReport mended = client.probe(wrong, m_endMs);
        QVERIFY2(mended.workingBase, qPrintable(mended.summary));
        QCOMPARE(apiUrl(*mended.workingBase, {}), server.base);
        QVERIFY2(mended.mend.contains(server.base.toString()), qPrintable(mended.mend));
        QVERIFY(mended.attempts.at(0).error);
    }
    void answersWhatWasWritten_data() { servers(); }
    void answersWhatWasWritten()
    {
        QFETCH(Server, server);
        Client client(server, m_team);
        const Matrix matrix = answered(client.ask(QStringLiteral("gauge"), m_startMs, m_endMs));
        QCOMPARE(matrix.series.size(), 1U);
        QCOMPARE(matrix.series.at(0).labels.value(QStringLiteral("job")), QStringLiteral("test"));
        const auto &samples = matrix.series.at(0).samples;
        QCOMPARE(samples.size(), std::size_t(40 * 4 + 1));
        for (const Sample &sample : samples)
            QCOMPARE(sample.value, gaugeAt(sample.timeMs));
    }
    void fault_24_realServersTellWhatIsNoNumber_data() { servers(); }
    void fault_24_realServersTellWhatIsNoNumber()
    {
        QFETCH(Server, server);
        Client client(server, m_team);
        const Matrix matrix = answered(client.ask(QStringLiteral("odd"), m_endMs - 5 * stepMs, m_endMs));
        QCOMPARE(matrix.series.size(), 1U);
        const auto &samples = matrix.series.at(0).samples;
        QCOMPARE(samples.size(), 6U);
        QVERIFY(std::isnan(samples[0].value));
        QCOMPARE(samples[1].value, infinity);
        QCOMPARE(samples[2].value, -infinity);
        QCOMPARE(samples[3].value, 1e300); // Cortex writes all its 301 digits
        QCOMPARE(samples[4].value, 0.1 + 0.2);
        QCOMPARE(samples[5].value, 5e-324);
        QCOMPARE(unbrokenPieces(samples, stepMs).size(), 1U); // of the three that are numbers
    }
    /// A rate has nothing to say where too few samples are: a gap, no 0.
    void fault_24_silenceIsAGap_data() { servers(); }
    void fault_24_silenceIsAGap()
    {
        QFETCH(Server, server);
        Client client(server, m_team);
        const Matrix matrix =
            answered(client.ask(QStringLiteral("sum_over_time(silent[30s])"), m_startMs, m_endMs));
        QCOMPARE(matrix.series.size(), 1U);
        const Series &series = matrix.series.at(0);
        QCOMPARE(unbrokenPieces(series.samples, stepMs).size(), 2U);
        QVERIFY(!series.valueAt(m_startMs + 20 * minute, stepMs));
        for (const Sample &sample : series.samples)
            QVERIFY(sample.value > 0);
    }
    void tailEqualsTheWhole_data() { servers(); }
    void tailEqualsTheWhole()
    {
        QFETCH(Server, server);
        Client client(server, m_team);
        const QString rate = QStringLiteral("sum by (destination_workload) (rate(istio_requests_total[1m]))");
        QueryTail tail;
        tail.reset(rate, 20 * minute, stepMs);
        for (qint64 now = m_endMs - 5 * minute; now <= m_endMs; now += stepMs) {
            const RangeQuery query = tail.next(now);
            QCOMPARE(query.points() < 20, now > m_endMs - 5 * minute);
            tail.join(query, answered(client.ask(query.expression, query.startMs, query.endMs)));
        }
        QCOMPARE(tail.matrix().series.size(), 2U);
        QCOMPARE(tail.matrix(), answered(client.ask(rate, m_endMs - 20 * minute, m_endMs)));
    }
    void fault_25_asksForNoMoreThanTheServerGives_data() { servers(); }
    void fault_25_asksForNoMoreThanTheServerGives()
    {
        QFETCH(Server, server);
        Client client(server, m_team);
        for (const qint64 points : {10'999, 11'000, 11'001, 11'002}) {
            const Matrix matrix =
                answered(client.ask(QStringLiteral("vector(1)"), m_endMs - points * second, m_endMs, second));
            QCOMPARE(matrix.series.size(), 1U);
            const auto &samples = matrix.series.at(0).samples;
            QVERIFY(samples.size() > 5'000 && samples.size() <= std::size_t(maxPoints) + 1);
        }
    }
    void refusalsAreRepeatedInWords_data()
    {
        QTest::addColumn<Server>("server");
        QTest::addColumn<QString>("query");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("words");
        for (const QString &name : m_servers.keys()) {
            const auto row = [&](const char *what, const char *query, ErrorCode code, const char *words) {
                QTest::addRow("%s, %s", qPrintable(name), what)
                    << m_servers[name] << QString::fromLatin1(query) << code << QString::fromLatin1(words);
            };
            row("parse error", "sum(gauge", ErrorCode::InvalidInput, "unclosed left parenthesis");
            row("no such function", "rat(gauge[1m])", ErrorCode::InvalidInput, "unknown function");
            row("many to many", "istio_requests_total + on() istio_requests_total", ErrorCode::Rejected,
                "many-to-many");
        }
    }
    void refusalsAreRepeatedInWords()
    {
        QFETCH(Server, server);
        QFETCH(QString, query);
        QFETCH(ErrorCode, code);
        QFETCH(QString, words);
        Client client(server, m_team);
        const Core::Error error = refused(client.ask(query, m_startMs, m_endMs));
        QCOMPARE(error.code, code);
        QVERIFY2(error.text().contains(words), qPrintable(error.text()));
    }
    void groupsTheOverview_data() { servers(); }
    void groupsTheOverview()
    {
        QFETCH(Server, server);
        Client client(server, m_team);
        const StoppedClock clock(m_endMs);
        OverviewFeed feed(&client.prometheus, &clock);
        const QString space = QStringLiteral("platform-services");
        feed.setTargets({{space, QStringLiteral("auth-service"), successRateName, {}},
                         {space, QStringLiteral("absent"), successRateName, {}}});
        QTRY_VERIFY_WITH_TIMEOUT(feed.answered(), 20'000);
        QTRY_VERIFY(feed.series(space, QStringLiteral("auth-service"), successRateName));
        const Series &canary = *feed.series(space, QStringLiteral("auth-service"), successRateName);
        QVERIFY(std::abs(canary.lastValue().value_or(0) - 97) < 0.01);
        QVERIFY(!feed.series(space, QStringLiteral("absent"), successRateName));
    }
    void judgesAsFlaggerWould_data() { servers(); }
    void judgesAsFlaggerWould()
    {
        QFETCH(Server, server);
        Client client(server, m_team);
        const StoppedClock clock(m_endMs);
        MetricsFeed feed(&client.prometheus, &clock);
        MetricSpec rate;
        rate.name = successRateName;
        rate.thresholdRange.min = 99;
        const QString name = QStringLiteral("auth-service");
        feed.watch({name, QStringLiteral("platform-services"), name, name, name, name}, {rate});
        // A step of many samples too: the worst value of each.
        feed.setWindow(30 * minute, 800);
        QTRY_VERIFY_WITH_TIMEOUT(!feed.panels().isEmpty() && feed.panels().at(0).answered &&
                                     feed.panels().at(0).verdict.outcome != Verdict::Outcome::NoValues,
                                 20'000);
        QCOMPARE(feed.panels().at(0).verdict.outcome, Verdict::Outcome::WouldFail);
        QTRY_VERIFY(!feed.panels().at(0).primary.isEmpty());
        feed.setWindow(24 * 60 * minute, 100);
        QTRY_VERIFY2_WITH_TIMEOUT(feed.panels().at(0).worstOfStep && !feed.panels().at(0).canary.isEmpty() &&
                                      !feed.panels().at(0).error,
                                  "the worst of each step", 20'000);
    }
    void everyPanelOfTheDashboardIsUnderstood_data() { servers(); }
    void everyPanelOfTheDashboardIsUnderstood()
    {
        QFETCH(Server, server);
        Client client(server, m_team);
        const StoppedClock clock(m_endMs);
        DashboardFeed feed(&client.prometheus, &clock);
        feed.resume();
        for (int i = 0; i < dashboardPanels().size(); ++i) {
            QTRY_VERIFY_WITH_TIMEOUT(feed.answers().at(i).answered || feed.answers().at(i).error, 30'000);
            const auto error = feed.answers().at(i).error.value_or(Core::Error());
            QVERIFY2(error.message.isEmpty(), qPrintable(dashboardPanels().at(i).id + u' ' + error.text()));
        }
    }

    // What only a server with tenants can answer.

    void missingTenantIsSaid_data() { servers(true); }
    void missingTenantIsSaid()
    {
        QFETCH(Server, server);
        Client nobody(server, {});
        const Core::Error error = refused(nobody.ask(QStringLiteral("gauge"), m_startMs, m_endMs));
        QCOMPARE(error.code, ErrorCode::Unauthorized);
        QVERIFY2(error.text().contains(QStringLiteral("wants a tenant")), qPrintable(error.text()));
        const ProbeReport report = nobody.probe(m_cortex.root(), m_endMs);
        QVERIFY(report.tenantMissing && !report.workingBase);
        QVERIFY2(report.mend.contains(QStringLiteral("Set the tenant and change the address to ") +
                                      server.base.toString()),
                 qPrintable(report.mend));
    }
    void anotherTenantSeesNothing_data() { servers(true); }
    void anotherTenantSeesNothing()
    {
        QFETCH(Server, server);
        Client other(server, m_other);
        QVERIFY(answered(other.ask(QStringLiteral("gauge"), m_startMs, m_endMs)).series.empty());
        // What the console then says is that there is no data, not that something failed.
        const StoppedClock clock(m_endMs);
        LiveQuery live(&other.prometheus, &clock);
        live.setQuery(QStringLiteral("gauge"), 10 * minute, stepMs);
        live.refresh();
        QTRY_VERIFY_WITH_TIMEOUT(live.answered(), 10'000);
        QVERIFY(live.matrix().series.empty() && !live.error());
        QCOMPARE(live.freshness().state, Core::FreshnessState::Live);
    }
    void unfitTenantIsSaid_data()
    {
        QTest::addColumn<Server>("server");
        QTest::addColumn<QString>("tenant");
        if (!m_servers.contains(m_cortexName))
            QSKIP(noCortex);
        QTest::newRow("two tenants, not federated")
            << m_servers[m_cortexName] << QStringLiteral("team-a|team-b");
        QTest::newRow("a slash") << m_servers[m_cortexName] << QStringLiteral("team/a");
    }
    void unfitTenantIsSaid()
    {
        QFETCH(Server, server);
        QFETCH(QString, tenant);
        Client client(server, tenant);
        const Core::Error error = refused(client.ask(QStringLiteral("gauge"), m_startMs, m_endMs));
        QVERIFY2(error.text().contains(QStringLiteral("does not accept this tenant")),
                 qPrintable(error.text()));
        QVERIFY2(error.text().contains(QStringLiteral("unsupported character")), qPrintable(error.text()));
    }
    void limitsAreSaid_data()
    {
        QTest::addColumn<Server>("server");
        QTest::addColumn<QString>("tenant");
        QTest::addColumn<QString>("query");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("words");
        if (!m_servers.contains(m_cortexName))
            QSKIP(noCortex);
        QTest::newRow("length of the range")
            << m_servers[m_cortexName] << QStringLiteral("short") << QStringLiteral("gauge")
            << ErrorCode::InvalidInput << QStringLiteral("length");
        QTest::newRow("series of a query")
            << m_servers[m_cortexName] << QStringLiteral("few") << QStringLiteral("sum(istio_requests_total)")
            << ErrorCode::Rejected << QStringLiteral("max number of series limit");
    }
    void limitsAreSaid()
    {
        QFETCH(QString, tenant);
        QFETCH(QString, query);
        QFETCH(ErrorCode, code);
        QFETCH(QString, words);
        QFETCH(Server, server);
        Client client(server, tenant);
        const Core::Error error = refused(client.ask(query, m_endMs - 90 * minute, m_endMs));
        QCOMPARE(error.code, code);
        QVERIFY2(error.text().contains(words), qPrintable(error.text()));
    }
    void fault_29_aClampedRangeIsNoData_data() { servers(true); }
    void fault_29_aClampedRangeIsNoData()
    {
        QFETCH(Server, server);
        Client client(server, QStringLiteral("recent"));
        // What lies within the last hour is answered, the rest left out without a word.
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        const Matrix matrix = answered(client.ask(QStringLiteral("vector(1)"), now - 180 * minute, now));
        QCOMPARE(matrix.series.size(), 1U);
        const qint64 first = matrix.series.at(0).samples.front().timeMs;
        QVERIFY2(first > now - 61 * minute, qPrintable(QString::number((now - first) / minute)));
        // A range that is all outside: Cortex closes the connection without an answer.
        const Core::Error error =
            refused(client.ask(QStringLiteral("vector(1)"), now - 300 * minute, now - 200 * minute));
        QCOMPARE(error.code, ErrorCode::Unreachable);
        QVERIFY2(error.text().contains(QStringLiteral("closed the connection")), qPrintable(error.text()));
    }
    /// Many at once are too many for the tenant: 429 is asked again and then said.
    void tooManyAtOnceIsSaid_data() { servers(true); }
    void tooManyAtOnceIsSaid()
    {
        QFETCH(Server, server);
        const QString slow = QStringLiteral("count_over_time(vector(1)[1d:1s])");
        std::vector<std::unique_ptr<Client>> clients;
        QList<Core::Result<Matrix>> results;
        for (int i = 0; i < 8; ++i) {
            clients.push_back(std::make_unique<Client>(server, QStringLiteral("busy")));
            clients.back()->prometheus.queryRange(
                alignedRange(slow, m_endMs - i * second - minute, m_endMs - i * second, second), this,
                [&](const Core::Result<Matrix> &result) { results.append(result); });
        }
        QTRY_COMPARE_WITH_TIMEOUT(results.size(), 8, 60'000);
        QStringList told;
        for (const auto &result : results)
            told.append(result ? QStringLiteral("answered") : result.error().text());
        QVERIFY2(!told.filter(QStringLiteral("limits how often")).isEmpty(), qPrintable(told.join(u'\n')));
    }

private:
    class StoppedClock final : public Core::Clock
    {
    public:
        explicit StoppedClock(qint64 ms)
            : m_ms(ms)
        {
        }
        QDateTime now() const override { return QDateTime::fromMSecsSinceEpoch(m_ms, Qt::UTC); }
        qint64 monotonicMs() const override { return m_ms; }

    private:
        qint64 m_ms;
    };

    void servers(bool onlyWithTenants = false) const
    {
        QTest::addColumn<Server>("server");
        if (onlyWithTenants && !m_servers.contains(m_cortexName))
            QSKIP(noCortex);
        for (auto server = m_servers.begin(); server != m_servers.end(); ++server) {
            if (server->hasTenants || !onlyWithTenants)
                QTest::newRow(qPrintable(server.key())) << server.value();
        }
    }

    double gaugeAt(qint64 timeMs) const { return double(timeMs - m_startMs) / 7'000; }

    QList<WrittenSeries> history() const
    {
        std::vector<WrittenSeries::Sample> gauge, silent;
        for (qint64 time = m_startMs; time <= m_endMs; time += stepMs) {
            gauge.push_back({time, gaugeAt(time)});
            const qint64 since = time - m_startMs;
            if (since < 15 * minute || since > 25 * minute)
                silent.push_back({time, 5});
        }
        std::vector<WrittenSeries::Sample> odd;
        const std::array values = {noNumber, infinity, -infinity, 1e300, 0.1 + 0.2, 5e-324};
        for (std::size_t i = 0; i < values.size(); ++i)
            odd.push_back({m_endMs - qint64(values.size() - 1 - i) * stepMs, values[i]});
        return {counter("auth-service", "200", m_startMs, m_endMs, 97),
                counter("auth-service", "503", m_startMs, m_endMs, 3),
                counter("auth-service-primary", "200", m_startMs, m_endMs, 40),
                plain("gauge", gauge),
                plain("silent", silent),
                plain("odd", odd)};
    }

    bool write(const Server &server, const QString &tenant, const QList<WrittenSeries> &series)
    {
        Core::HttpIdentity identity;
        identity.headers = {{"Content-Encoding", "snappy"},
                            {"X-Prometheus-Remote-Write-Version", "0.1.0"},
                            {"X-Scope-OrgID", tenant.toUtf8()}};
        Core::HttpClient http(identity);
        Core::HttpRequest request;
        request.method = "POST";
        request.url = server.writes;
        request.contentType = "application/x-protobuf";
        request.body = Tests::writeRequest(series);
        std::optional<bool> good;
        http.send(request, this, [&](const Core::Result<Core::HttpReply> &reply) {
            good = reply && reply->status / 100 == 2;
            m_problem = reply ? QString::fromUtf8(reply->body) : reply.error().text();
        });
        return QTest::qWaitFor([&] { return good.has_value(); }, 30'000) && *good;
    }

    static Matrix answered(const std::optional<Core::Result<Matrix>> &answer)
    {
        if (answer && *answer)
            return **answer;
        QTest::qFail(answer ? qPrintable(answer->error().text()) : "no answer", __FILE__, __LINE__);
        return {};
    }
    static Core::Error refused(const std::optional<Core::Result<Matrix>> &answer)
    {
        if (answer && !*answer)
            return answer->error();
        QTest::qFail(answer ? "the query was answered" : "no answer", __FILE__, __LINE__);
        return {};
    }

    qint64 m_startMs = 0;
    qint64 m_endMs = 0;
    QMap<QString, Server> m_servers;
    QString m_problem;
    Tests::RealPrometheus m_prometheus;
    Tests::RealCortex m_cortex;
};

QTEST_GUILESS_MAIN(MetricsServersTest)
#include "tst_metricsservers.moc"
