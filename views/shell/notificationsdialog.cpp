#include "views/shell/notificationsdialog.h"

#include "views/common/buttonkind.h"
#include "views/common/label.h"
#include "views/common/notice.h"
#include "views/common/panel.h"
#include "views/common/segmented.h"
#include "views/common/spacing.h"
#include "views/common/toggleswitch.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace Flightdeck::Views {

namespace {

constexpr int keyRole = Qt::UserRole;

QWidget *panelOf(const QString &title, QWidget *inHeader, QLayout *content)
{
    auto *panel = new Panel(title);
    if (inHeader)
        panel->addHeaderWidget(inHeader);
    content->setContentsMargins(Spacing::Panel, Spacing::Grid, Spacing::Panel, Spacing::Panel);
    panel->body()->addLayout(content);
    panel->body()->addStretch(1);
    return panel;
}

Label *caption(const QString &text)
{
    auto *label = new Label(text, TextSize::Dense, Role::Text2);
    label->setWordWrap(true);
    return label;
}

} // namespace

NotificationsDialog::NotificationsDialog(QWidget *parent)
    : QDialog(parent)
    , m_on(new ToggleSwitch)
    , m_failed(check(tr("Rolled back or failed")))
    , m_halted(check(tr("Halted: the first life is lost, the last one is left, pods are not ready")))
    , m_approval(check(tr("Waiting for approval at a gate")))
    , m_finished(check(tr("Finished")))
    , m_favouritesOnly(check(tr("Only of favourites")))
    , m_sound(check(tr("With a sound")))
    , m_canary(new QComboBox)
    , m_mute(new QPushButton(tr("Mute")))
    , m_muted(new QListWidget)
    , m_unmute(new QPushButton(tr("Tell me again")))
    , m_quiet(new ToggleSwitch)
    , m_from(new QTimeEdit)
    , m_to(new QTimeEdit)
    , m_through(new Segmented(tr("In quiet hours tell me")))
    , m_tray(check(tr("Show the state of all rollouts in the tray")))
    , m_keepRunning(check(tr("Keep watching in the tray when the window is closed")))
    , m_trayNote(caption({}))
    , m_test(new QPushButton(tr("Show a test notification")))
    , m_result(new Notice(Tone::Quiet))
{
    setWindowTitle(tr("Notifications"));
    setAccessibleName(tr("Notifications"));
    auto *grid = new QGridLayout;
    grid->setSpacing(Spacing::Panel);
    grid->addWidget(buildWhat(), 0, 0);
    grid->addWidget(buildMuted(), 1, 0);
    grid->addWidget(buildQuiet(), 0, 1);
    grid->addWidget(buildTray(), 1, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Spacing::Page, Spacing::Page, Spacing::Page, Spacing::Page);
    column->setSpacing(Spacing::Panel);
    column->addWidget(buildHead());
    column->addLayout(grid, 1);
    column->addWidget(m_result);
    column->addWidget(buildFoot());
    m_result->hide();
    resize(860, 560);
    refresh();
}

QCheckBox *NotificationsDialog::check(const QString &text)
{
    auto *box = new QCheckBox(text);
    box->setAccessibleName(text);
    connect(box, &QCheckBox::toggled, this, &NotificationsDialog::take);
    return box;
}

QWidget *NotificationsDialog::buildHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->setSpacing(Spacing::Grid);
    m_on->setAccessibleName(tr("Notifications on the desktop"));
    connect(m_on, &QAbstractButton::toggled, this, &NotificationsDialog::take);
    row->addWidget(m_on);
    row->addWidget(new Label(tr("Tell me on the desktop what happens while I look elsewhere"),
                             TextSize::Emphasis, Role::Text, QFont::DemiBold),
                   1);
    return head;
}

QWidget *NotificationsDialog::buildWhat()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(Spacing::Grid);
    for (QCheckBox *box : {m_failed, m_halted, m_approval, m_finished})
        column->addWidget(box);
    // Long words wrap under their box only when they are a label of their own.
    m_halted->setText(tr("Halted"));
    auto *words = caption(tr("The first life is lost, one life is left, or pods stay unready."));
    words->setContentsMargins(26, 0, 0, 0);
    column->insertWidget(2, words);
    column->addWidget(m_sound);
    return panelOf(tr("What"), nullptr, column);
}

