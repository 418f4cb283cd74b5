#include "views/flags/flaglistpane.h"

#include "core/plaintext.h"
#include "views/common/figuretext.h"
#include "views/common/icons.h"
#include "views/common/label.h"
#include "views/common/paint.h"
#include "views/common/searchfield.h"
#include "views/common/spacing.h"
#include "views/common/style.h"
#include "views/flags/flagdelegate.h"
#include "views/flags/flagfilter.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace Flightdeck::Views {

namespace {

const int segmentRow = 28;

// Key left, count right.
class SegmentDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        const QRectF rect = option.rect;
        const bool selected = option.state & QStyle::State_Selected;
        painter->fillRect(rect, color(selected ? Role::AccentSoft : Role::Surface));
        painter->fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), color(Role::Line));
        if (option.state & QStyle::State_HasFocus && selected)
            paintBox(*painter, rect.adjusted(1, 1, -1, -2), Qt::transparent, color(Role::Focus),
                     Spacing::Radius);
        const QRectF inside = rect.adjusted(Spacing::Panel, 0, -Spacing::Panel, 0);
        const QString count = index.data(Qt::UserRole + 2).toString();
        const qreal width = QFontMetricsF(textFont(TextSize::Caption)).horizontalAdvance(count) + 8;
        paintText(*painter, inside, Qt::AlignRight | Qt::AlignVCenter, count, textFont(TextSize::Caption),
                  Role::Text2);
        paintText(*painter, inside.adjusted(0, 0, -width, 0), Qt::AlignLeft | Qt::AlignVCenter,
                  index.data().toString(), textFont(TextSize::Dense, QFont::DemiBold), Role::Text);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {200, segmentRow};
    }
};

QHash<QString, int> usesIn(const Flags::FlagDocument &part)
{
    QHash<QString, int> uses;
    const auto count = [&uses](const Flags::SegmentReference &reference) {
        for (const QString &key : reference.keys)
            ++uses[key];
    };
    for (const Flags::Flag &flag : part.flags) {
        for (const Flags::Rule &rule : flag.rules)
            count(rule.segment);
        for (const Flags::Rollout &rollout : flag.rollouts)
            count(rollout.segment);
    }
    return uses;
}

} // namespace

FlagListPane::FlagListPane(Flags::FlagListModel *model, QWidget *parent)
    : Panel(tr("Flags"), parent)
    , m_model(model)
    , m_filtered(new FlagFilter(this))
    , m_choices(new QToolButton(this))
    , m_filter(new SearchField(tr("Filter flags"), this))
    , m_view(new QListView(this))
    , m_segmentHead(new QWidget(this))
    , m_newFlag(new QPushButton(icon(Icon::Plus), tr("New"), this))
    , m_newSegment(new QPushButton(icon(Icon::Plus), tr("New"), this))
    , m_segments(new QListWidget(this))
{
    m_filtered->setSourceModel(model);
    m_view->setModel(m_filtered);
    m_view->setItemDelegate(new FlagDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformItemSizes(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setAccessibleName(tr("Flags"));
    m_segments->setItemDelegate(new SegmentDelegate(m_segments));
    m_segments->setFrameShape(QFrame::NoFrame);
    m_segments->setUniformItemSizes(true);
    m_segments->setAccessibleName(tr("Segments"));

    auto *filter = new QHBoxLayout;
    filter->setContentsMargins(Spacing::Grid, Spacing::Grid, Spacing::Grid, Spacing::Grid);
    filter->addWidget(m_filter, 1);
    filter->addWidget(m_choices);
    buildChoices();
    body()->addLayout(filter);
    body()->addWidget(m_view, 1);
    auto *segmentRow = new QHBoxLayout(m_segmentHead);
    segmentRow->setContentsMargins(Spacing::Panel, Spacing::Grid, Spacing::Grid, Spacing::Grid);
    segmentRow->addWidget(new Label(tr("Segments"), TextSize::Body, Role::Text, QFont::DemiBold, this));
    segmentRow->addStretch(1);
    segmentRow->addWidget(m_newSegment);
    for (QPushButton *button : {m_newFlag, m_newSegment})
        setSmall(button);
    m_newFlag->setAccessibleName(tr("New flag"));
    m_newSegment->setAccessibleName(tr("New segment"));
    addHeaderWidget(m_newFlag);
    body()->addWidget(m_segmentHead);
    connect(m_newFlag, &QPushButton::clicked, this, &FlagListPane::newFlagRequested);
    connect(m_newSegment, &QPushButton::clicked, this, &FlagListPane::newSegmentRequested);
    body()->addWidget(m_segments);
    body()->addStretch(0);

    // The list is as high as its flags, the segments follow right below.
    const auto fit = [this] { m_view->setMaximumHeight(std::max(1, m_filtered->rowCount()) * Spacing::Row); };
    connect(m_filtered, &QAbstractItemModel::rowsInserted, this, fit);
    connect(m_filtered, &QAbstractItemModel::rowsRemoved, this, fit);
    connect(m_filtered, &QAbstractItemModel::layoutChanged, this, fit);
    connect(m_filtered, &QAbstractItemModel::modelReset, this, fit);
    connect(m_filter, &QLineEdit::textChanged, m_filtered, &FlagFilter::setText);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid())
                    Q_EMIT flagChosen(m_model->nameAt(m_filtered->mapToSource(current).row()));
            });
    const auto chosen = [this](QListWidgetItem *item) {
        if (item)
            Q_EMIT segmentChosen(item->data(Qt::UserRole + 1).toString(), item->text());
    };
    connect(m_segments, &QListWidget::currentItemChanged, this, chosen);
    connect(m_segments, &QListWidget::itemClicked, this, chosen);
    connect(m_segments, &QListWidget::itemActivated, this, chosen);
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex &index) {
        Q_EMIT flagChosen(m_model->nameAt(m_filtered->mapToSource(index).row()));
    });
}

