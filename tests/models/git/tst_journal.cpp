#include "git/journal.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Flightdeck::Git;

class TestJournal : public QObject
{
    Q_OBJECT

    static JournalEntry entry(const QString &id)
    {
        return {id,
                QStringLiteral("kill"),
                QStringLiteral("https://git.example.org/flags"),
                QStringLiteral("main"),
                QStringLiteral("features.yaml"),
                QStringLiteral("c1"),
                QStringLiteral("c0"),
                QStringLiteral("one: kill"),
                QDateTime(QDate(2026, 1, 8), QTime(12, 0), Qt::UTC)};
    }

private Q_SLOTS:
    void remembersWhatDidNotEnd()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("state/journal.jsonl"));
        Journal journal(path);
        QVERIFY(journal.unfinished().isEmpty());
        QVERIFY(journal.begin(entry(QStringLiteral("a"))));
        QVERIFY(journal.begin(entry(QStringLiteral("b"))));
        QVERIFY(journal.end(QStringLiteral("a"), QStringLiteral("accepted")));
        const QList<JournalEntry> open = Journal(path).unfinished();
        QCOMPARE(open.size(), 1);
        QCOMPARE(open.first().id, QStringLiteral("b"));
        QCOMPARE(open.first().commit, QStringLiteral("c1"));
        QCOMPARE(open.first().time, entry({}).time);
        QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void survivesAPowerCut()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("journal.jsonl"));
        QVERIFY(Journal(path).begin(entry(QStringLiteral("a"))));
        QFile file(path);
        QVERIFY(file.open(QIODevice::Append));
        file.write("{\"begin\":\"half");
        file.close();
        // The next line must not be lost in the broken one.
        QVERIFY(Journal(path).begin(entry(QStringLiteral("b"))));
        const QList<JournalEntry> open = Journal(path).unfinished();
        QCOMPARE(open.size(), 2);
        QCOMPARE(open.last().id, QStringLiteral("b"));
    }

    void saysWhenItCannotWrite()
    {
        const auto written =
            Journal(QStringLiteral("/proc/nowhere/journal.jsonl")).begin(entry(QStringLiteral("a")));
        QVERIFY(!written);
        QVERIFY(!written.error().message.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
