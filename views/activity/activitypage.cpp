#include "views/activity/activitypage.h"

#include "core/plaintext.h"
#include "views/activity/activitydelegate.h"
#include "views/activity/activitypicture.h"
#include "views/activity/incidentpanel.h"
#include "views/activity/timeline.h"
#include "views/common/icons.h"
#include "views/common/pane.h"
#include "views/common/panel.h"
#include "views/common/searchfield.h"
#include "views/common/segmented.h"
#include "views/common/spacing.h"
#include "views/common/statepage.h"
#include "views/common/theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace Flightdeck::Views {

using Core::ActivityModel;

namespace {

constexpr std::array<int, 4> spanHours{1, 4, 24, 0}; // 0: everything
constexpr int firstIncidentMinutes = 15;

} // namespace

ActivityPage::ActivityPage(Core::ActivityModel *model, const Core::Clock *clock, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_clock(clock)
    , m_filter(new ActivityFilter(model, this))
    , m_search(new SearchField(tr("Filter object, person, text")))
    , m_span(new Segmented(tr("Time")))
    , m_incidentButton(new QPushButton(tr("Incident…")))
    , m_timeline(new Timeline(m_filter))
    , m_table(new QTableView)
    , m_delegate(new ActivityDelegate(m_table))
    , m_empty(new StatePage)
    , m_stack(new QStackedWidget)
    , m_panel(new IncidentPanel)
{
    const QDateTime now = clock->now();
    m_incident = {now.addSecs(-60 * firstIncidentMinutes), now};
    auto *left = new QVBoxLayout;
    left->setSpacing(Spacing::Grid);
    left->addWidget(m_timeline);
    left->addWidget(buildTable(), 1);
    auto *below = new QHBoxLayout;
    below->setSpacing(Spacing::Panel);
    below->addLayout(left, 1);
    below->addWidget(m_panel, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Spacing::Page, Spacing::Panel, Spacing::Page, Spacing::Panel);
    column->setSpacing(Spacing::Panel);
    column->addWidget(buildBar());
    column->addLayout(below, 1);
    connect(m_timeline, &Timeline::incidentMoved, this, &ActivityPage::setIncident);
    connect(m_panel, &IncidentPanel::incidentChanged, this, &ActivityPage::setIncident);
    connect(m_panel, &IncidentPanel::exportRequested, this, &ActivityPage::askWhereToSave);
    connect(m_panel, &IncidentPanel::copyRequested, this, [this] {
        QGuiApplication::clipboard()->setText(activityText(contents()));
        m_panel->setNote(tr("Copied."), false);
    });
    connect(m_empty, &StatePage::primaryTriggered, this, &ActivityPage::showEverything);
    m_refresh.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, &ActivityPage::takeRange);
    const auto soon = [this] {
        if (!m_refresh.isActive())
            m_refresh.start(0);
    };
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, signal, this, soon);
    connect(model, &QAbstractItemModel::dataChanged, this, soon);
    connect(&m_passing, &QTimer::timeout, this, [this] {
        if (isVisible())
            takeRange();
    });
    m_passing.start(5000);
    setCompact(false);
    takeRange();
}

QWidget *ActivityPage::buildBar()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    row->setSpacing(Spacing::Panel);
    m_search->setFixedWidth(260);
    row->addWidget(m_search);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setText(text);
        refresh();
    });
    for (int kind = 0; kind < ActivityKindCount; ++kind) {
        auto *toggle = new QCheckBox;
        toggle->setChecked(true);
        row->addWidget(toggle);
        m_kinds[size_t(kind)] = toggle;
        connect(toggle, &QCheckBox::toggled, this, [this, kind](bool shown) {
            m_filter->setKindShown(Core::ActivityKind(kind), shown);
            refresh();
        });
    }
    row->addStretch(1);
    m_span->setTexts({tr("1 h"), tr("4 h"), tr("24 h"), tr("All")});
    m_span->setCurrent(1);
    row->addWidget(m_span);
    m_incidentButton->setCheckable(true);
    m_incidentButton->setIcon(icon(Icon::Export, Role::Text2));
    row->addWidget(m_incidentButton);
    connect(m_incidentButton, &QPushButton::toggled, m_panel, &QWidget::setVisible);
    connect(m_span, &Segmented::currentChanged, this, &ActivityPage::takeRange);
    markPane(bar);
    return bar;
}

QWidget *ActivityPage::buildTable()
{
    m_table->setModel(m_filter);
    m_table->setItemDelegate(m_delegate);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setAccessibleName(tr("What happened, newest first"));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(32);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setFont(textFont(TextSize::Caption, QFont::DemiBold));
    const std::array<int, ActivityModel::ColumnCount> widths{118, 104, 176, 0, 104, 116};
    for (int columnIndex = 0; columnIndex < ActivityModel::ColumnCount; ++columnIndex) {
        const int width = widths[size_t(columnIndex)];
        header->setSectionResizeMode(columnIndex, width ? QHeaderView::Interactive : QHeaderView::Stretch);
        if (width)
            m_table->setColumnWidth(columnIndex, width);
    }
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *panel = new Panel;
    panel->setAccessibleName(m_table->accessibleName());
    panel->body()->setContentsMargins(1, 1, 1, 1);
    panel->body()->addWidget(m_stack);
    markPane(m_timeline);
    markPane(m_table);
    markPane(m_panel);
    return panel;
}

