#include "kubernetes/resourcewatch.h"

#include "kubernetes/mixedfreshness.h"
#include "kubernetes/namespacefinder.h"

#include <algorithm>

namespace Flightdeck::Kubernetes {

using Core::FreshnessState;

namespace {

constexpr int apartMs = 20; ///< between the first questions, so that they do not crowd out a person's own
constexpr qsizetype mostAsked = 10; ///< of more namespaces, the refused ones are asked for again less often
constexpr int seldomness = 5;
constexpr qsizetype mostNamed = 5;

bool isRefused(const Core::Freshness &freshness)
{
    return freshness.state == FreshnessState::Denied || freshness.state == FreshnessState::NotInstalled;
}

} // namespace

ResourceWatch::ResourceWatch(ApiClient &api, SliceSource &source, NamespaceFinder &namespaces,
                             const Core::Clock &clock, Options options, QObject *parent)
    : ClusterWatch(parent)
    , m_api(api)
    , m_source(source)
    , m_namespaces(namespaces)
    , m_clock(clock)
    , m_options(std::move(options))
    , m_whole(newPart(m_options.nameSpace, m_options.reflector.refusedWaitMs))
{
    connect(m_whole.reflector.get(), &Reflector::freshnessChanged, this, &ResourceWatch::wholeChanged);
    connect(&m_namespaces, &NamespaceFinder::found, this, [this] {
        if (m_split)
            addParts();
    });
    m_lookAgain.setInterval(m_options.reflector.refusedWaitMs);
    connect(&m_lookAgain, &QTimer::timeout, &m_namespaces, &NamespaceFinder::find);
}

ResourceWatch::~ResourceWatch() = default;

ResourceWatch::Part ResourceWatch::newPart(const QString &nameSpace, int refusedWaitMs)
{
    Reflector::Options own = m_options.reflector;
    own.refusedWaitMs = refusedWaitMs;
    own.asksSoon = refusedWaitMs <= m_options.reflector.refusedWaitMs; // not where there are many
    own.findPath = [this, nameSpace](QObject *context, const Reflector::PathCallback &callback) {
        m_options.findApi(
            context, [this, nameSpace, callback](const tl::expected<QString, ApiFailure> &found) {
                if (!found) {
                    callback(tl::unexpected<ApiFailure>(found.error()));
                    return;
                }
                const QString scope =
                    nameSpace.isEmpty() ? QString() : QString(QStringLiteral("/namespaces/") + nameSpace);
                callback(QString(*found + scope + QLatin1Char('/') + m_options.resource));
            });
    };
    Part part;
    part.nameSpace = nameSpace;
    part.slice = m_source.newSlice();
    part.reflector = std::make_unique<Reflector>(m_api, *part.slice, m_clock, own);
    connect(part.reflector.get(), &Reflector::stored, this, &ResourceWatch::stored);
    return part;
}

void ResourceWatch::start()
{
    m_whole.reflector->start();
}

void ResourceWatch::retryNow()
{
    m_whole.reflector->retryNow();
    for (const Part &part : m_parts)
        part.reflector->retryNow();
}

void ResourceWatch::wake()
{
    m_whole.reflector->wake();
    for (const Part &part : m_parts)
        part.reflector->wake();
}

void ResourceWatch::wholeChanged()
{
    const auto &failure = m_whole.reflector->lastFailure();
    const FreshnessState state = m_whole.reflector->freshness().state;
    if (!m_split && m_options.nameSpace.isEmpty() && state == FreshnessState::Denied && failure &&
        failure->error.code == Core::ErrorCode::Forbidden)
        split();
    else if (m_split && state == FreshnessState::Live)
        join();
    Q_EMIT freshnessChanged();
}

void ResourceWatch::split()
{
    m_split = true;
    m_settled = false;
    m_lookAgain.start();
    addParts();
    m_namespaces.find();
}

void ResourceWatch::addParts()
{
    const QStringList wanted = m_namespaces.namespaces();
    int delay = 0;
    for (const QString &nameSpace : wanted) {
        const bool known = std::any_of(m_parts.begin(), m_parts.end(), [&nameSpace](const Part &part) {
            return part.nameSpace == nameSpace;
        });
        if (known)
            continue;
        const int refusedWaitMs = m_options.reflector.refusedWaitMs;
        Part part =
            newPart(nameSpace, wanted.size() > mostAsked ? refusedWaitMs * seldomness : refusedWaitMs);
        connect(part.reflector.get(), &Reflector::freshnessChanged, this, &ResourceWatch::partChanged);
        part.slice->adopt(*m_whole.slice, nameSpace);
        QTimer::singleShot(delay, part.reflector.get(), &Reflector::start);
        delay += apartMs;
        m_parts.push_back(std::move(part));
    }
}

/// All namespaces may be read after all, and were.
void ResourceWatch::join()
{
    m_split = false;
    m_lookAgain.stop();
    for (Part &part : m_parts) {
        part.reflector.reset();
        part.slice->release(m_whole.slice.get());
    }
    m_parts.clear();
    Q_EMIT stored();
}

void ResourceWatch::partChanged()
{
    m_settled = m_settled || std::none_of(m_parts.begin(), m_parts.end(), [](const Part &part) {
                    return part.reflector->freshness().state == FreshnessState::Loading;
                });
    Q_EMIT freshnessChanged();
}

Core::Freshness ResourceWatch::freshness() const
{
    Core::Freshness result = m_whole.reflector->freshness();
    if (m_split) {
        const Core::Freshness *allowed = nullptr;
        bool loading = false;
        for (const Part &part : m_parts) {
            const Core::Freshness &own = part.reflector->freshness();
            if (own.state == FreshnessState::Loading)
                loading = true;
            else if (!isRefused(own))
                allowed = allowed ? &worse(*allowed, own) : &own;
        }
        if (loading && !m_settled)
            result.state = FreshnessState::Loading;
        else if (allowed)
            result = *allowed;
    }
    const QString remark = remarks();
    if (!remark.isEmpty())
        result.reason = result.reason.isEmpty() ? remark : QString(result.reason + QLatin1Char(' ') + remark);
    return result;
}

/// What is not shown, in words.
QString ResourceWatch::remarks() const
{
    QStringList sentences;
    if (m_split) {
        QStringList refused;
        for (const Part &part : m_parts) {
            if (isRefused(part.reflector->freshness()))
                refused.append(part.nameSpace);
        }
        refused.sort();
        const int more = int(refused.size() - mostNamed);
        const QString names = refused.mid(0, mostNamed).join(QStringLiteral(", "));
        if (more > 0)
            sentences.append(tr("Not allowed in %1 and %n more namespace(s).", nullptr, more).arg(names));
        else if (!refused.isEmpty())
            sentences.append(tr("Not allowed in %1.").arg(names));
        if (m_namespaces.leftOut() > 0)
            sentences.append(
                tr("%n more namespace(s) are not looked into.", nullptr, m_namespaces.leftOut()));
    }
    if (m_source.isFull())
        sentences.append(tr("There are more objects than the console keeps."));
    return sentences.join(QLatin1Char(' '));
}

Core::Freshness ResourceWatch::freshnessIn(const QString &nameSpace) const
{
    for (const Part &part : m_parts) {
        if (part.nameSpace == nameSpace)
            return part.reflector->freshness();
    }
    return m_whole.reflector->freshness();
}

std::optional<ApiFailure> ResourceWatch::lastFailure() const
{
    for (const Part &part : m_parts) {
        const Core::Freshness &own = part.reflector->freshness();
        if (own.state != FreshnessState::Live && !isRefused(own) && part.reflector->lastFailure())
            return part.reflector->lastFailure();
    }
    return m_whole.reflector->lastFailure();
}

QStringList ResourceWatch::namespaces() const
{
    QStringList names;
    for (const Part &part : m_parts)
        names.append(part.nameSpace);
    return names;
}

} // namespace Flightdeck::Kubernetes
