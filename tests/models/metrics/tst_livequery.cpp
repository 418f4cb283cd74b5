#include "metrics/metricsfeed.h"
#include "tests/support/faultserver.h"
#include "tests/support/manualclock.h"
#include "tests/support/metricsserver.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>
#include <QUrlQuery>

using namespace Flightdeck;
using namespace Flightdeck::Metrics;
using Core::FreshnessState;
using Tests::FaultServer;
using Tests::HttpQuestion;
using Tests::MetricsServer;

namespace {

constexpr qint64 minute = 60'000;

/// A server that keeps every question open until the test answers it, and knows when a client hung up.
class PatientServer : public QObject
{
public:
    struct Question
    {
        QPointer<QTcpSocket> socket;
        QByteArray head;
        QByteArray body;
    };

    PatientServer()
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection()) {
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
                connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                    ++hungUp;
                    socket->deleteLater();
                });
            }
        });
        m_server.listen(QHostAddress::LocalHost);
    }
    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort())); }
    QString field(qsizetype question, const char *name) const
    {
        return QUrlQuery(QString::fromUtf8(questions.at(question).body))
            .queryItemValue(QLatin1String(name), QUrl::FullyDecoded);
    }
    void answer(qsizetype question, const QByteArray &body)
    {
        if (questions.at(question).socket)
            questions.at(question).socket->write("HTTP/1.1 200 x\r\nContent-Type: application/json\r\n"
                                                 "Content-Length: " +
                                                 QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }

    QList<Question> questions;
    int hungUp = 0;

private:
    void read(QTcpSocket *socket)
    {
        const QByteArray sofar = socket->peek(1 << 16);
        const qsizetype end = sofar.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        qsizetype length = 0;
        for (const QByteArray &line : sofar.left(end).split('\n')) {
            if (line.toLower().startsWith("content-length:"))
                length = line.mid(15).trimmed().toLongLong();
        }
        if (sofar.size() < end + 4 + length)
            return;
        questions.append({socket, sofar.left(end), sofar.mid(end + 4, length)});
        socket->read(end + 4 + length);
    }

    QTcpServer m_server;
};

/// Single quotes written for double ones.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

/// One series with one value at `timeMs`; more members of the answer behind it.
QByteArray matrix(qint64 timeMs, const char *value, const QByteArray &more = {})
{
    return json("{'status':'success','data':{'resultType':'matrix','result':[{'metric':{},'values':[[") +
           QByteArray::number(timeMs / 1000) + ",\"" + value + "\"]]}]}" + json(more) + '}';
}

struct Stage
{
    Stage()
        : client(&http, server.url(), [] { return 0.0; })
        , live(&client, &clock)
    {
    }
    qint64 nowMs() const { return clock.now().toMSecsSinceEpoch(); }

    PatientServer server;
    Tests::ManualClock clock;
    Core::HttpClient http = Core::HttpClient(Core::HttpIdentity());
    PrometheusClient client;
    LiveQuery live;
};

} // namespace

