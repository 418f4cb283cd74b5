#include "metrics/dashboardfeed.h"
#include "tests/support/metricsserver.h"
#include "views/charts/dashboardcard.h"
#include "views/charts/dashboardpage.h"
#include "views/charts/lineschart.h"
#include "views/common/segmented.h"
#include "views/common/theme.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace Flightdeck;
using namespace Flightdeck::Views;
using Metrics::DashboardPanel;
using Tests::HttpQuestion;
using Tests::MetricsServer;

namespace {

QByteArray matrix(const HttpQuestion &question, const QList<std::pair<QByteArray, double>> &series,
                  const QByteArray &more = {})
{
    const auto start = qint64(question.field(QStringLiteral("start")).toDouble());
    const auto end = qint64(question.field(QStringLiteral("end")).toDouble());
    const auto step = std::max<qint64>(1, qint64(question.field(QStringLiteral("step")).toDouble()));
    QByteArray text = "{\"status\":\"success\",\"data\":{\"resultType\":\"matrix\",\"result\":[";
    int index = 0;
    for (const auto &[labels, value] : series) {
        text += QByteArray(index > 0 ? "," : "") + "{\"metric\":{" + labels + "},\"values\":[";
        for (qint64 time = start; time <= end; time += step) {
            const double wave = value == std::round(value) && labels.isEmpty()
                                    ? value
                                    : value * (1 + 0.1 * std::sin(double(time) / 400 + index));
            text += QByteArray(time > start ? "," : "") + "[" + QByteArray::number(time) + ",\"" +
                    QByteArray::number(wave) + "\"]";
        }
        text += "]}";
        ++index;
    }
    return MetricsServer::reply(200, text + "]}" + more + "}");
}

QByteArray busy(const HttpQuestion &question)
{
    const QString query = question.field(QStringLiteral("query"));
    for (const DashboardPanel &panel : Metrics::dashboardPanels()) {
        if (panel.query != query)
            continue;
        if (panel.id == u"canary-weights")
            return matrix(question,
                          {{"\"workload\":\"auth-service\",\"namespace\":\"platform-services\"", 30},
                           {"\"workload\":\"user-service\",\"namespace\":\"platform-services\"", 10}},
                          ",\"warnings\":[\"half of the stores answered\"]");
        if (panel.id == u"flag-evaluations") {
            QList<std::pair<QByteArray, double>> many;
            for (int i = 0; i < 13; ++i)
                many.append(
                    {"\"flag\":\"enhanced-matching-" + QByteArray::number(i) + "\",\"value\":\"true\"",
                     8.5 + i});
            return matrix(question, many);
        }
        if (panel.id == u"flag-errors")
            return matrix(question, {});
        if (panel.id == u"judged-duration")
            return MetricsServer::reply(
                200, "{\"status\":\"success\",\"data\":{\"resultType\":\"matrix\",\"result\":"
                     "[{\"metric\":{},\"histograms\":[[1,{\"count\":\"1\"}]]}]}}");
        if (panel.id == u"check-duration")
            return MetricsServer::reply(422,
                                        "{\"status\":\"error\",\"errorType\":\"execution\",\"error\":\"too "
                                        "many samples\"}");
        return matrix(question, {{"", panel.unit == u"%" ? 80 : 2}});
    }
    return MetricsServer::reply(400, "{}");
}

void keepPicture(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("FLIGHTDECK_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(widget.grab().save(folder + u'/' + name + QStringLiteral(".png")));
}

/// A page on a server of the test.
struct Stage
{
    explicit Stage(const MetricsServer::Answer &answer)
        : server(answer)
        , client(&http, server.base(), [] { return 0.0; })
        , feed(&client, &clock)
        , page(&feed, &clock)
    {
    }
    bool settled() const
    {
        const auto answers = feed.answers();
        return std::all_of(answers.begin(), answers.end(), [this](const auto &answer) {
            const bool told = answer.answered || answer.error;
            return told && !card(answer.panel.id)->text().contains(QStringLiteral("Asking the metrics"));
        });
    }
    const DashboardCard *card(const QString &id) const
    {
        const auto answers = feed.answers();
        const auto cards = page.findChildren<DashboardCard *>();
        for (qsizetype i = 0; i < answers.size(); ++i) {
            for (const DashboardCard *card : cards) {
                if (answers[i].panel.id == id && card->accessibleName() == answers[i].panel.title)
                    return card;
            }
        }
        return nullptr;
    }

    MetricsServer server;
    Core::SystemClock clock;
    Core::HttpClient http = Core::HttpClient(Core::HttpIdentity());
    Metrics::PrometheusClient client;
    Metrics::DashboardFeed feed;
    DashboardPage page;
};

} // namespace

class DashboardPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::instance().install(*qApp); }
    void showsEveryPanel_data()
    {
        QTest::addColumn<Theme::Mode>("mode");
        QTest::addColumn<QSize>("size");
        QTest::newRow("light") << Theme::Mode::Light << QSize(1376, 760);
        QTest::newRow("dark") << Theme::Mode::Dark << QSize(1060, 620);
    }
    void showsEveryPanel()
    {
        QFETCH(Theme::Mode, mode);
        QFETCH(QSize, size);
        Theme::instance().setMode(mode);
        Stage stage(busy);
        stage.page.resize(size);
        QVERIFY(stage.server.questions().isEmpty()); // nothing is asked for nobody
        stage.page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&stage.page));
        QTRY_VERIFY_WITH_TIMEOUT(stage.settled(), 10'000);
        QCoreApplication::processEvents();
        keepPicture(stage.page, QStringLiteral("dashboard-") + QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY2(stage.card(QStringLiteral("rollbacks-24h"))->text().startsWith(QStringLiteral("2. ")),
                 qPrintable(stage.card(QStringLiteral("rollbacks-24h"))->text()));
        QVERIFY(stage.card(QStringLiteral("success-ratio-24h"))->text().startsWith(QStringLiteral("80 %")));
        QVERIFY(
            stage.card(QStringLiteral("canary-weights"))->text().contains(QStringLiteral("auth-service ")));
        QVERIFY(
            stage.card(QStringLiteral("flag-evaluations"))->text().contains(QStringLiteral("and 5 more")));
        QVERIFY(stage.card(QStringLiteral("flag-errors"))
                    ->text()
                    .contains(QStringLiteral("No evaluation has failed")));
        QVERIFY(stage.card(QStringLiteral("check-duration"))
                    ->text()
                    .contains(QStringLiteral("too many samples")));
        QVERIFY(stage.card(QStringLiteral("canary-weights"))
                    ->text()
                    .contains(QStringLiteral("The server says: half of the stores answered")));
        QVERIFY(stage.card(QStringLiteral("judged-duration"))
                    ->text()
                    .contains(QStringLiteral("native histograms, which are not drawn")));
        for (const auto *chart : stage.page.findChildren<LinesChart *>())
            QVERIFY(!chart->accessibleName().isEmpty() && !chart->accessibleDescription().isEmpty());
    }
    void asksOnlyWhileItIsSeen()
    {
        Stage stage(busy);
        stage.page.resize(1200, 700);
        stage.page.show();
        QTRY_VERIFY_WITH_TIMEOUT(stage.settled(), 10'000);
        stage.feed.setRefreshMs(20);
        stage.page.hide();
        const auto asked = stage.server.questions().size();
        QTest::qWait(200); // that nothing comes can only be waited for
        QCOMPARE(stage.server.questions().size(), asked);
        stage.page.show();
        QTRY_VERIFY(stage.server.questions().size() > asked);
    }
    void asksForTheRange()
    {
        Stage stage(busy);
        stage.page.resize(1200, 700);
        stage.page.show();
        QTRY_VERIFY_WITH_TIMEOUT(stage.settled(), 10'000);
        stage.page.findChild<Segmented *>()->setCurrent(3);
        QTRY_COMPARE(stage.feed.spanMs(), 7 * 86'400'000LL);
        QTRY_VERIFY(stage.server.questions().last().field(QStringLiteral("step")).toDouble() >= 900);
    }
    void readsAMomentByKeys()
    {
        Stage stage(busy);
        stage.page.resize(1200, 700);
        stage.page.show();
        QTRY_VERIFY_WITH_TIMEOUT(stage.settled(), 10'000);
        QCoreApplication::processEvents();
        auto *chart = stage.page.findChildren<LinesChart *>().first();
        const QStringList now = chart->legend();
        chart->setFocus();
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(chart, Qt::Key_Left);
        QVERIFY(chart->legend() != now);
        QTest::keyClick(chart, Qt::Key_Escape);
        QCOMPARE(chart->legend(), now);
        QSignalSpy closed(&stage.page, &DashboardPage::closed);
        QTest::keyClick(chart, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(closed.size(), 1);
    }
    void saysThatThereIsNoSource()
    {
        Core::SystemClock clock;
        DashboardPage page(nullptr, &clock);
        page.resize(1000, 500);
        page.show();
        QVERIFY(page.findChildren<DashboardCard *>().isEmpty());
        const auto labels = page.findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text().contains(QStringLiteral("No metrics source"));
        }));
    }
};

QTEST_MAIN(DashboardPageTest)
#include "tst_dashboardpage.moc"
