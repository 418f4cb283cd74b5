#pragma once

#include "app/commands/command.h"
#include "kubernetes/execconsent.h"

namespace Flightdeck::App {

/// Asks for consent to a sign-in plugin on the terminal, once a kubeconfig. Without a terminal the answer is
/// no, and says which option allows it.
class TerminalConsent final : public Kubernetes::Consent
{
public:
    /// @param io must outlive this. @param allowed --allow-exec-plugin: yes without a question, not
    /// remembered.
    TerminalConsent(CommandIo &io, bool allowed);
    /// For tests: as if somebody sat there, or nobody. @param file where answers are remembered.
    TerminalConsent(CommandIo &io, bool allowed, bool isTerminal, const QString &file);

    void ask(const Kubernetes::PluginQuestion &question, QObject *context, Answer answer) override;

private:
    class Person final : public Consent
    {
    public:
        Person(CommandIo &io, bool isTerminal)
            : m_io(io)
            , m_isTerminal(isTerminal)
        {
        }
        void ask(const Kubernetes::PluginQuestion &question, QObject *context, Answer answer) override;

    private:
        CommandIo &m_io;
        bool m_isTerminal;
    };

    bool m_allowed;
    Person m_person;
    Kubernetes::RememberedConsent m_remembered;
};

} // namespace Flightdeck::App
