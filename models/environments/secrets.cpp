#include "environments/secrets.h"

#include <QPointer>

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
    const QString key = keyOf(environment, purpose);
    if (const auto kept = m_session.constFind(key); kept != m_session.cend()) {
        QMetaObject::invokeMethod(
            context, [callback, secret = *kept] { callback(secret); }, Qt::QueuedConnection);
        return;
    }
    using Job = QKeychain::ReadPasswordJob;
    run<Job>(new Job(keychainService()), key, context, [callback](Job *job) {
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
    const QString key = keyOf(environment, purpose);
    auto *job = new Job(keychainService());
    job->setTextData(secret);
    const QPointer<QObject> caller = context;
    run<Job>(job, key, this, [this, environment, purpose, key, secret, caller, callback](Job *done) {
        const bool kept = done->error() == QKeychain::NoError;
        if (kept)
            m_session.remove(key);
        else
            m_session.insert(key, secret);
        Q_EMIT changed(environment, purpose);
        if (!caller)
            return;
        if (kept)
            callback({});
        else
            callback(tl::unexpected<Core::Error>(keychainError(*done)));
    });
}

void Secrets::remove(const QString &environment, const QString &purpose, QObject *context,
                     std::function<void(Core::Result<void>)> callback)
{
    using Job = QKeychain::DeletePasswordJob;
    const QString key = keyOf(environment, purpose);
    m_session.remove(key);
    const QPointer<QObject> caller = context;
    run<Job>(new Job(keychainService()), key, this, [this, environment, purpose, caller, callback](Job *job) {
        Q_EMIT changed(environment, purpose);
        if (!caller)
            return;
        if (job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound)
            callback({});
        else
            callback(tl::unexpected<Core::Error>(keychainError(*job)));
    });
}

} // namespace Flightdeck::Environments
