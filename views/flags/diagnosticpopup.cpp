#include "views/flags/diagnosticpopup.h"

#include "core/plaintext.h"
#include "views/common/iconlabel.h"
#include "views/common/spacing.h"
#include "views/common/style.h"
#include "views/common/theme.h"
#include "views/flags/severity.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace Flightdeck::Views {

static const int popupWidth = 400;

DiagnosticPopup::DiagnosticPopup(QWidget *parent)
    : QFrame(parent)
    , m_icon(new IconLabel(this))
    , m_message(new QLabel(this))
    , m_rule(new QLabel(this))
    , m_fix(new QPushButton(this))
    , m_fixAll(new QPushButton(this))
{
    setAccessibleName(tr("Problem"));
    setFixedWidth(popupWidth);
    setFocusPolicy(Qt::ClickFocus);
    setFont(textFont(TextSize::Body)); // not the editor's
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setFont(textFont(TextSize::Body, QFont::DemiBold));
    m_rule->setTextFormat(Qt::PlainText);
    m_rule->setFont(textFont(TextSize::Caption));
    m_rule->setForegroundRole(QPalette::PlaceholderText);
    setButtonKind(m_fix, ButtonKind::Primary);
    m_fix->setIcon(icon(Icon::Fix, Role::OnAccent));

    auto *texts = new QVBoxLayout;
    texts->setSpacing(Spacing::Cell);
    texts->addWidget(m_message);
    texts->addWidget(m_rule);
    auto *top = new QHBoxLayout;
    top->setSpacing(Spacing::Grid);
    top->addWidget(m_icon, 0, Qt::AlignTop);
    top->addLayout(texts, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Spacing::Grid);
    buttons->addWidget(m_fix);
    buttons->addWidget(m_fixAll);
    buttons->addStretch();
    auto *shortcut =
        new QLabel(QKeySequence(Qt::CTRL | Qt::Key_Period).toString(QKeySequence::NativeText), this);
    shortcut->setFont(textFont(TextSize::Caption));
    shortcut->setForegroundRole(QPalette::PlaceholderText);
    buttons->addWidget(shortcut);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Spacing::Panel, Spacing::Panel, Spacing::Panel, Spacing::Panel);
    layout->setSpacing(Spacing::Grid);
    layout->addLayout(top);
    layout->addLayout(buttons);

    connect(m_fix, &QPushButton::clicked, this, [this] {
        hide();
        if (m_diagnostic.fix)
            Q_EMIT fixChosen(*m_diagnostic.fix);
        Q_EMIT closed();
    });
    connect(m_fixAll, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT fixAllChosen();
        Q_EMIT closed();
    });
    hide();
}

void DiagnosticPopup::explain(const Flags::Diagnostic &diagnostic, int fixable, const QString &source,
                              const QRect &anchor)
{
    m_diagnostic = diagnostic;
    m_icon->setIcon(severityIcon(diagnostic.severity), severityRole(diagnostic.severity), 16);
    m_message->setText(Core::plainText(diagnostic.message, 600));
    m_rule->setText(tr("%1 · %2").arg(source, diagnostic.rule));
    m_fix->setVisible(diagnostic.fix.has_value());
    if (diagnostic.fix)
        m_fix->setText(Core::plainText(diagnostic.fix->title, 80));
    m_fixAll->setVisible(fixable > 1);
    m_fixAll->setText(tr("Fix all %n in this file", nullptr, fixable));
    adjustSize();
    resize(popupWidth, layout()->heightForWidth(popupWidth));
    const QRect room = parentWidget()->rect();
    const int below = anchor.bottom() + Spacing::Cell;
    const int y = below + height() <= room.bottom() ? below : anchor.top() - Spacing::Cell - height();
    move(std::clamp(anchor.left(), 0, std::max(0, room.right() - width() - Spacing::Grid)), std::max(0, y));
    raise();
    show();
}

void DiagnosticPopup::takeFocus()
{
    QWidget *first = m_fix->isVisible()      ? m_fix
                     : m_fixAll->isVisible() ? m_fixAll
                                             : static_cast<QWidget *>(this);
    first->setFocus(Qt::ShortcutFocusReason);
}

void DiagnosticPopup::keyPressEvent(QKeyEvent *event)
{
    auto *button = qobject_cast<QPushButton *>(focusWidget());
    if (button && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        button->click();
        return;
    }
    if (event->key() != Qt::Key_Escape) {
        QFrame::keyPressEvent(event);
        return;
    }
    hide();
    Q_EMIT closed();
}

void DiagnosticPopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(color(Role::LineStrong));
    painter.setBrush(color(Role::Raised));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Spacing::Radius, Spacing::Radius);
}

} // namespace Flightdeck::Views
