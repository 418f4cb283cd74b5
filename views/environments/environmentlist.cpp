#include "views/environments/environmentlist.h"

#include "core/plaintext.h"
#include "views/common/bandwidget.h"
#include "views/common/buttonkind.h"
#include "views/common/icons.h"
#include "views/common/paint.h"
#include "views/common/spacing.h"

#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace Flightdeck::Views {

namespace {

enum Role_ { NameRole = Qt::UserRole + 1, DetailRole, KindRole, InUseRole };
constexpr int rowHeight = 52;

class EnvironmentDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        const QRectF rect = option.rect;
        const bool selected = option.state & QStyle::State_Selected;
        painter->fillRect(rect, color(selected ? Role::AccentSoft : Role::Surface));
        paintBand(*painter, QRectF(rect.left(), rect.top(), 8, rect.height() - 1),
                  EnvironmentKind(index.data(KindRole).toInt()));
        painter->fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), color(Role::Line));
        if ((option.state & QStyle::State_HasFocus) && selected)
            paintBox(*painter, rect.adjusted(9, 1, -1, -2), Qt::transparent, color(Role::Focus),
                     Spacing::Radius);
        const QRectF inside = rect.adjusted(18, 8, -Spacing::Panel, -8);
        const QFont caption = textFont(TextSize::Caption, QFont::DemiBold);
        qreal right = 0;
        if (index.data(InUseRole).toBool()) {
            const QString words = EnvironmentList::tr("in use");
            right = QFontMetricsF(caption).horizontalAdvance(words) + 26;
            paintIcon(*painter, QRectF(inside.right() - right + 6, inside.center().y() - 7, 14, 14),
                      Icon::Live, Role::Ok);
            paintText(*painter, inside, Qt::AlignRight | Qt::AlignVCenter, words, caption, Role::Ok);
        }
        const QRectF words = inside.adjusted(0, 0, -right, 0);
        paintText(*painter, QRectF(words.left(), words.top(), words.width(), words.height() / 2),
                  Qt::AlignLeft | Qt::AlignVCenter, index.data(Qt::DisplayRole).toString(),
                  textFont(TextSize::Body, QFont::DemiBold), Role::Text);
        paintText(*painter, QRectF(words.left(), words.center().y(), words.width(), words.height() / 2),
                  Qt::AlignLeft | Qt::AlignVCenter, index.data(DetailRole).toString(),
                  textFont(TextSize::Caption), Role::Text2);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {200, rowHeight};
    }
};

EnvironmentKind bandOf(Environments::Kind kind)
{
    switch (kind) {
    case Environments::Kind::Production:
        return EnvironmentKind::Production;
    case Environments::Kind::Demo:
        return EnvironmentKind::Demo;
    case Environments::Kind::Staging:
        break;
    }
    return EnvironmentKind::Staging;
}

} // namespace

EnvironmentList::EnvironmentList(Environments::ProfileStore *store, QWidget *parent)
    : Panel(tr("Environments"), parent)
    , m_store(store)
    , m_list(new QListWidget)
    , m_new(new QPushButton(tr("New")))
    , m_import(new QPushButton(tr("Import from kubeconfig…")))
{
    m_new->setIcon(icon(Icon::Plus, Role::Text2));
    m_new->setAccessibleName(tr("New environment"));
    addHeaderWidget(m_new);
    m_list->setItemDelegate(new EnvironmentDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setAccessibleName(tr("Environments"));
    setButtonKind(m_import, ButtonKind::Link);
    auto *inside = new QVBoxLayout;
    inside->setContentsMargins(1, 0, 1, Spacing::Cell);
    inside->setSpacing(Spacing::Cell);
    inside->addWidget(m_list, 1);
    inside->addWidget(m_import, 0, Qt::AlignLeft);
    body()->addLayout(inside);
    setFixedWidth(264);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item)
            Q_EMIT chosen(item->data(NameRole).toString());
    });
    connect(m_new, &QPushButton::clicked, this, &EnvironmentList::newRequested);
    connect(m_import, &QPushButton::clicked, this, &EnvironmentList::importRequested);
    connect(store, &Environments::ProfileStore::changed, this, &EnvironmentList::reload);
    reload();
}

void EnvironmentList::reload()
{
    const QSignalBlocker blocker(m_list);
    const QString chosenName =
        m_list->currentItem() ? m_list->currentItem()->data(NameRole).toString() : QString();
    m_list->clear();
    const auto add = [this](const QString &name, const QString &title, const QString &detail,
                            EnvironmentKind kind) {
        auto *item = new QListWidgetItem(title);
        item->setData(NameRole, name);
        item->setData(DetailRole, detail);
        item->setData(KindRole, int(kind));
        item->setData(InUseRole, name == m_current);
        item->setData(Qt::AccessibleTextRole, name == m_current ? tr("%1, %2, in use").arg(title, detail)
                                                                : tr("%1, %2").arg(title, detail));
        m_list->addItem(item);
    };
    add({}, tr("Demo"), tr("embedded world"), EnvironmentKind::Demo);
    for (const Environments::Profile &profile : m_store->profiles())
        add(profile.name, Core::plainText(profile.name, 60), Core::plainText(profile.detail, 100),
            bandOf(profile.kind));
    select(chosenName);
}

void EnvironmentList::setCurrent(const QString &name)
{
    m_current = name;
    reload();
}

void EnvironmentList::select(const QString &name)
{
    const QSignalBlocker blocker(m_list);
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(NameRole).toString() == name) {
            m_list->setCurrentRow(row);
            return;
        }
    }
    m_list->setCurrentRow(-1);
}

} // namespace Flightdeck::Views
