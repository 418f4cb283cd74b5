#include "kubernetes/execconsent.h"

#include "core/plaintext.h"
#include "kubernetes/kubecontext.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStandardPaths>

namespace Flightdeck::Kubernetes {

namespace {

constexpr qint64 largestFile = 1 << 20;
constexpr auto onlyOwner = QFile::ReadOwner | QFile::WriteOwner;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ExecPlugin)
};

/// {"FINGERPRINT": {"allowed": true, "kubeconfig": "...", "program": "..."}}; the last two for a reader's
/// eyes.
QJsonObject readAnswers(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile)
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

} // namespace

PluginQuestion PluginQuestion::about(const ExecPlugin &plugin, const QString &program, const QString &context)
{
    PluginQuestion question;
    question.context = context;
    question.kubeconfig = plugin.kubeconfig;
    question.program = program;
    question.arguments = plugin.entry.arguments;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QString &text) {
        hash.addData(text.toUtf8());
        hash.addData(QByteArrayView("\0", 1));
    };
    add(plugin.kubeconfig);
    add(program);
    add(QString::number(plugin.entry.arguments.size()));
    for (const QString &argument : plugin.entry.arguments)
        add(argument);
    for (const auto &[name, value] : plugin.entry.environment) {
        question.variables.append(name);
        add(name);
        add(value);
    }
    question.fingerprint = QString::fromLatin1(hash.result().toHex());
    return question;
}

RememberedConsent::RememberedConsent(QString path, Consent &person)
    : m_path(std::move(path))
    , m_person(person)
{
}

QString RememberedConsent::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) +
           QStringLiteral("/sign-in-plugins.json");
}

Core::Error RememberedConsent::denial(const QString &program)
{
    return {
        Core::ErrorCode::Rejected,
        Words::tr(
            "You did not allow the sign-in plugin %1 to run. Press Retry to be asked again, or start with "
            "--allow-exec-plugin.")
            .arg(Core::plainText(program, 300)),
        {}};
}

void RememberedConsent::ask(const PluginQuestion &question, QObject *context, Answer answer)
{
    if (const auto known = remembered(question.fingerprint); known && (*known || !question.again)) {
        answer(*known ? Core::Result<void>() : tl::unexpected<Core::Error>(denial(question.program)));
        return;
    }
    const bool isOpen = m_open.contains(question.fingerprint);
    m_open[question.fingerprint].append({context, std::move(answer)});
    if (isOpen)
        return;
    m_person.ask(question, &m_alive, [this, question](const Core::Result<void> &allowed) {
        if (allowed || allowed.error().code == Core::ErrorCode::Rejected)
            remember(question, allowed.has_value());
        const QList<Waiting> waiting = m_open.take(question.fingerprint);
        for (const Waiting &one : waiting) {
            if (one.context)
                one.answer(allowed);
        }
    });
}

std::optional<bool> RememberedConsent::remembered(const QString &fingerprint) const
{
    const QJsonValue allowed = readAnswers(m_path)[fingerprint].toObject()[QLatin1String("allowed")];
    return allowed.isBool() ? std::optional(allowed.toBool()) : std::nullopt;
}

void RememberedConsent::remember(const PluginQuestion &question, bool allowed) const
{
    const QString folder = QFileInfo(m_path).absolutePath();
    if (!QFileInfo::exists(folder)) {
        QDir().mkpath(folder);
        QFile::setPermissions(folder, onlyOwner | QFile::ExeOwner);
    }
    QJsonObject answers = readAnswers(m_path);
    answers[question.fingerprint] = QJsonObject{{QStringLiteral("allowed"), allowed},
                                                {QStringLiteral("kubeconfig"), question.kubeconfig},
                                                {QStringLiteral("program"), question.program}};
    // An answer that cannot be kept still holds for this time; the person is asked again the next time.
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(onlyOwner))
        return;
    file.write(QJsonDocument(answers).toJson());
    file.commit();
}

} // namespace Flightdeck::Kubernetes
