#include "tests/bench/measure.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace Flightdeck::Bench {

namespace {

qint64 statusKiB(const char *field)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(field))
            return line.mid(qsizetype(qstrlen(field))).simplified().split(' ').value(0).toLongLong();
    }
    return 0;
}

double seconds(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return double(now.tv_sec) + double(now.tv_nsec) * 1e-9;
}

} // namespace

bool report(const Outcome &outcome)
{
    const bool known = outcome.peer >= 0 && outcome.ours > 0;
    const double ratio = known ? outcome.peer / outcome.ours : 0;
    const bool met = known && ratio >= outcome.bar && outcome.alsoMet;
    if (QCoreApplication::arguments().contains(QLatin1String("--json"))) {
        QJsonObject line{{QStringLiteral("name"), QString::fromLatin1(outcome.name)},
                         {QStringLiteral("ours"), outcome.ours},
                         {QStringLiteral("peerName"), outcome.peerName},
                         {QStringLiteral("unit"), QString::fromLatin1(outcome.unit)},
                         {QStringLiteral("bar"), outcome.bar},
                         {QStringLiteral("met"), met}};
        line[QStringLiteral("peer")] = known ? QJsonValue(outcome.peer) : QJsonValue();
        line[QStringLiteral("ratio")] = known ? QJsonValue(ratio) : QJsonValue();
        if (!outcome.note.isEmpty())
            line[QStringLiteral("note")] = outcome.note;
        std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    } else if (known) {
        std::printf("%-7s %-26s %8.2fx of %gx   ours %.4g %s, %s %.4g %s%s\n", met ? "ok" : "MISSED",
                    outcome.name, ratio, outcome.bar, outcome.ours, outcome.unit,
                    qPrintable(outcome.peerName), outcome.peer, outcome.unit,
                    outcome.note.isEmpty() ? "" : qPrintable(QStringLiteral("; ") + outcome.note));
    } else {
        std::printf("%-7s %-26s not measured: %s\n", "MISSED", outcome.name, qPrintable(outcome.note));
    }
    std::fflush(stdout);
    return met;
}

bool reportSkipped(const char *name, const QString &note)
{
    if (!QCoreApplication::arguments().contains(QLatin1String("--json")))
        std::printf("skipped %-26s %s\n", name, qPrintable(note));
    std::fflush(stdout);
    return true;
}

double steadySeconds()
{
    return seconds(CLOCK_MONOTONIC);
}

double threadSeconds()
{
    return seconds(CLOCK_THREAD_CPUTIME_ID);
}

qint64 peakKiB()
{
    return statusKiB("VmHWM:");
}

qint64 residentKiB()
{
    return statusKiB("VmRSS:");
}

double quantile(std::vector<double> values, double q)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    const auto rank = std::size_t(std::ceil(q * double(values.size())));
    return values[std::clamp<std::size_t>(rank, 1, values.size()) - 1];
}

Ran run(const QStringList &command)
{
    Ran ran;
    std::vector<QByteArray> words;
    for (const QString &word : command)
        words.push_back(word.toLocal8Bit());
    std::vector<char *> argv;
    for (QByteArray &word : words)
        argv.push_back(word.data());
    argv.push_back(nullptr);
    int out[2];
    if (pipe2(out, O_CLOEXEC) != 0)
        return ran;
    const double start = steadySeconds();
    const pid_t child = fork();
    if (child == 0) {
        dup2(out[1], STDOUT_FILENO);
        execvp(argv[0], argv.data());
        _exit(127);
    }
    close(out[1]);
    // What a peer prints is read and counted, never gathered: this process must not grow with it.
    char buffer[1 << 16];
    ssize_t count = 0;
    while ((count = read(out[0], buffer, sizeof buffer)) > 0) {
        if (ran.output.size() < (1 << 16))
            ran.output.append(buffer, qsizetype(count));
    }
    close(out[0]);
    int status = 0;
    rusage used{};
    wait4(child, &status, 0, &used);
    ran.seconds = steadySeconds() - start;
    ran.peakKiB = used.ru_maxrss;
    ran.ok = WIFEXITED(status) && WEXITSTATUS(status) == 0;
    return ran;
}

QStringList kubectl(const QString &kubeconfig)
{
    const QString program = qEnvironmentVariable("FLIGHTDECK_KUBECTL");
    if (program.isEmpty() || !QFile::exists(program))
        return {};
    return {program, QStringLiteral("kubectl"), QStringLiteral("--kubeconfig"), kubeconfig};
}

QByteArray kubeconfigFor(int port)
{
    return "apiVersion: v1\nkind: Config\ncurrent-context: bench\nclusters:\n- name: bench\n  cluster:\n    "
           "server: "
           "http://127.0.0.1:" +
           QByteArray::number(port) +
           "\ncontexts:\n- name: bench\n  context: {cluster: bench, user: nobody}\nusers:\n- name: nobody\n  "
           "user: {}\n";
}

ServerProcess::ServerProcess(const QStringList &arguments)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/bench_apiserver"), arguments);
    while (m_process.waitForReadyRead(30'000) && !m_process.canReadLine()) {
    }
    m_port = m_process.readLine().trimmed().toInt();
    if (m_port == 0)
        qFatal("bench_apiserver did not start");
}

ServerProcess::~ServerProcess()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(10'000))
        m_process.kill();
}

} // namespace Flightdeck::Bench
