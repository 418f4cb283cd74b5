#include "views/rollouts/rollouttable.h"

#include "views/common/spacing.h"
#include "views/common/theme.h"
#include "views/rollouts/rolloutdelegate.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace Flightdeck::Views {

using Rollouts::RolloutListModel;

RolloutTable::RolloutTable(RolloutFilter *filter, const Core::Clock *clock, QWidget *parent)
    : QTableView(parent)
    , m_filter(filter)
{
    setModel(filter);
    setItemDelegate(new RolloutDelegate(filter, clock, this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
    setAccessibleName(tr("Rollouts, worst first"));
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setFont(textFont(TextSize::Caption, QFont::DemiBold));
    horizontalHeader()->setMinimumSectionSize(40);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { openRow(index.row()); });
    // Countdowns tick; nothing else repaints by itself.
    m_seconds.setInterval(1000);
    connect(&m_seconds, &QTimer::timeout, viewport(), qOverload<>(&QWidget::update));
    m_seconds.start();
    layOut();
}

QString RolloutTable::selectedKey() const
{
    return currentIndex().isValid() ? m_filter->row(currentIndex().row()).key : QString();
}

void RolloutTable::openRow(int row)
{
    Q_EMIT opened(m_filter->row(row).key);
}

void RolloutTable::layOut()
{
    const bool compact = width() < 1160;
    verticalHeader()->setDefaultSectionSize(compact ? Spacing::RowCompact : Spacing::Row);
    // Widths of a table 1300 wide; the last column takes what is left.
    static const QHash<int, QPair<int, int>> widths = {
        {RolloutListModel::Name, {178, 158}},     {RolloutListModel::Phase, {152, 146}},
        {RolloutListModel::Traffic, {154, 150}},  {RolloutListModel::Step, {46, 42}},
        {RolloutListModel::Lives, {92, 84}},      {RolloutListModel::SuccessRate, {156, 146}},
        {RolloutListModel::Duration, {156, 146}}, {RolloutListModel::NextTick, {82, 0}},
        {RolloutListModel::Promotion, {104, 98}},
    };
    for (auto it = widths.cbegin(); it != widths.cend(); ++it) {
        const int size = compact ? it->second : it->first;
        setColumnHidden(it.key(), size == 0);
        if (size > 0)
            setColumnWidth(it.key(), size);
    }
    horizontalHeader()->setStretchLastSection(true);
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
        viewport()->update();
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
        viewport()->update();
        return;
    }
    QTableView::mousePressEvent(event);
}

void RolloutTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT selectionMoved(selectedKey());
}

} // namespace Flightdeck::Views
