#include "app/secretkeeper.h"

#include "app/commands/sourcesignin.h"
#include "views/environments/environmentspage.h"

namespace Flightdeck::App {

using Views::EnvironmentPart;
using Views::EnvironmentsPage;

namespace {

QString purposeOf(EnvironmentPart part)
{
    return part == EnvironmentPart::Metrics ? SourceSignIn::metrics() : SourceSignIn::flipt();
}

} // namespace

SecretKeeper::SecretKeeper(Environments::Secrets &secrets, EnvironmentsPage *page)
    : QObject(page)
    , m_secrets(secrets)
    , m_page(page)
{
    connect(page, &EnvironmentsPage::secretTyped, this,
            [this](const QString &environment, EnvironmentPart part, const QString &secret) {
                keep(environment, purposeOf(part), secret);
            });
    connect(page, &EnvironmentsPage::secretMoved, this,
            [this](const QString &from, const QString &to, EnvironmentPart part) {
                move(from, to, purposeOf(part));
            });
    connect(page, &EnvironmentsPage::environmentRemoved, this, [this](const QString &environment) {
        for (const QString &purpose : {QStringLiteral("git"), SourceSignIn::metrics(), SourceSignIn::flipt()})
            forget(environment, purpose);
    });
}

void SecretKeeper::keep(const QString &environment, const QString &purpose, const QString &secret)
{
    m_secrets.write(environment, purpose, secret, this, [this](const Core::Result<void> &kept) {
        if (kept)
            return;
        m_page->warn(tr("The environment is saved, its token or password is not: %1 It is used until the "
                        "program ends, and asked for again after that.")
                         .arg(kept.error().message));
    });
}

void SecretKeeper::move(const QString &from, const QString &to, const QString &purpose)
{
    m_secrets.read(from, purpose, this, [this, from, to, purpose](const Core::Result<QString> &secret) {
        if (!secret)
            return; // there was none
        keep(to, purpose, *secret);
        forget(from, purpose);
    });
}

void SecretKeeper::forget(const QString &environment, const QString &purpose)
{
    m_secrets.remove(environment, purpose, this, [](const Core::Result<void> &) {
        // Without a keychain there was nothing to forget.
    });
}

} // namespace Flightdeck::App
