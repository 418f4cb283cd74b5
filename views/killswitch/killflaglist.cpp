#include "views/killswitch/killflaglist.h"

#include "views/common/label.h"
#include "views/common/pane.h"
#include "views/common/searchfield.h"
#include "views/common/spacing.h"
#include "views/killswitch/killflagdelegate.h"
#include "views/killswitch/killflagmodel.h"

#include <QKeyEvent>
#include <QListView>
#include <QVBoxLayout>

namespace Flightdeck::Views {

KillFlagList::KillFlagList(Flags::FlagListModel *flags, QWidget *parent)
    : QWidget(parent)
    , m_model(new KillFlagModel(flags, this))
    , m_search(new SearchField(tr("Type to find a flag"), this))
    , m_list(new QListView(this))
    , m_caption(new Label({}, TextSize::Caption, Role::Text3))
{
    m_search->setKeyHint({});
    m_search->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new KillFlagDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setAccessibleName(tr("Flags that can be killed"));
    m_caption->setWordWrap(true);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(Spacing::Panel, 10, Spacing::Panel, 10);
    top->addWidget(m_search);
    auto *bottom = new QVBoxLayout;
    bottom->setContentsMargins(14, Spacing::Grid, Spacing::Panel, Spacing::Panel);
    bottom->addWidget(m_caption);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_list, 1);
    column->addLayout(bottom);
    markPane(m_search);
    connect(m_search, &QLineEdit::textChanged, this, qOverload<const QString &>(&KillFlagList::search));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid())
                    Q_EMIT flagChosen(m_model->nameAt(current));
            });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &KillFlagList::count);
    connect(m_model, &QAbstractItemModel::modelReset, this, &KillFlagList::count);
    count();
}

void KillFlagList::count()
{
    const int flags = m_model->rowCount();
    m_search->setTrailingText(flags == 1 ? tr("1 flag") : tr("%1 flags").arg(flags));
}

void KillFlagList::search(const QString &text)
{
    // A row that the filter hides must not hand the choice to whatever row comes next: a flag is killed only
    // when a person chose it.
    m_list->selectionModel()->clear();
    m_model->setFilterFixedString(text);
}

void KillFlagList::choose(const Flags::FlagName &name)
{
    if (!m_model->indexOf(name).isValid())
        m_search->clear();
    const QModelIndex index = m_model->indexOf(name);
    if (index.isValid())
        m_list->setCurrentIndex(index);
}

void KillFlagList::clear()
{
    m_search->clear();
    m_list->selectionModel()->clear();
}

void KillFlagList::setProof(const KillSwitch::Plan &plan)
{
    m_model->setProof(plan);
}

void KillFlagList::setCaption(const QString &text)
{
    m_caption->setText(text);
}

bool KillFlagList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) &&
            m_model->rowCount() > 0) {
            m_list->setFocus(Qt::TabFocusReason);
            if (!m_list->currentIndex().isValid())
                m_list->setCurrentIndex(m_model->index(0, 0));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Flightdeck::Views
