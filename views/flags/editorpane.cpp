#include "views/flags/editorpane.h"

#include "core/plaintext.h"
#include "views/common/iconlabel.h"
#include "views/common/icons.h"
#include "views/common/label.h"
#include "views/common/spacing.h"
#include "views/common/style.h"
#include "views/flags/findbar.h"
#include "views/flags/flagdialogs.h"
#include "views/flags/flageditor.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace Flightdeck::Views {

static const int outlineEntries = 400;

EditorPane::EditorPane(Flags::FlagSession *session, QWidget *parent)
    : Panel(tr("Text"), parent)
    , m_session(session)
    , m_editor(new FlagEditor(session, this))
    , m_state(new Label({}, TextSize::Dense, Role::Accent, QFont::DemiBold, this))
    , m_outline(new QPushButton(tr("Outline"), this))
    , m_outlineMenu(new QMenu(m_outline))
    , m_errors(new Label({}, TextSize::Dense, Role::Fail, QFont::DemiBold, this))
    , m_warnings(new Label({}, TextSize::Dense, Role::Text, QFont::Normal, this))
    , m_notes(new Label({}, TextSize::Dense, Role::Text, QFont::Normal, this))
    , m_verdict(new Label({}, TextSize::Dense, Role::Text, QFont::DemiBold, this))
    , m_cursor(new Label({}, TextSize::Dense, Role::Text3, QFont::Normal, this))
    , m_errorIcon(new IconLabel(this))
    , m_warningIcon(new IconLabel(this))
    , m_noteIcon(new IconLabel(this))
    , m_verdictIcon(new IconLabel(this))
{
    setButtonKind(m_outline, ButtonKind::Plain);
    setSmall(m_outline);
    m_outline->setAccessibleName(tr("Outline of the file"));
    m_outline->setMenu(m_outlineMenu);
    m_verdict->setElided(true);
    addHeaderWidget(m_state);
    addHeaderWidget(m_outline);
    auto *find = new FindBar(m_editor, this);
    body()->addWidget(find);
    body()->addWidget(m_editor, 1);
    connect(m_editor, &FlagEditor::findRequested, find, &FindBar::start);
    connect(m_editor, &FlagEditor::renameRequested, this, [this](const Flags::Symbol &symbol) {
        const auto back = [this](const QString &) { m_editor->setFocus(); };
        if (symbol.kind == Flags::Symbol::Kind::Segment)
            askForSegmentKey(this, m_session, symbol.nameSpace, symbol.key, back);
        else if (symbol.kind == Flags::Symbol::Kind::Flag)
            askForFlagKey(this, m_session, {symbol.nameSpace, symbol.key}, back);
        else
            askForVariant(this, m_session, {symbol.nameSpace, symbol.flag}, symbol.key);
    });

    auto *status = new QWidget(this);
    status->setBackgroundRole(QPalette::AlternateBase);
    auto *row = new QHBoxLayout(status);
    row->setContentsMargins(Spacing::Panel, Spacing::Cell, Spacing::Panel, Spacing::Cell);
    row->setSpacing(Spacing::Cell);
    const auto add = [row](IconLabel *sign, Label *words) {
        row->addWidget(sign);
        row->addWidget(words);
        row->addSpacing(Spacing::Grid);
    };
    add(m_errorIcon, m_errors);
    add(m_warningIcon, m_warnings);
    add(m_noteIcon, m_notes);
    row->addWidget(m_verdictIcon);
    row->addWidget(m_verdict, 1);
    row->addWidget(m_cursor);
    body()->addWidget(status);

    connect(m_outlineMenu, &QMenu::aboutToShow, this, &EditorPane::fillOutline);
    connect(session, &Flags::FlagSession::opened, this, &EditorPane::showFile);
    connect(session, &Flags::FlagSession::documentChanged, this, &EditorPane::showFile);
    connect(session, &Flags::FlagSession::diagnosticsChanged, this, &EditorPane::showVerdict);
    connect(session, &Flags::FlagSession::textSpliced, this, &EditorPane::showVerdict);
    connect(m_editor, &QPlainTextEdit::cursorPositionChanged, this, &EditorPane::showCursor);
    connect(m_editor, &FlagEditor::loaded, this, &EditorPane::showFile);
    connect(&Theme::instance(), &Theme::changed, this, &EditorPane::showVerdict);
    showFile();
}

