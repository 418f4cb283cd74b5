#include "app/commands/terminalconsent.h"

#include "core/plaintext.h"

#include <QCoreApplication>

#include <unistd.h>

namespace Flightdeck::App {

namespace {

struct ConsentWords
{
    Q_DECLARE_TR_FUNCTIONS(TerminalConsent)
};

} // namespace

TerminalConsent::TerminalConsent(CommandIo &io, bool allowed)
    : TerminalConsent(io, allowed, isatty(STDIN_FILENO) && isatty(STDERR_FILENO),
                      Kubernetes::RememberedConsent::defaultPath())
{
}

TerminalConsent::TerminalConsent(CommandIo &io, bool allowed, bool isTerminal, const QString &file)
    : m_allowed(allowed)
    , m_person(io, isTerminal)
    , m_remembered(file, m_person)
{
}

void TerminalConsent::ask(const Kubernetes::PluginQuestion &question, QObject *context, Answer answer)
{
    if (m_allowed)
        answer({});
    else
        m_remembered.ask(question, context, std::move(answer));
}

void TerminalConsent::Person::ask(const Kubernetes::PluginQuestion &question, QObject *, Answer answer)
{
    const QString program = Core::plainText(question.program, 500);
    if (!m_isTerminal) {
        answer(Core::failure(
            Core::ErrorCode::Unsupported,
            ConsentWords::tr(
                "The context %1 signs in by running %2, which needs your consent. Run this once in a "
                "terminal, or give --allow-exec-plugin.")
                .arg(Core::plainText(question.context, 200), program)));
        return;
    }
    m_io.err << ConsentWords::tr(
                    "The context %1 of %2 signs in by running a program of this computer as you:")
                    .arg(Core::plainText(question.context, 200), Core::plainText(question.kubeconfig, 300))
             << "\n  " << program << '\n';
    for (const QString &argument : question.arguments)
        m_io.err << "    " << Core::plainText(argument, 500) << '\n';
    if (!question.variables.isEmpty())
        m_io.err << ConsentWords::tr("It is given the variables: %1")
                        .arg(Core::plainText(question.variables.join(QStringLiteral(", ")), 500))
                 << '\n';
    m_io.err << ConsentWords::tr(
        "Allow it from now on? Only if you trust who gave you the kubeconfig. [y/N] ");
    m_io.err.flush();
    const QString said = m_io.in.readLine().trimmed().toLower();
    const QString yes = ConsentWords::tr("yes");
    if (said == QLatin1String("y") || (!said.isEmpty() && yes.startsWith(said)))
        answer({});
    else
        answer(tl::unexpected<Core::Error>(Kubernetes::RememberedConsent::denial(question.program)));
}

} // namespace Flightdeck::App
