#include "views/flags/flagspage.h"

#include "core/plaintext.h"
#include "views/common/figuretext.h"
#include "views/common/notice.h"
#include "views/common/toggleswitch.h"
#include "views/flags/bothsides.h"
#include "views/flags/draftnotice.h"
#include "views/flags/editorpane.h"
#include "views/flags/flagdialogs.h"
#include "views/flags/flageditor.h"
#include "views/flags/flagform.h"
#include "views/flags/flaglistpane.h"
#include "views/flags/flipspanel.h"
#include "views/flags/problemspanel.h"
#include "views/flags/segmentform.h"
#include "views/flags/segmentpanel.h"
#include "views/flags/trialpanel.h"

#include <QComboBox>
#include <QFileDialog>
#include <QListView>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedLayout>
#include <QTabWidget>

namespace Flightdeck::Views {

FlagsPage::FlagsPage(Flags::FlagSession *session, Flags::FlagListModel *model,
                     Flags::FlagPreviewer *previewer, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(model)
    , m_previewer(previewer)
    , m_stack(new QStackedLayout(this))
    , m_statePage(new StatePage(this))
    , m_source(new Notice(Tone::Warn, Notice::Shape::Strip, this))
    , m_conflicts(new Notice(Tone::Warn, Notice::Shape::Strip, this))
    , m_notices(new QVBoxLayout)
    , m_list(new FlagListPane(model, this))
    , m_combo(new QComboBox(this))
    , m_problems(new ProblemsPanel(session, this))
    , m_form(new FlagForm(session, this))
    , m_segmentForm(new SegmentForm(session, this))
    , m_editor(new EditorPane(session, this))
    , m_segment(new SegmentPanel(session, previewer, this))
    , m_flips(new FlipsPanel(session, previewer, this))
    , m_trial(new TrialPanel(session, previewer, this))
    , m_columns(new QSplitter(Qt::Horizontal, this))
    , m_rows(new QSplitter(Qt::Vertical, this))
    , m_previews(new QSplitter(Qt::Horizontal, this))
    , m_tabs(new QTabWidget(this))
    , m_commit(new CommitBar(session, this))
{
    m_stack->addWidget(buildWork());
    m_stack->addWidget(m_statePage);
    m_source->hide();
    m_conflicts->hide();
    connect(m_conflicts->addButton(tr("Show both")), &QPushButton::clicked, this,
            [this] { showBothSides(this, m_session); });
    QPushButton *take = m_conflicts->addButton(tr("Take the branch's version"));
    connect(take, &QPushButton::clicked, session, &Flags::FlagSession::takeTip);

    connect(m_statePage, &StatePage::primaryTriggered, this, &FlagsPage::statePrimaryTriggered);
    connect(m_statePage, &StatePage::secondaryTriggered, this, &FlagsPage::stateSecondaryTriggered);
    connect(m_list, &FlagListPane::flagChosen, this, &FlagsPage::choose);
    connect(m_list, &FlagListPane::segmentChosen, this, &FlagsPage::editSegment);
    connect(m_list, &FlagListPane::newFlagRequested, this, [this] {
        askForNewFlag(this, m_session, nameSpaceForNew(),
                      [this](const QString &key) { choose({nameSpaceForNew(), key}); });
    });
    connect(m_list, &FlagListPane::newSegmentRequested, this, [this] {
        askForNewSegment(this, m_session, nameSpaceForNew(),
                         [this](const QString &key) { editSegment(nameSpaceForNew(), key); });
    });
    connect(m_form, &FlagForm::renamed, this,
            [this](const QString &key) { choose({m_name.nameSpace, key}); });
    connect(m_segmentForm, &SegmentForm::closed, this, &FlagsPage::showFlagForm);
    connect(m_segmentForm, &SegmentForm::renamed, this,
            [this](const QString &key) { m_segment->setSegment(m_name.nameSpace, key); });
    connect(m_segmentForm, &SegmentForm::flagChosen, this,
            [this](const QString &key) { choose({m_name.nameSpace, key}); });
    connect(m_combo, &QComboBox::activated, this, [this](int row) { choose(m_model->nameAt(row)); });
    connect(m_form, &FlagForm::segmentChosen, this,
            [this](const QString &key) { chooseSegment(m_name.nameSpace, key); });
    connect(m_problems, &ProblemsPanel::goToRequested, this, [this](qsizetype byte) {
        m_editor->editor()->showByte(byte);
        m_editor->editor()->setFocus();
    });
    connect(m_flips, &FlipsPanel::exampleChosen, m_trial, &TrialPanel::setEntity);
    connect(m_segment, &SegmentPanel::sampleRequested, this, &FlagsPage::chooseSample);
    connect(session, &Flags::FlagSession::documentChanged, this, &FlagsPage::takeDocument);
    connect(session, &Flags::FlagSession::conflictsChanged, this, &FlagsPage::takeConflicts);
    connect(session, &Flags::FlagSession::stepsChanged, this,
            [this] { Q_EMIT statusTextChanged(statusText()); });
    connect(previewer, &Flags::FlagPreviewer::previewsChanged, this, &FlagsPage::takePreviews);
    connect(previewer, &Flags::FlagPreviewer::populationChanged, this, &FlagsPage::takePreviews);
    buildShortcuts();
    setState({StateContent::Kind::Loading, tr("Reading the flags"), {}, {}, {}});
    if (session->isOpen())
        takeDocument();
}

void FlagsPage::buildShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto action) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    add(QKeySequence(Qt::Key_Slash), [this] { m_compact ? m_combo->setFocus() : m_list->focusFilter(); });
    add(QKeySequence(QKeySequence::Undo), [this] { m_session->undo(); });
    add(QKeySequence(QKeySequence::Redo), [this] { m_session->redo(); });
    add(QKeySequence(Qt::Key_F8), [this] {
        m_editor->editor()->setFocus();
        m_editor->editor()->nextProblem();
    });
    add(QKeySequence(Qt::CTRL | Qt::Key_Period), [this] {
        m_editor->editor()->setFocus();
        m_editor->editor()->quickFix();
    });
}

