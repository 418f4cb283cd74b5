#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QStringList>

#include <vector>

namespace Flightdeck::Bench {

/// One line of tests/bench/run. Every figure is a ratio to something measured in the same run or to a limit,
/// the better the larger.
struct Outcome
{
    const char *name;
    double ours;
    double peer;      ///< what it is measured against, in the same unit; a negative one was not to be had
    QString peerName; ///< "kubectl get canaries -A", "limit"
    const char *unit;
    double bar; ///< peer / ours must reach it
    QString note = {};
    bool alsoMet = true; ///< what else the bar asks for, said in the note
};

/// As a line of words, or of JSON when the program was called with --json. True when the bar is met.
bool report(const Outcome &outcome);

/// Says that a figure has no peer on this machine, which is no fault; `note` tells why and what ours is.
bool reportSkipped(const char *name, const QString &note);

double steadySeconds();
/// Processor time of this thread.
double threadSeconds();
/// Most memory this process ever had (VmHWM), and has now.
qint64 peakKiB();
qint64 residentKiB();
double quantile(std::vector<double> values, double q); ///< nearest rank; 0 when there are none

struct Ran
{
    bool ok = false;
    double seconds = 0;
    qint64 peakKiB = 0; ///< most memory it had
    QByteArray output;
};
/// Runs a program to its end, wall time from before its start.
Ran run(const QStringList &command);

/// Command of the control plane's own kubectl with a kubeconfig, empty when it was not built.
QStringList kubectl(const QString &kubeconfig);
/// A kubeconfig for a server without credentials.
QByteArray kubeconfigFor(int port);

/// bench_apiserver as a process of its own, which ends with this object.
class ServerProcess
{
public:
    explicit ServerProcess(const QStringList &arguments);
    ~ServerProcess();
    int port() const { return m_port; }
    QString url() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_port); }

private:
    QProcess m_process;
    int m_port = 0;
};

} // namespace Flightdeck::Bench
