#include "app/simulator/loadtester.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <httplib.h>

namespace Flightdeck::Simulator {

namespace {

QString gateKey(const QString &canary, const QString &nameSpace)
{
    return canary + QLatin1Char('.') + nameSpace;
}

QString rollbackKey(const QString &canary, const QString &nameSpace)
{
    return QStringLiteral("rollback.") + gateKey(canary, nameSpace);
}

} // namespace

bool LoadTester::isOpen(const QString &key) const
{
    const std::lock_guard lock(m_mutex);
    return m_gates.value(key);
}

std::optional<QString> LoadTester::call(const QString &path, const QString &canary,
                                        const QString &nameSpace) const
{
    bool passes = true;
    if (path == QLatin1String("/gate/check"))
        passes = isOpen(gateKey(canary, nameSpace));
    else if (path == QLatin1String("/rollback/check"))
        passes = isOpen(rollbackKey(canary, nameSpace));
    else if (path == QLatin1String("/gate/halt"))
        passes = false;
    return passes ? std::nullopt : std::optional(QStringLiteral("Forbidden"));
}

void LoadTester::setGate(const QString &canary, const QString &nameSpace, bool open)
{
    const std::lock_guard lock(m_mutex);
    m_gates[gateKey(canary, nameSpace)] = open;
}

void LoadTester::handle(const QString &path, const httplib::Request &request, httplib::Response &response)
{
    if (path == QLatin1String("/healthz")) {
        response.set_content("OK", "text/plain; charset=utf-8");
        return;
    }
    const bool gate = path.startsWith(QLatin1String("/gate/"));
    if (!gate && !path.startsWith(QLatin1String("/rollback/"))) {
        response.status = 404;
        response.set_content("404 page not found\n", "text/plain; charset=utf-8");
        return;
    }
    const QString verb = path.section(QLatin1Char('/'), 2);
    if (gate && (verb == QLatin1String("approve") || verb == QLatin1String("halt"))) {
        const bool approve = verb == QLatin1String("approve");
        response.status = approve ? 200 : 403;
        response.set_content(approve ? "OK" : "Forbidden", "text/plain; charset=utf-8");
        return;
    }
    const QJsonObject body = QJsonDocument::fromJson(QByteArray::fromStdString(request.body)).object();
    const QString name = body[QLatin1String("name")].toString();
    const QString nameSpace = body[QLatin1String("namespace")].toString();
    if (name.isEmpty() || nameSpace.isEmpty()) {
        response.status = 400;
        return;
    }
    const QString key = gate ? gateKey(name, nameSpace) : rollbackKey(name, nameSpace);
    if (verb == QLatin1String("check")) {
        const bool open = isOpen(key);
        response.status = open ? 200 : 403;
        response.set_content(open ? "Approved" : "Forbidden", "text/plain; charset=utf-8");
    } else if (verb == QLatin1String("open") || verb == QLatin1String("close")) {
        const std::lock_guard lock(m_mutex);
        m_gates[key] = verb == QLatin1String("open");
        response.status = 202;
    } else {
        response.status = 404;
    }
}

} // namespace Flightdeck::Simulator