void FlagsPage::setDrafts(Flags::DraftKeeper *keeper)
{
    m_notices->addWidget(new DraftNotice(keeper, m_session, this));
    connect(keeper, &Flags::DraftKeeper::failed, this, [this](const QString &reason) {
        auto *notice = new Notice(Tone::Warn, Notice::Shape::Strip, this);
        notice->setText(tr("Commit soon."), Core::plainText(reason, 300));
        connect(notice->addButton(tr("Hide")), &QPushButton::clicked, notice, &QWidget::deleteLater);
        m_notices->addWidget(notice);
    });
}

void FlagsPage::setState(const StateContent &content)
{
    m_statePage->setContent(content);
    if (!m_session->isOpen())
        m_stack->setCurrentWidget(m_statePage);
}

void FlagsPage::setSourceNotice(const QString &lead, const QString &text)
{
    m_source->setText(Core::plainText(lead, 200), Core::plainText(text, 400));
    m_source->setVisible(!lead.isEmpty() || !text.isEmpty());
}

QList<QWidget *> FlagsPage::panes() const
{
    if (!m_session->isOpen())
        return {m_statePage};
    return {m_compact ? static_cast<QWidget *>(m_combo) : m_list->view(), m_form->enabledSwitch(),
            m_editor->editor(), m_segment, m_commit};
}

QString FlagsPage::statusText() const
{
    if (!m_session->isOpen())
        return {};
    const Flags::FlagSession::Base &base = m_session->base();
    const QString tip =
        Core::plainText(QString(base.branch + QLatin1Char(' ') + base.oid.left(7)), 80).trimmed();
    QStringList parts;
    if (m_session->changed()) {
        parts += tr("Draft on %1").arg(tip);
        const int edits = int(m_session->steps().size());
        parts += edits == 1 ? tr("1 edit") : tr("%n edits", nullptr, edits);
    } else {
        parts += tip;
        parts += tr("nothing edited yet");
    }
    parts += tr("Flipt %1 rules").arg(base.version.text());
    if (const auto &population = m_previewer->population())
        parts += tr("sample %1, %2 ids")
                     .arg(m_previewer->populationName(), FigureText::grouped(population->size()));
    return parts.join(tr(" · "));
}

