#include "views/rollouts/detailtable.h"

#include <QHeaderView>
#include <QTableView>

namespace Flightdeck::Views {

namespace {

constexpr int lineHeight = 26;

} // namespace

QTableView *makeDetailTable(QAbstractItemModel *model, const QString &name, QWidget *parent)
{
    auto *view = new QTableView(parent);
    view->setModel(model);
    view->setAccessibleName(name);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setShowGrid(false);
    view->setFrameShape(QFrame::NoFrame);
    view->setTabKeyNavigation(false);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->verticalHeader()->hide();
    view->verticalHeader()->setMinimumSectionSize(lineHeight);
    view->verticalHeader()->setDefaultSectionSize(lineHeight);
    return view;
}

} // namespace Flightdeck::Views
