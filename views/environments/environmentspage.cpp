#include "views/environments/environmentspage.h"

#include "core/plaintext.h"
#include "views/common/icons.h"
#include "views/common/label.h"
#include "views/common/paint.h"
#include "views/common/pane.h"
#include "views/common/panel.h"
#include "views/common/spacing.h"
#include "views/common/statepage.h"
#include "views/environments/environmentform.h"
#include "views/environments/environmentlist.h"

#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Flightdeck::Views {

using Environments::Profile;

namespace {

/// Where secrets are.
class SecretsNote final : public QWidget
{
public:
    explicit SecretsNote(const QString &text)
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(24, 0, 0, 0);
        row->addWidget(new Label(text, TextSize::Dense, Role::Text2));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(painter, QRectF(0, (height() - 14) / 2.0, 14, 14), Icon::Denied, Role::Text2);
    }
};

} // namespace

EnvironmentsPage::EnvironmentsPage(Environments::ProfileStore *store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_list(new EnvironmentList(store))
    , m_form(new EnvironmentForm)
    , m_problem(new Notice(Tone::Fail))
    , m_question(new Notice(Tone::Warn))
    , m_yes(m_question->addButton({}))
    , m_stack(new QStackedWidget)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Spacing::Page, Spacing::Panel, Spacing::Page, Spacing::Panel);
    row->setSpacing(Spacing::Panel);
    row->addWidget(m_list);
    row->addWidget(buildRight(), 1);
    QPushButton *no = m_question->addButton(tr("Keep"));
    connect(no, &QPushButton::clicked, m_question, &QWidget::hide);
    connect(m_yes, &QPushButton::clicked, this, [this] {
        m_question->hide();
        const auto action = std::exchange(m_action, {});
        action();
    });
    m_problem->hide();
    m_question->hide();
    connect(m_list, &EnvironmentList::chosen, this, &EnvironmentsPage::choose);
    connect(m_list, &EnvironmentList::newRequested, this, [this] { startNew(); });
    connect(m_list, &EnvironmentList::importRequested, this, &EnvironmentsPage::importRequested);
    connect(m_form, &EnvironmentForm::edited, this, &EnvironmentsPage::refresh);
    connect(m_form, &EnvironmentForm::testRequested, this, [this](EnvironmentPart part) {
        m_testing[int(part)] = true;
        Q_EMIT testRequested(part, m_form->profile());
    });
    connect(m_form->saveButton(), &QPushButton::clicked, this, &EnvironmentsPage::save);
    connect(m_form->removeButton(), &QPushButton::clicked, this, &EnvironmentsPage::askToRemove);
    connect(m_form->useButton(), &QPushButton::clicked, this, [this] { Q_EMIT environmentChosen(m_opened); });
    open({});
}

QWidget *EnvironmentsPage::buildRight()
{
    auto *demo = new StatePage;
    demo->setContent({StateContent::Kind::Empty,
                      tr("The demo world"),
                      tr("Five services, their flags and a git repository run inside this program. Nothing "
                         "outside is reached, and nothing can be broken."),
                      tr("Use the demo world"),
                      {},
                      {}});
    connect(demo, &StatePage::primaryTriggered, this, [this] { Q_EMIT environmentChosen({}); });
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    m_form->setAutoFillBackground(false);
    m_stack->addWidget(demo);
    m_stack->addWidget(scroll);
    auto *panel = new Panel;
    panel->setAccessibleName(tr("Environment"));
    panel->body()->setContentsMargins(1, 1, 1, 1);
    panel->body()->addWidget(m_stack);
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins({});
    column->setSpacing(Spacing::Grid);
    column->addWidget(m_problem);
    column->addWidget(m_question);
    column->addWidget(panel, 1);
    column->addWidget(
        new SecretsNote(tr("Passwords, keys and tokens go to the keychain of this desktop, never to "
                           "a file. Without a keychain they are kept in memory until the program ends.")));
    markPane(m_list);
    markPane(panel);
    return right;
}

void EnvironmentsPage::setCurrent(const QString &name)
{
    m_current = name;
    m_list->setCurrent(name);
    if (!m_form->isChanged())
        open(name);
}

void EnvironmentsPage::setContexts(const QStringList &contexts)
{
    m_form->setContexts(contexts);
}

void EnvironmentsPage::setCompact(bool compact)
{
    m_form->setCompact(compact);
}

void EnvironmentsPage::setResult(EnvironmentPart part, const TestResult &result)
{
    if (std::exchange(m_testing[int(part)], false))
        m_form->setResult(part, result);
}

