#include "tests/bench/killworld.h"

#include "git/commitobject.h"
#include "git/exchange.h"
#include "git/preparation.h"
#include "git/pushreport.h"
#include "tests/bench/measure.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace Flightdeck::Bench {

namespace {

const QString path = QStringLiteral("features.yaml");

QByteArray flagText(int index, const QByteArray &enabled)
{
    const QByteArray key = QByteArray::number(index).rightJustified(5, '0');
    QByteArray text =
        "  - key: flag-" + key + "\n    name: Flag " + key +
        "\n    type: BOOLEAN_FLAG_TYPE\n    description: Shows the new checkout to the people of "
        "region " +
        key + ", as agreed with support\n    enabled: " + enabled + "\n    rollouts:\n";
    for (int i = 0; i < 4; ++i)
        text += "      - segment:\n          key: region-" + QByteArray::number((index * 7 + i * 13) % 50) +
                "\n          operator: OR_SEGMENT_OPERATOR\n          value: true\n";
    return text + "      - threshold:\n          percentage: 50\n          value: true\n";
}

/// What a kill of a boolean flag writes: off by default, and first of all off for everybody.
QByteArray off(QByteArray text, int index)
{
    const QByteArray key = "  - key: flag-" + QByteArray::number(index).rightJustified(5, '0') + '\n';
    const qsizetype begin = text.indexOf(key);
    const qsizetype enabled = text.indexOf("enabled: true\n", begin);
    const qsizetype rollouts = text.indexOf("    rollouts:\n", begin);
    if (begin < 0 || enabled < 0 || rollouts < enabled)
        qFatal("the flag is not as it was made");
    text.insert(rollouts + 14, "      - threshold:\n          percentage: 100\n          value: false\n");
    return text.replace(enabled, 13, "enabled: false");
}

void waitFor(const std::function<bool()> &condition, const char *what)
{
    const double end = steadySeconds() + 120;
    while (!condition()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 1'000);
        if (steadySeconds() > end)
            qFatal("%s does not come", what);
    }
}

void check(bool ok, const QByteArray &why)
{
    if (!ok)
        qFatal("%s", why.constData());
}

} // namespace

KillWorld::KillWorld(const KillSize &size)
    : m_flags(size.flags)
{
    qputenv("HOME", QFile::encodeName(m_folder.path()));
    qunsetenv("SSH_AUTH_SOCK");
    check(m_ssh.start(), m_ssh.trouble().toUtf8());
    QMap<QString, QByteArray> files;
    QByteArray flags = "namespace: default\nflags:\n";
    for (int i = 0; i < size.flags; ++i)
        flags += flagText(i, "true");
    files.insert(path, flags);
    for (int i = 0; i < size.otherFiles; ++i)
        files.insert(QStringLiteral("services/team-%1/file-%2.txt").arg(i / 100).arg(i),
                     "This is file " + QByteArray::number(i) + " of the repository.\n");
    check(!m_server.commit(files).isEmpty(), "git fast-import failed");
}

Git::Remote KillWorld::remote(int port) const
{
    Git::Remote remote;
    remote.url = m_ssh.url(m_server.path(), port);
    remote.keyFile = m_ssh.clientKey();
    remote.knownHostsFile = m_ssh.anyPortHosts();
    return remote;
}

void KillWorld::clone(int port)
{
    m_gitSsh = "ssh -o BatchMode=yes -o IdentitiesOnly=yes -i " + m_ssh.clientKey().toUtf8() +
               " -o UserKnownHostsFile=" + m_ssh.anyPortHosts().toUtf8();
    qputenv("GIT_SSH_COMMAND", m_gitSsh);
    const auto cloned = Tests::runProgram(QStringLiteral("git"),
                                          {QStringLiteral("clone"), QStringLiteral("-q"), remote(port).url,
                                           m_folder.filePath(QStringLiteral("checkout"))});
    check(cloned.exitCode == 0, cloned.errors);
    qunsetenv("GIT_SSH_COMMAND");
}

void KillWorld::console(int port)
{
    m_console.reset();
    Git::RepositoryOptions options;
    options.remote = remote(port);
    options.path = path;
    options.cacheFolder = m_folder.filePath(QStringLiteral("cache-%1").arg(++m_consoles));
    options.stateFolder = m_folder.filePath(QStringLiteral("state"));
    options.helperProgram = QCoreApplication::applicationDirPath() + QStringLiteral("/../../app/flightdeck");
    options.pollIntervalMs = 0;
    options.author = {QStringLiteral("On Call"), QStringLiteral("oncall@example.org")};
    m_console = std::make_unique<Git::FlagsRepository>(options, m_clock);
    m_console->start();
    waitFor([this] { return !m_console->tip().isEmpty(); }, "the first fetch");
}

