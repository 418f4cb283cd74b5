#include "views/charts/dashboardpage.h"

#include "views/charts/dashboardcard.h"
#include "views/common/buttonkind.h"
#include "views/common/label.h"
#include "views/common/segmented.h"
#include "views/common/spacing.h"

#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <array>

namespace Flightdeck::Views {

namespace {

constexpr qint64 hour = 3'600'000;
constexpr std::array spans = {hour, 6 * hour, 24 * hour, 7 * 24 * hour};
constexpr int narrowColumns = 2;
constexpr int wideColumns = 3;
constexpr int wideFrom = 1100; ///< width of the page from which three charts stand side by side
constexpr int chartHeight = 250;

} // namespace

DashboardPage::DashboardPage(Metrics::DashboardFeed *feed, const Core::Clock *clock, QWidget *parent)
    : QWidget(parent)
    , m_feed(feed)
    , m_clock(clock)
    , m_ranges(new Segmented(tr("Time shown")))
    , m_sheet(new QWidget)
    , m_grid(new QGridLayout(m_sheet))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Spacing::Page, Spacing::Grid, Spacing::Page, 0);
    layout->setSpacing(Spacing::Grid);
    auto *header = new QHBoxLayout;
    header->setSpacing(Spacing::Grid);
    auto *back = new QPushButton(tr("All rollouts"));
    setButtonKind(back, ButtonKind::Link);
    connect(back, &QPushButton::clicked, this, &DashboardPage::closed);
    // A shortcut, since the scroll area takes the arrow keys on their way up.
    auto *leave = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), this);
    leave->setContext(Qt::WidgetWithChildrenShortcut);
    connect(leave, &QShortcut::activated, this, &DashboardPage::closed);
    header->addWidget(back);
    header->addWidget(new Label(tr("Dashboard"), TextSize::Object, Role::Text, QFont::Bold));
    header->addStretch();
    header->addWidget(m_ranges);
    layout->addLayout(header);
    m_ranges->setTexts({tr("1 h"), tr("6 h"), tr("24 h"), tr("7 d")});
    connect(m_ranges, &Segmented::currentChanged, this, &DashboardPage::ask);

    m_grid->setContentsMargins(0, 0, 0, Spacing::Page);
    m_grid->setSpacing(Spacing::Panel);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Panels of the dashboard"));
    scroll->setWidget(m_sheet);
    layout->addWidget(scroll, 1);
    if (!m_feed) {
        m_grid->addWidget(new Label(tr("No metrics source is set up: there is nothing to ask. Give one in "
                                       "Environments.")));
        m_ranges->setEnabled(false);
        return;
    }
    for (const Metrics::DashboardAnswer &answer : m_feed->answers())
        m_cards.append(new DashboardCard(answer.panel));
    connect(m_feed, &Metrics::DashboardFeed::changed, this, &DashboardPage::refresh);
    arrange();
    refresh();
}

void DashboardPage::arrange()
{
    const int columns = width() >= wideFrom ? wideColumns : narrowColumns;
    if (columns == m_columns || m_cards.isEmpty())
        return;
    m_columns = columns;
    for (int row = 0; row < m_grid->rowCount(); ++row)
        m_grid->setRowStretch(row, 0);
    // Numbers share the first row, four in a row; charts follow in columns. A grid of twelve holds both.
    int at = 0;
    for (DashboardCard *card : std::as_const(m_cards)) {
        if (!card->isNumber())
            continue;
        m_grid->addWidget(card, at / 4, at % 4 * 3, 1, 3);
        ++at;
    }
    const int firstRow = (at + 3) / 4;
    const int span = 12 / columns;
    at = 0;
    for (DashboardCard *card : std::as_const(m_cards)) {
        if (card->isNumber())
            continue;
        card->setMinimumHeight(chartHeight);
        m_grid->addWidget(card, firstRow + at / columns, at % columns * span, 1, span);
        ++at;
    }
    m_grid->setRowStretch(firstRow + (at + columns - 1) / columns, 1); // what is left over stays below
}

void DashboardPage::ask()
{
    if (!m_feed)
        return;
    const int pixels = std::max(200, width() / std::max(1, m_columns) - 100);
    m_feed->setWindow(spans[std::size_t(std::max(0, m_ranges->current()))], pixels);
}

void DashboardPage::refresh()
{
    const auto [startMs, endMs] = m_feed->window();
    const QList<Metrics::DashboardAnswer> answers = m_feed->answers();
    for (qsizetype i = 0; i < answers.size(); ++i)
        m_cards[i]->present(answers[i], startMs, endMs, m_clock->now());
}

void DashboardPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void DashboardPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_feed)
        return;
    ask();
    m_feed->resume();
}

void DashboardPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (m_feed)
        m_feed->pause();
}

} // namespace Flightdeck::Views
