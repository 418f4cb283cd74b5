#pragma once

#include <QString>

class QAbstractItemModel;
class QTableView;
class QWidget;

namespace Flightdeck::Views {

/// A table of lines in a page about one rollout: whole rows are chosen, no grid, dense.
/// @param name for assistive technology.
QTableView *makeDetailTable(QAbstractItemModel *model, const QString &name, QWidget *parent);

} // namespace Flightdeck::Views