QWidget *NotificationsDialog::buildMuted()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(Spacing::Grid);
    column->addWidget(m_favouritesOnly);
    m_canary->setEditable(true);
    m_canary->setInsertPolicy(QComboBox::NoInsert);
    m_canary->completer()->setFilterMode(Qt::MatchContains);
    m_canary->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_canary->setAccessibleName(tr("Canary to mute"));
    m_canary->lineEdit()->setAccessibleName(tr("Canary to mute"));
    m_canary->lineEdit()->setPlaceholderText(tr("Find a canary to mute"));
    m_canary->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_mute->setAccessibleName(tr("Mute this canary"));
    auto *row = new QHBoxLayout;
    row->setSpacing(Spacing::Grid);
    row->addWidget(m_canary, 1);
    row->addWidget(m_mute);
    column->addLayout(row);
    m_muted->setAccessibleName(tr("Muted canaries"));
    m_muted->setMinimumHeight(56);
    m_muted->setSpacing(2);
    column->addWidget(m_muted, 1);
    column->addWidget(m_unmute, 0, Qt::AlignLeft);
    connect(m_mute, &QPushButton::clicked, this, &NotificationsDialog::mute);
    connect(m_unmute, &QPushButton::clicked, this, &NotificationsDialog::unmute);
    connect(m_canary, &QComboBox::editTextChanged, this, &NotificationsDialog::refresh);
    connect(m_muted, &QListWidget::itemSelectionChanged, this, &NotificationsDialog::refresh);
    return panelOf(tr("Of which canaries"), nullptr, column);
}

QWidget *NotificationsDialog::buildQuiet()
{
    m_quiet->setAccessibleName(tr("Quiet hours"));
    m_from->setAccessibleName(tr("Quiet from, local time"));
    m_to->setAccessibleName(tr("Quiet until, local time"));
    auto *times = new QHBoxLayout;
    times->setSpacing(Spacing::Grid);
    times->addWidget(new Label(tr("From")));
    times->addWidget(m_from);
    times->addWidget(new Label(tr("to")));
    times->addWidget(m_to);
    times->addWidget(caption(tr("local time")), 1);
    auto *days = new QHBoxLayout;
    days->setSpacing(Spacing::Cell);
    for (int day = 1; day <= 7; ++day) {
        auto *button = new QPushButton(QLocale().standaloneDayName(day, QLocale::ShortFormat));
        button->setCheckable(true);
        button->setAccessibleName(tr("Quiet hours begin on %1").arg(QLocale().standaloneDayName(day)));
        setButtonKind(button, ButtonKind::Segment);
        connect(button, &QPushButton::toggled, this, &NotificationsDialog::take);
        days->addWidget(button, 1);
        m_days.append(button);
    }
    m_through->setTexts({tr("Rollbacks only"), tr("Nothing")});
    auto *through = new QHBoxLayout;
    through->setSpacing(Spacing::Grid);
    through->addWidget(new Label(tr("Meanwhile tell me")));
    through->addWidget(m_through);
    through->addStretch(1);
    auto *column = new QVBoxLayout;
    column->setSpacing(Spacing::Grid);
    column->addLayout(times);
    column->addLayout(days);
    column->addLayout(through);
    column->addWidget(caption(tr("What is held back is told as one notification at the end. Hours over "
                                 "midnight belong to the day they begin on.")));
    for (QTimeEdit *edit : {m_from, m_to}) {
        edit->setDisplayFormat(QStringLiteral("HH:mm"));
        connect(edit, &QTimeEdit::timeChanged, this, &NotificationsDialog::take);
    }
    connect(m_quiet, &QAbstractButton::toggled, this, &NotificationsDialog::take);
    connect(m_through, &Segmented::currentChanged, this, &NotificationsDialog::take);
    return panelOf(tr("Quiet hours"), m_quiet, column);
}

QWidget *NotificationsDialog::buildTray()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(Spacing::Grid);
    column->addWidget(m_tray);
    column->addWidget(m_keepRunning);
    column->addWidget(m_trayNote);
    return panelOf(tr("Tray"), nullptr, column);
}

QWidget *NotificationsDialog::buildFoot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins({});
    auto *close = new QPushButton(tr("Close"));
    close->setDefault(true);
    m_test->setAutoDefault(false);
    connect(m_test, &QPushButton::clicked, this, [this] {
        m_test->setEnabled(false);
        Q_EMIT testRequested();
    });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    row->addWidget(m_test);
    row->addStretch(1);
    row->addWidget(close);
    for (QPushButton *button : {m_mute, m_unmute})
        button->setAutoDefault(false);
    return foot;
}

void NotificationsDialog::setChoices(const Choices &choices)
{
    const QScopedValueRollback filling(m_filling, true);
    m_choices = choices;
    const Rollouts::AttentionRules &rules = choices.rules;
    m_on->setChecked(rules.on);
    m_failed->setChecked(rules.failed);
    m_halted->setChecked(rules.halted);
    m_approval->setChecked(rules.approval);
    m_finished->setChecked(rules.finished);
    m_favouritesOnly->setChecked(rules.favouritesOnly);
    m_sound->setChecked(rules.sound);
    m_quiet->setChecked(rules.quiet.on);
    m_from->setTime(rules.quiet.from);
    m_to->setTime(rules.quiet.to);
    for (int day = 1; day <= 7; ++day)
        m_days[day - 1]->setChecked(rules.quiet.days.contains(day));
    m_through->setCurrent(rules.quiet.failuresPass ? 0 : 1);
    m_tray->setChecked(choices.tray);
    m_keepRunning->setChecked(choices.keepRunning);
    fillMuted();
    refresh();
}

