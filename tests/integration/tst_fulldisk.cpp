#include "app/simulator/githttpserver.h"
#include "tests/support/gitworld.h"

#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

using namespace Flightdeck;
using namespace Flightdeck::Git;
using Tests::commit;
using Tests::disable;
using Tests::Ended;
using World = Tests::GitWorld;

/// A disk of this machine that is full, or may only be read: a file system of 1 MiB of the test's own.
class TestFullDisk : public QObject
{
    Q_OBJECT

    /// Mounts it on `folder` in a mount namespace that only this process and its children see.
    static bool mountSmall(const QString &folder)
    {
        return mount("none", QFile::encodeName(folder).constData(), "tmpfs", 0, "size=1m,mode=0700") == 0;
    }

    static void fill(const QString &folder)
    {
        QFile file(folder + QStringLiteral("/ballast"));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        for (const qint64 piece : {65'536, 4'096, 512}) {
            while (file.write(QByteArray(piece, 'x')) == piece) {
            }
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(QFile::exists(qEnvironmentVariable("FLIGHTDECK_PROGRAM")),
                 "FLIGHTDECK_PROGRAM names the program");
        if (!s_apart)
            QSKIP("this user may not mount anything");
        Tests::useOwnHome(m_home.path());
    }

    void fault_40_fullDiskSendsNothing_data()
    {
        QTest::addColumn<QString>("place");
        QTest::newRow("the mirror's") << QStringLiteral("cache");
        QTest::newRow("the journal's") << QStringLiteral("state");
    }

    void fault_40_fullDiskSendsNothing()
    {
        QFETCH(QString, place);
        World world;
        Simulator::GitHttpServer http(world.server.root());
        QVERIFY(http.start());
        world.options.remote.url = http.url(world.server.name());
        const QString folder = world.state.filePath(place);
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(mountSmall(folder));
        {
            FlagsRepository repository(world.options, world.clock);
            QVERIFY(Tests::fetch(repository));
            fill(folder);
            const QString before = world.server.tip();
            const Ended full = commit(repository, disable());
            QVERIFY2(full.failedWith(FailureKind::DiskFull), full.words().constData());
            QVERIFY2(full.words().contains("othing was sent"), full.words().constData());
            QVERIFY(!full.steps.contains(CommitStep::Accepted));
            QCOMPARE(world.server.tip(), before);
            // With room again it goes on.
            QVERIFY(QFile::remove(folder + QStringLiteral("/ballast")));
            const Ended ended = commit(repository, disable());
            QVERIFY2(ended.succeeded(), ended.words().constData());
        }
        umount2(QFile::encodeName(folder).constData(), MNT_DETACH);
    }

    void fault_40_readOnlyMirrorSendsNothing()
    {
        World world;
        Simulator::GitHttpServer http(world.server.root());
        QVERIFY(http.start());
        world.options.remote.url = http.url(world.server.name());
        FlagsRepository repository(world.options, world.clock);
        QVERIFY(Tests::fetch(repository));
        const QDir cache(world.options.cacheFolder);
        const QStringList mirrors = cache.entryList({QStringLiteral("*.git")}, QDir::Dirs);
        QCOMPARE(mirrors.size(), 1);
        const QByteArray objects =
            QFile::encodeName(cache.filePath(mirrors.first() + QStringLiteral("/objects")));
        QCOMPARE(mount(objects.constData(), objects.constData(), nullptr, MS_BIND, nullptr), 0);
        QCOMPARE(mount("none", objects.constData(), nullptr, MS_REMOUNT | MS_BIND | MS_RDONLY, nullptr), 0);
        const QString before = world.server.tip();
        const Ended ended = commit(repository, disable());
        umount2(objects.constData(), MNT_DETACH);
        QVERIFY2(ended.failedWith(FailureKind::Repository), ended.words().constData());
        QVERIFY2(ended.words().contains("Read-only"), ended.words().constData());
        QCOMPARE(world.server.tip(), before);
        QVERIFY(!ended.steps.contains(CommitStep::Committed));
        const Ended again = commit(repository, disable());
        QVERIFY2(again.succeeded(), again.words().constData());
    }

public:
    /// Before any thread is there: only then may a process leave its namespaces.
    static void stepApart()
    {
        const uid_t user = getuid();
        const gid_t group = getgid();
        const bool root = user == 0;
        s_apart = unshare(root ? CLONE_NEWNS : CLONE_NEWNS | CLONE_NEWUSER) == 0;
        if (s_apart && !root) {
            const auto write = [](const char *path, const QByteArray &text) {
                QFile file(QString::fromLatin1(path));
                return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) &&
                       file.write(text) == text.size();
            };
            s_apart = write("/proc/self/setgroups", "deny") &&
                      write("/proc/self/uid_map", "0 " + QByteArray::number(user) + " 1") &&
                      write("/proc/self/gid_map", "0 " + QByteArray::number(group) + " 1");
        }
        s_apart = s_apart && mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
    }

private:
    inline static bool s_apart = false;
    QTemporaryDir m_home;
};

int main(int argc, char *argv[])
{
    TestFullDisk::stepApart();
    QCoreApplication application(argc, argv);
    TestFullDisk test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_fulldisk.moc"
