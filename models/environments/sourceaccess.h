#pragma once

#include "core/result.h"

#include <QJsonObject>
#include <QString>

namespace Flightdeck::Environments {

enum class AuthKind { None, Bearer, Basic };

/// How the console signs in at plain http(s) addresses of one source. Holds no secret: token or password lie
/// in the keychain (Secrets), certificates and keys in files.
struct SourceAccess
{
    AuthKind auth = AuthKind::None;
    QString user;            ///< for Basic
    QString authorityFile;   ///< PEM; trusted instead of the machine's authorities; empty: those
    QString certificateFile; ///< PEM, the client's; with keyFile
    QString keyFile;

    /// True when something is sent that nobody else may see.
    bool isSecret() const { return auth != AuthKind::None || !certificateFile.isEmpty(); }
    bool operator==(const SourceAccess &) const = default;

    /// Empty when nothing is set.
    QJsonObject toJson() const;
    static SourceAccess fromJson(const QJsonObject &object);
    /// Why it cannot be used for `address`: parts that need each other; credentials that would travel in
    /// clear (plain http to another machine); anything at all for a service behind an API server, which is
    /// asked as the cluster's own identity.
    std::optional<Core::Error> problem(const QString &address) const;
};

} // namespace Flightdeck::Environments
