#pragma once

#include "core/result.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace Flightdeck::Environments {

/// Secrets in the platform's keychain, by environment and purpose ("git", "metrics", "flipt"). There is no
/// other store: where no keychain answers, the secret is kept in memory until the program ends, and asked for
/// again the next time.
class Secrets : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    void read(const QString &environment, const QString &purpose, QObject *context,
              std::function<void(Core::Result<QString>)> callback);
    /// Success: it is in the keychain. Unreachable: no keychain answers, and it is kept in memory, where
    /// read() finds it.
    void write(const QString &environment, const QString &purpose, const QString &secret, QObject *context,
               std::function<void(Core::Result<void>)> callback);
    void remove(const QString &environment, const QString &purpose, QObject *context,
                std::function<void(Core::Result<void>)> callback);

Q_SIGNALS:
    /// Another secret is kept, or none any more.
    void changed(const QString &environment, const QString &purpose);

private:
    QHash<QString, QString> m_session; ///< where no keychain answers
};

} // namespace Flightdeck::Environments
