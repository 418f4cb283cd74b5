#pragma once

#include "core/result.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QStringList>

#include <functional>

namespace Flightdeck::Kubernetes {

struct ExecPlugin;

/// What a person is asked before a program that a kubeconfig names runs for the first time.
struct PluginQuestion
{
    QString context;
    QString kubeconfig; ///< file
    QString program;    ///< absolute
    QStringList arguments;
    QStringList variables; ///< names of what is set in its environment
    QString fingerprint;   ///< of kubeconfig, program, arguments and environment; tells no secret
    bool again = false;    ///< the person wants to answer anew

    static PluginQuestion about(const ExecPlugin &plugin, const QString &program, const QString &context);
};

/// Whoever can say whether a plugin may run.
class Consent
{
public:
    /// Nothing: it may run. Errors: Rejected when a person said no, others when nobody could be asked; the
    /// message says what to do about it.
    using Answer = std::function<void(const Core::Result<void> &allowed)>;

    virtual ~Consent() = default;
    /// Answers once, at once or later, unless `context` is gone by then.
    virtual void ask(const PluginQuestion &question, QObject *context, Answer answer) = 0;
};

/// Asks a person once for each plugin of a kubeconfig and remembers the answer in a file of the owner alone.
/// The same question is never open twice.
class RememberedConsent final : public Consent
{
public:
    /// @param path JSON file. @param person must outlive this.
    RememberedConsent(QString path, Consent &person);
    static QString defaultPath();
    /// The words of a person's no.
    static Core::Error denial(const QString &program);

    void ask(const PluginQuestion &question, QObject *context, Answer answer) override;

private:
    struct Waiting
    {
        QPointer<QObject> context;
        Answer answer;
    };
    std::optional<bool> remembered(const QString &fingerprint) const;
    void remember(const PluginQuestion &question, bool allowed) const;

    QString m_path;
    Consent &m_person;
    QHash<QString, QList<Waiting>> m_open; ///< by fingerprint
    QObject m_alive;
};

} // namespace Flightdeck::Kubernetes
