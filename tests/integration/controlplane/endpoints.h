#pragma once

#include "kubernetes/kubecontext.h"

#include <QUrl>

namespace Flightdeck::Tests {

/// Where the control plane of tests/integration/run listens and who may ask it: the file that the environment
/// variable FLIGHTDECK_CONTROLPLANE names.
struct Endpoints
{
    QUrl server;
    QString folder;  ///< certificates, kubeconfigs, marks for the script
    QString kubectl; ///< program; its first argument is "kubectl"
    QString crds;    ///< folder with the custom resource definitions
    QUrl mesh;       ///< the exporter, see controlplane/mesh
    QUrl prometheus;
    QUrl flagger;
    QUrl loadtester;
    QString podNetwork; ///< first three numbers of the pods' addresses; empty: no proxy to pods and services
    QStringList scenarios; ///< asked for by name; empty: all

    static constexpr const char *missing =
        "No control plane is running: tests/integration/run starts one and runs this test against it.";
    static bool areGiven();
    /// @pre areGiven(). Ends the program when the file cannot be read.
    static Endpoints load();

    /// The console's own reading of the kubeconfig of "admin", "operator", "viewer", "team" or "nobody".
    Kubernetes::KubeContext person(const QString &name) const;
    /// Runs kubectl as admin and waits; true when it succeeded. Its errors go to the test's output.
    bool runKubectl(const QStringList &arguments) const;
};

} // namespace Flightdeck::Tests
