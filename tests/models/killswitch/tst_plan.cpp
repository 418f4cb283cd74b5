#include "flags/discovery.h"
#include "killswitch/plan.h"
#include "tests/support/flagtexts.h"

#include <QTest>

using namespace Flightdeck;
using namespace Flightdeck::KillSwitch;

class TestPlan : public QObject
{
    Q_OBJECT

    static StoreTree tree(QMap<QString, QByteArray> more = {})
    {
        more.insert(QStringLiteral("features.yaml"), Tests::featuresText);
        return {QStringLiteral("c0ffee0"), more};
    }
    static Target target(const QString &flag, Action action = Action::Kill)
    {
        return {action, QStringLiteral("default"), flag};
    }

private Q_SLOTS:
    void killsAVariantFlagWithOneLine()
    {
        const auto plan = makePlan(target(QStringLiteral("spider-map")), tree(), {});
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().text()));
        QCOMPARE(plan->path, QStringLiteral("features.yaml"));
        QCOMPARE(plan->diff.size(), 2);
        QCOMPARE(plan->diff[0].kind, DiffLine::Kind::Removed);
        QCOMPARE(plan->diff[0].text.trimmed(), QStringLiteral("enabled: true"));
        QCOMPARE(plan->diff[1].text.trimmed(), QStringLiteral("enabled: false"));
        QVERIFY(plan->proof.onBefore > 0);
        QCOMPARE(plan->proof.onAfter, 0);
        QCOMPARE(int(plan->witnesses.size()), 12);
        QCOMPARE(plan->witnessesOn, 12);
        QCOMPARE(plan->expectedOn, std::vector<bool>(12, false));
    }

    void killsABooleanFlagWithItsRollouts()
    {
        const auto plan = makePlan(target(QStringLiteral("ai-interview")), tree(), {});
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().text()));
        QVERIFY(plan->after.contains("percentage: 100"));
        QVERIFY(plan->proof.onBefore > 0);
        QCOMPARE(plan->proof.onAfter, 0);
        QVERIFY(plan->notes.join(u' ').contains(QStringLiteral("would not kill a boolean flag")));
        QVERIFY(plan->after.contains("AI interview # kept"));
        // enabled: false alone leaves people with the flag: that is what the proof is for.
        QByteArray naive = Tests::featuresText;
        naive.replace("enabled: true\n    rollouts", "enabled: false\n    rollouts");
        const auto half = makePlan(target(QStringLiteral("ai-interview")),
                                   {QStringLiteral("c1"), {{QStringLiteral("features.yaml"), naive}}}, {});
        QVERIFY(half);
        QVERIFY(half->proof.onBefore > 0);
        QVERIFY(!half->alreadyThere);
    }

    void restoreTakesExactlyTheKillAway()
    {
        const auto kill = makePlan(target(QStringLiteral("ai-interview")), tree(), {});
        QVERIFY(kill);
        StoreTree killed = tree();
        killed.files.insert(kill->path, kill->after);
        const auto restore = makePlan(target(QStringLiteral("ai-interview"), Action::Restore), killed, {});
        QVERIFY2(restore, restore ? "" : qPrintable(restore.error().text()));
        QCOMPARE(restore->after, Tests::featuresText);
        QVERIFY(restore->proof.onAfter > 0);
        QVERIFY(restore->expectedOn.front());
    }

    void alreadyOffNeedsNoCommit()
    {
        const auto plan = makePlan(target(QStringLiteral("dark-mode")), tree(), {});
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().text()));
        QVERIFY(plan->alreadyThere);
        QVERIFY(plan->diff.isEmpty());
        QVERIFY(!plan->witnesses.empty());
    }

    void fault_54_namesTheNearestFlag()
    {
        const auto plan = makePlan(target(QStringLiteral("spider-mapp")), tree(), {});
        QVERIFY(!plan);
        QCOMPARE(plan.error().code, Core::ErrorCode::NotFound);
        QVERIFY2(plan.error().detail.contains(QStringLiteral("spider-map")), qPrintable(plan.error().text()));
        const auto elsewhere =
            makePlan({Action::Kill, QStringLiteral("other"), QStringLiteral("spider-map")}, tree(), {});
        QVERIFY(!elsewhere);
        QVERIFY(elsewhere.error().detail.contains(QStringLiteral("default/spider-map")));
    }

    void anInvalidNeighbourIsDoubted()
    {
        // Flipt refuses all files for one bad one, so a kill would never be served.
        const auto plan = makePlan(
            target(QStringLiteral("spider-map")),
            tree({{QStringLiteral("team/features.yaml"), "flags:\n  - key: x\n    nonsense: 1\n"}}), {});
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().text()));
        QCOMPARE(plan->doubts.size(), 1);
        QVERIFY2(plan->doubts.first().contains(QStringLiteral("line 3")), qPrintable(plan->doubts.first()));
        // What the kill itself would do is proved all the same, for whoever sends it anyway.
        QVERIFY(plan->proof.onBefore > 0);
        QCOMPARE(plan->proof.onAfter, 0);
        QCOMPARE(plan->diff.size(), 2);
    }

    void aRestoreIsRefusedWhereAKillIsDoubted()
    {
        const auto plan = makePlan(
            target(QStringLiteral("spider-map"), Action::Restore),
            tree({{QStringLiteral("team/features.yaml"), "flags:\n  - key: x\n    nonsense: 1\n"}}), {});
        QVERIFY(!plan);
        QCOMPARE(plan.error().code, Core::ErrorCode::Rejected);
        QVERIFY2(plan.error().text().contains(QStringLiteral("line 3")), qPrintable(plan.error().text()));
    }

    void aFileThatFliptDoesNotLoadIsDoubted()
    {
        const auto plan =
            makePlan(target(QStringLiteral("spider-map")),
                     {QStringLiteral("c1"), {{QStringLiteral("flags.yaml"), Tests::featuresText}}},
                     QStringLiteral("flags.yaml"));
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().text()));
        QVERIFY(plan->doubts.join(u' ').contains(QStringLiteral(".flipt.yml")));
        QCOMPARE(plan->proof.onAfter, 0);
    }

    void whatTheEvaluatorStillGivesIsDoubtedAndNeverWanted()
    {
        // A second file that overrides the flag is loaded later: the kill must be made there.
        const QByteArray other = "namespace: default\nflags:\n  - key: spider-map\n    name: again\n"
                                 "    type: BOOLEAN_FLAG_TYPE\n    enabled: true\n";
        const auto plan = makePlan(target(QStringLiteral("spider-map")),
                                   tree({{QStringLiteral("team/features.yaml"), other}}), {});
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().text()));
        QCOMPARE(plan->path, QStringLiteral("team/features.yaml"));
        for (const bool on : plan->expectedOn)
            QVERIFY(!on);
    }

    void proofUsesTheGivenPopulation()
    {
        PlanOptions options;
        options.population = std::make_shared<std::vector<Witness>>(std::vector<Witness>{
            {QStringLiteral("ann"), {{QStringLiteral("email"), QStringLiteral("ann@example.org")}}},
            {QStringLiteral("bob"), {}}});
        const auto plan = makePlan(target(QStringLiteral("spider-map")), tree(), {}, options);
        QVERIFY(plan);
        QCOMPARE(plan->proof.sampled, 2);
        QCOMPARE(plan->proof.onBefore, 1);
        QCOMPARE(plan->witnesses.front().entity, QStringLiteral("ann"));
        QCOMPARE(plan->proof.after.value(QStringLiteral("(none)")), 2);
    }
};

QTEST_GUILESS_MAIN(TestPlan)
#include "tst_plan.moc"
