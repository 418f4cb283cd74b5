#include "kubernetes/resourcewatch.h"

namespace Flightdeck::Kubernetes {

ResourceWatch::ResourceWatch(ApiClient &api, SliceSource &source, const Core::Clock &clock, Options options,
                             QObject *parent)
    : ClusterWatch(parent)
    , m_api(api)
    , m_options(std::move(options))
    , m_slice(source.newSlice())
{
    Reflector::Options own = m_options.reflector;
    own.findPath = [this](QObject *context, const Reflector::PathCallback &callback) {
        m_options.findApi(context, [this, callback](const tl::expected<QString, ApiFailure> &found) {
            if (!found) {
                callback(tl::unexpected<ApiFailure>(found.error()));
                return;
            }
            const QString scope = m_options.nameSpace.isEmpty()
                                      ? QString()
                                      : QString(QStringLiteral("/namespaces/") + m_options.nameSpace);
            callback(QString(*found + scope + QLatin1Char('/') + m_options.resource));
        });
    };
    m_reflector = std::make_unique<Reflector>(m_api, *m_slice, clock, own);
    connect(m_reflector.get(), &Reflector::freshnessChanged, this, &ResourceWatch::freshnessChanged);
    connect(m_reflector.get(), &Reflector::stored, this, &ResourceWatch::stored);
}

ResourceWatch::~ResourceWatch() = default;

void ResourceWatch::start()
{
    m_reflector->start();
}

void ResourceWatch::retryNow()
{
    m_reflector->retryNow();
}

} // namespace Flightdeck::Kubernetes
