#include "views/shell/helppanel.h"

#include "views/common/label.h"
#include "views/common/paint.h"
#include "views/common/spacing.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace Flightdeck::Views {

HelpPanel::HelpPanel(QWidget *parent)
    : QWidget(parent)
    , m_body(new QWidget(this))
    , m_grid(new QGridLayout(m_body))
{
    setAccessibleName(tr("Keyboard shortcuts"));
    auto *top = new QHBoxLayout;
    top->addWidget(new Label(tr("Keyboard shortcuts"), TextSize::Object, Role::Text, QFont::DemiBold), 1);
    auto *close = new QPushButton(tr("Close Esc"), this);
    top->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Spacing::Page + Spacing::Grid, Spacing::Page, Spacing::Page + Spacing::Grid,
                               Spacing::Page);
    column->setSpacing(Spacing::Page);
    column->addLayout(top);
    column->addWidget(m_body);
    column->addStretch(1);
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(Spacing::Panel);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(3, 1);
    connect(close, &QPushButton::clicked, this, &HelpPanel::closeRequested);
}

QSize HelpPanel::sizeHint() const
{
    constexpr int width = 720;
    const QLayout *all = layout();
    const int height =
        all->hasHeightForWidth() ? all->totalHeightForWidth(width) : all->totalSizeHint().height();
    return {width, std::max(height, 240)};
}

void HelpPanel::setKeys(const QVector<KeyHelp> &window, const QString &pageTitle,
                        const QVector<KeyHelp> &page)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    fill(0, tr("Everywhere"), window);
    fill(2, pageTitle, page);
}

void HelpPanel::fill(int column, const QString &title, const QVector<KeyHelp> &keys)
{
    m_grid->addWidget(new Label(title, TextSize::Dense, Role::Text3, QFont::DemiBold), 0, column, 1, 2);
    int row = 1;
    for (const KeyHelp &help : keys) {
        auto *words = new Label(help.text, TextSize::Body, Role::Text);
        words->setWordWrap(true);
        m_grid->addWidget(new Label(help.keys, TextSize::Body, Role::Text, QFont::DemiBold), row, column,
                          Qt::AlignTop);
        m_grid->addWidget(words, row, column + 1, Qt::AlignTop);
        ++row;
    }
    if (keys.isEmpty())
        m_grid->addWidget(new Label(tr("This page has no keys of its own."), TextSize::Body, Role::Text2),
                          row, column, 1, 2);
}

void HelpPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), color(Role::Raised), color(Role::LineStrong), Spacing::DialogRadius);
}

} // namespace Flightdeck::Views
