#pragma once

#include "kubernetes/clusterwatch.h"
#include "kubernetes/reflector.h"

#include <vector>

namespace Flightdeck::Kubernetes {

/// The pods of one canary: those its target selects and those its primary selects, and no others.
class PodWatch final : public ClusterWatch
{
    Q_OBJECT
public:
    /// Everything passed must outlive the watch. @param common times and randomness; its path and selectors
    /// are not used.
    PodWatch(ApiClient &api, SliceSource &source, const Core::Clock &clock, Reflector::Options common,
             QObject *parent = nullptr);
    ~PodWatch() override;

    /// Watches what the label selectors ("app=cart,tier=web") select in `nameSpace`, instead of what was
    /// watched before; the pods of that vanish at once. The same as before changes nothing.
    void follow(const QString &nameSpace, const QStringList &selectors);
    /// Nothing: follow() does.
    void start() override {}
    void retryNow() override;
    void wake() override;
    /// The worse one; Absent when nothing is followed.
    Core::Freshness freshness() const override;
    std::optional<ApiFailure> lastFailure() const override;

private:
    struct Followed
    {
        std::unique_ptr<StoreSlice> slice;
        std::unique_ptr<Reflector> reflector;
    };

    ApiClient &m_api;
    SliceSource &m_source;
    const Core::Clock &m_clock;
    Reflector::Options m_common;
    QString m_nameSpace;
    QStringList m_selectors;
    std::vector<Followed> m_followed;
};

/// The label selector of a workload as the API wants it, sorted; empty when it selects by no label.
QString labelSelector(const Workload &workload);

} // namespace Flightdeck::Kubernetes
