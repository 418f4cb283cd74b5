#pragma once

#include <QDialog>
#include <QStringList>

namespace Flightdeck::Views {

/// Asks whether a program that a kubeconfig names may run. Everything of the kubeconfig is shown as plain
/// text; no is the default, also for Escape and for closing the dialog.
class PluginDialog : public QDialog
{
    Q_OBJECT

public:
    struct Question
    {
        QString context;
        QString kubeconfig;
        QString program;
        QStringList arguments;
        QStringList variables; ///< names only
    };

    explicit PluginDialog(const Question &question, QWidget *parent = nullptr);
};

} // namespace Flightdeck::Views
