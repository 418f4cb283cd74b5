#include "views/shell/rail.h"

#include "views/common/focusring.h"
#include "views/common/paint.h"
#include "views/common/spacing.h"
#include "views/common/tooltip.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace Flightdeck::Views {

namespace {

Icon pageIcon(PageId page)
{
    switch (page) {
    case PageId::Rollouts:
        return Icon::Rollouts;
    case PageId::Flags:
        return Icon::Flag;
    case PageId::Activity:
        return Icon::Activity;
    case PageId::Environments:
        break;
    }
    return Icon::Environments;
}

} // namespace

RailButton::RailButton(Icon icon, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setProperty(FocusRing::ownFocusProperty, true); // a ring outside would be cut off by the window's edge
    setCompact(false);
    describe();
}

void RailButton::setCount(int count)
{
    if (count == m_count)
        return;
    m_count = count;
    describe();
    update();
}

void RailButton::setCompact(bool compact)
{
    m_compact = compact;
    setFixedSize(compact ? QSize(Spacing::RailCompact - 1, 44) : QSize(Spacing::Rail - 1, 60));
    update();
}

void RailButton::describe()
{
    const QString word = QString(text()).remove(QChar(0x00AD));
    setAccessibleName(m_count > 0 ? tr("%1, %2 need attention").arg(word).arg(m_count) : word);
    setToolTip(plainToolTip(accessibleName()));
}

void RailButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

// A word too wide for the rail is broken at the soft hyphen its translation may hold: "Environ\u00ADments".
QStringList RailButton::wrapped(const QFont &font) const
{
    const QString whole = QString(text()).remove(QChar(0x00AD));
    const qsizetype hyphen = text().indexOf(QChar(0x00AD));
    if (hyphen < 0 || QFontMetrics(font).horizontalAdvance(whole) <= width() - 4)
        return {whole};
    return {text().first(hyphen) + QLatin1Char('-'), text().sliced(hyphen + 1)};
}

void RailButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool on = isChecked();
    painter.fillRect(rect(), color(on ? Role::AccentSoft : underMouse() ? Role::Sunken : Role::Surface));
    if (on)
        painter.fillRect(0, 0, 3, height(), color(Role::AccentFill));
    const Role words = on ? Role::Accent : Role::Text2;
    const bool bare = m_compact || text().isEmpty();
    const QFont small = textFont(TextSize::Caption, on ? QFont::DemiBold : QFont::Normal);
    const QStringList lines = wrapped(small);
    const int iconTop = bare ? (height() - 20) / 2 : lines.size() > 1 ? 6 : 12;
    paintIcon(painter, QRectF((width() - 20) / 2, iconTop, 20, 20), m_icon, words);
    if (!bare) {
        int y = iconTop + 23;
        for (const QString &line : lines) {
            paintText(painter, QRectF(0, y, width(), 13), Qt::AlignCenter, line, small, words);
            y += 13;
        }
    }
    if (hasFocus())
        paintFocusInside(painter, rect());
    if (m_count <= 0)
        return;
    const QString number = m_count > 99 ? QStringLiteral("99+") : QString::number(m_count);
    const QFont bold = textFont(TextSize::Caption, QFont::Bold);
    const qreal wide = std::max(16.0, QFontMetricsF(bold).horizontalAdvance(number) + 8);
    const QRectF badge(width() / 2.0 + 5, m_compact ? 3 : 5, wide, 16);
    paintBox(painter, badge, color(Role::FailFill), Qt::transparent, 8);
    paintText(painter, badge, Qt::AlignCenter, number, bold, Role::OnFail);
}

Rail::Rail(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Pages"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Spacing::Grid, 1, Spacing::Grid);
    column->setSpacing(0);
    auto *group = new QButtonGroup(this);
    for (int i = 0; i < PageCount; ++i) {
        const auto page = PageId(i);
        auto *button = new RailButton(
            pageIcon(page), page == PageId::Environments ? tr("Environ\u00ADments") : pageTitle(page), this);
        button->setCheckable(true);
        m_pages[size_t(i)] = button;
        group->addButton(button, i);
        column->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, page] { Q_EMIT pageRequested(page); });
    }
    column->addStretch(1);
    m_help = new RailButton(Icon::Help, tr("Help"), this);
    column->addWidget(m_help);
    connect(m_help, &QAbstractButton::clicked, this, &Rail::helpRequested);
    setCompact(false);
}

void Rail::setCurrent(PageId page)
{
    m_pages[size_t(page)]->setChecked(true);
}

void Rail::setCount(PageId page, int count)
{
    m_pages[size_t(page)]->setCount(count);
}

void Rail::setCompact(bool compact)
{
    setFixedWidth(compact ? Spacing::RailCompact : Spacing::Rail);
    for (RailButton *button : m_pages)
        button->setCompact(compact);
    m_help->setCompact(true);
    m_help->setFixedWidth(width() - 1);
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Role::Surface));
    painter.fillRect(width() - 1, 0, 1, height(), color(Role::Line));
}

} // namespace Flightdeck::Views