void EditorPane::showFile()
{
    setTitle(m_session->isOpen() ? Core::plainText(QFileInfo(m_session->base().path).fileName(), 60)
                                 : tr("No file"));
    if (!m_session->isOpen()) {
        m_state->clear();
    } else if (!m_session->openedByFlipt()) {
        m_state->setRole(Role::Fail);
        m_state->setText(tr("not indexed: Flipt never opens it"));
    } else if (m_session->text().size() > Flags::FlagSession::largestEdited) {
        m_state->setRole(Role::Warn);
        m_state->setText(tr("over 16 MiB: shown, not editable"));
    } else if (!m_session->editable()) {
        m_state->setRole(Role::Warn);
        m_state->setText(tr("no UTF-8 text: shown, not editable"));
    } else {
        m_state->setRole(Role::Accent);
        const int lines = m_editor->changedLines();
        m_state->setText(lines == 1  ? tr("1 line changed")
                         : lines > 1 ? tr("%n lines changed", nullptr, lines)
                                     : QString());
    }
    showVerdict();
    showCursor();
}

void EditorPane::showVerdict()
{
    int counts[3] = {};
    for (const Flags::Diagnostic &diagnostic : m_session->document().diagnostics())
        ++counts[int(diagnostic.severity)];
    const int notOpened = m_session->isOpen() && !m_session->openedByFlipt() ? 1 : 0;
    const auto show = [this](IconLabel *sign, Label *words, int count, Icon icon, Role role,
                             const QString &text) {
        sign->setVisible(count > 0);
        words->setVisible(count > 0);
        sign->setIcon(icon, role, 14);
        words->setText(text);
    };
    show(m_errorIcon, m_errors, counts[0] + notOpened, Icon::Error, Role::Fail,
         counts[0] + notOpened == 1 ? tr("1 error") : tr("%n errors", nullptr, counts[0] + notOpened));
    show(m_warningIcon, m_warnings, counts[1], Icon::Warning, Role::Warn,
         counts[1] == 1 ? tr("1 warning") : tr("%n warnings", nullptr, counts[1]));
    show(m_noteIcon, m_notes, counts[2], Icon::Note, Role::Accent,
         counts[2] == 1 ? tr("1 note") : tr("%n notes", nullptr, counts[2]));

    const QString flipt = tr("Flipt %1").arg(m_session->base().version.text());
    if (!m_session->isOpen()) {
        m_verdictIcon->clear();
        m_verdict->setText({});
    } else if (!m_session->documentCurrent()) {
        m_verdictIcon->setIcon(Icon::Progressing, Role::Text3, 14);
        m_verdict->setRole(Role::Text2);
        m_verdict->setText(tr("Checking"));
    } else if (!m_session->document().accepted()) {
        m_verdictIcon->clear();
        m_verdict->setRole(Role::Fail);
        m_verdict->setText(tr("%1 would reject every flag in this repository").arg(flipt));
    } else if (notOpened > 0) {
        m_verdictIcon->clear();
        m_verdict->setRole(Role::Fail);
        m_verdict->setText(tr("%1 would accept this file, but does not open it").arg(flipt));
    } else {
        m_verdictIcon->setIcon(Icon::Succeeded, Role::OkFill, 14);
        m_verdict->setRole(Role::Text);
        m_verdict->setText(tr("%1 accepts this file").arg(flipt));
    }
    m_verdictIcon->setVisible(m_verdictIcon->hasIcon());
}

void EditorPane::showCursor()
{
    if (!m_session->isOpen()) {
        m_cursor->clear();
        return;
    }
    const Flags::TextLines &lines = m_session->lines();
    const QByteArray lineEnd = lines.lineEnd();
    const QTextCursor cursor = m_editor->textCursor();
    m_cursor->setText(tr("Ln %1, Col %2 · %3 · %4")
                          .arg(cursor.blockNumber() + 1)
                          .arg(cursor.positionInBlock() + 1)
                          .arg(!lines.editable()          ? tr("not UTF-8")
                               : lines.hasByteOrderMark() ? tr("UTF-8 BOM")
                                                          : tr("UTF-8"),
                               lineEnd == "\r\n" ? tr("CRLF")
                               : lineEnd == "\r" ? tr("CR")
                                                 : tr("LF")));
}

void EditorPane::fillOutline()
{
    m_outlineMenu->clear();
    int entries = 0;
    const auto add = [this, &entries](const QString &text, qsizetype byte) {
        if (++entries > outlineEntries)
            return;
        QAction *action = m_outlineMenu->addAction(
            Core::plainText(text, 100).replace(QLatin1Char('&'), QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, byte] {
            m_editor->showByte(byte);
            m_editor->setFocus();
        });
    };
    for (const Flags::FlagDocument &part : m_session->document().documents()) {
        m_outlineMenu->addSection(tr("Flags of %1").arg(Core::plainText(part.nameSpace, 60)));
        for (const Flags::Flag &flag : part.flags)
            add(flag.key, flag.span.begin);
        m_outlineMenu->addSection(tr("Segments of %1").arg(Core::plainText(part.nameSpace, 60)));
        for (const Flags::Segment &segment : part.segments)
            add(segment.key, segment.span.begin);
    }
}

} // namespace Flightdeck::Views