void FlagListPane::buildChoices()
{
    m_choices->setIcon(icon(Icon::Filter));
    setButtonKind(m_choices, ButtonKind::Tool);
    m_choices->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_choices);
    const auto addGroup = [this, menu](const QString &title, const auto &entries, auto choose) {
        menu->addSection(title);
        auto *group = new QActionGroup(menu);
        for (const auto &[text, value] : entries) {
            QAction *action = menu->addAction(text);
            action->setCheckable(true);
            action->setChecked(group->actions().isEmpty());
            group->addAction(action);
            connect(action, &QAction::triggered, this, [this, choose, chosen = value] {
                choose(chosen);
                showChoices();
            });
        }
    };
    using Show = FlagFilter::Show;
    using Order = FlagFilter::Order;
    addGroup(tr("Show"),
             QList<QPair<QString, Show>>{{tr("All flags"), Show::All},
                                         {tr("With problems"), Show::Problems},
                                         {tr("Changed, not committed"), Show::Changed},
                                         {tr("Off"), Show::Off},
                                         {tr("Deciding nothing any more"), Show::Debt}},
             [this](Show show) { m_filtered->setShow(show); });
    addGroup(tr("Order"),
             QList<QPair<QString, Order>>{{tr("As in the file"), Order::File},
                                          {tr("By key"), Order::Key},
                                          {tr("Last changed first"), Order::Changed},
                                          {tr("Worst first"), Order::Worst}},
             [this](Order order) { m_filtered->setOrder(order); });
    m_choices->setMenu(menu);
    showChoices();
    setTabOrder(m_filter, m_choices);
    setTabOrder(m_choices, m_view);
}

void FlagListPane::showChoices()
{
    const bool some = m_filtered->shown() != FlagFilter::Show::All;
    m_choices->setIcon(icon(Icon::Filter, some ? Role::Accent : Role::Text));
    m_choices->setAccessibleName(some ? tr("Which flags, in which order; some are hidden")
                                      : tr("Which flags, in which order"));
    m_choices->setToolTip(m_choices->accessibleName());
}

void FlagListPane::setNameSpaces(const QStringList &nameSpaces)
{
    setCaption(Core::plainText(nameSpaces.join(tr(", ")), 60));
}

void FlagListPane::setSegments(const Flags::Document &document,
                               const QHash<QString, Flags::SegmentPreview> &counts)
{
    // Rows are kept while the segments are the same, so that the choice stays.
    int row = 0;
    const QSignalBlocker blocker(m_segments);
    for (const Flags::FlagDocument &part : document.documents()) {
        const QHash<QString, int> allUses = usesIn(part);
        for (const Flags::Segment &segment : part.segments) {
            QListWidgetItem *item = m_segments->item(row);
            if (!item) {
                item = new QListWidgetItem;
                m_segments->addItem(item);
            }
            ++row;
            const int uses = allUses.value(segment.key);
            QString text = uses == 1 ? tr("1 rule") : tr("%n rules", nullptr, uses);
            if (const auto found = counts.constFind(segment.key); found != counts.constEnd())
                text = tr("%1 ids · %2").arg(FigureText::grouped(found->matched), text);
            item->setText(segment.key);
            item->setData(Qt::UserRole + 1, part.nameSpace);
            item->setData(Qt::UserRole + 2, text);
            item->setData(Qt::AccessibleTextRole, tr("%1, %2").arg(segment.key, text));
        }
    }
    while (m_segments->count() > row)
        delete m_segments->takeItem(row);
    m_segments->setVisible(row > 0);
    // Tab into the list chooses nothing: without a current row the view would take the first one.
    if (row > 0 && !m_segments->currentItem())
        m_segments->setCurrentRow(0, QItemSelectionModel::NoUpdate);
    m_segments->setFixedHeight(segmentRow * std::min(row, 8));
}

void FlagListPane::choose(const Flags::FlagName &name)
{
    const QModelIndex index = m_filtered->mapFromSource(m_model->index(m_model->rowOf(name)));
    if (index.isValid() && m_view->currentIndex() != index)
        m_view->setCurrentIndex(index);
}

void FlagListPane::setEditable(bool editable)
{
    m_newFlag->setEnabled(editable);
    m_newSegment->setEnabled(editable);
}

void FlagListPane::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

} // namespace Flightdeck::Views
