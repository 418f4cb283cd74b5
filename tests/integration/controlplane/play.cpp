#include "play.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace Flightdeck::Tests {

namespace {

const QString proof = QStringLiteral("proof");

QJsonObject named(const QString &name)
{
    return {{QStringLiteral("name"), name}};
}

QJsonArray containers(const QString &name, const QString &tag)
{
    return {QJsonObject{
        {QStringLiteral("name"), name},
        {QStringLiteral("image"), QString(name + QLatin1Char(':') + tag)},
        {QStringLiteral("ports"), QJsonArray{QJsonObject{{QStringLiteral("containerPort"), 3000}}}}}};
}

QString deploymentPath(const QString &nameSpace)
{
    return QStringLiteral("/apis/apps/v1/namespaces/") + nameSpace + QStringLiteral("/deployments");
}

QString canaryPath(const QString &nameSpace)
{
    return QStringLiteral("/apis/flagger.app/v1beta1/namespaces/") + nameSpace + QStringLiteral("/canaries");
}

} // namespace

PlayHouse::PlayHouse(const Endpoints &endpoints, const QString &person)
    : m_endpoints(endpoints)
    , m_api(endpoints)
    , m_console(endpoints.person(person))
{
}

Witness &PlayHouse::witness(const QString &nameSpace)
{
    auto &witness = m_witnesses[nameSpace];
    if (!witness)
        witness = std::make_shared<Witness>(m_api, nameSpace);
    return *witness;
}

void PlayHouse::create(const QString &name, const QJsonObject &analysis, const QJsonObject &spec)
{
    setTraffic(proof, name, {});
    const QJsonObject labels{{QStringLiteral("app"), name}};
    const QJsonObject podTemplate{
        {QStringLiteral("metadata"), QJsonObject{{QStringLiteral("labels"), labels}}},
        {QStringLiteral("spec"),
         QJsonObject{{QStringLiteral("containers"), containers(name, QStringLiteral("1"))}}}};
    const QJsonObject deployment{
        {QStringLiteral("apiVersion"), QStringLiteral("apps/v1")},
        {QStringLiteral("kind"), QStringLiteral("Deployment")},
        {QStringLiteral("metadata"), named(name)},
        {QStringLiteral("spec"),
         QJsonObject{{QStringLiteral("selector"), QJsonObject{{QStringLiteral("matchLabels"), labels}}},
                     {QStringLiteral("template"), podTemplate}}}};
    m_api.post(deploymentPath(proof), deployment);

    QJsonObject target = named(name);
    target[QLatin1String("apiVersion")] = QStringLiteral("apps/v1");
    target[QLatin1String("kind")] = QStringLiteral("Deployment");
    QJsonObject whole = spec;
    whole[QLatin1String("targetRef")] = target;
    whole[QLatin1String("service")] =
        QJsonObject{{QStringLiteral("port"), 80}, {QStringLiteral("targetPort"), 3000}};
    whole[QLatin1String("analysis")] = analysis;
    const QJsonObject canary{{QStringLiteral("apiVersion"), QStringLiteral("flagger.app/v1beta1")},
                             {QStringLiteral("kind"), QStringLiteral("Canary")},
                             {QStringLiteral("metadata"), named(name)},
                             {QStringLiteral("spec"), whole}};
    m_api.post(canaryPath(proof) + QStringLiteral("?fieldValidation=Strict"), canary);
}

void PlayHouse::release(const QString &nameSpace, const QString &name, const QString &tag, bool nowhere)
{
    QJsonObject spec{{QStringLiteral("containers"), containers(name, tag)}};
    if (nowhere)
        spec[QLatin1String("nodeSelector")] =
            QJsonObject{{QStringLiteral("disk"), QStringLiteral("of-gold")}};
    const QJsonObject pods{{QStringLiteral("spec"), spec}};
    m_api.patch(deploymentPath(nameSpace) + QLatin1Char('/') + name,
                {{QStringLiteral("spec"), QJsonObject{{QStringLiteral("template"), pods}}}},
                "application/strategic-merge-patch+json");
}

void PlayHouse::patchCanary(const QString &nameSpace, const QString &name, const QJsonObject &patch)
{
    m_api.patch(canaryPath(nameSpace) + QLatin1Char('/') + name, patch);
}

void PlayHouse::setTraffic(const QString &nameSpace, const QString &name, const QString &query)
{
    QUrl url = m_endpoints.mesh;
    url.setPath(QStringLiteral("/targets/%1/%2").arg(nameSpace, name));
    url.setQuery(query);
    if (m_api.plain("PUT", url) != 200)
        qFatal("the exporter does not take the traffic of %s", qPrintable(name));
}