void EnvironmentsPage::complain(const QString &text)
{
    m_problem->setText(tr("Not saved."), text);
    m_problem->setVisible(!text.isEmpty());
}

void EnvironmentsPage::ask(const QString &text, const QString &yes, std::function<void()> action)
{
    m_action = std::move(action);
    m_yes->setText(yes);
    m_question->setText({}, text);
    m_question->show();
    m_question->updateGeometry();
    m_yes->setFocus(Qt::OtherFocusReason);
}

void EnvironmentsPage::choose(const QString &name)
{
    if (!m_form->isChanged() || m_stack->currentIndex() == 0) {
        open(name);
        return;
    }
    m_list->select(m_opened.isEmpty() ? QString(QChar::Null) : m_opened); // stays where the changes are
    ask(tr("%1 has changes that are not saved.").arg(Core::plainText(m_form->profile().name, 60)),
        tr("Discard them"), [this, name] { open(name); });
}

void EnvironmentsPage::open(const QString &name)
{
    const std::optional<Profile> profile = m_store->find(name);
    m_opened = profile ? name : QString();
    std::fill(std::begin(m_testing), std::end(m_testing), false);
    m_form->setProfile(profile.value_or(Profile()));
    m_stack->setCurrentIndex(profile ? 1 : 0);
    m_list->select(m_opened);
    complain({});
    m_question->hide();
}

void EnvironmentsPage::startNew(const Profile &profile)
{
    const auto begin = [this, profile] {
        open({});
        m_list->select(QString(QChar::Null));
        m_form->setProfile(profile);
        m_stack->setCurrentIndex(1);
        refresh();
        m_form->focusName();
    };
    if (m_form->isChanged() && m_stack->currentIndex() == 1)
        ask(tr("%1 has changes that are not saved.").arg(Core::plainText(m_form->profile().name, 60)),
            tr("Discard them"), begin);
    else
        begin();
}

void EnvironmentsPage::refresh()
{
    const bool stored = !m_opened.isEmpty();
    const bool changed = m_form->isChanged();
    m_form->saveButton()->setEnabled(changed || !stored);
    m_form->removeButton()->setVisible(stored);
    m_form->useButton()->setEnabled(stored && !changed && m_opened != m_current);
    m_form->useButton()->setToolTip(m_opened == m_current && stored ? tr("It is in use")
                                    : stored && !changed            ? QString()
                                                                    : tr("Save it first"));
}

void EnvironmentsPage::save()
{
    const Profile profile = m_form->profile();
    if (const auto problem = profile.problem()) {
        complain(problem->text());
        return;
    }
    const bool renamed = profile.name != m_opened;
    if (renamed && m_store->find(profile.name)) {
        complain(tr("There is another environment called %1. Give this one its own name.")
                     .arg(Core::plainText(profile.name, 60)));
        return;
    }
    const QString before = m_opened;
    auto saved = m_store->put(profile);
    if (saved && renamed && !before.isEmpty())
        saved = m_store->remove(before);
    if (!saved) {
        complain(saved.error().text());
        return;
    }
    QHash<EnvironmentPart, QString> secrets;
    for (const EnvironmentPart part : {EnvironmentPart::Metrics, EnvironmentPart::Flipt}) {
        if (const QString secret = m_form->typedSecret(part); !secret.isEmpty())
            secrets.insert(part, secret);
    }
    if (renamed && before == m_current && !before.isEmpty())
        m_current = profile.name;
    m_list->setCurrent(m_current);
    open(profile.name);
    for (const EnvironmentPart part : {EnvironmentPart::Metrics, EnvironmentPart::Flipt}) {
        if (renamed && !before.isEmpty() && !secrets.contains(part))
            Q_EMIT secretMoved(before, profile.name, part);
    }
    for (auto secret = secrets.cbegin(); secret != secrets.cend(); ++secret)
        Q_EMIT secretTyped(profile.name, secret.key(), secret.value());
}

void EnvironmentsPage::warn(const QString &text)
{
    m_problem->setText(tr("Kept in memory only."), text);
    m_problem->show();
}

void EnvironmentsPage::askToRemove()
{
    ask(tr("Remove %1? Its addresses are forgotten; what they point to stays as it is.")
            .arg(Core::plainText(m_opened, 60)),
        tr("Remove"), [this] { remove(); });
}

void EnvironmentsPage::remove()
{
    const QString name = m_opened;
    if (const auto removed = m_store->remove(name); !removed) {
        complain(removed.error().text());
        return;
    }
    open({});
    Q_EMIT environmentRemoved(name);
}

} // namespace Flightdeck::Views
