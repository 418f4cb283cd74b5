#pragma once

#include "app/simulator/simulator.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <httplib.h>

namespace Flightdeck::Tests {

inline const QString Canaries =
    QStringLiteral("/apis/flagger.app/v1beta1/namespaces/platform-services/canaries");

inline QJsonObject json(const std::string &text)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
}

/// A running embedded world and plain HTTP to talk to it.
class SimulatorFixture
{
protected:
    void startWorld(const Simulator::SimulatorOptions &options)
    {
        m_world = std::make_unique<Simulator::Simulator>(options);
        const auto started = m_world->start();
        QVERIFY2(started, started ? "" : qPrintable(started.error().text()));
        m_endpoints = *started;
        m_token = m_endpoints.kubernetes.path().mid(1);
        QVERIFY(m_token.size() > 20);
    }

    httplib::Result get(const QString &path)
    {
        httplib::Client client("127.0.0.1", m_endpoints.kubernetes.port());
        return client.Get(path.toStdString(), {{"Authorization", "Bearer " + m_token.toStdString()}});
    }

    httplib::Result patch(const QString &path, const QJsonObject &body)
    {
        httplib::Client client("127.0.0.1", m_endpoints.kubernetes.port());
        return client.Patch(path.toStdString(), {{"Authorization", "Bearer " + m_token.toStdString()}},
                            QJsonDocument(body).toJson().toStdString(), "application/merge-patch+json");
    }

    /// Lines of a watch until it ends or `enough` says so.
    QList<QJsonObject> watch(const QString &path,
                             const std::function<bool(const QList<QJsonObject> &)> &enough)
    {
        httplib::Client client("127.0.0.1", m_endpoints.kubernetes.port());
        client.set_read_timeout(20);
        QList<QJsonObject> lines;
        std::string buffer;
        client.Get(path.toStdString(), {{"Authorization", "Bearer " + m_token.toStdString()}},
                   [&](const char *data, size_t size) {
                       buffer.append(data, size);
                       for (size_t end = buffer.find('\n'); end != std::string::npos;
                            end = buffer.find('\n')) {
                           lines.append(json(buffer.substr(0, end)));
                           buffer.erase(0, end + 1);
                       }
                       return !enough(lines);
                   });
        return lines;
    }

    QJsonObject canary(const QString &name) { return json(get(Canaries + QLatin1Char('/') + name)->body); }
    QString phase(const QString &name)
    {
        return canary(name)[QLatin1String("status")][QLatin1String("phase")].toString();
    }

    std::unique_ptr<Simulator::Simulator> m_world;
    Simulator::Endpoints m_endpoints;
    QString m_token;
};

} // namespace Flightdeck::Tests
