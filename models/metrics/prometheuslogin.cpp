#include "metrics/prometheuslogin.h"

#include <QCoreApplication>

#include <algorithm>

namespace Flightdeck::Metrics {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PrometheusLogin)
};

bool fitsHeader(const QString &text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f; });
}

} // namespace

Core::Result<QList<QPair<QByteArray, QByteArray>>> loginHeaders(const PrometheusLogin &login)
{
    QList<QPair<QByteArray, QByteArray>> headers;
    if (!fitsHeader(login.tenant))
        return Core::failure(Core::ErrorCode::InvalidInput,
                             Text::tr("The tenant holds characters that no header may carry."));
    if (!fitsHeader(login.bearerToken))
        return Core::failure(Core::ErrorCode::InvalidInput,
                             Text::tr("The token holds characters that no header may carry."));
    if (!login.tenant.isEmpty())
        headers.append({"X-Scope-OrgID", login.tenant.toLatin1()});
    if (!login.bearerToken.isEmpty()) {
        headers.append({"Authorization", "Bearer " + login.bearerToken.toLatin1()});
    } else if (!login.user.isEmpty()) {
        const QByteArray pair = (login.user + u':' + login.password).toUtf8();
        headers.append({"Authorization", "Basic " + pair.toBase64()});
    }
    return headers;
}

} // namespace Flightdeck::Metrics
