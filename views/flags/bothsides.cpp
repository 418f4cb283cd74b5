#include "views/flags/bothsides.h"

#include "flags/textdiff.h"
#include "views/common/label.h"
#include "views/common/spacing.h"
#include "views/common/style.h"
#include "views/common/theme.h"

#include <QDialog>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBlock>

namespace Flightdeck::Views {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Flightdeck::Views", text);
}

/// One side: the text with the lines that the other side has not, and filled up so that equal lines stand
/// beside each other.
QPlainTextEdit *sideOf(const QString &name, const QStringList &lines, const QList<bool> &differs, Role ground,
                       QWidget *parent)
{
    auto *side = new QPlainTextEdit(parent);
    side->setReadOnly(true);
    side->setLineWrapMode(QPlainTextEdit::NoWrap);
    side->setFont(Theme::instance().fixedFont());
    side->setAccessibleName(name);
    side->setPlainText(lines.join(QLatin1Char('\n')));
    QList<QTextEdit::ExtraSelection> marked;
    for (QTextBlock block = side->document()->begin(); block.isValid(); block = block.next()) {
        if (!differs.value(block.blockNumber()))
            continue;
        QTextEdit::ExtraSelection line;
        line.cursor = QTextCursor(block);
        line.format.setBackground(color(ground));
        line.format.setProperty(QTextFormat::FullWidthSelection, true);
        marked.append(line);
    }
    side->setExtraSelections(marked);
    return side;
}

struct Sides
{
    QStringList left;
    QStringList right;
    QList<bool> leftDiffers;
    QList<bool> rightDiffers;
    int first = 0; ///< line of the first difference
};

// A sign in front of each line says without colour what differs.
void addLine(QStringList &lines, QList<bool> &differs, const QString &text, bool other, QLatin1Char sign)
{
    lines.append((other ? QString(sign) : QStringLiteral(" ")) + QLatin1Char(' ') + text);
    differs.append(other);
}

Sides sidesOf(const QByteArray &theirs, const QByteArray &mine)
{
    const Flags::TextLines before(theirs);
    const Flags::TextLines after(mine);
    Sides sides;
    int left = 0;
    int right = 0;
    bool found = false;
    const auto take = [&](int untilLeft, int untilRight, bool other) {
        while (left < untilLeft || right < untilRight) {
            const bool hasLeft = left < untilLeft;
            const bool hasRight = right < untilRight;
            addLine(sides.left, sides.leftDiffers,
                    hasLeft ? Flags::TextLines::shown(before.line(left++)) : QString(), other && hasLeft,
                    QLatin1Char('-'));
            addLine(sides.right, sides.rightDiffers,
                    hasRight ? Flags::TextLines::shown(after.line(right++)) : QString(), other && hasRight,
                    QLatin1Char('+'));
        }
    };
    for (const Flags::LineChange &change : Flags::diffLines(theirs, mine)) {
        take(change.beforeLine, change.afterLine, false);
        if (!found)
            sides.first = int(sides.left.size());
        found = true;
        take(change.beforeLine + change.beforeCount, change.afterLine + change.afterCount, true);
    }
    take(before.count(), after.count(), false);
    return sides;
}

} // namespace

void showBothSides(QWidget *parent, Flags::FlagSession *session)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Both sides"));
    dialog->setModal(true);
    const Sides sides = sidesOf(session->tipText(), session->text());
    QPlainTextEdit *left = sideOf(tr("On the branch"), sides.left, sides.leftDiffers, Role::FailSoft, dialog);
    QPlainTextEdit *right = sideOf(tr("Your text"), sides.right, sides.rightDiffers, Role::OkSoft, dialog);
    QObject::connect(left->verticalScrollBar(), &QScrollBar::valueChanged, right->verticalScrollBar(),
                     &QScrollBar::setValue);
    QObject::connect(right->verticalScrollBar(), &QScrollBar::valueChanged, left->verticalScrollBar(),
                     &QScrollBar::setValue);

    auto *theirs = new QPushButton(tr("Take the branch's values"), dialog);
    auto *mine = new QPushButton(tr("Set my values there"), dialog);
    auto *later = new QPushButton(tr("Decide later"), dialog);
    setButtonKind(mine, ButtonKind::Primary);
    QObject::connect(theirs, &QPushButton::clicked, dialog, [dialog, session] {
        dialog->accept();
        session->takeTip();
    });
    QObject::connect(mine, &QPushButton::clicked, dialog, [dialog, session] {
        dialog->accept();
        session->keepMine();
    });
    QObject::connect(later, &QPushButton::clicked, dialog, &QDialog::reject);

    const auto column = [dialog](const QString &title, QWidget *side) {
        auto *box = new QVBoxLayout;
        box->setSpacing(Spacing::Cell);
        box->addWidget(new Label(title, TextSize::Body, Role::Text, QFont::DemiBold, dialog));
        box->addWidget(side, 1);
        return box;
    };
    auto *texts = new QHBoxLayout;
    texts->setSpacing(Spacing::Panel);
    texts->addLayout(column(tr("On the branch now"), left), 1);
    texts->addLayout(column(tr("Yours, not committed"), right), 1);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(Spacing::Grid);
    auto *note =
        new Label(tr("Edits that do not collide go along either way. Typing that collides is given up."),
                  TextSize::Dense, Role::Text2, QFont::Normal, dialog);
    note->setWordWrap(true);
    foot->addWidget(note, 1);
    foot->addWidget(later);
    foot->addWidget(theirs);
    foot->addWidget(mine);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(Spacing::Page, Spacing::Page, Spacing::Page, Spacing::Page);
    layout->setSpacing(Spacing::Panel);
    layout->addLayout(texts, 1);
    layout->addLayout(foot);
    dialog->resize(960, 560);
    dialog->open();
    left->verticalScrollBar()->setValue(std::max(0, sides.first - 4));
}

} // namespace Flightdeck::Views
