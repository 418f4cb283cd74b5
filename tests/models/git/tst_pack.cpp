#include "git/commitobject.h"
#include "git/pack.h"
#include "tests/support/gitrepository.h"

#include <QTest>

using namespace Flightdeck;
using namespace Flightdeck::Git;

/// Packs of ours as git itself reads them.
class TestPack : public QObject
{
    Q_OBJECT

    static QByteArray id(const Tests::GitRepository &repository, const QByteArray &blob)
    {
        return repository
            .git({QStringLiteral("hash-object"), QStringLiteral("-w"), QStringLiteral("--stdin")}, blob)
            .output.trimmed();
    }

private Q_SLOTS:
    void gitUnpacksDeltas_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        const QByteArray large =
            QByteArray("all work and no play\n").repeated(2'000'000); // over 16 MiB: copies in parts
        QByteArray lines;
        for (int i = 0; i < 20'000; ++i)
            lines += "line " + QByteArray::number(i) + '\n';
        QTest::newRow("one word in the middle")
            << lines << QByteArray(lines).replace("line 9999\n", "line off\n");
        QTest::newRow("inserted") << lines << QByteArray(lines).replace("line 5\n", "line 5\nline 5.5\n");
        QTest::newRow("removed") << lines << QByteArray(lines).replace("line 5\n", "");
        QTest::newRow("a long insert") << lines << QByteArray(lines).replace("line 5\n", lines.left(1'000));
        QTest::newRow("at the front") << lines << "x" + lines;
        QTest::newRow("at the end") << lines << lines + "x";
        QTest::newRow("all of it") << QByteArray("abc") << QByteArray("xyz");
        QTest::newRow("from nothing") << QByteArray() << QByteArray("abc");
        QTest::newRow("repeated letters") << QByteArray("aaaa") << QByteArray("aaaaaa");
        QTest::newRow("large") << large << QByteArray(large).insert(30'000'000, "off");
    }

    void gitUnpacksDeltas()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        const Tests::GitRepository repository;
        const QByteArray base = id(repository, from);
        const QByteArray entry = packDeltaEntry(QByteArray::fromHex(base), packDelta(from, to));
        const auto unpacked =
            repository.git({QStringLiteral("unpack-objects"), QStringLiteral("-q")}, writePack({entry}));
        QVERIFY2(unpacked.exitCode == 0, unpacked.errors.constData());
        const QByteArray made =
            Tests::runProgram(QStringLiteral("git"),
                              {QStringLiteral("hash-object"), QStringLiteral("--stdin")}, {}, to)
                .output.trimmed();
        QCOMPARE(
            repository.git({QStringLiteral("cat-file"), QStringLiteral("blob"), QString::fromLatin1(made)})
                .output,
            to);
        if (from.size() > 1'000 && to.size() < from.size() + 200)
            QVERIFY2(entry.size() < 300, qPrintable(QString::number(entry.size())));
    }

    void gitReadsOurCommits()
    {
        Tests::GitRepository repository;
        const QString base = repository.commit({{QStringLiteral("a"), "a\n"}});
        const QString tree = QString::fromLatin1(
            repository.git({QStringLiteral("rev-parse"), QStringLiteral("main^{tree}")}).output.trimmed());
        CommitRequest request;
        request.subject = QStringLiteral("Turn\none off");
        request.body = QStringLiteral("Ärger im Betrieb");
        request.trailers = {{QStringLiteral("Flightdeck-Action"), QStringLiteral("kill")}};
        const PreparedTree prepared{base, tree, {}, {}};
        QDateTime when = QDateTime::fromSecsSinceEpoch(1'764'000'000, Qt::OffsetFromUTC, -12'600);
        const BuiltCommit built =
            buildCommit(prepared,
                        commitText(prepared, request,
                                   {QStringLiteral("On <Call>\n"), QStringLiteral("a@example.org")}, when),
                        {});
        const auto unpacked =
            repository.git({QStringLiteral("unpack-objects"), QStringLiteral("--strict")}, built.pack);
        QVERIFY2(unpacked.exitCode == 0, unpacked.errors.constData());
        QCOMPARE(repository
                     .git({QStringLiteral("show"), QStringLiteral("-s"),
                           QStringLiteral("--format=%P|%an|%ai|%B"), built.commit})
                     .output.trimmed(),
                 base.toLatin1() + "|On Call|2025-11-24 12:30:00 -0330|Turn one off\n\nÄrger im "
                                   "Betrieb\n\nFlightdeck-Action: kill");
    }
};

QTEST_GUILESS_MAIN(TestPack)
#include "tst_pack.moc"
