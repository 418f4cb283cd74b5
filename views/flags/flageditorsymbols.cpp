// The flag editor and what keys mean: definition, uses, hover; and folding.
#include "core/plaintext.h"
#include "views/common/tooltip.h"
#include "views/flags/editormargin.h"
#include "views/flags/flageditor.h"
#include "views/flags/flagwords.h"
#include "views/flags/folding.h"

#include <QMenu>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>

namespace Flightdeck::Views {

using Flags::Symbol;
using Flags::SymbolUse;

const std::vector<SymbolUse> &FlagEditor::symbols() const
{
    if (m_symbolsOf != m_session->revision() && m_session->documentCurrent()) {
        m_symbols = Flags::symbolUses(m_session->document());
        m_symbolsOf = m_session->revision();
    }
    return m_symbols;
}

std::optional<Symbol> FlagEditor::symbolAt(int position) const
{
    if (!m_session->documentCurrent())
        return std::nullopt;
    return Flags::symbolAt(symbols(), m_session->lines().byte(placeOf(position)));
}

bool FlagEditor::goToDefinition()
{
    const std::optional<Symbol> symbol = symbolAt(textCursor().position());
    if (!symbol)
        return false;
    // The last definition of a key is the one that counts.
    const auto found = std::find_if(m_symbols.rbegin(), m_symbols.rend(), [&symbol](const SymbolUse &use) {
        return use.isDefinition && use.symbol == *symbol;
    });
    if (found != m_symbols.rend())
        showByte(found->span.begin);
    return found != m_symbols.rend();
}

void FlagEditor::findUses()
{
    const std::optional<Symbol> symbol = symbolAt(textCursor().position());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Uses"));
    int count = 0;
    for (const SymbolUse &use : symbols()) {
        if (!symbol || use.symbol != *symbol || ++count > 60)
            continue;
        const Flags::Place place = m_session->lines().place(use.span.begin);
        const QString line = Flags::TextLines::shown(m_session->lines().line(place.line)).trimmed();
        QString text = use.isDefinition ? tr("Line %1, here it is defined: %2") : tr("Line %1: %2");
        text = text.arg(QString::number(place.line + 1), Core::plainText(line, 80));
        connect(menu->addAction(text.replace(QLatin1Char('&'), QStringLiteral("&&"))), &QAction::triggered,
                this, [this, byte = use.span.begin] {
                    showByte(byte);
                    setFocus();
                });
    }
    if (count == 0)
        menu->addAction(tr("No key stands here"))->setEnabled(false);
    menu->popup(viewport()->mapToGlobal(cursorRect().bottomLeft()));
    if (!menu->actions().isEmpty())
        menu->setActiveAction(menu->actions().front());
}

void FlagEditor::requestRename()
{
    if (const std::optional<Symbol> symbol = symbolAt(textCursor().position()))
        Q_EMIT renameRequested(*symbol);
}

// What a key of the file does, for somebody who does not know Flipt.
static QString keyText(const QString &key)
{
    static const QHash<QString, const char *> texts{
        {QStringLiteral("enabled"),
         QT_TRANSLATE_NOOP(
             "Flightdeck::Views",
             "Whether the flag is on. A variant flag that is off gives no match; a boolean flag "
             "still tries its rollouts.")},
        {QStringLiteral("type"),
         QT_TRANSLATE_NOOP("Flightdeck::Views",
                           "Which kind: of a flag, whether it is asked for a variant or for "
                           "true and false; of a constraint, what is compared.")},
        {QStringLiteral("rules"),
         QT_TRANSLATE_NOOP("Flightdeck::Views",
                           "Tried from the top. The first whose segments match decides, also when its shares "
                           "give nothing.")},
        {QStringLiteral("distributions"),
         QT_TRANSLATE_NOOP("Flightdeck::Views",
                           "Shares of a rule. Order counts: buckets are handed out from the top.")},
        {QStringLiteral("rollout"),
         QT_TRANSLATE_NOOP("Flightdeck::Views", "Percent of those whom the rule takes, in steps of 0.1.")},
        {QStringLiteral("rollouts"),
         QT_TRANSLATE_NOOP(
             "Flightdeck::Views",
             "Tried from the top, whether the flag is enabled or not. Only for boolean flags.")},
        {QStringLiteral("threshold"),
         QT_TRANSLATE_NOOP("Flightdeck::Views", "A share of everybody, counted in whole percents.")},
        {QStringLiteral("match_type"),
         QT_TRANSLATE_NOOP("Flightdeck::Views",
                           "ALL_MATCH_TYPE: every constraint must match. ANY_MATCH_TYPE: one is enough.")},
        {QStringLiteral("operator"),
         QT_TRANSLATE_NOOP(
             "Flightdeck::Views",
             "How a constraint compares, or whether several segments are joined by AND or OR.")},
        {QStringLiteral("attachment"),
         QT_TRANSLATE_NOOP("Flightdeck::Views", "Goes to the application with the variant, as JSON.")},
        {QStringLiteral("rank"),
         QT_TRANSLATE_NOOP("Flightdeck::Views", "Ignored: the order of the list counts.")},
    };
    const char *text = texts.value(key);
    return text ? QCoreApplication::translate("Flightdeck::Views", text) : QString();
}

QString FlagEditor::hoverText(int position) const
{
    if (const std::optional<Symbol> symbol = symbolAt(position)) {
        const int uses =
            int(std::count_if(m_symbols.begin(), m_symbols.end(), [&symbol](const SymbolUse &use) {
                return use.symbol == *symbol && !use.isDefinition;
            }));
        const QString key = Core::plainText(symbol->key, 60);
        if (symbol->kind == Symbol::Kind::Segment)
            return segmentText(m_session->document(), *symbol) + QLatin1Char('\n') +
                   (uses == 1 ? tr("Asked for in 1 place.") : tr("Asked for in %n places.", nullptr, uses));
        if (symbol->kind == Symbol::Kind::Variant)
            return tr("Variant %1 of %2.").arg(key, Core::plainText(symbol->flag, 60)) + QLatin1Char('\n') +
                   (uses == 1 ? tr("1 rule gives it.") : tr("%n rules give it.", nullptr, uses));
        return tr("Flag %1.").arg(key);
    }
    QTextCursor cursor(document());
    cursor.setPosition(position);
    cursor.select(QTextCursor::WordUnderCursor);
    const QString behind = cursor.block().text().mid(cursor.selectionEnd() - cursor.block().position(), 1);
    return behind == QLatin1String(":") ? keyText(cursor.selectedText()) : QString();
}

void FlagEditor::toggleFold(int line)
{
    const QTextBlock head = document()->findBlockByNumber(line);
    if (!head.isValid() || !Folding::canFold(head))
        return;
    const bool fold = !Folding::isFolded(head);
    Folding::setFolded(head, fold);
    if (!textCursor().block().isVisible()) {
        QTextCursor cursor(head);
        setTextCursor(cursor);
    }
    m_margin->update();
}

void FlagEditor::foldHere(bool fold)
{
    // The line itself, or else what it stands in.
    QTextBlock head = textCursor().block();
    const int line = head.blockNumber();
    while (head.isValid() && (!Folding::canFold(head) || Folding::isFolded(head) == fold ||
                              Folding::bodyEnd(head).blockNumber() < line))
        head = head.previous();
    if (head.isValid())
        toggleFold(head.blockNumber());
}

void FlagEditor::foldAll(bool fold)
{
    if (fold) {
        Folding::foldItems(document(), 2); // flags and segments
        if (!textCursor().block().isVisible())
            moveCursor(QTextCursor::Start);
    } else {
        Folding::unfoldAll(document());
    }
    ensureCursorVisible();
    m_margin->update();
}

} // namespace Flightdeck::Views
