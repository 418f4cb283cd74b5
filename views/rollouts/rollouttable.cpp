#include "views/rollouts/rollouttable.h"

#include "views/common/phasebadge.h"
#include "views/common/spacing.h"
#include "views/common/theme.h"
#include "views/rollouts/rolloutdelegate.h"
#include "views/rollouts/rolloutflash.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace Flightdeck::Views {

using Rollouts::RolloutListModel;

namespace {

int textWidth(TextSize size, const QString &text)
{
    return QFontMetrics(textFont(size, QFont::DemiBold)).horizontalAdvance(text);
}

} // namespace

RolloutTable::RolloutTable(RolloutFilter *filter, const RolloutFlash *flash, const Core::Clock *clock,
                           QWidget *parent)
    : QTableView(parent)
    , m_filter(filter)
    , m_delegate(new RolloutDelegate(filter, flash, clock, this))
{
    setModel(filter);
    setItemDelegate(m_delegate);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
    setAccessibleName(tr("Rollouts, worst first"));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setMinimumSectionSize(40);
    horizontalHeader()->setFixedHeight(Spacing::PanelHeader - 2);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    viewport()->setMouseTracking(true);
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { openRow(index.row()); });
    connect(flash, &RolloutFlash::changed, viewport(), qOverload<>(&QWidget::update));
    // Countdowns tick; nothing else repaints by itself.
    m_seconds.setInterval(1000);
    connect(&m_seconds, &QTimer::timeout, viewport(), qOverload<>(&QWidget::update));
    m_seconds.start();
    layOut();
}

void RolloutTable::setCompact(bool compact)
{
    if (compact == m_compact)
        return;
    m_compact = compact;
    layOut();
}

QString RolloutTable::selectedKey() const
{
    const QModelIndexList rows = selectionModel()->selectedRows();
    return rows.isEmpty() ? QString() : m_filter->row(rows.first().row()).key;
}

void RolloutTable::openRow(int row)
{
    Q_EMIT opened(m_filter->row(row).key);
}

void RolloutTable::hover(int row)
{
    m_filter->holdOrder(row >= 0);
    if (row == m_hovered)
        return;
    m_hovered = row;
    m_delegate->setHoveredRow(row);
    viewport()->update();
}

void RolloutTable::layOut()
{
    verticalHeader()->setDefaultSectionSize(m_compact ? Spacing::RowCompact : Spacing::Row);
    // The longest words decide, whatever the platform's font is.
    const int phase = badgeSize({BadgeKind::Waiting, QStringLiteral("WaitingPromotion")}).width() + 14;
    const int promotion = textWidth(TextSize::Body, tr("After the gate")) + 14;
    const int traffic = 86 + 8 + textWidth(TextSize::Body, QStringLiteral("100 / 0")) + 14;
    struct Width
    {
        int column, normal, compact;
    };
    const Width widths[] = {
        {RolloutListModel::Name, 206, 186},
        {RolloutListModel::Phase, phase, phase},
        {RolloutListModel::Traffic, traffic, traffic},
        {RolloutListModel::Step, 46, 42},
        {RolloutListModel::Lives, 90, 84},
        {RolloutListModel::SuccessRate, 152, 146},
        {RolloutListModel::Duration, 154, 146},
        {RolloutListModel::NextTick, 80, 0},
        {RolloutListModel::Promotion, promotion, promotion},
    };
    int used = 0;
    for (const Width &width : widths)
        used += m_compact ? width.compact : width.normal;
    // Of what a wide window has to spare, long names get some; the reason takes the rest.
    const int spare = qMax(0, viewport()->width() - used - 200);
    for (const Width &width : widths) {
        const int size = m_compact ? width.compact : width.normal;
        setColumnHidden(width.column, size == 0);
        if (size > 0)
            setColumnWidth(width.column,
                           width.column == RolloutListModel::Name ? size + qMin(120, spare / 3) : size);
    }
    horizontalHeader()->setStretchLastSection(true);
}

bool RolloutTable::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseMove:
        hover(indexAt(static_cast<QMouseEvent *>(event)->pos()).row());
        break;
    case QEvent::Leave:
    case QEvent::Hide:
        hover(-1);
        break;
    case QEvent::FontChange:
        layOut();
        break;
    default:
        break;
    }
    return QTableView::viewportEvent(event);
}

void RolloutTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layOut();
}

void RolloutTable::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    if (current.isValid() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        openRow(current.row());
        return;
    }
    if (current.isValid() && event->key() == Qt::Key_Space) {
        m_filter->toggleFavourite(m_filter->row(current.row()).key);
        return;
    }
    QTableView::keyPressEvent(event);
}

void RolloutTable::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (index.isValid() && index.column() == RolloutListModel::Name &&
        RolloutDelegate::starRect(visualRect(index)).contains(event->pos())) {
        m_filter->toggleFavourite(m_filter->row(index.row()).key);
        return;
    }
    QTableView::mousePressEvent(event);
}

void RolloutTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    // The keyboard needs a row to start from, and the eye has to see which one.
    if (event->reason() != Qt::MouseFocusReason && !selectionModel()->hasSelection() &&
        m_filter->rowCount() > 0)
        selectRow(qMax(0, currentIndex().row()));
    Q_EMIT focusChanged(true);
}

void RolloutTable::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    Q_EMIT focusChanged(false);
}

void RolloutTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectionMoved(selectedKey());
}

QModelIndex RolloutTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    // A row is one thing: its first cell says it whole.
    const QModelIndex to = QTableView::moveCursor(action, modifiers);
    return to.siblingAtColumn(RolloutListModel::Name);
}

} // namespace Flightdeck::Views