Git::CommitRequest KillWorld::next()
{
    check(m_killed < m_flags, "no flag is left");
    const int index = m_killed++;
    Git::CommitRequest request;
    request.path = path;
    request.action = QStringLiteral("kill");
    request.subject = QStringLiteral("Turn flag-%1 off").arg(index);
    request.trailers = {{QStringLiteral("Flightdeck-Action"), QStringLiteral("kill")}};
    request.change = QString::number(index);
    request.intent = [index](const Git::Tree &tree) -> Core::Result<Git::Files> {
        return Git::Files{{path, off(tree.files.value(path), index)}};
    };
    return request;
}

double KillWorld::killByHand()
{
    const int index = m_killed++;
    // What somebody at a shell does; the editor costs nothing.
    const QString line =
        QStringLiteral("cd checkout && git pull -q && "
                       "sed -i '/key: flag-%1$/,/enabled:/s/enabled: true/enabled: false/' features.yaml && "
                       "git commit -qam 'Turn it off' && git push -q")
            .arg(index, 5, 10, QLatin1Char('0'));
    qputenv("GIT_SSH_COMMAND", m_gitSsh);
    const double start = steadySeconds();
    const auto ran = Tests::runProgram(QStringLiteral("sh"), {QStringLiteral("-c"), line}, m_folder.path());
    const double seconds = steadySeconds() - start;
    qunsetenv("GIT_SSH_COMMAND");
    check(ran.exitCode == 0, ran.errors);
    return seconds;
}

Git::CommitRequest KillWorld::arm()
{
    const Git::CommitRequest request = next();
    m_console->arm(request);
    waitFor([this] { return m_console->armed().state != Git::ArmedState::Preparing; }, "arming");
    const auto &armed = m_console->armed();
    check(armed.state == Git::ArmedState::Ready,
          armed.failure ? armed.failure->text().toUtf8() : QByteArray("not ready"));
    return request;
}

double KillWorld::confirm(const Git::CommitRequest &request)
{
    m_outcome.reset();
    double accepted = 0;
    const double start = steadySeconds();
    m_console->commit(
        request, m_console.get(),
        [&accepted](const Git::CommitProgress &progress) {
            if (progress.step == Git::CommitStep::Accepted)
                accepted = steadySeconds();
        },
        [this](const Git::Result<Git::CommitOutcome> &outcome) { m_outcome = outcome; });
    waitFor([&] { return accepted > 0 || m_outcome; }, "the server's ok");
    check(accepted > 0, m_outcome && !*m_outcome ? m_outcome->error().text().toUtf8() : "not accepted");
    return accepted - start;
}

void KillWorld::seeThrough()
{
    waitFor([this] { return m_outcome.has_value(); }, "the end of a commit");
    check(m_outcome->has_value(), m_outcome->has_value() ? QByteArray() : m_outcome->error().text().toUtf8());
    check((*m_outcome)->attempts == 1, "somebody else was faster");
}

double KillWorld::kill()
{
    const double seconds = confirm(arm());
    seeThrough();
    return seconds;
}

double KillWorld::receivePack()
{
    Git::Remote local;
    local.url = m_server.path();
    local.allowLocal = true;
    const Git::PublicationPlace place{m_folder.filePath(QStringLiteral("mirror.git")),
                                      local,
                                      QStringLiteral("main"),
                                      path,
                                      {},
                                      {QStringLiteral("On Call"), QStringLiteral("oncall@example.org")}};
    check(Git::Mirror::open(place.mirror).has_value(), "no mirror");
    const auto tip =
        Git::fetchBranch({place.mirror, local, place.branch, QStringLiteral("refs/flightdeck/seen")}, {});
    check(tip.has_value(), tip ? QByteArray() : tip.error().text().toUtf8());
    const Git::CommitRequest request = next();
    const auto prepared = Git::prepareChange(place, request, tip->tip);
    check(prepared.has_value(), "no preparation");
    const Git::BuiltCommit built = Git::buildCommit(
        prepared->tree, Git::commitText(prepared->tree, request, place.author, m_clock.now()), {});

    QProcess git;
    git.start(QStringLiteral("git"), {QStringLiteral("receive-pack"), m_server.path()});
    QByteArray announced;
    while (!announced.endsWith("0000") && git.waitForReadyRead())
        announced += git.readAllStandardOutput();
    const double start = steadySeconds();
    git.write(
        Git::packetLine(QByteArray(tip->tip.toLatin1() + ' ' + built.commit.toLatin1() + " refs/heads/main") +
                        '\0' + " report-status") +
        "0000" + built.pack);
    Git::PushReport report("refs/heads/main");
    while (!report.complete() && git.waitForReadyRead())
        check(report.take(git.readAllStandardOutput()), "no report");
    const double seconds = steadySeconds() - start;
    check(report.verdict().has_value(), "git receive-pack refuses the commit");
    git.closeWriteChannel();
    git.waitForFinished();
    return seconds;
}

} // namespace Flightdeck::Bench
