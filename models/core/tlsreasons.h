#pragma once

#include <QSslError>

namespace Flightdeck::Core {

/// Why a certificate was not accepted, in a plain sentence each, without repetition: "It expired on
/// 2026-11-20 10:00 UTC." @param host the name that was asked for. Empty when the list is.
QString tlsReasons(const QList<QSslError> &errors, const QString &host);

} // namespace Flightdeck::Core
