#include "kubernetes/kubecontextwatcher.h"
#include "tests/support/scriptfolder.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace Flightdeck;
using namespace Flightdeck::Kubernetes;

namespace {

QByteArray config(const QByteArray &token, const QByteArray &server = "https://k.test:6443")
{
    return "current-context: c\nclusters: [{name: k, cluster: {server: '" + server +
           "'}}]\ncontexts: [{name: c, context: {cluster: k, user: u}}, {name: d, context: {cluster: k}}]\n"
           "users: [{name: u, user: {token: " +
           token + "}}]\n";
}

} // namespace

class TestKubeContextWatcher : public QObject
{
    Q_OBJECT

    std::unique_ptr<Tests::ScriptFolder> m_folder;
    std::unique_ptr<KubeContextWatcher> m_watcher;

    QString file(const char *name = "config") const { return m_folder->path(QString::fromLatin1(name)); }
    QString token() const { return m_watcher->context().token; }

    /// Watches as the console does, but quicker; polling is off, so that the notifications are what is
    /// tested.
    void start(const QString &path, int pollMs = 3'600'000)
    {
        const KubeConfig::Source source{{}, path};
        const auto loaded = KubeConfig::load(source);
        QVERIFY(loaded);
        m_watcher = std::make_unique<KubeContextWatcher>(source, *loaded->context(),
                                                         KubeContextWatcher::Options{20, 150, pollMs});
    }

private Q_SLOTS:
    void init()
    {
        m_watcher.reset();
        m_folder = std::make_unique<Tests::ScriptFolder>();
    }

    void writtenInPlace()
    {
        start(m_folder->write(QStringLiteral("config"), config("one")));
        QSignalSpy changed(m_watcher.get(), &KubeContextWatcher::contextChanged);
        m_folder->write(QStringLiteral("config"), config("two"));
        QTRY_COMPARE(token(), QStringLiteral("two"));
        m_folder->write(QStringLiteral("config"), config("three"));
        QTRY_COMPARE(token(), QStringLiteral("three"));
        QVERIFY(!m_watcher->warning());
        QVERIFY(changed.size() >= 2);
    }

    void replacedAtomically()
    {
        start(m_folder->write(QStringLiteral("config"), config("one")));
        for (const char *next : {"two", "three", "four"}) {
            m_folder->write(QStringLiteral("config.tmp"), config(next));
            QVERIFY(::rename(file("config.tmp").toLocal8Bit(), file().toLocal8Bit()) == 0);
            QTRY_COMPARE(token(), QString::fromLatin1(next));
        }
    }

    void linkIsSwapped()
    {
        QDir folder(QFileInfo(file()).absolutePath());
        QVERIFY(folder.mkdir(QStringLiteral("v1")) && folder.mkdir(QStringLiteral("v2")));
        m_folder->write(QStringLiteral("v1/config"), config("one"));
        m_folder->write(QStringLiteral("v2/config"), config("two"));
        QVERIFY(QFile::link(QStringLiteral("v1"), file("..data")));
        QVERIFY(QFile::link(QStringLiteral("..data/config"), file()));
        start(file());
        QCOMPARE(token(), QStringLiteral("one"));
        // As a mounted secret changes: a new link is renamed over ..data; the file's own folder sees nothing
        // else.
        QVERIFY(QFile::link(QStringLiteral("v2"), file("..next")));
        QVERIFY(::rename(file("..next").toLocal8Bit(), file("..data").toLocal8Bit()) == 0);
        QTRY_COMPARE(token(), QStringLiteral("two"));
        m_folder->write(QStringLiteral("v2/config"), config("three"));
        QTRY_COMPARE(token(), QStringLiteral("three"));
    }

