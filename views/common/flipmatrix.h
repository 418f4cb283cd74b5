#pragma once

#include <QAbstractTableModel>
#include <QStringList>
#include <QTableView>
#include <QVector>

namespace Flightdeck::Views {

/// Who has which variant now (rows) and will have which (columns), in sampled entities.
struct FlipCounts
{
    QStringList before;
    QStringList after;
    QVector<QVector<qint64>> counts; ///< [before][after]

    qint64 total() const;
    bool operator==(const FlipCounts &) const = default;
};

class FlipMatrixModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Roles { CountRole = Qt::UserRole, NoteRole, ChangedRole };

    using QAbstractTableModel::QAbstractTableModel;
    void setCounts(const FlipCounts &counts);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    FlipCounts m_counts;
};

/// The matrix as a table of cells 44 high; a changed cell that is not empty has a frame of 2 px. Scrolls past
/// four variants.
class FlipMatrix : public QTableView
{
    Q_OBJECT

public:
    explicit FlipMatrix(QWidget *parent = nullptr);

    void setCounts(const FlipCounts &counts);
    QSize sizeHint() const override;

private:
    FlipMatrixModel *m_model;
};

} // namespace Flightdeck::Views
