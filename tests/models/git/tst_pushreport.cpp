#include "git/pushreport.h"

#include <QTest>

using namespace Flightdeck::Git;

class TestPushReport : public QObject
{
    Q_OBJECT

    static QByteArray inBand(char band, const QByteArray &bytes)
    {
        return packetLine(QByteArray(1, band) + bytes);
    }

private Q_SLOTS:
    void readsWhatServersAnswer_data()
    {
        QTest::addColumn<QByteArray>("report");
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<QString>("kind"); ///< empty = taken
        const auto row = [](const char *name, const QByteArray &report, const QByteArray &words,
                            const char *kind) {
            QTest::newRow(name) << report << words << QString::fromLatin1(kind);
        };
        const QByteArray unpacked = packetLine("unpack ok\n");
        row("taken", unpacked + packetLine("ok refs/heads/main\n"), "", "");
        row("taken twice", unpacked + packetLine("ok refs/heads/main\n").repeated(2), "", "protocol");
        row("another branch", unpacked + packetLine("ok refs/heads/other\n"), "", "protocol");
        row("nothing said", unpacked, "", "protocol");
        row("race", unpacked + packetLine("ng refs/heads/main failed to update ref\n"), "", "lostRace");
        row("race at a lock", unpacked + packetLine("ng refs/heads/main cannot lock ref 'refs/heads/main'\n"),
            "", "lostRace");
        row("hook", unpacked + packetLine("ng refs/heads/main pre-receive hook declined\n"), "frozen\n",
            "hookDeclined");
        row("GitHub", unpacked + packetLine("ng refs/heads/main protected branch hook declined\n"),
            "error: GH006: Protected branch update failed\n", "protectedBranch");
        row("GitLab", unpacked + packetLine("ng refs/heads/main pre-receive hook declined\n"),
            "GitLab: You are not allowed to push code to protected branches on this project.\n",
            "protectedBranch");
        row("full",
            packetLine("unpack unpack-objects abnormal exit\n") +
                packetLine("ng refs/heads/main unpacker error\n"),
            "fatal: write error: No space left on device\n", "refRejected");
    }

    void readsWhatServersAnswer()
    {
        QFETCH(QByteArray, report);
        QFETCH(QByteArray, words);
        QFETCH(QString, kind);
        const QByteArray banded =
            inBand(2, words) + inBand(1, report.left(7)) + inBand(1, report.mid(7) + "0000") + "0000";
        // Whole, in pieces, and as servers without a side band say it.
        for (const int piece : {1, 5, 10'000}) {
            for (const QByteArray &answer : {banded, QByteArray(report + "0000")}) {
                PushReport push("refs/heads/main");
                for (qsizetype at = 0; at < answer.size(); at += piece) {
                    QVERIFY(!push.complete() || at + piece >= answer.size() - 4);
                    QVERIFY(push.take(answer.mid(at, piece)));
                }
                QVERIFY(push.complete());
                if (answer != banded && kind == QStringLiteral("protectedBranch"))
                    continue; // known by the words alone
                const auto verdict = push.verdict();
                QCOMPARE(verdict ? QString() : failureName(verdict.error().kind), kind);
                if (answer == banded)
                    QCOMPARE(push.words(), words);
            }
        }
    }

    void nonsenseIsNoAnswer()
    {
        for (const QByteArray &bytes :
             {QByteArray("HTTP/1.1 200 OK"), QByteArray("0002"), QByteArray("00zz")}) {
            PushReport push("refs/heads/main");
            QVERIFY(!push.take(bytes));
            QVERIFY(!push.verdict());
        }
        PushReport cut("refs/heads/main");
        QVERIFY(cut.take(packetLine("unpack ok\n").left(9)));
        QVERIFY(!cut.complete());
        QCOMPARE(cut.verdict().error().kind, FailureKind::Protocol);
    }
};

QTEST_GUILESS_MAIN(TestPushReport)
#include "tst_pushreport.moc"
