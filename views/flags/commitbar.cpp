#include "views/flags/commitbar.h"

#include "core/plaintext.h"
#include "flags/changesummary.h"
#include "flags/textdiff.h"
#include "views/common/diffbar.h"
#include "views/common/iconlabel.h"
#include "views/common/icons.h"
#include "views/common/label.h"
#include "views/common/spacing.h"
#include "views/common/style.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Flightdeck::Views {

CommitBar::CommitBar(Flags::FlagSession *session, QWidget *parent)
    : Panel(parent)
    , m_session(session)
    , m_sign(new IconLabel(this))
    , m_sentence(new Label({}, TextSize::Emphasis, Role::Text, QFont::DemiBold, this))
    , m_advice(new Label({}, TextSize::Dense, Role::Warn, QFont::Normal, this))
    , m_adviceAction(new QPushButton(this))
    , m_diffRow(new QHBoxLayout)
    , m_message(new QLineEdit(this))
    , m_person(new IconLabel(this))
    , m_author(new Label({}, TextSize::Dense, Role::Text2, QFont::Normal, this))
    , m_discard(new QPushButton(tr("Discard"), this))
    , m_commit(new QPushButton(this))
{
    m_sentence->setElided(true);
    m_advice->setWordWrap(true);
    m_advice->setFixedWidth(320);
    setButtonKind(m_adviceAction, ButtonKind::Link);
    setButtonKind(m_commit, ButtonKind::Primary);
    m_message->setPlaceholderText(tr("Message"));
    m_message->setAccessibleName(tr("Commit message"));
    m_message->setMaxLength(500);
    m_person->setIcon(Icon::Person, Role::Text2, 14);
    m_discard->setAccessibleName(tr("Discard all edits"));

    auto *top = new QHBoxLayout;
    top->setSpacing(Spacing::Grid);
    top->addWidget(m_sign);
    top->addWidget(m_sentence, 1);
    top->addWidget(m_advice);
    top->addWidget(m_adviceAction);
    m_diffRow->setSpacing(Spacing::Grid);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(Spacing::Grid);
    bottom->addWidget(m_message, 1);
    bottom->addWidget(m_person);
    bottom->addWidget(m_author);
    bottom->addWidget(m_discard);
    bottom->addWidget(m_commit);
    auto *inside = new QVBoxLayout;
    inside->setContentsMargins(Spacing::Panel, Spacing::Grid, Spacing::Panel, Spacing::Panel);
    inside->setSpacing(Spacing::Cell);
    inside->addLayout(top);
    inside->addLayout(m_diffRow);
    inside->addLayout(bottom);
    body()->addLayout(inside);

    connect(m_message, &QLineEdit::textEdited, this,
            [this](const QString &text) { m_ownMessage = !text.isEmpty(); });
    connect(m_message, &QLineEdit::returnPressed, m_commit, &QPushButton::click);
    connect(m_discard, &QPushButton::clicked, session, &Flags::FlagSession::discard);
    connect(m_commit, &QPushButton::clicked, this, [this] { m_session->requestCommit(message()); });
    connect(m_adviceAction, &QPushButton::clicked, this, &CommitBar::adviceChosen);
    connect(session, &Flags::FlagSession::opened, this, [this] { m_ownMessage = false; });
    connect(session, &Flags::FlagSession::documentChanged, this, [this] {
        // A new edit ends the talk about the last commit.
        if (m_state != State::Running && m_session->changed())
            m_state = State::Idle;
        refresh();
    });
    connect(session, &Flags::FlagSession::diagnosticsChanged, this, &CommitBar::refresh);
    connect(session, &Flags::FlagSession::stepsChanged, this, [this] {
        // While a long text is still being read there is nothing new to say, and a key must not wait for it.
        if (m_session->documentCurrent())
            refresh();
        else
            m_commit->setEnabled(false);
    });
    connect(session, &Flags::FlagSession::conflictsChanged, this, &CommitBar::refresh);
    connect(&Theme::instance(), &Theme::changed, this, &CommitBar::refresh);
    setAuthor({});
    setAdvice({}, {});
    refresh();
}

QString CommitBar::message() const
{
    return m_message->text().trimmed();
}

void CommitBar::setState(State state, const QString &text)
{
    m_state = state;
    m_stateText = Core::plainText(text, 400);
    refresh();
}

void CommitBar::setAuthor(const QString &author)
{
    m_author->setText(Core::plainText(author, 60));
    m_author->setVisible(!author.isEmpty());
    m_person->setVisible(!author.isEmpty());
}

void CommitBar::setAdvice(const QString &text, const QString &action)
{
    m_advice->setText(Core::plainText(text, 300));
    m_advice->setVisible(!text.isEmpty());
    m_adviceAction->setText(Core::plainText(action, 60));
    m_adviceAction->setVisible(!action.isEmpty());
}

void CommitBar::setCount(const QString &text)
{
    m_count = text;
    refresh();
}

