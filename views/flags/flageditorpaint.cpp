// What the flag editor paints besides the text: rows, squiggles, messages at line ends, the margin.
#include "core/plaintext.h"
#include "views/common/icons.h"
#include "views/common/paint.h"
#include "views/common/theme.h"
#include "views/flags/editormargin.h"
#include "views/flags/flageditor.h"
#include "views/flags/folding.h"
#include "views/flags/severity.h"

#include <QPainter>
#include <QPainterPath>
#include <QPaintEvent>
#include <QTextBlock>

namespace Flightdeck::Views {

static const int iconSize = 14;
static const int changeBar = 3;
static const int gap = 6;
static const int foldSign = 12;

int FlagEditor::foldWidth()
{
    return foldSign;
}

int FlagEditor::marginWidth() const
{
    const int digits = std::max(2, int(QString::number(document()->blockCount()).size()));
    return gap + iconSize + gap + digits * fontMetrics().horizontalAdvance(QLatin1Char('9')) + gap +
           changeBar + gap + foldSign;
}

static void paintSquiggle(QPainter &painter, qreal from, qreal to, qreal y, Role role)
{
    QPainterPath path(QPointF(from, y));
    bool up = true;
    for (qreal x = from; x < to; x += 2, up = !up)
        path.lineTo(x + 2, y - (up ? 2 : 0));
    painter.setPen(QPen(color(role), 1));
    painter.drawPath(path);
}

void FlagEditor::paintLineEnds(QPainter &painter, const QTextBlock &block, const QRectF &rect)
{
    const std::vector<const Mark *> marks = marksOf(block.blockNumber());
    const QTextLine line = block.layout()->lineAt(0);
    if (marks.empty() || !line.isValid() || !m_session->documentCurrent())
        return;
    for (const Mark *mark : marks) {
        const int begin = std::min(mark->begin.column, block.length() - 1);
        const bool oneLine = mark->end.line == mark->begin.line && mark->end.column > begin;
        // A problem of many lines is drawn under its first word.
        const QString text = block.text();
        int end = oneLine ? std::min(mark->end.column, block.length() - 1) : int(text.size());
        const qreal from = rect.left() + line.cursorToX(begin);
        const qreal to = std::max(rect.left() + line.cursorToX(end), from + 8);
        paintSquiggle(painter, from, to, rect.bottom() - 1, severityRole(mark->severity));
    }
    const Mark &worst = **std::min_element(
        marks.begin(), marks.end(), [](const Mark *a, const Mark *b) { return a->severity < b->severity; });
    const Flags::Diagnostic &what = diagnostic(worst);
    const qreal left = rect.left() + line.naturalTextWidth() + 20 + (Folding::isFolded(block) ? 70 : 0);
    const QRectF room(left, rect.top(), viewport()->width() - left - 8, rect.height());
    if (room.width() < 40)
        return;
    painter.setFont(textFont(TextSize::Caption));
    painter.setPen(color(severityRole(worst.severity)));
    const QString text = Core::plainText(what.fix ? what.fix->title : what.message, 300);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, int(room.width())));
}

// How much is folded, behind the line.
void FlagEditor::paintFold(QPainter &painter, const QTextBlock &block, const QRectF &rect) const
{
    const int lines = Folding::bodyEnd(block).blockNumber() - block.blockNumber();
    const QString text = lines == 1 ? tr("1 line") : tr("%n lines", nullptr, lines);
    painter.setFont(textFont(TextSize::Caption));
    const qreal left = rect.left() + block.layout()->lineAt(0).naturalTextWidth() + 10;
    const QRectF box(left, rect.top() + 1, painter.fontMetrics().horizontalAdvance(text) + 12,
                     rect.height() - 2);
    paintBox(painter, box, color(Role::Sunken), color(Role::Line), 3);
    painter.setPen(color(Role::Text2));
    painter.drawText(box, Qt::AlignCenter, text);
}

void FlagEditor::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        QTextBlock block = firstVisibleBlock();
        QRectF rect = blockBoundingGeometry(block).translated(contentOffset());
        for (; block.isValid() && rect.top() <= event->rect().bottom(); block = block.next()) {
            rect = blockBoundingGeometry(block).translated(contentOffset());
            if (!block.isVisible())
                continue;
            const QRectF row(0, rect.top(), viewport()->width(), rect.height());
            const std::vector<const Mark *> marks = marksOf(block.blockNumber());
            const bool error = std::any_of(marks.begin(), marks.end(), [](const Mark *mark) {
                return mark->severity == Flags::Severity::Error;
            });
            if (error)
                painter.fillRect(row, color(Role::FailSoft));
            else if (isLineChanged(block.blockNumber()))
                painter.fillRect(row, color(Role::AccentSoft));
            rect.moveTop(rect.bottom());
        }
    }
    QPlainTextEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    QTextBlock block = firstVisibleBlock();
    for (; block.isValid(); block = block.next()) {
        const QRectF rect = blockBoundingGeometry(block).translated(contentOffset());
        if (rect.top() > event->rect().bottom())
            break;
        if (!block.isVisible())
            continue;
        paintLineEnds(painter, block, rect);
        if (Folding::isFolded(block))
            paintFold(painter, block, rect);
    }
}

void FlagEditor::paintMargin(QPaintEvent *event)
{
    QPainter painter(m_margin);
    painter.fillRect(event->rect(), color(Role::Sunken));
    painter.setFont(font());
    const int width = marginWidth() - foldSign;
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF rect = blockBoundingGeometry(block).translated(contentOffset());
        if (rect.top() > event->rect().bottom())
            break;
        if (!block.isVisible())
            continue;
        const int line = block.blockNumber();
        if (Folding::canFold(block))
            paintIcon(painter, QRectF(width, rect.center().y() - foldSign / 2.0, foldSign, foldSign),
                      Folding::isFolded(block) ? Icon::ChevronRight : Icon::ChevronDown, Role::Text3);
        const std::vector<const Mark *> marks = marksOf(line);
        const auto worst = std::min_element(marks.begin(), marks.end(), [](const Mark *a, const Mark *b) {
            return a->severity < b->severity;
        });
        if (worst != marks.end()) {
            const Flags::Severity severity = (*worst)->severity;
            if (severity == Flags::Severity::Error)
                painter.fillRect(QRectF(0, rect.top(), width, rect.height()), color(Role::FailSoft));
            paintIcon(painter, QRectF(gap, rect.center().y() - iconSize / 2.0, iconSize, iconSize),
                      severityIcon(severity), severityRole(severity));
        } else if (isLineChanged(line)) {
            painter.fillRect(QRectF(0, rect.top(), width, rect.height()), color(Role::AccentSoft));
        }
        painter.setPen(color(isLineChanged(line) ? Role::Text : Role::Text3));
        painter.drawText(QRectF(0, rect.top(), width - changeBar - 2 * gap, rect.height()),
                         Qt::AlignRight | Qt::AlignVCenter, QString::number(line + 1));
        if (isLineChanged(line))
            painter.fillRect(QRectF(width - changeBar - gap, rect.top(), changeBar, rect.height()),
                             color(Role::AccentFill));
    }
}

} // namespace Flightdeck::Views
