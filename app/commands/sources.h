#pragma once

#include "core/result.h"

#include <QCommandLineParser>
#include <QStringList>

namespace Flightdeck::App {

/// Where the data comes from, as the options of every command say it. Absent parts are empty.
struct Sources
{
    bool demo = false;
    double demoSpeed = 6; ///< times faster than life, 1 to 600
    QString environment;
    QString kubeconfig;
    QStringList contexts;
    QString metrics; ///< http(s), or a service of a cluster (Core::ServiceAddress)
    QString tenant;
    QString flags; ///< URL or path of the flags repository
    QString branch;
    QString path;                 ///< the flags file in it
    QStringList flipt;            ///< alike
    bool allowExecPlugin = false; ///< sign-in plugins of the kubeconfig run without a question

    /// True when nothing was chosen: KUBECONFIG or ~/.kube/config decide.
    bool isEmpty() const;
};

/// --demo | --environment NAME | [--kubeconfig FILE] [--context NAME]... [--metrics URL [--tenant ID]]
/// [--flags URL [--branch NAME] [--path FILE]] [--flipt URL]... [--allow-exec-plugin]
void addSourceOptions(QCommandLineParser &parser);

/// Reads them from a parser that has parsed. Errors: InvalidInput for options that exclude or need each
/// other.
Core::Result<Sources> sourcesFrom(const QCommandLineParser &parser);

/// One line for usage texts.
QString sourcesUsage();

} // namespace Flightdeck::App
