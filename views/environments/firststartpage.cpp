#include "views/environments/firststartpage.h"

#include "core/plaintext.h"
#include "views/common/label.h"
#include "views/common/spacing.h"
#include "views/environments/startcard.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace Flightdeck::Views {

namespace {

constexpr qsizetype mostContexts = 4;

} // namespace

FirstStartPage::FirstStartPage(QWidget *parent)
    : QWidget(parent)
    , m_demo(new StartCard(Icon::Play, tr("Try the demo world"), tr("Start the demo"), true))
    , m_import(
          new StartCard(Icon::Environments, tr("Import from kubeconfig"), tr("Choose a context…"), false))
    , m_hand(new StartCard(Icon::Plus, tr("Set up by hand"), tr("New environment…"), false))
{
    m_demo->addLine(Icon::Check, Role::Ok, tr("Five services and their flags, as in ADR-035"));
    m_demo->addLine(Icon::Check, Role::Ok, tr("One canary fails and rolls back within minutes"));
    m_demo->addLine(Icon::Check, Role::Ok, tr("The kill switch works, on a repository of its own"));
    m_demo->addLine(Icon::Note, Role::Accent, tr("Runs inside this program; nothing outside is reached"));
    m_hand->addLine(Icon::Check, Role::Ok, tr("Kubernetes, Metrics, Git and Flipt, each with its test"));
    m_hand->addLine(Icon::Check, Role::Ok, tr("A wrong port, prefix, tenant or branch is found and named"));
    m_hand->addLine(Icon::Check, Role::Ok, tr("Any of the four may be missing; the rest still works"));
    m_hand->addLine(Icon::Denied, Role::Text2, tr("Tokens go to the keychain of this desktop"));
    auto *cards = new QHBoxLayout;
    cards->setSpacing(Spacing::Page);
    cards->addStretch(1);
    for (StartCard *card : {m_demo, m_import, m_hand})
        cards->addWidget(card);
    cards->addStretch(1);
    auto *title =
        new Label(tr("Choose what Flightdeck should watch"), TextSize::Title, Role::Text, QFont::DemiBold);
    auto *text = new Label(tr("Canaries, the metrics they are judged by, and the flags beside them."),
                           TextSize::Emphasis, Role::Text2);
    auto *keys = new Label(tr("Keyboard: arrows choose, Enter starts"), TextSize::Body, Role::Text2);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Spacing::Grid);
    column->addStretch(4);
    for (Label *label : {title, text}) {
        label->setAlignment(Qt::AlignCenter);
        column->addWidget(label);
    }
    column->addSpacing(Spacing::Page);
    column->addLayout(cards);
    column->addSpacing(Spacing::Page);
    keys->setAlignment(Qt::AlignCenter);
    column->addWidget(keys);
    column->addStretch(5);
    connect(m_demo->button(), &QPushButton::clicked, this, &FirstStartPage::demoRequested);
    connect(m_import->button(), &QPushButton::clicked, this, &FirstStartPage::importRequested);
    connect(m_hand->button(), &QPushButton::clicked, this, &FirstStartPage::handRequested);
    for (StartCard *card : {m_demo, m_import, m_hand})
        card->button()->setAutoDefault(true); // Enter as well as Space
    setKubeconfig(QStringLiteral("~/.kube/config"), {}, {});
}

void FirstStartPage::setKubeconfig(const QString &where, const QStringList &contexts, const QString &current,
                                   const QString &trouble)
{
    m_import->clear();
    m_import->button()->setEnabled(!contexts.isEmpty());
    const QString file = Core::plainText(where, 200);
    if (!trouble.isEmpty()) {
        m_import->addLine(Icon::Warning, Role::Warn, Core::plainText(trouble, 300));
        return;
    }
    if (contexts.isEmpty()) {
        m_import->addText(tr("No contexts in %1.").arg(file));
        return;
    }
    m_import->addText(contexts.size() == 1 ? tr("Found 1 context in %1:").arg(file)
                                           : tr("Found %1 contexts in %2:").arg(contexts.size()).arg(file));
    for (const QString &context : contexts.mid(0, mostContexts)) {
        if (context == current)
            m_import->addRow(Core::plainText(context, 100), Icon::Live, Role::Ok, tr("current"));
        else
            m_import->addRow(Core::plainText(context, 100), Icon::Initialized, Role::Text2,
                             tr("not looked at"));
    }
    if (contexts.size() > mostContexts)
        m_import->addText(tr("and %1 more").arg(contexts.size() - mostContexts));
    m_import->addText(tr("Looking only reads. Mark which one is production before it opens."));
}

void FirstStartPage::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Right || event->key() == Qt::Key_Down ? 1
                     : event->key() == Qt::Key_Left || event->key() == Qt::Key_Up  ? -1
                                                                                   : 0;
    if (step == 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    QList<QPushButton *> buttons;
    for (StartCard *card : {m_demo, m_import, m_hand}) {
        if (card->button()->isEnabled())
            buttons.append(card->button());
    }
    qsizetype at = -1;
    for (qsizetype i = 0; i < buttons.size(); ++i)
        at = buttons[i]->hasFocus() ? i : at;
    buttons[(at + step + buttons.size()) % buttons.size()]->setFocus(Qt::TabFocusReason);
}

void FirstStartPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_demo->button()->setFocus(Qt::OtherFocusReason);
}

} // namespace Flightdeck::Views
