#pragma once

#include "core/clock.h"
#include "kubernetes/apifailure.h"

#include <QHash>
#include <QPointer>
#include <QStringList>

#include <functional>
#include <vector>

namespace Flightdeck::Kubernetes {

class ApiClient;

/// Which versions of an API group the server has. One answer serves everybody who asks within half a minute:
/// a dozen reflectors that look for what is not installed do not ask a dozen times.
class Discovery final : public QObject
{
    Q_OBJECT
public:
    /// "/apis/networking.istio.io/v1", or why there is none: NotInstalled when the server does not have it.
    using Callback = std::function<void(const tl::expected<QString, ApiFailure> &)>;

    /// Both must outlive the discovery.
    Discovery(ApiClient &api, const Core::Clock &clock, QObject *parent = nullptr);

    /// Finds the first of `versions` that the server has of `resource`. With a single version there is
    /// nothing to find out: the answer is given at once, and a list's own 404 tells the rest.
    /// @param group empty: the core group. @param resource plural. `callback` runs once, unless `context` is
    /// gone.
    void find(const QString &group, const QString &resource, const QStringList &versions, QObject *context,
              Callback callback);

private:
    struct Version
    {
        QString name;
        QStringList resources; ///< plurals
        bool complete = false; ///< the server told its resources
    };
    struct Question
    {
        QString group;
        QString resource;
        QStringList versions;
        QPointer<QObject> context;
        Callback callback;
    };

    void askAll();
    void askGroup(const Question &question);
    void answer(const Question &question, const QList<Version> &served) const;
    static QList<Version> versionsOf(const QJsonObject &group);

    ApiClient &m_api;
    const Core::Clock &m_clock;
    QHash<QString, QList<Version>> m_groups;
    qint64 m_knownAt = -1; ///< monotonic; -1 = never
    bool m_asking = false;
    bool m_singly = false; ///< this server does not tell all groups at once
    std::vector<Question> m_waiting;
};

} // namespace Flightdeck::Kubernetes
