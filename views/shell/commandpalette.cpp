#include "views/shell/commandpalette.h"

#include "views/common/label.h"
#include "views/common/paint.h"
#include "views/common/searchfield.h"
#include "views/common/spacing.h"
#include "views/shell/commandlist.h"

#include <QKeyEvent>
#include <QListView>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace Flightdeck::Views {

namespace {

constexpr int rowHeight = 32;
constexpr int mostRows = 11;

class Delegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {200, rowHeight};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        const QRectF row = option.rect;
        if (option.state & QStyle::State_Selected) {
            painter->fillRect(row, color(Role::AccentSoft));
            painter->fillRect(QRectF(row.x(), row.y(), 3, row.height()), color(Role::AccentFill));
        }
        qreal right = row.right() - Spacing::Panel;
        if (const QString keys = index.data(CommandListModel::ShortcutRole).toString(); !keys.isEmpty())
            right -= paintKeyCap(*painter, right, row.center().y(), keys) + Spacing::Grid;
        const QFont words = textFont(TextSize::Body);
        const QString title = index.data().toString();
        const QString detail = index.data(CommandListModel::DetailRole).toString();
        const qreal left = row.x() + Spacing::Panel;
        const qreal wide = std::min(QFontMetricsF(words).horizontalAdvance(title) + 2, right - left);
        paintText(*painter, QRectF(left, row.y(), wide, row.height()), Qt::AlignVCenter | Qt::AlignLeft,
                  title, words, Role::Text);
        const qreal rest = right - left - wide - Spacing::Grid;
        if (rest > 20)
            paintText(*painter, QRectF(left + wide + Spacing::Grid, row.y(), rest, row.height()),
                      Qt::AlignVCenter | Qt::AlignLeft, detail, textFont(TextSize::Dense), Role::Text3);
        painter->restore();
    }
};

} // namespace

CommandPalette::CommandPalette(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_field(new SearchField(tr("Find a canary, a flag or a command"), this))
    , m_list(new QListView(this))
    , m_model(new CommandListModel(this))
    , m_nothing(new Label(tr("Nothing is called so."), TextSize::Dense, Role::Text3))
{
    setAccessibleName(tr("Command palette"));
    m_field->setKeyHint(QStringLiteral("Esc"));
    m_field->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new Delegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(tr("Commands"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Spacing::Grid, Spacing::Grid, Spacing::Grid, Spacing::Grid);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::refresh);
    connect(m_field, &QLineEdit::returnPressed, this, [this] { run(m_list->currentIndex().row()); });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { run(index.row()); });
}

void CommandPalette::addCommand(const Command &command)
{
    m_commands.append(command);
}

void CommandPalette::addProvider(CommandProvider provider)
{
    m_providers.append(std::move(provider));
}

void CommandPalette::open(const QWidget &anchor)
{
    m_field->clear();
    refresh();
    const int width = 560;
    const QPoint corner = anchor.mapToGlobal(QPoint(anchor.width() - width, anchor.height() + Spacing::Cell));
    setGeometry(QRect(corner, QSize(width, mostRows * rowHeight + 60)));
    show();
    m_field->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::refresh()
{
    const QString typed = m_field->text();
    QVector<Command> all;
    all += m_commands;
    for (const CommandProvider &provider : std::as_const(m_providers))
        all += provider(typed);
    m_model->setCommands(std::move(all), typed);
    m_list->setCurrentIndex(m_model->index(0, 0));
    m_nothing->setVisible(m_model->rowCount() == 0);
}

void CommandPalette::run(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const Command command = m_model->command(row);
    hide();
    if (command.run)
        command.run();
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Role::Raised));
    painter.setPen(color(Role::LineStrong));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape) {
        hide();
        return true;
    }
    const int step = key == Qt::Key_Down       ? 1
                     : key == Qt::Key_Up       ? -1
                     : key == Qt::Key_PageDown ? mostRows
                     : key == Qt::Key_PageUp   ? -mostRows
                                               : 0;
    if (step == 0 || m_model->rowCount() == 0)
        return false;
    const int row = std::clamp(m_list->currentIndex().row() + step, 0, m_model->rowCount() - 1);
    m_list->setCurrentIndex(m_model->index(row, 0));
    return true;
}

} // namespace Flightdeck::Views
