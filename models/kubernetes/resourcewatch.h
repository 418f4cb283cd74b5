#pragma once

#include "kubernetes/clusterwatch.h"
#include "kubernetes/reflector.h"

namespace Flightdeck::Kubernetes {

/// One resource of a cluster: the reflector of all namespaces with its slice of the store.
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
    ResourceWatch(ApiClient &api, SliceSource &source, const Core::Clock &clock, Options options,
                  QObject *parent = nullptr);
    ~ResourceWatch() override;

    void start() override;
    void retryNow() override;
    Core::Freshness freshness() const override { return m_reflector->freshness(); }
    std::optional<ApiFailure> lastFailure() const override { return m_reflector->lastFailure(); }

private:
    ApiClient &m_api;
    Options m_options;
    std::unique_ptr<StoreSlice> m_slice;
    std::unique_ptr<Reflector> m_reflector;
};

} // namespace Flightdeck::Kubernetes
