#include "tests/support/recording.h"
#include "tests/support/standincluster.h"
#include "views/rollouts/eventwords.h"
#include "views/rollouts/phasespans.h"
#include "views/rollouts/runplan.h"

#include <QTest>

using namespace Flightdeck;
using namespace Flightdeck::Views;
using Kubernetes::CanaryPhase;

namespace {

const QDateTime at = QDateTime(QDate(2026, 1, 8), QTime(12, 0), Qt::UTC);

EventFact factOf(const QString &message)
{
    const auto canary =
        Tests::canaryOf(QStringLiteral("web"), QStringLiteral("portal"), CanaryPhase::Progressing, at);
    return eventFact(Tests::eventOf(canary, at, message));
}

} // namespace

class EventWordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsPhases()
    {
        const std::pair<const char *, CanaryPhase> said[] = {
            {"New revision detected! Scaling up a.b", CanaryPhase::Progressing},
            {"Copying a.b template spec to a-primary.b", CanaryPhase::Promoting},
            {"Routing all traffic to primary", CanaryPhase::Finalising},
            {"Promotion completed! Scaling down a.b", CanaryPhase::Succeeded},
            {"Canary failed! Scaling down a.b", CanaryPhase::Failed},
            {"Starting canary analysis for a.b", CanaryPhase::None}};
        for (const auto &[words, phase] : said)
            QCOMPARE(factOf(QString::fromLatin1(words)).phase, phase);
    }
    /// A run that went by before the console began, then what it saw, then what is to come.
    void joinsToldAndSeenPhases()
    {
        auto canary =
            Tests::canaryOf(QStringLiteral("web"), QStringLiteral("portal"), CanaryPhase::Progressing, at);
        canary.status.phaseChanged = at.addSecs(-60);
        Rollouts::RolloutRow row;
        row.canary = std::make_shared<const Kubernetes::Canary>(canary);
        QList<EventFact> facts;
        const auto add = [&](int seconds, CanaryPhase phase) {
            EventFact fact;
            fact.timeMs = at.addSecs(seconds).toMSecsSinceEpoch();
            fact.phase = phase;
            facts.append(fact);
        };
        add(-600, CanaryPhase::Progressing);
        add(-400, CanaryPhase::Failed);
        add(-62, CanaryPhase::Progressing);
        const QList<Rollouts::Observation> seen = {{at.addSecs(-30), CanaryPhase::Progressing, {}, 0},
                                                   {at.addSecs(-10), CanaryPhase::Promoting, {}, 0}};
        const QList<PhaseSpan> spans = phaseSpans(row, seen, facts, {}, at.toMSecsSinceEpoch());
        QStringList words;
        for (const PhaseSpan &span : spans)
            words.append(QStringLiteral("%1 %2 %3")
                             .arg(span.name)
                             .arg(span.startMs / 1000 - at.toSecsSinceEpoch())
                             .arg(span.endMs / 1000 - at.toSecsSinceEpoch()));
        QCOMPARE(words,
                 (QStringList{QStringLiteral("Progressing -600 -400"), QStringLiteral("Failed -400 -62"),
                              QStringLiteral("Progressing -62 -10"), QStringLiteral("Promoting -10 0")}));
        QVERIFY(spans[1].failed && !spans[0].failed);
    }
    void readsOneMessage_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<int>("weight"); // -1: none
        QTest::addColumn<int>("check");  // -1: none, 0 failed, 1 passed
        QTest::addColumn<QString>("metric");
        QTest::addColumn<double>("value"); // -1: none
        const auto row = [](const char *message, int weight, int check, const char *metric = "",
                            double value = -1) {
            QTest::newRow(message) << QString::fromLatin1(message) << weight << check
                                   << QString::fromLatin1(metric) << value;
        };
        row("Advance a.b canary weight 20", 20, 1);
        row("Advance a.b canary iteration 3/10", -1, 1);
        row("Advance a.b primary weight 60", 40, -1);
        row("Halt a.b advancement success rate 69.17% < 99%", -1, 0, "request-success-rate", 69.17);
        row("Halt a.b advancement request duration 2.162s > 500ms", -1, 0, "request-duration", 2162);
        row("Halt a.b advancement request duration 612ms > 500ms", -1, 0, "request-duration", 612);
        row("Halt a.b advancement request duration 1m2.5s > 500ms", -1, 0, "request-duration", 62500);
        row("Halt a.b advancement error-budget 0.20 > 0.1", -1, 0, "error-budget", 0.2);
        row("Halt advancement no values found for istio metric request-success-rate probably a.b is not "
            "receiving traffic: running query failed: no values found",
            -1, 0, "request-success-rate");
        row("Halt a.b advancement external check load-test failed boom", -1, 0);
        // A gate is no failed check: it costs no life.
        row("Halt a.b advancement waiting for promotion approval approve-promotion", -1, -1);
        row("Halt a.b advancement waiting for traffic increase approval more", -1, -1);
        row("Rolling back a.b failed checks threshold reached 5", 0, -1);
        row("Routing all traffic to primary", 0, -1);
        row("Routing all traffic to canary", 100, -1);
        row("New revision detected! Scaling up a.b", -1, -1);
        row("", -1, -1);
    }
    void readsOneMessage()
    {
        QFETCH(QString, message);
        QFETCH(int, weight);
        QFETCH(int, check);
        QFETCH(QString, metric);
        QFETCH(double, value);
        const EventFact fact = factOf(message);
        QCOMPARE(fact.weight.value_or(-1), weight);
        QCOMPARE(fact.check ? int(*fact.check) : -1, check);
        QCOMPARE(fact.metric, metric);
        QCOMPARE(fact.value.value_or(-1), value);
        QCOMPARE(fact.timeMs, at.toMSecsSinceEpoch());
    }
    void aRepeatedMessageTellsItsFirstTimeToo()
    {
        const auto canary =
            Tests::canaryOf(QStringLiteral("web"), QStringLiteral("portal"), CanaryPhase::Progressing, at);
        auto event = Tests::eventOf(
            canary, at, QStringLiteral("Halt a.b advancement success rate 92.00% < 99%"), true, 4);
        event.firstSeen = at.addSecs(-30);
        const auto both = eventFacts({std::make_shared<const Kubernetes::Event>(event)});
        QCOMPARE(both.size(), 2);
        QCOMPARE(both[0].timeMs, at.addSecs(-30).toMSecsSinceEpoch());
        event.folded = true; // its first time belongs to another message
        QCOMPARE(eventFacts({std::make_shared<const Kubernetes::Event>(event)}).size(), 1);
    }
    void everyRecordedWeightIsOneThatWasThere_data()
    {
        QTest::addColumn<QString>("scenario");
        for (const QString &name : Tests::recordedScenarios())
            QTest::newRow(qPrintable(name)) << name;
    }
    void everyRecordedWeightIsOneThatWasThere()
    {
        QFETCH(QString, scenario);
        const auto moments = Tests::playRecording(scenario);
        QVERIFY(!moments.isEmpty());
        QSet<int> seen = {0, 100};
        for (const auto &moment : moments) {
            if (!moment.service)
                continue;
            for (const auto &route : moment.service->http) {
                for (const auto &destination : route.destinations) {
                    if (destination.host.contains(QLatin1String("-canary")))
                        seen.insert(destination.weight.value_or(0));
                }
            }
        }
        const QList<EventFact> facts = eventFacts(moments.last().events);
        // Nothing of these two was judged, and the primary never lost its traffic.
        const QStringList unjudged = {QStringLiteral("never-ready"), QStringLiteral("skip-analysis")};
        const bool none = std::none_of(facts.begin(), facts.end(),
                                       [](const EventFact &fact) { return fact.weight || fact.check; });
        QCOMPARE(none, unjudged.contains(scenario));
        qint64 before = 0;
        for (const EventFact &fact : facts) {
            QVERIFY(fact.timeMs >= before);
            before = fact.timeMs;
            if (fact.weight)
                QVERIFY2(seen.contains(*fact.weight), qPrintable(QString::number(*fact.weight)));
        }
    }
    void recordedFailuresHaveMetricAndValue()
    {
        int found = 0;
        for (const EventFact &fact :
             eventFacts(Tests::playRecording(QStringLiteral("user-service")).last().events)) {
            if (!fact.check || *fact.check)
                continue;
            QCOMPARE(fact.metric, QStringLiteral("request-duration"));
            QVERIFY(fact.value && *fact.value > 2000 && *fact.value < 2400);
            ++found;
        }
        QCOMPARE(found, 3);
    }
};

QTEST_GUILESS_MAIN(EventWordsTest)
#include "tst_eventwords.moc"
