#include "app/windowconsent.h"

#include "views/environments/plugindialog.h"

namespace Flightdeck::App {

WindowConsent::WindowConsent(bool allowed, const QString &file)
    : m_allowed(allowed)
    , m_remembered(file, m_person)
{
}

void WindowConsent::ask(const Kubernetes::PluginQuestion &question, QObject *context, Answer answer)
{
    if (m_allowed)
        answer({});
    else
        m_remembered.ask(question, context, std::move(answer));
}

void WindowConsent::Person::ask(const Kubernetes::PluginQuestion &question, QObject *context, Answer answer)
{
    auto *dialog = new Views::PluginDialog(
        {question.context, question.kubeconfig, question.program, question.arguments, question.variables},
        window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::finished, context, [program = question.program, answer](int result) {
        if (result == QDialog::Accepted)
            answer({});
        else
            answer(tl::unexpected<Core::Error>(Kubernetes::RememberedConsent::denial(program)));
    });
    dialog->open(); // not exec(): no loop inside the loop
}

} // namespace Flightdeck::App
