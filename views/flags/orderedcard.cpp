#include "views/flags/orderedcard.h"

#include "core/plaintext.h"
#include "flags/changesummary.h"
#include "views/common/icons.h"
#include "views/common/label.h"
#include "views/common/paint.h"
#include "views/common/spacing.h"
#include "views/common/style.h"
#include "views/flags/ordergrip.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace Flightdeck::Views {

OrderedCard::OrderedCard(int index, int count, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_index(index)
    , m_count(count)
    , m_head(new QHBoxLayout)
    , m_body(new QVBoxLayout)
    , m_menu(new QMenu(this))
    , m_counted(new QPushButton(this))
{
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    m_head->setSpacing(Spacing::Cell);
    auto *grip = new OrderGrip(this);
    grip->setVisible(count > 1);
    connect(grip, &OrderGrip::dragged, this,
            [this](const QPoint &position) { Q_EMIT dragged(m_index, position); });
    connect(grip, &OrderGrip::dropped, this,
            [this](const QPoint &position, bool given) { Q_EMIT dropped(m_index, position, given); });
    m_head->addWidget(grip);
    m_head->addWidget(
        new Label(QString::number(index + 1), TextSize::Body, Role::Text, QFont::DemiBold, this));
    m_body->setSpacing(Spacing::Cell);
    setButtonKind(m_counted, ButtonKind::Link);
    setSmall(m_counted);
    m_counted->hide();
    connect(m_counted, &QPushButton::clicked, this, [this] { Q_EMIT segmentChosen(m_segment); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Spacing::Panel, Spacing::Grid, Spacing::Panel, Spacing::Grid);
    layout->setSpacing(Spacing::Cell);
    layout->addLayout(m_head);
    layout->addLayout(m_body);
    layout->addWidget(m_counted, 0, Qt::AlignLeft);
}

Label *OrderedCard::addWords(const QString &text)
{
    auto *words = new Label(text, TextSize::Body, Role::Text2, QFont::Normal, this);
    m_head->addWidget(words);
    return words;
}

void OrderedCard::addSegments(const Flags::SegmentReference &reference)
{
    const QString text = Core::plainText(Flags::referenceText(reference), 120);
    auto *choose = new QPushButton(fontMetrics().elidedText(text, Qt::ElideRight, 150), this);
    setSmall(choose);
    choose->setIcon(icon(Icon::ChevronDown));
    choose->setLayoutDirection(Qt::RightToLeft);
    choose->setToolTip(tr("Choose other segments than %1").arg(text));
    choose->setAccessibleName(tr("Segments of this entry: %1").arg(text));
    connect(choose, &QPushButton::clicked, this, [this] { Q_EMIT segmentsRequested(m_index); });
    m_head->addWidget(choose);
    m_segment = reference.keys.value(0);
    for (const QString &key : reference.keys) {
        QAction *preview = m_menu->addAction(
            tr("Preview %1").arg(Core::plainText(key, 40).replace(QLatin1Char('&'), QStringLiteral("&&"))));
        connect(preview, &QAction::triggered, this, [this, key] { Q_EMIT segmentChosen(key); });
    }
}

void OrderedCard::finishHead(const QString &up, const QString &down, const QString &remove)
{
    const auto addTool = [this](Icon sign, const QString &name) {
        auto *button = new QToolButton(this);
        button->setIcon(icon(sign));
        button->setAccessibleName(name);
        button->setToolTip(name);
        setSmall(button);
        m_head->addWidget(button);
        return button;
    };
    const auto addMove = [&](Icon sign, const QString &name, int to) {
        QToolButton *button = addTool(sign, name);
        button->setEnabled(to >= 0 && to < m_count);
        connect(button, &QToolButton::clicked, this, [this, to] { Q_EMIT moveRequested(m_index, to); });
        auto *keys = new QShortcut(QKeySequence(Qt::ALT | (to < m_index ? Qt::Key_Up : Qt::Key_Down)), this);
        keys->setContext(Qt::WidgetWithChildrenShortcut);
        connect(keys, &QShortcut::activated, button, &QToolButton::click);
    };
    if (m_count > 1) {
        addMove(Icon::ArrowUp, up, m_index - 1);
        addMove(Icon::ArrowDown, down, m_index + 1);
    }
    m_menu->addSeparator();
    connect(m_menu->addAction(icon(Icon::Cross), remove), &QAction::triggered, this,
            [this] { Q_EMIT removeRequested(m_index); });
    QToolButton *more = addTool(Icon::More, tr("More for %1").arg(accessibleName()));
    setButtonKind(more, ButtonKind::Tool);
    more->setPopupMode(QToolButton::InstantPopup);
    more->setMenu(m_menu);
}

void OrderedCard::setCount(const QString &text)
{
    m_counted->setText(text);
    m_counted->setToolTip(tr("Preview %1").arg(m_segment));
    m_counted->setVisible(!text.isEmpty());
}

void OrderedCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete)
        Q_EMIT removeRequested(m_index);
    else
        QWidget::keyPressEvent(event);
}

void OrderedCard::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void OrderedCard::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void OrderedCard::paintEvent(QPaintEvent *)
{
    if (!hasFocus())
        return;
    QPainter painter(this);
    paintBox(painter, QRectF(rect()).adjusted(2, 2, -2, -2), Qt::transparent, color(Role::Focus),
             Spacing::Radius);
}

} // namespace Flightdeck::Views
