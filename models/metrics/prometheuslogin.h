#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

namespace Flightdeck::Metrics {

/// Who asks a metrics server. Everything here may be empty; a bearer token wins over user and password.
struct PrometheusLogin
{
    QString tenant; ///< sent as X-Scope-OrgID; "a|b" reads two tenants where the server allows it
    QString bearerToken;
    QString user;
    QString password;
};

/// The headers for Core::HttpIdentity. They are secret. Error: InvalidInput when a part holds characters that
/// no header may carry.
Core::Result<QList<QPair<QByteArray, QByteArray>>> loginHeaders(const PrometheusLogin &login);

} // namespace Flightdeck::Metrics
