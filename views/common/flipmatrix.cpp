#include "views/common/flipmatrix.h"

#include "views/common/figuretext.h"
#include "views/common/paint.h"
#include "views/common/spacing.h"

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace Flightdeck::Views {

namespace {

class Delegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QRectF cell = QRectF(option.rect).adjusted(1, 1, -1, -1);
        const bool changed = index.data(FlipMatrixModel::ChangedRole).toBool();
        const bool anybody = index.data(FlipMatrixModel::CountRole).toLongLong() > 0;
        painter->save();
        painter->fillRect(cell, color(changed && anybody ? Role::AccentSoft : Role::Sunken));
        if (changed && anybody) {
            painter->setPen(QPen(color(Role::AccentFill), 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(cell.adjusted(1, 1, -1, -1));
        } else if ((option.state & QStyle::State_Selected) && (option.state & QStyle::State_HasFocus)) {
            painter->setPen(QPen(color(Role::Focus), 1));
            painter->drawRect(cell.adjusted(0.5, 0.5, -0.5, -0.5));
        }
        const Role words = changed && anybody ? Role::Accent : anybody ? Role::Text : Role::Text3;
        const QRectF text = cell.adjusted(Spacing::Grid, 0, -Spacing::Cell, 0);
        painter->setFont(textFont(TextSize::Body, QFont::DemiBold));
        painter->setPen(color(words));
        FigureText::paint(*painter, QRectF(text.x(), text.y() + 4, text.width(), 18),
                          Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
        paintText(*painter, QRectF(text.x(), text.y() + 21, text.width(), 16),
                  Qt::AlignLeft | Qt::AlignVCenter, index.data(FlipMatrixModel::NoteRole).toString(),
                  textFont(TextSize::Caption), changed && anybody ? Role::Accent : Role::Text3);
        painter->restore();
    }
};

} // namespace

qint64 FlipCounts::total() const
{
    qint64 sum = 0;
    for (const QVector<qint64> &row : counts) {
        for (const qint64 count : row)
            sum += count;
    }
    return sum;
}

void FlipMatrixModel::setCounts(const FlipCounts &counts)
{
    beginResetModel();
    m_counts = counts;
    endResetModel();
}

int FlipMatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_counts.before.size());
}

int FlipMatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_counts.after.size());
}

QVariant FlipMatrixModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const qint64 count = m_counts.counts.value(index.row()).value(index.column());
    const QString before = m_counts.before[index.row()];
    const QString after = m_counts.after[index.column()];
    const bool changed = before != after;
    const qint64 total = m_counts.total();
    const double share = total > 0 ? 100.0 * double(count) / double(total) : 0;
    const QString percent = FigureText::decimal(share, 1);
    switch (role) {
    case Qt::DisplayRole:
        return FigureText::grouped(count);
    case CountRole:
        return count;
    case ChangedRole:
        return changed;
    case NoteRole:
        if (count == 0)
            return changed ? tr("nobody flips") : tr("nobody");
        return changed ? tr("%1 % flip").arg(percent) : tr("%1 % stay").arg(percent);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return tr("%1 have %2 and will get %3").arg(FigureText::grouped(count), before, after);
    default:
        return {};
    }
}

QVariant FlipMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    return orientation == Qt::Horizontal ? tr("will get %1").arg(m_counts.after.value(section))
                                         : tr("has %1").arg(m_counts.before.value(section));
}

FlipMatrix::FlipMatrix(QWidget *parent)
    : QTableView(parent)
    , m_model(new FlipMatrixModel(this))
{
    setModel(m_model);
    setItemDelegate(new Delegate(this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setAccessibleName(tr("Who changes variant"));
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(44);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setMinimumSectionSize(92);
    horizontalHeader()->setFixedHeight(24);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setCornerButtonEnabled(false);
}

void FlipMatrix::setCounts(const FlipCounts &counts)
{
    m_model->setCounts(counts);
    // Past four variants equal columns would be too narrow to read: they keep their width and scroll.
    horizontalHeader()->setSectionResizeMode(counts.after.size() > 4 ? QHeaderView::Fixed
                                                                     : QHeaderView::Stretch);
    horizontalHeader()->setDefaultSectionSize(110);
    updateGeometry();
}

QSize FlipMatrix::sizeHint() const
{
    const int rows = std::min(4, m_model->rowCount());
    return {340, 24 + rows * 44 + 2};
}

} // namespace Flightdeck::Views
