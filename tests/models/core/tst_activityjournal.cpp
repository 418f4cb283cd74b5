#include "core/activityjournal.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Flightdeck::Core;

namespace {

const QDateTime noon(QDate(2026, 7, 1), QTime(12, 0), Qt::UTC);

ActivityEntry entry(const QString &id, int minutes, ActivityOutcome outcome = ActivityOutcome::Good)
{
    return {id,
            noon.addSecs(60 * minutes),
            ActivityKind::Kill,
            outcome,
            QStringLiteral("ai-interview"),
            QStringLiteral("Kill. Effective"),
            QStringLiteral("Console"),
            QStringLiteral("Effective")};
}

QStringList idsOf(const ActivityModel &model)
{
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids << model.entry(row).id;
    return ids;
}

} // namespace

class TestActivityJournal : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_file;

    void record(const QList<ActivityEntry> &entries, qint64 cap = ActivityJournal::UsualCap)
    {
        ActivityModel model;
        ActivityJournal journal(m_file, cap);
        journal.follow(model);
        for (const ActivityEntry &one : entries) {
            model.put(one);
            QVERIFY(journal.flush());
        }
    }

    void load(ActivityModel &model, const QDateTime &oldest = noon.addDays(-1))
    {
        ActivityJournal journal(m_file);
        journal.load(model, oldest);
    }

private Q_SLOTS:
    void init()
    {
        static int number = 0;
        m_file = m_folder.filePath(QStringLiteral("state%1/activity.jsonl").arg(++number));
    }

    void survivesARestart()
    {
        record({entry(QStringLiteral("a"), 0), entry(QStringLiteral("b"), 5)});
        ActivityModel model;
        load(model);
        QCOMPARE(idsOf(model), (QStringList{QStringLiteral("b"), QStringLiteral("a")}));
        QCOMPARE(model.entry(1), entry(QStringLiteral("a"), 0));
        QCOMPARE(QFileInfo(m_file).permissions() & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::ReadOwner | QFile::WriteOwner);
    }

    void theLastLineOfAnIdCountsAndNothingStaysRunning()
    {
        record({entry(QStringLiteral("a"), 0, ActivityOutcome::Running), entry(QStringLiteral("a"), 0),
                entry(QStringLiteral("b"), 1, ActivityOutcome::Running)});
        ActivityModel model;
        load(model);
        QCOMPARE(idsOf(model), (QStringList{QStringLiteral("b"), QStringLiteral("a")}));
        QCOMPARE(model.entry(1).outcome, ActivityOutcome::Good);
        // Its end was not seen: neither running any more nor good.
        QCOMPARE(model.entry(0).outcome, ActivityOutcome::Waiting);
        QCOMPARE(model.entry(0).state, QStringLiteral("End not seen"));
    }

    void aBrokenTailLosesOneLineAndTheNextOneIsWhole()
    {
        record({entry(QStringLiteral("a"), 0)});
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Append));
        file.write("{\"id\":\"torn\",\"at\":\"2026-07-0");
        file.close();
        record({entry(QStringLiteral("b"), 5)});
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Append));
        file.write(QByteArray(1 << 20, 'x') + "\n\0\xff\xfe\n[]\n{}\n");
        file.close();
        record({entry(QStringLiteral("c"), 6)});
        ActivityModel model;
        load(model);
        QCOMPARE(idsOf(model), (QStringList{QStringLiteral("c"), QStringLiteral("b"), QStringLiteral("a")}));
    }

    void textOfAFileIsMadePlain()
    {
        ActivityEntry odd = entry(QStringLiteral("a"), 0);
        odd.text = QStringLiteral("red \u202egnilaes\u001b[31m");
        record({odd});
        ActivityModel model;
        load(model);
        QVERIFY(!model.entry(0).text.contains(QChar(0x202e)) && !model.entry(0).text.contains(QChar(0x1b)));
    }

    void oldOnesAreLeftOut()
    {
        record({entry(QStringLiteral("old"), -60), entry(QStringLiteral("new"), 0)});
        ActivityModel model;
        load(model, noon.addSecs(-60));
        QCOMPARE(idsOf(model), QStringList{QStringLiteral("new")});
    }

    void growsToItsCapAndKeepsTheFileBefore()
    {
        QList<ActivityEntry> many;
        for (int i = 0; i < 60; ++i)
            many << entry(QString::number(i), i);
        record(many, 3'000);
        QVERIFY(QFileInfo(m_file).size() < 4'000);
        QVERIFY(QFileInfo(m_file + QStringLiteral(".1")).size() < 4'000);
        ActivityModel model;
        load(model);
        QCOMPARE(idsOf(model).first(), QStringLiteral("59"));
        QVERIFY(model.rowCount() >= 20 && model.rowCount() < 60);
        for (int row = 0; row + 1 < model.rowCount(); ++row)
            QVERIFY(model.entry(row).at > model.entry(row + 1).at);
    }

    void aFileThatCannotBeWrittenIsSaidAndTriedAgain()
    {
        QVERIFY(QDir().mkpath(m_file)); // a folder where the file should be
        ActivityModel model;
        ActivityJournal journal(m_file);
        journal.follow(model);
        int told = 0;
        connect(&journal, &ActivityJournal::problemChanged, this, [&told] { ++told; });
        model.put(entry(QStringLiteral("a"), 0));
        QVERIFY(!journal.flush());
        QVERIFY(journal.problem());
        QCOMPARE(told, 1);
        QVERIFY(QDir().rmdir(m_file));
        QVERIFY(journal.flush());
        QVERIFY(!journal.problem());
        QCOMPARE(told, 2);
        ActivityModel again;
        load(again);
        QCOMPARE(again.rowCount(), 1);
    }
};

QTEST_GUILESS_MAIN(TestActivityJournal)
#include "tst_activityjournal.moc"
