#pragma once

#include "kubernetes/apifailure.h"

#include <QObject>
#include <QStringList>

namespace Flightdeck::Kubernetes {

class ApiClient;

/// Which namespaces to look into when a resource may not be read in all of them at once: those that are known
/// from the kubeconfig and the settings, and those the server tells of when it may be asked.
class NamespaceFinder final : public QObject
{
    Q_OBJECT
public:
    /// More of them would need more connections than a server gives to one client.
    static constexpr int most = 50;

    /// @param known in order of importance. @param api must outlive the finder.
    NamespaceFinder(ApiClient &api, const QStringList &known, QObject *parent = nullptr);

    /// At most `most` of them, the known ones first.
    const QStringList &namespaces() const { return m_namespaces; }
    /// How many there are beyond those.
    int leftOut() const { return m_leftOut; }
    /// Asks the server, unless that was done less than half a minute ago.
    void find();

Q_SIGNALS:
    void found();

private:
    void take(const QStringList &told);

    ApiClient &m_api;
    QStringList m_known;
    QStringList m_namespaces;
    int m_leftOut = 0;
    bool m_asked = false;
};

} // namespace Flightdeck::Kubernetes