static QString whatChanges(const Flags::FlagSession &session)
{
    if (!session.changed())
        return CommitBar::tr("Nothing is changed.");
    QStringList told;
    if (!session.otherChanges().isEmpty() && session.openedByFlipt())
        told.append(CommitBar::tr("Flipt opens %1.").arg(Core::plainText(session.base().path, 80)));
    if (session.text() != session.base().text) {
        if (session.baseDocument().accepted())
            told += Flags::describeChanges(session.baseDocument(), session.document());
        else
            told += CommitBar::tr("Flipt accepts the file again: its flags count from then on.");
    }
    if (told.isEmpty())
        return CommitBar::tr("Only comments and layout change: nobody gets another answer.");
    const qsizetype more = told.size() - 2;
    QString text = Core::plainText(told.mid(0, 2).join(QLatin1Char(' ')), 400);
    if (more > 0)
        text += QLatin1Char(' ') + (more == 1 ? CommitBar::tr("And 1 more change.")
                                              : CommitBar::tr("And %n more changes.", nullptr, int(more)));
    return text;
}

void CommitBar::refresh()
{
    const Flags::FlagSession::Readiness ready = m_session->commitReady();
    const bool changed = m_session->isOpen() && m_session->changed();
    const bool rejected =
        m_session->isOpen() && m_session->documentCurrent() && !m_session->document().accepted();
    const bool blocked = rejected || !m_session->conflicts().isEmpty() || (changed && !ready.ready);
    const bool running = m_state == State::Running;
    const bool failed = m_state == State::Failed;

    QString sentence = !m_session->isOpen() ? ready.reason : blocked ? ready.reason : whatChanges(*m_session);
    if (rejected && !changed)
        sentence = tr("Committing is blocked: Flipt would reject this file.");
    if (m_state != State::Idle)
        sentence = m_stateText;
    m_sentence->setText(sentence);
    const bool bad = failed || (blocked && m_session->documentCurrent());
    m_sign->setVisible(bad || running || m_state == State::Done);
    const Icon sign = running ? Icon::Progressing : bad ? Icon::Error : Icon::Succeeded;
    const Role role = running ? Role::Accent : bad ? Role::Fail : Role::OkFill;
    m_sign->setIcon(sign, role, 18);
    setEdge(bad ? Edge::Fail : changed ? Edge::Accent : Edge::Plain);

    if (!m_ownMessage)
        m_message->setText(changed ? m_session->suggestedMessage() : QString());
    m_message->setCursorPosition(0);
    m_message->setEnabled(changed && !running);
    m_discard->setEnabled(changed && !running);
    m_commit->setEnabled(ready.ready && !running);
    m_commit->setToolTip(ready.reason);
    const QString branch = m_session->base().branch;
    m_commit->setText(running            ? tr("Committing")
                      : branch.isEmpty() ? tr("Commit and push")
                                         : tr("Commit and push to %1").arg(Core::plainText(branch, 40)));
    m_commit->setIcon(m_commit->isEnabled() ? icon(Icon::Commit, Role::OnAccent)
                                            : icon(Icon::Denied, Role::Text3));
    showDiff();
}

void CommitBar::showDiff()
{
    delete m_diff;
    m_diff = new QWidget(this);
    m_diffRow->addWidget(m_diff);
    auto *row = new QHBoxLayout(m_diff);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Spacing::Grid);
    QStringList rest;
    if (m_session->isOpen() && m_session->changed()) {
        const std::vector<Flags::LineChange> changes =
            Flags::diffLines(m_session->base().text, m_session->text());
        const Flags::TextLines before(m_session->base().text);
        int shown = 0;
        int lines = 0;
        for (const Flags::LineChange &change : changes) {
            lines += std::max(change.beforeCount, change.afterCount);
            const int pairs = change.beforeCount == change.afterCount ? change.afterCount : 0;
            for (int pair = 0; pair < pairs && shown < 3; ++pair, ++shown) {
                auto *bar = new DiffBar(m_diff);
                QVector<DiffWord> words;
                for (const Flags::DiffWord &word : Flags::diffWords(
                         Flags::TextLines::shown(before.line(change.beforeLine + pair)),
                         Flags::TextLines::shown(m_session->lines().line(change.afterLine + pair))))
                    words.append({Core::plainText(word.text, 60), DiffWord::Kind(int(word.kind))});
                bar->setWords(change.afterLine + pair + 1, words);
                row->addWidget(bar);
            }
        }
        if (lines > shown)
            rest.append(shown > 0    ? tr("and %n more", nullptr, lines - shown)
                        : lines == 1 ? tr("1 line changes")
                                     : tr("%n lines change", nullptr, lines));
        const QMap<QString, QByteArray> others = m_session->otherChanges();
        for (auto file = others.constBegin(); file != others.constEnd(); ++file)
            rest.append(tr("%1 is written").arg(Core::plainText(file.key(), 60)));
        if (rest.isEmpty())
            rest.append(tr("nothing else in the file changes"));
    }
    if (!m_count.isEmpty())
        rest.append(m_count);
    auto *words = new Label(rest.join(tr(" · ")), TextSize::Dense, Role::Text2, QFont::Normal, m_diff);
    words->setElided(true);
    row->addWidget(words, 1);
}

} // namespace Flightdeck::Views
