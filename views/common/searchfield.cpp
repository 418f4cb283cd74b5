#include "views/common/searchfield.h"

#include "views/common/icons.h"
#include "views/common/paint.h"
#include "views/common/spacing.h"

#include <QAction>
#include <QKeyEvent>
#include <QToolButton>

namespace Flightdeck::Views {

namespace {

constexpr int iconRoom = 20; // of the magnifier, left of the text

} // namespace

qreal paintKeyCap(QPainter &painter, qreal right, qreal centerY, const QString &key)
{
    const QFont small = textFont(TextSize::Caption);
    const qreal width = std::max(16.0, QFontMetricsF(small).horizontalAdvance(key) + 10);
    const QRectF cap(std::round(right - width), std::round(centerY - 8), std::round(width), 16);
    paintBox(painter, cap, color(Role::Sunken), color(Role::Line), 3);
    paintText(painter, cap, Qt::AlignCenter, key, small, Role::Text3);
    return width;
}

SearchField::SearchField(const QString &placeholder, QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setFont(textFont(TextSize::Body));
    makeRoom();
    connect(this, &QLineEdit::textChanged, this, &SearchField::makeRoom);
    QAction *clearAction = addAction(icon(Icon::Close, Role::Text3), QLineEdit::TrailingPosition);
    clearAction->setToolTip(tr("Clear"));
    clearAction->setVisible(false);
    // The button Qt makes for the action has no name for assistive technology.
    if (auto *button = findChild<QToolButton *>())
        button->setAccessibleName(tr("Clear %1").arg(placeholder));
    connect(clearAction, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, clearAction,
            [clearAction](const QString &text) { clearAction->setVisible(!text.isEmpty()); });
}

void SearchField::setKeyHint(const QString &key)
{
    m_key = key;
    makeRoom();
}

void SearchField::setTrailingText(const QString &text)
{
    m_trailing = text;
    makeRoom();
}

qreal SearchField::trailingRoom() const
{
    const QFontMetricsF metrics(textFont(TextSize::Caption));
    if (!m_trailing.isEmpty())
        return metrics.horizontalAdvance(m_trailing) + Spacing::Grid;
    return m_key.isEmpty() ? 0 : std::max(16.0, metrics.horizontalAdvance(m_key) + 10) + Spacing::Cell;
}

// What stands at the right end gives way to what is typed.
void SearchField::makeRoom()
{
    setTextMargins(iconRoom, 0, text().isEmpty() ? int(trailingRoom()) : 0, 0);
    update();
}

QSize SearchField::sizeHint() const
{
    const int words = fontMetrics().horizontalAdvance(placeholderText());
    return {iconRoom + words + int(trailingRoom()) + 30, QLineEdit::sizeHint().height()};
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    paintIcon(painter, QRectF(Spacing::Grid, (height() - 16) / 2.0, 16, 16), Icon::Search, Role::Text2);
    if (!text().isEmpty())
        return;
    if (!m_trailing.isEmpty())
        paintText(painter, rect().adjusted(0, 0, -Spacing::Grid - 2, 0), Qt::AlignRight | Qt::AlignVCenter,
                  m_trailing, textFont(TextSize::Caption), Role::Text3);
    else if (!m_key.isEmpty())
        paintKeyCap(painter, width() - Spacing::Grid, height() / 2.0, m_key);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace Flightdeck::Views
