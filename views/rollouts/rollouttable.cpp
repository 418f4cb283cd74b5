#include "views/rollouts/rollouttable.h"

#include "views/common/phasebadge.h"
#include "views/common/spacing.h"
#include "views/common/theme.h"
#include "views/rollouts/rolloutdelegate.h"
#include "views/rollouts/rolloutflash.h"
#include "views/rollouts/staymenu.h"
#include "views/rollouts/tablecolumns.h"

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

RolloutTable::RolloutTable(RolloutFilter *filter, TableColumns *columns, const RolloutFlash *flash,
                           const Core::Clock *clock, QWidget *parent)
    : QTableView(parent)
    , m_filter(filter)
    , m_columns(columns)
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
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    viewport()->setMouseTracking(true);
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { openRow(index.row()); });
    connect(flash, &RolloutFlash::changed, viewport(), qOverload<>(&QWidget::update));
    // Countdowns tick; nothing else repaints by itself.
    m_seconds.setInterval(1000);
    connect(&m_seconds, &QTimer::timeout, viewport(), qOverload<>(&QWidget::update));
    m_seconds.start();
    makeHeader();
    layOut();
}

void RolloutTable::makeHeader()
{
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setMinimumSectionSize(40);
    header->setFixedHeight(Spacing::PanelHeader - 2);
    header->setSectionsClickable(true);
    header->setSectionsMovable(true);
    header->setFirstSectionMovable(false);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::sectionClicked, this, &RolloutTable::sortBy);
    connect(header, &QHeaderView::customContextMenuRequested, this, &RolloutTable::showHeaderMenu);
    connect(header, &QHeaderView::sectionMoved, this, [this](int column, int, int place) {
        if (!m_layingOut)
            m_columns->move(column, place);
    });
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int before, int size) {
        if (!m_layingOut && before > 0 && size > 0)
            m_columns->setWidth(column, size);
    });
    connect(m_columns, &TableColumns::changed, this, &RolloutTable::layOut);
    connect(m_filter, &RolloutFilter::sortingChanged, this, &RolloutTable::showSorting);
}

void RolloutTable::sortBy(int column)
{
    if (m_filter->sortedBy() != column)
        m_filter->sortByColumn(column);
    else if (m_filter->sortedIn() == Qt::AscendingOrder)
        m_filter->sortByColumn(column, Qt::DescendingOrder);
    else
        m_filter->sortByColumn(-1);
}

void RolloutTable::showSorting()
{
    const bool sorted = m_filter->sortedBy() >= 0;
    horizontalHeader()->setSortIndicatorShown(sorted);
    if (sorted)
        horizontalHeader()->setSortIndicator(m_filter->sortedBy(), m_filter->sortedIn());
    setAccessibleName(sorted ? tr("Rollouts, sorted by %1")
                                   .arg(m_filter->headerData(m_filter->sortedBy(), Qt::Horizontal).toString())
                             : tr("Rollouts, worst first"));
}

