#pragma once

#include "environments/profilestore.h"
#include "views/environments/environmenttypes.h"

#include <QWidget>

#include <functional>

class QPushButton;
class QStackedWidget;

namespace Flightdeck::Views {

class EnvironmentForm;
class EnvironmentList;
class Notice;

/// The environments a person has: written down, tested, chosen.
class EnvironmentsPage : public QWidget
{
    Q_OBJECT

public:
    /// `store` outlives the page and has been loaded.
    explicit EnvironmentsPage(Environments::ProfileStore *store, QWidget *parent = nullptr);

    /// The one in use; empty for the embedded world.
    void setCurrent(const QString &name);
    /// Names that the kubeconfig holds, offered while typing.
    void setContexts(const QStringList &contexts);
    /// Results go under their forms.
    void setCompact(bool compact);
    /// Opens the form on a new environment, filled in as given.
    void startNew(const Environments::Profile &profile = {});

    /// Something that was not kept as it should be, in words.
    void warn(const QString &text);

    EnvironmentForm *form() const { return m_form; }
    EnvironmentList *list() const { return m_list; }

public Q_SLOTS:
    /// What became of testRequested(); dropped when another environment is shown by now.
    void setResult(Flightdeck::Views::EnvironmentPart part, const Flightdeck::Views::TestResult &result);

Q_SIGNALS:
    /// `profile` is what is typed, saved or not; it may be one that problem() refuses.
    void testRequested(Flightdeck::Views::EnvironmentPart part,
                       const Flightdeck::Environments::Profile &profile);
    /// Use it from now on. Empty: the embedded world.
    void environmentChosen(const QString &name);
    /// A token or password was typed and the environment saved: it belongs into the keychain.
    void secretTyped(const QString &environment, Flightdeck::Views::EnvironmentPart part,
                     const QString &secret);
    /// The environment has another name, and the secret of this part belongs to it.
    void secretMoved(const QString &from, const QString &to, Flightdeck::Views::EnvironmentPart part);
    /// Its secrets can go from the keychain.
    void environmentRemoved(const QString &name);
    void importRequested();

private:
    QWidget *buildRight();
    void choose(const QString &name);
    void open(const QString &name);
    void save();
    void askToRemove();
    void remove();
    void refresh();
    void complain(const QString &text);
    void ask(const QString &text, const QString &yes, std::function<void()> action);

    Environments::ProfileStore *m_store;
    QString m_opened; ///< name of the stored profile in the form; empty for a new one or the embedded world
    QString m_current;
    EnvironmentList *m_list;
    EnvironmentForm *m_form;
    Notice *m_problem;
    Notice *m_question;
    QPushButton *m_yes;
    std::function<void()> m_action;
    QStackedWidget *m_stack;
    bool m_testing[EnvironmentPartCount] = {};
};

} // namespace Flightdeck::Views
