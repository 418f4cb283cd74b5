#include "environments/secrets.h"

#include <qt6keychain/keychain.h>

namespace Flightdeck::Environments {

namespace {

QString keychainService()
{
    return QStringLiteral("flightdeck");
}

QString keyOf(const QString &environment, const QString &purpose)
{
    return environment + u'/' + purpose;
}

Core::Error keychainError(const QKeychain::Job &job)
{
    // Without a session bus QtKeychain answers at once; its text names no secret.
    const Core::ErrorCode code =
        job.error() == QKeychain::EntryNotFound ? Core::ErrorCode::NotFound : Core::ErrorCode::Unreachable;
    return {code,
            code == Core::ErrorCode::NotFound ? Secrets::tr("The keychain has no entry for this.")
                                              : Secrets::tr("No keychain answers on this desktop."),
            job.errorString()};
}

/// Starts a job that deletes itself; `finished` runs unless `context` is gone.
template<typename Job>
void run(Job *job, const QString &key, QObject *context, std::function<void(Job *)> finished)
{
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    job->setKey(key);
    QObject::connect(job, &QKeychain::Job::finished, context, [job, finished] { finished(job); });
    job->start();
}

} // namespace

void Secrets::read(const QString &environment, const QString &purpose, QObject *context,
                   std::function<void(Core::Result<QString>)> callback)
{
    using Job = QKeychain::ReadPasswordJob;
    run<Job>(new Job(keychainService()), keyOf(environment, purpose), context, [callback](Job *job) {
        if (job->error() == QKeychain::NoError)
            callback(job->textData());
        else
            callback(tl::unexpected<Core::Error>(keychainError(*job)));
    });
}

void Secrets::write(const QString &environment, const QString &purpose, const QString &secret,
                    QObject *context, std::function<void(Core::Result<void>)> callback)
{
    using Job = QKeychain::WritePasswordJob;
    auto *job = new Job(keychainService());
    job->setTextData(secret);
    run<Job>(job, keyOf(environment, purpose), context, [callback](Job *done) {
        if (done->error() == QKeychain::NoError)
            callback({});
        else
            callback(tl::unexpected<Core::Error>(keychainError(*done)));
    });
}

void Secrets::remove(const QString &environment, const QString &purpose, QObject *context,
                     std::function<void(Core::Result<void>)> callback)
{
    using Job = QKeychain::DeletePasswordJob;
    run<Job>(new Job(keychainService()), keyOf(environment, purpose), context, [callback](Job *job) {
        if (job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound)
            callback({});
        else
            callback(tl::unexpected<Core::Error>(keychainError(*job)));
    });
}

} // namespace Flightdeck::Environments