    void fault_14_deletedKeepsTheLastGoodOne()
    {
        start(m_folder->write(QStringLiteral("config"), config("one")));
        QSignalSpy changed(m_watcher.get(), &KubeContextWatcher::contextChanged);
        QVERIFY(QFile::remove(file()));
        QTRY_VERIFY(m_watcher->warning());
        QCOMPARE(token(), QStringLiteral("one"));
        const QString said = m_watcher->warning()->text();
        QVERIFY2(said.contains(QStringLiteral("goes on with what it said before")) && said.contains(file()),
                 qPrintable(said));
        m_folder->write(QStringLiteral("config"), config("one"));
        QTRY_VERIFY(!m_watcher->warning());
        QCOMPARE(changed.size(), 0); // it says the same as before
        m_folder->write(QStringLiteral("config"), config("two"));
        QTRY_COMPARE(token(), QStringLiteral("two"));
    }

    void fault_14_halfWrittenKeepsTheLastGoodOne_data()
    {
        QTest::addColumn<QByteArray>("half");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut in a word") << config("s3cret").left(60);
        QTest::newRow("cut before the users") << config("s3cret").left(config("s3cret").indexOf("users:"));
        QTest::newRow("no YAML") << QByteArray("a: [s3cret");
        QTest::newRow("context gone") << QByteArray("current-context: d\n");
    }
    void fault_14_halfWrittenKeepsTheLastGoodOne()
    {
        QFETCH(QByteArray, half);
        start(m_folder->write(QStringLiteral("config"), config("one")));
        m_folder->write(QStringLiteral("config"), half);
        QTRY_VERIFY(m_watcher->warning());
        QCOMPARE(token(), QStringLiteral("one"));
        QVERIFY(!m_watcher->warning()->text().contains(QStringLiteral("s3cret")));
        m_folder->write(QStringLiteral("config"), config("whole"));
        QTRY_COMPARE(token(), QStringLiteral("whole"));
        QVERIFY(!m_watcher->warning());
    }

    void aMomentOfHalfIsNoWarning()
    {
        start(m_folder->write(QStringLiteral("config"), config("one")));
        QSignalSpy warned(m_watcher.get(), &KubeContextWatcher::warningChanged);
        QSignalSpy changed(m_watcher.get(), &KubeContextWatcher::contextChanged);
        m_folder->write(QStringLiteral("config"), "a: [");
        QTimer::singleShot(60, this, [this] { m_folder->write(QStringLiteral("config"), config("two")); });
        QTRY_COMPARE(token(), QStringLiteral("two"));
        QCOMPARE(warned.size(), 0);
        QCOMPARE(changed.size(), 1);
    }

    void anotherCurrentContextMovesNothing()
    {
        start(m_folder->write(QStringLiteral("config"), config("one")));
        m_folder->write(QStringLiteral("config"),
                        config("two").replace("current-context: c", "current-context: d"));
        QTRY_COMPARE(token(), QStringLiteral("two"));
        QCOMPARE(m_watcher->context().name, QStringLiteral("c"));
    }

    void aNewFileOfTheListCounts()
    {
        m_folder->write(QStringLiteral("second"), config("one"));
        start(file("first") + QDir::listSeparator() + file("second"));
        QCOMPARE(token(), QStringLiteral("one"));
        m_folder->write(QStringLiteral("first"), "users: [{name: u, user: {token: of-the-first}}]\n");
        QTRY_COMPARE(token(), QStringLiteral("of-the-first"));
    }

    void isFoundByPollingToo()
    {
        // A folder that is made later is watched by nobody.
        m_folder->write(QStringLiteral("second"), config("one"));
        start(file("later/first") + QDir::listSeparator() + file("second"), 30);
        QVERIFY(QDir().mkpath(file("later")));
        m_folder->write(QStringLiteral("later/first"), "users: [{name: u, user: {token: polled}}]\n");
        QTRY_COMPARE(token(), QStringLiteral("polled"));
    }
};

QTEST_GUILESS_MAIN(TestKubeContextWatcher)
#include "tst_kubecontextwatcher.moc"
