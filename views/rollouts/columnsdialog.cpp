#include "views/rollouts/columnsdialog.h"

#include "rollouts/rolloutlistmodel.h"
#include "views/common/buttonkind.h"
#include "views/common/label.h"
#include "views/common/spacing.h"
#include "views/rollouts/tablecolumns.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>

namespace Flightdeck::Views {

using Rollouts::RolloutListModel;

ColumnsDialog::ColumnsDialog(TableColumns *columns, bool compact, bool severalClusters, QWidget *parent)
    : QDialog(parent)
    , m_columns(columns)
    , m_compact(compact)
    , m_severalClusters(severalClusters)
    , m_list(new QListWidget(this))
    , m_up(new QPushButton(tr("Move left"), this))
    , m_down(new QPushButton(tr("Move right"), this))
{
    setWindowTitle(tr("Columns"));
    m_list->setAccessibleName(tr("Columns from left to right"));
    auto *reset = new QPushButton(tr("Reset"), this);
    reset->setToolTip(tr("Columns, order and widths as they were at first"));
    auto *close = new QPushButton(tr("Close"), this);
    setButtonKind(close, ButtonKind::Primary);
    close->setDefault(true);

    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(Spacing::Grid);
    buttons->addWidget(m_up);
    buttons->addWidget(m_down);
    buttons->addSpacing(Spacing::Grid);
    buttons->addWidget(reset);
    buttons->addStretch(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(Spacing::Panel);
    row->addWidget(m_list, 1);
    row->addLayout(buttons);
    auto *foot = new QHBoxLayout;
    foot->addWidget(new Label(tr("Space shows or hides, Alt+Up and Alt+Down move."), TextSize::Dense,
                              Role::Text3, QFont::Normal, this),
                    1);
    foot->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Spacing::Page, Spacing::Page, Spacing::Page, Spacing::Page);
    column->setSpacing(Spacing::Panel);
    column->addLayout(row, 1);
    column->addLayout(foot);
    resize(460, 430);

    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        m_columns->setShown(item->data(Qt::UserRole).toInt(), item->checkState() == Qt::Checked);
    });
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int current) {
        m_up->setEnabled(current > 1);
        m_down->setEnabled(current > 0 && current < m_list->count() - 1);
    });
    connect(m_up, &QPushButton::clicked, this, [this] { moveBy(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveBy(1); });
    connect(new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Up), this), &QShortcut::activated, this,
            [this] { moveBy(-1); });
    connect(new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Down), this), &QShortcut::activated, this,
            [this] { moveBy(1); });
    connect(reset, &QPushButton::clicked, this, [this] {
        m_columns->reset();
        fill(0);
    });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    fill(0);
    m_list->setFocus();
}

void ColumnsDialog::fill(int current)
{
    const QSignalBlocker quiet(m_list);
    const RolloutListModel names;
    m_list->clear();
    for (const int column : m_columns->order()) {
        auto *item =
            new QListWidgetItem(names.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), m_list);
        item->setData(Qt::UserRole, column);
        item->setSizeHint({0, Spacing::Button - 2});
        item->setCheckState(m_columns->isShown(column, m_compact, m_severalClusters) ? Qt::Checked
                                                                                     : Qt::Unchecked);
        if (column == RolloutListModel::Name)
            item->setFlags(item->flags() & ~Qt::ItemIsUserCheckable);
    }
    m_list->setCurrentRow(current);
    m_up->setEnabled(current > 1);
    m_down->setEnabled(current > 0 && current < m_list->count() - 1);
}

void ColumnsDialog::moveBy(int steps)
{
    const int from = m_list->currentRow();
    const int to = from + steps;
    if (from < 1 || to < 1 || to >= m_list->count())
        return;
    m_columns->move(m_list->item(from)->data(Qt::UserRole).toInt(), to);
    fill(to);
}

} // namespace Flightdeck::Views
