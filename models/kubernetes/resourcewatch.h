#pragma once

#include "kubernetes/clusterwatch.h"
#include "kubernetes/reflector.h"

#include <vector>

namespace Flightdeck::Kubernetes {

class NamespaceFinder;

/// One resource of a cluster. One reflector reads all namespaces; where that is not allowed, one for each
/// namespace does, so that a forbidden namespace does not hide the others. The question for all is asked
/// again every minute: rights can be given.
class ResourceWatch final : public ClusterWatch
{
    Q_OBJECT
public:
    struct Options
    {
        /// Finds the path of the API group's version, "/apis/flagger.app/v1beta1".
        std::function<void(QObject *context, Reflector::PathCallback)> findApi;
        QString resource;  ///< plural
        QString nameSpace; ///< only this one; empty: all
        Reflector::Options reflector;
    };

    /// Everything passed must outlive the watch.
    ResourceWatch(ApiClient &api, SliceSource &source, NamespaceFinder &namespaces, const Core::Clock &clock,
                  Options options, QObject *parent = nullptr);
    ~ResourceWatch() override;

    void start() override;
    void retryNow() override;
    void wake() override;
    /// Of several namespaces: of those that may be read the one to be believed least, its reason naming the
    /// others; Denied when none may be read.
    Core::Freshness freshness() const override;
    /// Of the objects in one namespace.
    Core::Freshness freshnessIn(const QString &nameSpace) const;
    std::optional<ApiFailure> lastFailure() const override;
    /// Namespaces that are read one by one; empty when all are read at once.
    QStringList namespaces() const;

private:
    struct Part
    {
        QString nameSpace; ///< empty: all
        std::unique_ptr<StoreSlice> slice;
        std::unique_ptr<Reflector> reflector;
    };

    Part newPart(const QString &nameSpace, int refusedWaitMs);
    void wholeChanged();
    void split();
    void addParts();
    void join();
    void partChanged();
    QString remarks() const;

    ApiClient &m_api;
    SliceSource &m_source;
    NamespaceFinder &m_namespaces;
    const Core::Clock &m_clock;
    Options m_options;
    Part m_whole;
    bool m_split = false;
    bool m_settled = false; ///< every part had something to say once
    std::vector<Part> m_parts;
    QTimer m_lookAgain; ///< for new namespaces
};

} // namespace Flightdeck::Kubernetes
