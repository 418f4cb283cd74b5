#pragma once

#include "core/httpclient.h"
#include "killswitch/fliptreplica.h"

namespace Flightdeck::KillSwitch {

/// Flipt's HTTP API (1.35.0, rpc/flipt/flipt.yaml) below a base URL: a plain address, or a path of the API
/// server that leads to one pod.
class HttpFliptReplica final : public FliptReplica
{
public:
    /// @param identity headers and certificates for `base`; an `Authorization` header goes with every
    /// request.
    HttpFliptReplica(QString name, QUrl base, Core::HttpIdentity identity = {});

    QString name() const override { return m_name; }
    bool standsForSeveral() const override { return m_standsForSeveral; }
    void setStandsForSeveral(bool several) { m_standsForSeveral = several; }
    /// Its connections, to sign in with and to renew that.
    Core::HttpClient &http() { return m_http; }
    void evaluate(const QString &nameSpace, const QString &flag, Flags::FlagType type, const Witness &witness,
                  QObject *context, std::function<void(Core::Result<Evaluation>)> done) override;
    void flag(const QString &nameSpace, const QString &flag, QObject *context,
              std::function<void(Core::Result<ServedFlag>)> done) override;
    void settings(QObject *context, std::function<void(Core::Result<ReplicaSettings>)> done) override;

private:
    void call(Core::HttpRequest request, QObject *context,
              std::function<void(Core::Result<QJsonObject>)> done);
    Core::HttpRequest request(const QString &path) const;

    QString m_name;
    QUrl m_base;
    bool m_standsForSeveral = false;
    Core::HttpClient m_http;
};

} // namespace Flightdeck::KillSwitch
