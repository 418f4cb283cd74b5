#include "kubernetes/namespacefinder.h"

#include "core/dnslabel.h"
#include "kubernetes/apiclient.h"

#include <QJsonArray>
#include <QTimer>

#include <algorithm>

namespace Flightdeck::Kubernetes {

namespace {

constexpr int askAgainMs = 30'000;

} // namespace

NamespaceFinder::NamespaceFinder(ApiClient &api, const QStringList &known, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_known(known)
{
    take({});
}

void NamespaceFinder::find()
{
    if (m_asked)
        return;
    m_asked = true;
    QTimer::singleShot(askAgainMs, this, [this] { m_asked = false; });
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("limit"), QStringLiteral("1000"));
    m_api.get(QStringLiteral("/api/v1/namespaces"), query, this, [this](const ApiResult &reply) {
        if (!reply)
            return; // often not allowed either; what is known stays
        QStringList told;
        const auto items = QJsonDocument::fromJson(reply->body).object()[QLatin1String("items")].toArray();
        for (const auto &item : items)
            told.append(
                item.toObject()[QLatin1String("metadata")].toObject()[QLatin1String("name")].toString());
        take(told);
        Q_EMIT found();
    });
}

void NamespaceFinder::take(const QStringList &told)
{
    QStringList all = m_known + told; // their names go into paths
    all.erase(
        std::remove_if(all.begin(), all.end(), [](const QString &name) { return !Core::isDnsLabel(name); }),
        all.end());
    all.removeDuplicates();
    m_leftOut = qMax(0, int(all.size()) - most);
    m_namespaces = all.mid(0, most);
}

} // namespace Flightdeck::Kubernetes
