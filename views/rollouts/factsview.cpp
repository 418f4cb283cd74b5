#include "views/rollouts/factsview.h"

#include "views/common/iconlabel.h"
#include "views/common/label.h"
#include "views/common/spacing.h"

#include <QHBoxLayout>

#include <algorithm>
#include <vector>

namespace Flightdeck::Views {

namespace {

constexpr int columnWidth = 290;
constexpr int mostColumns = 4;

QWidget *factWidget(const Fact &fact, QWidget *parent)
{
    auto *line = new QWidget(parent);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Spacing::Grid);
    auto *sign = new IconLabel(line);
    sign->setIcon(fact.icon, fact.role, 16);
    row->addWidget(sign, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    const bool strong = fact.role == Role::Fail || fact.role == Role::Warn;
    auto *title =
        new Label(fact.title, TextSize::Dense, strong ? fact.role : Role::Text, QFont::DemiBold, line);
    title->setWordWrap(true);
    title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->addWidget(title);
    if (!fact.text.isEmpty()) {
        auto *text = new Label(fact.text, TextSize::Dense, Role::Text2, QFont::Normal, line);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        words->addWidget(text);
    }
    row->addLayout(words, 1);
    return line;
}

} // namespace

FactsView::FactsView(const QString &name, QWidget *parent)
    : QScrollArea(parent)
{
    setAccessibleName(name);
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setAutoFillBackground(false);
}

void FactsView::setSections(const QList<FactSection> &sections)
{
    if (sections == m_sections)
        return;
    m_sections = sections;
    rebuild();
}

int FactsView::wantedColumns() const
{
    const auto filled = std::count_if(m_sections.cbegin(), m_sections.cend(),
                                      [](const FactSection &section) { return !section.facts.isEmpty(); });
    const int most = qBound(1, int(filled), mostColumns);
    return qBound(1, viewport()->width() / columnWidth, most);
}

void FactsView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (wantedColumns() != m_columns)
        rebuild();
}

void FactsView::rebuild()
{
    m_columns = wantedColumns();
    auto *sheet = new QWidget;
    auto *row = new QHBoxLayout(sheet);
    row->setContentsMargins(Spacing::Panel, Spacing::Grid, Spacing::Panel, Spacing::Panel);
    row->setSpacing(2 * Spacing::Panel);
    struct Column
    {
        QVBoxLayout *layout;
        qsizetype facts;
    };
    std::vector<Column> columns;
    for (int i = 0; i < m_columns; ++i) {
        columns.push_back({new QVBoxLayout, 0});
        columns.back().layout->setSpacing(Spacing::Cell + 2);
        row->addLayout(columns.back().layout, 1);
    }
    for (const FactSection &section : std::as_const(m_sections)) {
        if (section.facts.isEmpty())
            continue;
        // Each goes where least stands so far: the order is kept from left to right as long as it fits.
        auto &column = *std::min_element(columns.begin(), columns.end(),
                                         [](const Column &a, const Column &b) { return a.facts < b.facts; });
        if (column.facts > 0)
            column.layout->addSpacing(Spacing::Grid);
        column.layout->addWidget(
            new Label(section.title, TextSize::Caption, Role::Text3, QFont::DemiBold, sheet));
        for (const Fact &fact : section.facts)
            column.layout->addWidget(factWidget(fact, sheet));
        column.facts += section.facts.size() + 1;
    }
    for (Column &column : columns)
        column.layout->addStretch(1);
    setWidget(sheet); // deletes the old one, and fills the ground of the new one
    sheet->setAutoFillBackground(false);
    sheet->show();
}

} // namespace Flightdeck::Views