void PlayHouse::turnGate(const QString &nameSpace, const QString &name, const QString &path)
{
    const QByteArray body =
        QJsonDocument(QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("namespace"), nameSpace}})
            .toJson(QJsonDocument::Compact);
    std::optional<int> status;
    if (m_endpoints.podNetwork.isEmpty()) {
        status = m_api.plain("POST", QUrl(m_endpoints.loadtester.toString() + QLatin1Char('/') + path), body);
    } else {
        Core::HttpRequest request;
        request.method = "POST";
        request.body = body;
        request.contentType = "application/json";
        m_console.cluster().api().send(request,
                                       Kubernetes::ApiClient::serviceProxyPath(
                                           QStringLiteral("istio-system"),
                                           QStringLiteral("flagger-loadtester"), QStringLiteral("80"), path),
                                       {}, &m_console, [&status](const Core::Result<Core::HttpReply> &reply) {
                                           status = reply ? reply->status : 0;
                                       });
        if (!QTest::qWaitFor([&status] { return status.has_value(); }, 15'000))
            status = 0;
    }
    if (status != 202)
        qFatal("%s of %s was answered with %d", qPrintable(path), qPrintable(name), *status);
}

Play::Play(PlayHouse &house, const QString &nameSpace, const QString &name)
    : m_house(house)
    , m_nameSpace(nameSpace)
    , m_name(name)
    , m_last(QDateTime::currentMSecsSinceEpoch())
{
    connect(&house.console(), &Onlooker::changed, this, &Play::look, Qt::QueuedConnection);
}

Play &Play::when(const QString &what, std::function<bool(const Moment &)> due, std::function<void()> act)
{
    m_acts.append({what, std::move(due), std::move(act)});
    return *this;
}

Play &Play::whenPhase(const QString &phase, std::function<void()> act)
{
    return when(phase, [phase](const Moment &moment) { return moment.phase() == phase; }, std::move(act));
}

Play &Play::thenRelease(const QString &tag)
{
    return when(
        QStringLiteral("release"),
        [](const Moment &moment) {
            return moment.phase() == QLatin1String("Initialized") ||
                   moment.phase() == QLatin1String("Succeeded");
        },
        [this, tag] { m_house.release(m_nameSpace, m_name, tag); });
}

std::optional<Rollouts::Offer> Play::offered(Rollouts::ActionKind kind) const
{
    const auto offers = m_house.console().desk().offers(key());
    for (const Rollouts::Offer &offer : offers) {
        if (offer.choice.kind == kind && offer.enabled)
            return offer;
    }
    return {};
}

Play &Play::takeAction(Rollouts::ActionKind kind, std::function<bool(const Moment &)> due)
{
    const QString name = Rollouts::actionName(kind);
    Rollouts::ActionDesk &desk = m_house.console().desk();
    when(
        name + QStringLiteral(" offered"),
        [this, kind, due](const Moment &moment) { return (!due || due(moment)) && offered(kind); },
        [this, kind, &desk] {
            if (const auto run = desk.prepare(key(), offered(kind)->choice); !run)
                qWarning("%s", qPrintable(run.error().text()));
        });
    const auto state = [this, &desk] { return desk.run(key())->state(); };
    when(
        name + QStringLiteral(" planned"),
        [state](const Moment &) { return state().phase != Rollouts::ActionPhase::Preparing; },
        [this, &desk] { desk.run(key())->confirm(); });
    return when(
        name, [state](const Moment &) { return state().ended(); },
        [this, state, &desk] {
            m_actions.append(state());
            desk.discard(key());
        });
}

QString Play::waitsFor() const
{
    return isOver() ? QStringLiteral("nothing") : m_acts[m_next].what;
}

const Testimony &Play::testimony() const
{
    return m_house.witness(m_nameSpace).of(m_name);
}

const QList<Screen> &Play::screens() const
{
    return m_house.console().screens(m_nameSpace, m_name);
}

void Play::look()
{
    const Rollouts::RolloutRow *row = m_house.console().row(m_nameSpace, m_name);
    if (m_acting || isOver() || !row)
        return;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const Act act = m_acts[m_next];
    if (!act.due({*row, testimony(), now - m_last}))
        return;
    m_acting = true; // acts wait for answers, and meanwhile the console goes on
    if (act.run)
        act.run();
    m_acting = false;
    m_last = QDateTime::currentMSecsSinceEpoch();
    m_doneAt.insert(act.what, m_last);
    ++m_next;
}

} // namespace Flightdeck::Tests
