#include "kubernetes/podwatch.h"

#include "kubernetes/mixedfreshness.h"

namespace Flightdeck::Kubernetes {

PodWatch::PodWatch(ApiClient &api, SliceSource &source, const Core::Clock &clock, Reflector::Options common,
                   QObject *parent)
    : ClusterWatch(parent)
    , m_api(api)
    , m_source(source)
    , m_clock(clock)
    , m_common(std::move(common))
{
}

PodWatch::~PodWatch() = default;

void PodWatch::follow(const QString &nameSpace, const QStringList &selectors)
{
    if (nameSpace == m_nameSpace && selectors == m_selectors)
        return;
    m_nameSpace = nameSpace;
    m_selectors = selectors;
    for (Followed &followed : m_followed) {
        followed.reflector.reset();
        followed.slice->release(nullptr);
    }
    m_followed.clear();
    for (const QString &selector : selectors) {
        Reflector::Options options = m_common;
        options.labelSelector = selector;
        options.findPath = [nameSpace](QObject *, const Reflector::PathCallback &callback) {
            callback(QString(QStringLiteral("/api/v1/namespaces/%1/pods").arg(nameSpace)));
        };
        Followed followed;
        followed.slice = m_source.newSlice();
        followed.reflector = std::make_unique<Reflector>(m_api, *followed.slice, m_clock, options);
        connect(followed.reflector.get(), &Reflector::freshnessChanged, this, &PodWatch::freshnessChanged);
        connect(followed.reflector.get(), &Reflector::stored, this, &PodWatch::stored);
        m_followed.push_back(std::move(followed));
    }
    for (const Followed &followed : m_followed)
        followed.reflector->start();
    Q_EMIT stored();
    Q_EMIT freshnessChanged();
}

void PodWatch::retryNow()
{
    for (const Followed &followed : m_followed)
        followed.reflector->retryNow();
}

void PodWatch::wake()
{
    for (const Followed &followed : m_followed)
        followed.reflector->wake();
}

Core::Freshness PodWatch::freshness() const
{
    Core::Freshness freshness;
    freshness.state = Core::FreshnessState::Absent;
    bool first = true;
    for (const Followed &followed : m_followed) {
        const Core::Freshness &own = followed.reflector->freshness();
        freshness = first ? own : worse(freshness, own);
        first = false;
    }
    return freshness;
}

std::optional<ApiFailure> PodWatch::lastFailure() const
{
    for (const Followed &followed : m_followed) {
        if (followed.reflector->freshness().state != Core::FreshnessState::Live &&
            followed.reflector->lastFailure())
            return followed.reflector->lastFailure();
    }
    return {};
}

QString labelSelector(const Workload &workload)
{
    QStringList parts;
    for (auto it = workload.selector.cbegin(); it != workload.selector.cend(); ++it)
        parts.append(it.key() + QLatin1Char('=') + it.value());
    return parts.join(QLatin1Char(','));
}

} // namespace Flightdeck::Kubernetes