void RolloutTable::showHeaderMenu(const QPoint &at)
{
    auto *menu = new StayMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const int column = horizontalHeader()->logicalIndexAt(at);
    if (column >= 0) {
        const QString name = m_filter->headerData(column, Qt::Horizontal).toString();
        menu->addAction(tr("Sort by %1").arg(name), this, [this, column] { m_filter->sortByColumn(column); });
        menu->addAction(tr("Worst first"), this, [this] { m_filter->sortByColumn(-1); })
            ->setEnabled(m_filter->sortedBy() >= 0);
        menu->addSeparator();
    }
    for (const int each : m_columns->order()) {
        if (each == RolloutListModel::Name)
            continue;
        QAction *action = menu->addAction(m_filter->headerData(each, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(m_columns->isShown(each, m_compact, m_severalClusters));
        connect(action, &QAction::toggled, this, [this, each](bool on) { m_columns->setShown(each, on); });
    }
    menu->addSeparator();
    menu->addAction(tr("Columns…"), this, &RolloutTable::columnsRequested);
    menu->addAction(tr("Reset columns"), m_columns, &TableColumns::reset);
    menu->popup(horizontalHeader()->mapToGlobal(at));
}

void RolloutTable::setSeveralClusters(bool several)
{
    if (several == m_severalClusters)
        return;
    m_severalClusters = several;
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
    if (m_layingOut)
        return;
    m_layingOut = true;
    verticalHeader()->setDefaultSectionSize(m_compact ? Spacing::RowCompact : Spacing::Row);
    // The longest words decide, whatever the platform's font is.
    const int phase = badgeSize({BadgeKind::Waiting, QStringLiteral("WaitingPromotion")}).width() + 14;
    const int promotion =
        qMax(textWidth(TextSize::Body, tr("After the gate")),
             textWidth(TextSize::Caption, tr("not before %1").arg(QStringLiteral("00:00:00")))) +
        14;
    const int traffic = 86 + 8 + textWidth(TextSize::Body, QStringLiteral("100 / 0")) + 14;
    const int rollback = textWidth(TextSize::Caption, tr("if all checks fail")) + 14;
    constexpr int leastReason = 200;
    const QHash<int, int> natural = {
        {RolloutListModel::Name, m_compact ? 186 : 206},
        {RolloutListModel::Cluster, 130},
        {RolloutListModel::Phase, phase},
        {RolloutListModel::StrategyColumn, 130},
        {RolloutListModel::Traffic, traffic},
        {RolloutListModel::Step, m_compact ? 42 : 46},
        {RolloutListModel::Lives, m_compact ? 84 : 90},
        {RolloutListModel::SuccessRate, m_compact ? 146 : 152},
        {RolloutListModel::Duration, m_compact ? 146 : 154},
        {RolloutListModel::NextTick, 80},
        {RolloutListModel::Promotion, promotion},
        {RolloutListModel::Rollback, rollback},
        {RolloutListModel::Reason, leastReason},
    };
    QHeaderView *header = horizontalHeader();
    const QList<int> &order = m_columns->order();
    QHash<int, int> widths;
    int used = 0;
    for (qsizetype place = 0; place < order.size(); ++place) {
        const int column = order[place];
        const bool shown = m_columns->isShown(column, m_compact, m_severalClusters);
        header->moveSection(header->visualIndex(column), int(place));
        setColumnHidden(column, !shown);
        if (!shown)
            continue;
        widths[column] = m_columns->width(column) > 0 ? m_columns->width(column) : natural.value(column);
        used += widths[column];
    }
    // Where room is short words get less of it, then the sparklines go: their values stay.
    const QHash<int, int> narrow = {{RolloutListModel::SuccessRate, 96},
                                    {RolloutListModel::Duration, 96},
                                    {RolloutListModel::Cluster, 100},
                                    {RolloutListModel::Name, 176},
                                    {RolloutListModel::Reason, 160}};
    for (const int column : {RolloutListModel::Reason, RolloutListModel::Cluster, RolloutListModel::Duration,
                             RolloutListModel::SuccessRate, RolloutListModel::Name}) {
        if (used <= viewport()->width() || !widths.contains(column) || m_columns->width(column) > 0)
            continue;
        const bool metric = column == RolloutListModel::Duration || column == RolloutListModel::SuccessRate;
        const int most = qMax(0, widths[column] - narrow[column]);
        const int saved = metric ? most : qMin(most, used - viewport()->width());
        widths[column] -= saved;
        used -= saved;
    }
    // Of what a wide window has to spare, long names get some; the reason takes the rest.
    int spare = qMax(0, viewport()->width() - used);
    if (m_columns->width(RolloutListModel::Name) == 0) {
        const int more = qMin(120, spare / 3);
        widths[RolloutListModel::Name] += more;
        spare -= more;
    }
    if (widths.contains(RolloutListModel::Reason) && m_columns->width(RolloutListModel::Reason) == 0)
        widths[RolloutListModel::Reason] += spare;
    for (auto width = widths.cbegin(); width != widths.cend(); ++width)
        setColumnWidth(width.key(), width.value());
    m_layingOut = false;
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