void FlagsPage::choose(const Flags::FlagName &name)
{
    const bool other = m_name != name;
    m_name = name;
    showFlagForm();
    m_list->choose(name);
    m_combo->setCurrentIndex(m_model->rowOf(name));
    m_form->setFlag(name);
    m_trial->setFlag(name);
    m_flips->setFlag(name);
    m_previewer->choose(name.nameSpace, name.key);
    const Flags::Flag *flag = m_session->document().flag(name.nameSpace, name.key);
    if (!other || !flag)
        return;
    m_editor->editor()->revealByte(flag->span.begin);
    // The segment of the flag's first rule is what one wants to see next.
    for (const Flags::Rule &rule : flag->rules) {
        if (!rule.segment.keys.isEmpty()) {
            m_segment->setSegment(name.nameSpace, rule.segment.keys.front());
            return;
        }
    }
    for (const Flags::Rollout &rollout : flag->rollouts) {
        if (!rollout.segment.keys.isEmpty()) {
            m_segment->setSegment(name.nameSpace, rollout.segment.keys.front());
            return;
        }
    }
}

void FlagsPage::chooseSegment(const QString &nameSpace, const QString &key)
{
    m_segment->setSegment(nameSpace, key);
    if (m_compact)
        m_tabs->setCurrentWidget(m_segment);
}

QString FlagsPage::nameSpaceForNew() const
{
    return m_model->rowOf(m_name) >= 0 || m_session->document().documents().empty()
               ? m_name.nameSpace
               : m_session->document().documents().front().nameSpace;
}

void FlagsPage::editSegment(const QString &nameSpace, const QString &key)
{
    chooseSegment(nameSpace, key);
    m_segmentForm->setSegment(nameSpace, key);
    m_form->hide();
    m_segmentForm->show();
    for (const Flags::FlagDocument &part : m_session->document().documents()) {
        for (const Flags::Segment &segment : part.segments) {
            if (part.nameSpace == nameSpace && segment.key == key)
                m_editor->editor()->revealByte(segment.span.begin);
        }
    }
}

void FlagsPage::showFlagForm()
{
    m_segmentForm->hide();
    m_form->show();
}

void FlagsPage::takeDocument()
{
    m_stack->setCurrentIndex(0);
    m_model->setDocuments(m_session->baseDocument(), m_session->document());
    QStringList nameSpaces;
    for (const Flags::FlagDocument &part : m_session->document().documents())
        nameSpaces.append(part.nameSpace);
    nameSpaces.removeDuplicates();
    m_list->setNameSpaces(nameSpaces);
    m_list->setSegments(m_session->document(), m_previewer->segments());
    m_problems->refresh();
    m_problems->setVisible(m_problems->hasProblems());
    m_form->refresh();
    m_segmentForm->refresh();
    m_list->setEditable(m_session->document().accepted());
    if (m_model->rowOf(m_name) < 0 && m_model->rowCount() > 0)
        choose(m_model->nameAt(0));
    else
        m_list->choose(m_name);
    Q_EMIT statusTextChanged(statusText());
}

void FlagsPage::takePreviews()
{
    m_list->setSegments(m_session->document(), m_previewer->segments());
    m_form->setCounts(m_previewer->segments());
    m_commit->setCount(m_flips->sentence());
    Q_EMIT statusTextChanged(statusText());
}

void FlagsPage::takeConflicts()
{
    const QStringList &conflicts = m_session->conflicts();
    m_conflicts->setVisible(!conflicts.isEmpty());
    m_conflicts->setText(tr("The branch moved."), Core::plainText(conflicts.join(QLatin1Char(' ')), 600));
}

void FlagsPage::chooseSample(bool fromFile)
{
    if (!fromFile) {
        m_previewer->loadPopulation(QStringLiteral(":/flightdeck/population-20k.csv"));
        return;
    }
    auto *dialog = new QFileDialog(this, tr("Choose a sample"), {}, tr("CSV files (*.csv);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_previewer, &Flags::FlagPreviewer::loadPopulation);
    dialog->open();
}

} // namespace Flightdeck::Views
