#include "views/common/attentionstrip.h"

#include "views/common/paint.h"
#include "views/common/spacing.h"
#include "views/common/style.h"
#include "views/common/tooltip.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace Flightdeck::Views {

namespace {

constexpr int compactHeight = 32;
constexpr int edgeWidth = 4;

void paintCard(QPainter &painter, const QRectF &rect, Tone tone)
{
    paintBox(painter, rect, color(Role::Surface), color(Role::Line), Spacing::Radius);
    painter.save();
    painter.setClipRect(QRectF(rect.x(), rect.y(), edgeWidth, rect.height()));
    paintBox(painter, rect, color(toneEdge(tone)), Qt::transparent, Spacing::Radius);
    painter.restore();
}

} // namespace

AttentionCard::AttentionCard(QWidget *parent)
    : QWidget(parent)
    , m_button(new QPushButton(this))
{
    setSmall(m_button);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 10, 0);
    row->addStretch(1);
    row->addWidget(m_button);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_button, &QPushButton::clicked, this, &AttentionCard::activated);
}

void AttentionCard::setItem(const AttentionItem &item)
{
    if (item == m_item)
        return;
    m_item = item;
    m_button->setText(item.action);
    m_button->setVisible(!item.action.isEmpty());
    m_button->setAccessibleName(item.title + QStringLiteral(": ") + item.action);
    setAccessibleName(item.title);
    setAccessibleDescription(item.text);
    setToolTip(plainToolTip(item.text));
    update();
}

void AttentionCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCard(painter, rect(), m_item.tone);
    paintIcon(painter, QRectF(14, (height() - 20) / 2.0, 20, 20), m_item.icon, toneWords(m_item.tone));
    const qreal left = 44;
    const qreal room = (m_button->isVisible() ? m_button->x() : width()) - left - Spacing::Grid;
    paintText(painter, QRectF(left, 8, room, 18), Qt::AlignVCenter | Qt::AlignLeft, m_item.title,
              textFont(TextSize::Body, QFont::DemiBold), Role::Text);
    paintParagraph(painter, QRectF(left, 26, room, 34), {}, Role::Text2, m_item.text, Role::Text2,
                   textFont(TextSize::Dense), 2);
}

AttentionStrip::AttentionStrip(QWidget *parent)
    : QWidget(parent)
    , m_showAll(new QPushButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(Spacing::Grid);
    for (int i = 0; i < MostCards; ++i) {
        auto *card = new AttentionCard(this);
        connect(card, &AttentionCard::activated, this, [this, i] { Q_EMIT activated(i); });
        m_cards.append(card);
        row->addWidget(card, 1);
    }
    row->addStretch(0);
    row->addWidget(m_showAll, 0, Qt::AlignVCenter);
    setButtonKind(m_showAll, ButtonKind::Link);
    setSmall(m_showAll);
    connect(m_showAll, &QPushButton::clicked, this, &AttentionStrip::showAllRequested);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Needs attention"));
    refresh();
}

void AttentionStrip::setItems(const QVector<AttentionItem> &items)
{
    if (items == m_items)
        return;
    m_items = items;
    refresh();
}

void AttentionStrip::setCompact(bool compact)
{
    if (compact == m_compact)
        return;
    m_compact = compact;
    refresh();
}

QSize AttentionStrip::sizeHint() const
{
    return {1000, m_compact ? compactHeight : 66};
}

void AttentionStrip::refresh()
{
    for (int i = 0; i < MostCards; ++i) {
        const bool shown = !m_compact && i < m_items.size();
        if (shown)
            m_cards[i]->setItem(m_items[i]);
        m_cards[i]->setVisible(shown);
    }
    const qsizetype more = m_items.size() - MostCards;
    m_showAll->setText(m_compact || more <= 0 ? tr("Show all") : tr("%1 more").arg(more));
    m_showAll->setVisible(m_compact || more > 0);
    QStringList titles;
    for (const AttentionItem &item : std::as_const(m_items))
        titles += item.title;
    setAccessibleDescription(titles.join(QStringLiteral(". ")));
    // No height instead of hidden: a widget may be filled before it has a parent.
    setFixedHeight(m_items.isEmpty() ? 0 : sizeHint().height());
    update();
}

void AttentionStrip::paintEvent(QPaintEvent *)
{
    if (!m_compact || m_items.isEmpty())
        return;
    QPainter painter(this);
    paintCard(painter, rect(), m_items.first().tone);
    const QFont bold = textFont(TextSize::Dense, QFont::DemiBold);
    const QFont plain = textFont(TextSize::Dense);
    const QString count = tr("%1 need attention").arg(m_items.size());
    qreal x = Spacing::Page;
    paintText(painter, QRectF(x, 0, width(), height()), Qt::AlignVCenter | Qt::AlignLeft, count, bold,
              Role::Text);
    x += QFontMetricsF(bold).horizontalAdvance(count) + Spacing::Page;
    const qreal end = m_showAll->x() - Spacing::Grid;
    for (const AttentionItem &item : std::as_const(m_items)) {
        const qreal words = QFontMetricsF(plain).horizontalAdvance(item.title);
        if (x + 22 + words > end)
            break;
        paintIcon(painter, QRectF(x, (height() - 16) / 2.0, 16, 16), item.icon, toneWords(item.tone));
        paintText(painter, QRectF(x + 22, 0, words + 1, height()), Qt::AlignVCenter | Qt::AlignLeft,
                  item.title, plain, Role::Text);
        x += 22 + words + Spacing::Page;
    }
}

} // namespace Flightdeck::Views