NotificationsDialog::Choices NotificationsDialog::choices() const
{
    Choices choices = m_choices;
    Rollouts::AttentionRules &rules = choices.rules;
    rules.on = m_on->isChecked();
    rules.failed = m_failed->isChecked();
    rules.halted = m_halted->isChecked();
    rules.approval = m_approval->isChecked();
    rules.finished = m_finished->isChecked();
    rules.favouritesOnly = m_favouritesOnly->isChecked();
    rules.sound = m_sound->isChecked();
    rules.quiet.on = m_quiet->isChecked();
    rules.quiet.from = m_from->time();
    rules.quiet.to = m_to->time();
    rules.quiet.days.clear();
    for (int day = 1; day <= 7; ++day) {
        if (m_days[day - 1]->isChecked())
            rules.quiet.days.insert(day);
    }
    rules.quiet.failuresPass = m_through->current() == 0;
    choices.tray = m_tray->isChecked();
    choices.keepRunning = m_keepRunning->isChecked();
    return choices;
}

void NotificationsDialog::take()
{
    if (m_filling)
        return;
    m_choices = choices();
    refresh();
    Q_EMIT changed();
}

void NotificationsDialog::setCanaries(const QMap<QString, QString> &canaries)
{
    const QScopedValueRollback filling(m_filling, true);
    m_canaries = canaries;
    m_canary->clear();
    for (auto it = canaries.cbegin(); it != canaries.cend(); ++it)
        m_canary->addItem(it.value(), it.key());
    m_canary->setCurrentIndex(-1);
    m_canary->clearEditText();
    fillMuted();
    refresh();
}

void NotificationsDialog::fillMuted()
{
    m_muted->clear();
    QStringList keys(m_choices.rules.muted.cbegin(), m_choices.rules.muted.cend());
    keys.sort();
    for (const QString &key : std::as_const(keys)) {
        // "cluster\nnamespace/name" when the canary is not there now.
        auto *item = new QListWidgetItem(
            m_canaries.value(key, QString(key).replace(u'\n', QStringLiteral(" · "))), m_muted);
        item->setData(keyRole, key);
    }
}

void NotificationsDialog::mute()
{
    const int row = m_canary->findText(m_canary->currentText());
    if (row < 0)
        return;
    m_choices.rules.muted.insert(m_canary->itemData(row).toString());
    m_canary->clearEditText();
    fillMuted();
    take();
}

void NotificationsDialog::unmute()
{
    const QList<QListWidgetItem *> chosen = m_muted->selectedItems();
    for (const QListWidgetItem *item : chosen)
        m_choices.rules.muted.remove(item->data(keyRole).toString());
    fillMuted();
    take();
}

void NotificationsDialog::setTrayAvailable(bool available)
{
    m_trayAvailable = available;
    refresh();
}

void NotificationsDialog::setTestResult(bool shown, const QString &text)
{
    m_test->setEnabled(true);
    m_result->setTone(shown ? Tone::Ok : Tone::Warn);
    m_result->setText(shown ? tr("The desktop took it.") : tr("Nothing was shown."), text);
    m_result->setAccessibleName(text);
    m_result->show();
}

void NotificationsDialog::refresh()
{
    const bool on = m_on->isChecked();
    for (QWidget *part : QList<QWidget *>{m_failed, m_halted, m_approval, m_finished, m_favouritesOnly,
                                          m_sound, m_canary, m_quiet})
        part->setEnabled(on);
    const bool quiet = on && m_quiet->isChecked();
    m_from->setEnabled(quiet);
    m_to->setEnabled(quiet);
    m_through->setEnabled(quiet);
    for (QPushButton *day : std::as_const(m_days))
        day->setEnabled(quiet);
    m_mute->setEnabled(on && m_canary->findText(m_canary->currentText()) >= 0);
    m_unmute->setEnabled(!m_muted->selectedItems().isEmpty());
    m_tray->setEnabled(m_trayAvailable);
    m_keepRunning->setEnabled(m_trayAvailable && m_tray->isChecked());
    m_trayNote->setText(m_trayAvailable
                            ? tr("Without the tray icon, closing the window ends Flightdeck.")
                            : tr("This desktop has no tray. Closing the window ends Flightdeck."));
}

} // namespace Flightdeck::Views