void ActivityPage::setEnvironmentName(const QString &name)
{
    m_environment = name;
}

void ActivityPage::setKept(const QString &words)
{
    m_kept = words;
    Q_EMIT statusChanged();
}

void ActivityPage::setCompact(bool compact)
{
    m_incidentButton->setVisible(compact);
    m_panel->setVisible(!compact || m_incidentButton->isChecked());
    m_table->setColumnHidden(ActivityModel::By, compact && m_incidentButton->isChecked());
}

void ActivityPage::setIncident(const TimeRange &incident)
{
    m_incident = incident;
    m_panel->setNote({}, false);
    refresh();
}

void ActivityPage::takeRange()
{
    const QDateTime now = m_clock->now();
    const int hours = spanHours[size_t(std::max(0, m_span->current()))];
    TimeRange shown{now.addSecs(-3600 * hours), now};
    m_filter->setRange(hours > 0 ? TimeRange{shown.from, {}} : TimeRange{});
    if (hours == 0) {
        const int last = m_model->rowCount() - 1;
        shown.from = std::min(last >= 0 ? m_model->entry(last).at : now, now.addSecs(-3600));
    }
    m_timeline->setRange(shown);
    m_delegate->setNow(now);
    refresh();
}

void ActivityPage::refresh()
{
    const auto counts = m_filter->counts();
    for (int kind = 0; kind < ActivityKindCount; ++kind)
        m_kinds[size_t(kind)]->setText(
            tr("%1 %2").arg(laneTitle(Core::ActivityKind(kind))).arg(counts[size_t(kind)]));
    m_timeline->setIncident(m_incident);
    m_delegate->setIncident(m_incident);
    m_panel->setIncident(m_incident, int(m_filter->entriesIn(m_incident).size()));
    if (m_model->rowCount() == 0)
        m_empty->setContent({StateContent::Kind::Empty,
                             tr("Nothing has happened yet"),
                             tr("Rollouts, flag commits, kills and what is done here appear as they happen."),
                             {},
                             {},
                             {}});
    else
        m_empty->setContent({StateContent::Kind::Empty,
                             tr("Nothing matches these filters"),
                             tr("Other entries exist."),
                             tr("Show everything"),
                             {},
                             {}});
    m_stack->setCurrentIndex(m_filter->rowCount() > 0 ? 0 : 1);
    m_table->viewport()->update();
    Q_EMIT statusChanged();
}

void ActivityPage::showEverything()
{
    m_search->clear();
    for (QCheckBox *toggle : m_kinds)
        toggle->setChecked(true);
    m_span->setCurrent(int(spanHours.size()) - 1);
}

QString ActivityPage::statusText() const
{
    const int hours = spanHours[size_t(std::max(0, m_span->current()))];
    const QString span = hours > 0 ? tr("%1 in %2 h").arg(m_filter->rowCount()).arg(hours)
                                   : tr("%1 in all").arg(m_filter->rowCount());
    const QString entries =
        tr("Entries: %1 · %2 in the incident range").arg(span).arg(m_filter->entriesIn(m_incident).size());
    return m_kept.isEmpty() ? entries : tr("%1 · %2").arg(entries, m_kept);
}

ActivityExport ActivityPage::contents() const
{
    return {m_environment, m_incident, m_filter->entriesIn(m_incident), m_clock->now(), m_panel->people()};
}

Core::Result<void> ActivityPage::exportTo(const QString &path, ExportFormat format)
{
    const auto saved = saveActivity(path, format == ExportFormat::Csv    ? activityCsv(contents())
                                          : format == ExportFormat::Json ? activityJson(contents())
                                                                         : activityPng(contents(), m_filter));
    m_panel->setNote(saved ? tr("Saved to %1").arg(Core::plainText(path, 300)) : saved.error().text(),
                     !saved);
    return saved;
}

void ActivityPage::askWhereToSave(ExportFormat format)
{
    const auto [filter, suffix] =
        format == ExportFormat::Csv    ? std::pair(tr("CSV (*.csv)"), QStringLiteral("csv"))
        : format == ExportFormat::Json ? std::pair(tr("JSON (*.json)"), QStringLiteral("json"))
                                       : std::pair(tr("PNG (*.png)"), QStringLiteral("png"));
    auto *dialog = new QFileDialog(this, tr("Export the incident range"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(filter);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(
        QStringLiteral("activity-%1").arg(m_incident.from.toString(QStringLiteral("yyyyMMdd-HHmmss"))));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, format](const QString &path) { exportTo(path, format); });
    dialog->open();
}

void ActivityPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    takeRange();
}

} // namespace Flightdeck::Views
