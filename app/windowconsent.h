#pragma once

#include "kubernetes/execconsent.h"

#include <QPointer>
#include <QWidget>

namespace Flightdeck::App {

/// Asks for consent to a sign-in plugin in a dialog over the window, once a kubeconfig.
class WindowConsent final : public Kubernetes::Consent
{
public:
    /// @param allowed --allow-exec-plugin: yes without a question, not remembered. @param file where answers
    /// are remembered.
    explicit WindowConsent(bool allowed, const QString &file = Kubernetes::RememberedConsent::defaultPath());

    /// The window that dialogs lie over; there is no dialog before this is set.
    void setWindow(QWidget *window) { m_person.window = window; }

    void ask(const Kubernetes::PluginQuestion &question, QObject *context, Answer answer) override;

private:
    class Person final : public Consent
    {
    public:
        QPointer<QWidget> window;
        void ask(const Kubernetes::PluginQuestion &question, QObject *context, Answer answer) override;
    };

    bool m_allowed;
    Person m_person;
    Kubernetes::RememberedConsent m_remembered;
};

} // namespace Flightdeck::App
