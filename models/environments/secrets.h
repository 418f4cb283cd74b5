#pragma once

#include "core/result.h"

#include <QObject>

#include <functional>

namespace Flightdeck::Environments {

/// Secrets in the platform's keychain, by environment and purpose ("git", "metrics"). There is no other
/// store: where no keychain answers, the secret is asked for again each time and kept in memory only.
class Secrets : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    void read(const QString &environment, const QString &purpose, QObject *context,
              std::function<void(Core::Result<QString>)> callback);
    void write(const QString &environment, const QString &purpose, const QString &secret, QObject *context,
               std::function<void(Core::Result<void>)> callback);
    void remove(const QString &environment, const QString &purpose, QObject *context,
                std::function<void(Core::Result<void>)> callback);
};

} // namespace Flightdeck::Environments
