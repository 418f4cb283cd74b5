#pragma once

#include "environments/secrets.h"
#include "views/environments/environmenttypes.h"

namespace Flightdeck::Views {
class EnvironmentsPage;
}

namespace Flightdeck::App {

/// Puts what is typed on the Environments page into the keychain, and takes it out again with its
/// environment. The page says it when there is no keychain.
class SecretKeeper final : public QObject
{
    Q_OBJECT
public:
    /// @param secrets must outlive the page, which owns this.
    SecretKeeper(Environments::Secrets &secrets, Views::EnvironmentsPage *page);

private:
    void keep(const QString &environment, const QString &purpose, const QString &secret);
    void move(const QString &from, const QString &to, const QString &purpose);
    void forget(const QString &environment, const QString &purpose);

    Environments::Secrets &m_secrets;
    Views::EnvironmentsPage *m_page;
};

} // namespace Flightdeck::App