/// One query kept current, and who may ask how often.
class LiveQueryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksOneQuestionAtATime()
    {
        Stage stage;
        stage.live.setQuery(QStringLiteral("up"), 10 * minute, 5'000);
        for (int i = 0; i < 5; ++i)
            stage.live.refresh();
        QTRY_COMPARE(stage.server.questions.size(), 1);
        stage.server.answer(0, matrix(stage.nowMs(), "1"));
        QTRY_VERIFY(stage.live.answered());
        QCOMPARE(stage.server.questions.size(), 1);
        stage.live.refresh();
        QTRY_COMPARE(stage.server.questions.size(), 2);
    }
    void anotherQueryEndsTheOldQuestion()
    {
        Stage stage;
        stage.live.setQuery(QStringLiteral("old"), 10 * minute, 5'000);
        stage.live.refresh();
        QTRY_COMPARE(stage.server.questions.size(), 1);
        stage.live.setQuery(QStringLiteral("new"), 10 * minute, 5'000);
        QTRY_COMPARE(stage.server.hungUp, 1); // so that the server may stop computing
        stage.live.refresh();
        QTRY_COMPARE(stage.server.questions.size(), 2);
        QCOMPARE(stage.server.field(1, "query"), QStringLiteral("new"));
        stage.server.answer(1, matrix(stage.nowMs(), "2"));
        QTRY_VERIFY(stage.live.answered());
        QCOMPARE(stage.live.matrix().series.at(0).lastValue(), std::optional<double>(2));
    }
    /// The answer is here, and then the query changes before it has been looked at.
    void aLateAnswerIsDropped()
    {
        Stage stage;
        stage.live.setQuery(QStringLiteral("old"), 10 * minute, 5'000);
        stage.live.refresh();
        QTRY_COMPARE(stage.server.questions.size(), 1);
        stage.server.answer(0, matrix(stage.nowMs(), "1"));
        QTRY_COMPARE(stage.server.questions.at(0).socket->bytesToWrite(), 0);
        stage.live.setQuery(QStringLiteral("new"), 10 * minute, 5'000);
        stage.live.refresh();
        QTRY_COMPARE(stage.server.questions.size(), 2);
        QVERIFY(!stage.live.answered() && stage.live.matrix().series.empty());
        stage.server.answer(1, matrix(stage.nowMs(), "2"));
        QTRY_VERIFY(stage.live.answered());
        QCOMPARE(stage.live.matrix().series.at(0).lastValue(), std::optional<double>(2));
    }
    void asksForTheTailWithAnOverlap()
    {
        Stage stage;
        stage.live.setQuery(QStringLiteral("up"), 10 * minute, 5'000);
        stage.live.refresh();
        QTRY_COMPARE(stage.server.questions.size(), 1);
        const qint64 firstEnd = stage.nowMs();
        QCOMPARE(stage.server.field(0, "start").toDouble() * 1000, double(firstEnd - 10 * minute));
        stage.server.answer(0, matrix(firstEnd, "1"));
        QTRY_VERIFY(stage.live.answered());
        stage.clock.advance(5'000);
        stage.live.refresh();
        QTRY_COMPARE(stage.server.questions.size(), 2);
        QCOMPARE(stage.server.field(1, "start").toDouble() * 1000, double(firstEnd - minute));
        QCOMPARE(stage.server.field(1, "end").toDouble() * 1000, double(firstEnd + 5'000));
    }
    void asksForThePastOnce()
    {
        Stage stage;
        const qint64 end = stage.nowMs() - 60 * minute;
        stage.live.setQuery(QStringLiteral("up"), 10 * minute, 5'000, end);
        stage.live.refresh();
        QTRY_COMPARE(stage.server.questions.size(), 1);
        QCOMPARE(stage.server.field(0, "end").toDouble() * 1000, double(end));
        stage.server.answer(0, matrix(end, "1"));
        QTRY_VERIFY(stage.live.answered());
        stage.live.refresh();
        stage.live.setQuery(QStringLiteral("other"), 10 * minute, 5'000);
        stage.live.refresh();
        QTRY_COMPARE(stage.server.questions.size(), 2);
        QCOMPARE(stage.server.field(1, "query"), QStringLiteral("other"));
    }
    /// Qt calls a broken transfer a success; the chart that was there stays and is called old.
    void fault_26_aBrokenAnswerKeepsTheOldChart()
    {
        Stage stage;
        stage.live.setQuery(QStringLiteral("up"), 10 * minute, 5'000);
        stage.live.refresh();
        QTRY_COMPARE(stage.server.questions.size(), 1);
        const qint64 first = stage.nowMs();
        stage.server.answer(0, matrix(first, "1"));
        QTRY_VERIFY(stage.live.answered());
        const QDateTime seen = stage.clock.now();
        for (int i = 1; i <= 2; ++i) {
            stage.clock.advance(10'000);
            stage.live.refresh();
            QTRY_COMPARE(stage.server.questions.size(), i + 1);
            QSignalSpy updated(&stage.live, &LiveQuery::updated);
            stage.server.answer(i, matrix(stage.nowMs(), "2").chopped(3));
            QTRY_COMPARE(updated.size(), 1);
            QCOMPARE(stage.live.freshness().state,
                     i == 1 ? FreshnessState::Reconnecting : FreshnessState::Stale);
        }
        QVERIFY(stage.live.error());
        QVERIFY2(stage.live.error()->text().contains(QStringLiteral("broke off")),
                 qPrintable(stage.live.error()->text()));
        QCOMPARE(stage.live.freshness().since, seen);
        QCOMPARE(stage.live.matrix().series.at(0).lastTimeMs(), std::optional(first));
        stage.clock.advance(10'000);
        stage.live.refresh();
        QTRY_COMPARE(stage.server.questions.size(), 4);
        QVERIFY(stage.server.field(3, "start").toDouble() * 1000 <= double(first)); // nothing is left out
        stage.server.answer(3, matrix(stage.nowMs(), "3"));
        QTRY_COMPARE(stage.live.freshness().state, FreshnessState::Live);
        QVERIFY(!stage.live.error());
    }
    void neverMoreThanFourAtOnce()
    {
        Stage stage;
        QObject context;
        int answered = 0;
        for (int i = 0; i < 10; ++i)
            stage.client.queryRange({QStringLiteral("q%1").arg(i), 0, 1'000, 1'000}, &context,
                                    [&](const Core::Result<Matrix> &result) { answered += result ? 1 : 0; });
        for (int i = 0; i < 10; ++i) {
            QTRY_COMPARE(stage.server.questions.size(), qMin(10, i + 4));
            QTest::qWait(20); // that a fifth does not come can only be waited for
            QCOMPARE(stage.server.questions.size(), qMin(10, i + 4));
            stage.server.answer(i, matrix(1'000, "1"));
            QTRY_COMPARE(answered, i + 1);
        }
    }
    void waitsAsLongAsItIsTold_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QList<qint64>>("waits");
        QTest::newRow("a second, then two, with jitter") << QByteArray() << QList<qint64>{500, 1'000};
        QTest::newRow("Retry-After") << QByteArray("Retry-After: 1\r\n") << QList<qint64>{1'000, 1'000};
    }
    void waitsAsLongAsItIsTold()
    {
        QFETCH(QByteArray, header);
        QFETCH(QList<qint64>, waits);
        FaultServer server;
        server.on("/", FaultServer::text(429, "text/plain", "slow down", header));
        Core::HttpClient http{Core::HttpIdentity()};
        PrometheusClient client(&http, server.url(), [] { return 0.5; });
        QElapsedTimer timer;
        timer.start();
        bool done = false;
        client.queryRange({QStringLiteral("up"), 0, 1'000, 1'000}, this,
                          [&](const Core::Result<Matrix> &) { done = true; });
        qint64 due = 0;
        for (int i = 0; i < waits.size(); ++i) {
            due += waits[i];
            QTRY_COMPARE(server.requests().size(), i + 2);
            QVERIFY2(timer.elapsed() >= due - 20, qPrintable(QString::number(timer.elapsed())));
        }
        QTRY_VERIFY(done);
        QCOMPARE(server.requests().size(), 3);
    }
    void renewedCredentialsAskAgain()
    {
        Stage stage;
        QList<Core::Result<Matrix>> results;
        const auto ask = [&] {
            stage.client.queryRange({QStringLiteral("up"), 0, 1'000, 1'000}, this,
                                    [&](const Core::Result<Matrix> &result) { results.append(result); });
        };
        ask(); // a POST, which is refused: from now on GET, which a new identity ends
        QTRY_COMPARE(stage.server.questions.size(), 1);
        stage.server.questions[0].socket->write("HTTP/1.1 405 x\r\nContent-Length: 0\r\n\r\n");
        QTRY_COMPARE(stage.server.questions.size(), 2);
        QVERIFY(stage.server.questions[1].head.startsWith("GET "));
        Core::HttpIdentity renewed;
        renewed.headers = {{"Authorization", "Bearer new"}};
        stage.http.setIdentity(renewed);
        QTRY_COMPARE(stage.server.questions.size(), 3);
        QVERIFY(stage.server.questions[2].head.contains("Bearer new"));
        stage.server.answer(2, matrix(1'000, "1"));
        QTRY_COMPARE(results.size(), 1);
        QVERIFY(results[0]);
    }
    void capsTheBody()
    {
        const QByteArray piece(1 << 20, ' ');
        FaultServer server;
        QByteArray body;
        for (qint64 size = 0; size <= maxAnswerBytes; size += piece.size())
            body += piece;
        server.on("/", FaultServer::json(200, body));
        Core::HttpClient http{Core::HttpIdentity()};
        PrometheusClient client(&http, server.url(), [] { return 0.0; });
        std::optional<Core::Error> error;
        client.queryRange(
            {QStringLiteral("up"), 0, 1'000, 1'000}, this,
            [&](const Core::Result<Matrix> &result) { error = result ? Core::Error() : result.error(); });
        QTRY_VERIFY_WITH_TIMEOUT(error, 20'000);
        QCOMPARE(error->code, Core::ErrorCode::TooLarge);
        QVERIFY2(error->text().contains(QStringLiteral("64 MiB")), qPrintable(error->text()));
    }
    /// What the server and the console have to say about a line reaches whoever draws it, of both lines, and
    /// stays as long as the samples do.
    void warningsReachThePanel()
    {
        // The whole window is asked for once; its end alone has no warning, and the samples before it are no
        // better for that.
        const auto isWhole = [](const HttpQuestion &question) {
            const auto at = [&](const char *name) { return question.field(QLatin1String(name)).toDouble(); };
            return at("end") - at("start") > 300;
        };
        MetricsServer server([&](const HttpQuestion &question) {
            const bool primary = question.field(QStringLiteral("query")).contains(QStringLiteral("-primary"));
            const QByteArray more =
                primary ? ",'infos':['no counter']" : ",'warnings':['half of the stores answered']";
            return MetricsServer::reply(
                200, matrix(qint64(question.field(QStringLiteral("end")).toDouble() * 1000), "1",
                            isWhole(question) ? more : QByteArray()));
        });
        Tests::ManualClock clock;
        Core::HttpClient http{Core::HttpIdentity()};
        PrometheusClient client(&http, server.base(), [] { return 0.0; });
        MetricsFeed feed(&client, &clock);
        feed.setRefreshMs(20);
        watch(feed);
        QTRY_COMPARE(feed.panels().at(0).warnings.size(), 2);
        QVERIFY(feed.panels().at(0).warnings.contains(QStringLiteral("half of the stores answered")));
        QVERIFY(feed.panels().at(0).warnings.contains(QStringLiteral("no counter")));
        for (int i = 0; i < 3; ++i) {
            clock.advance(5'000);
            const qint64 now = clock.now().toMSecsSinceEpoch();
            QTRY_COMPARE(feed.panels().at(0).canary.lastTimeMs(), std::optional(now));
            QTRY_COMPARE(feed.panels().at(0).primary.lastTimeMs(), std::optional(now));
        }
        QCOMPARE(feed.panels().at(0).warnings.size(), 2);
        const auto &asked = server.questions();
        QVERIFY(std::count_if(asked.begin(), asked.end(), isWhole) < asked.size());
        feed.pause();
    }
    void nativeHistogramsAreSaidToBeLeftOut()
    {
        MetricsServer server([](const HttpQuestion &) {
            return MetricsServer::reply(
                200, json("{'status':'success','data':{'resultType':'matrix','result':[{'metric':{},"
                          "'histograms':[[1,{'count':'1','sum':'2'}]]}]}}"));
        });
        Tests::ManualClock clock;
        Core::HttpClient http{Core::HttpIdentity()};
        PrometheusClient client(&http, server.base(), [] { return 0.0; });
        MetricsFeed feed(&client, &clock);
        watch(feed);
        QTRY_VERIFY(feed.panels().at(0).answered);
        QTRY_COMPARE(feed.panels().at(0).warnings,
                     QStringList{QStringLiteral("The answer holds native histograms, which are not drawn.")});
        QVERIFY(feed.panels().at(0).canary.isEmpty());
        feed.pause();
    }

private:
    static void watch(MetricsFeed &feed)
    {
        MetricSpec rate;
        rate.name = successRateName;
        const QString name = QStringLiteral("a");
        feed.watch({name, QStringLiteral("n"), name, name, name, name}, {rate});
        QTRY_VERIFY(!feed.panels().isEmpty());
    }
};

QTEST_GUILESS_MAIN(LiveQueryTest)
#include "tst_livequery.moc"
