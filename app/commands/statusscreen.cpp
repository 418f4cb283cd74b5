#include "app/commands/statusscreen.h"

#include "app/commands/statusreport.h"
#include "app/commands/statustext.h"
#include "core/plaintext.h"

#include <QCoreApplication>

#include <algorithm>

namespace Flightdeck::App {

using Core::FreshnessState;
using Rollouts::Attention;
using Rollouts::RolloutRow;

namespace {

constexpr int gap = 2;
constexpr int mostClusterLines = 4;
constexpr int readableWhy = 32;

struct StatusScreen
{
    Q_DECLARE_TR_FUNCTIONS(StatusScreen)
};

/// One column: how it is filled, and what it may be when there is no room.
struct Column
{
    StatusColumn what;
    int least;         ///< cells that it needs to be of use
    int wanted;        ///< cells that it has at least when there is room, so that it does not jump about
    int dropping;      ///< columns of a high number go first; 0 stays
    bool name = false; ///< cut in the middle
    int width = 0;
};

QList<Column> columnsFor(bool severalClusters)
{
    QList<Column> columns;
    if (severalClusters)
        columns.append({StatusColumn::Cluster, 8, 8, 4, true});
    columns.append({StatusColumn::Namespace, 8, 9, 5, true});
    columns.append({StatusColumn::Name, 14, 14, 0, true});
    columns.append({StatusColumn::Phase, 12, 16, 0});
    columns.append({StatusColumn::Traffic, 7, 7, 1});
    columns.append({StatusColumn::Step, 5, 5, 6});
    columns.append({StatusColumn::Lives, 5, 5, 3});
    columns.append({StatusColumn::NextTick, 9, 11, 7});
    columns.append({StatusColumn::Promotion, 9, 14, 8});
    columns.append({StatusColumn::Why, 20, 20, 2});
    return columns;
}

/// Leaves out what does not fit into `width`, then gives the room that is left to those who want it.
void layOut(QList<Column> &columns, const QList<QStringList> &lines, int width)
{
    const auto needed = [&columns] {
        int sum = 0;
        for (const Column &column : columns)
            sum += column.least + gap;
        return sum - gap;
    };
    while (needed() > width) {
        const auto last =
            std::max_element(columns.begin(), columns.end(),
                             [](const Column &a, const Column &b) { return a.dropping < b.dropping; });
        if (last->dropping == 0)
            break;
        columns.erase(last);
    }
    int left = width - needed();
    if (left < 0) { // narrower than two columns: the name alone
        columns.erase(std::remove_if(columns.begin(), columns.end(),
                                     [](const Column &column) { return column.what != StatusColumn::Name; }),
                      columns.end());
        columns.first().width = std::max(0, width);
        return;
    }
    for (Column &column : columns)
        column.width = column.least;
    const auto grow = [&left](Column &column, int wanted) {
        const int more = std::clamp(wanted - column.width, 0, left);
        column.width += more;
        left -= more;
    };
    for (Column &column : columns)
        grow(column, column.wanted);
    const auto natural = [&lines](const Column &column) {
        int cells = 0;
        for (const QStringList &line : lines)
            cells = std::max(cells, displayWidth(line[int(column.what)]));
        return cells;
    };
    // Who and what first, then a reason that can be read, then the rest.
    for (const StatusColumn first : {StatusColumn::Name, StatusColumn::Phase}) {
        for (Column &column : columns) {
            if (column.what == first)
                grow(column, natural(column));
        }
    }
    if (columns.last().what == StatusColumn::Why)
        grow(columns.last(), readableWhy);
    for (Column &column : columns) {
        if (column.what != StatusColumn::Why)
            grow(column, natural(column));
    }
    // The reason takes what is left, so that its length moves nothing.
    if (columns.last().what == StatusColumn::Why)
        columns.last().width += left;
}

CellStyle phaseStyle(const RolloutRow &row)
{
    if (row.freshness.state != FreshnessState::Live)
        return CellStyle::Dim;
    const Attention attention = row.projection.attention;
    if (attention <= Attention::Failing)
        return CellStyle::Fail;
    if (attention <= Attention::Suspended)
        return CellStyle::Warn;
    if (attention < Attention::Quiet)
        return CellStyle::Moving;
    return row.canary->status.phase == Kubernetes::CanaryPhase::Succeeded ? CellStyle::Good
                                                                          : CellStyle::Plain;
}

/// "!" needs a person, "?" is not live.
QString mark(const RolloutRow &row)
{
    if (row.freshness.state != FreshnessState::Live)
        return QStringLiteral("?");
    return row.projection.attention <= Attention::Suspended ? QStringLiteral("!") : QStringLiteral(" ");
}

QString counts(const Rollouts::RolloutListModel &rollouts)
{
    int failed = 0;
    int waiting = 0;
    int moving = 0;
    int notLive = 0;
    for (int i = 0; i < rollouts.rowCount(); ++i) {
        const RolloutRow &row = rollouts.row(i);
        const Attention attention = row.projection.attention;
        failed += attention <= Attention::Failing ? 1 : 0;
        waiting += attention > Attention::Failing && attention <= Attention::Suspended ? 1 : 0;
        moving += attention > Attention::Suspended && attention < Attention::Quiet ? 1 : 0;
        notLive += row.freshness.state != FreshnessState::Live ? 1 : 0;
    }
    QStringList parts{StatusScreen::tr("%n canaries", nullptr, rollouts.rowCount()),
                      StatusScreen::tr("%n failed or failing", nullptr, failed),
                      StatusScreen::tr("%n waiting", nullptr, waiting),
                      StatusScreen::tr("%n moving", nullptr, moving)};
    if (notLive > 0)
        parts << StatusScreen::tr("%n not live", nullptr, notLive);
    return parts.join(QStringLiteral("  "));
}

/// Builds a frame line by line.
class Sheet
{
public:
    explicit Sheet(const QSize &size) { m_frame.size = size; }

    void line(int row, const QString &text, CellStyle style)
    {
        const int width = m_frame.size.width();
        m_frame.cells.append({row, 0, width, fitText(Core::plainText(text), width), style});
    }
    /// @param fit fitText or fitName
    void cell(int row, int column, int width, const QString &text, CellStyle style,
              QString (*fit)(const QString &, int) = fitText)
    {
        // No word of a cluster may move the cursor or ask the terminal for anything.
        m_frame.cells.append({row, column, width, fit(Core::plainText(text), width), style});
    }
    const StatusFrame &frame() const { return m_frame; }
    int width() const { return m_frame.size.width(); }
    int height() const { return m_frame.size.height(); }

private:
    StatusFrame m_frame;
};

void addHead(Sheet &sheet, const StatusPicture &picture)
{
    const QString clock = StatusScreen::tr("%1 local  %2 UTC")
                              .arg(picture.now.toLocalTime().toString(QStringLiteral("HH:mm:ss")),
                                   picture.now.toString(QStringLiteral("HH:mm:ss")));
    const int clockWidth = displayWidth(clock);
    const int titleWidth = sheet.width() - clockWidth - gap;
    if (titleWidth < 10) {
        sheet.line(0, clock, CellStyle::Plain);
        return;
    }
    sheet.cell(0, 0, titleWidth, StatusScreen::tr("Flightdeck  %1").arg(picture.title), CellStyle::Bold);
    sheet.cell(0, titleWidth + gap, clockWidth, clock, CellStyle::Plain);
}

/// Returns the first row below them.
int addClusters(Sheet &sheet, int row, const StatusPicture &picture)
{
    qsizetype shown = picture.clusters.size();
    if (shown > mostClusterLines)
        shown = mostClusterLines - 1;
    for (qsizetype i = 0; i < shown; ++i) {
        const ClusterState &cluster = picture.clusters[i];
        const bool live = cluster.freshness.state == FreshnessState::Live;
        sheet.line(row++, clusterSentence(cluster, picture.now), live ? CellStyle::Dim : CellStyle::Warn);
    }
    if (shown < picture.clusters.size()) {
        int lost = 0;
        for (qsizetype i = shown; i < picture.clusters.size(); ++i)
            lost += picture.clusters[i].freshness.state != FreshnessState::Live ? 1 : 0;
        sheet.line(row++,
                   StatusScreen::tr("and %1 more clusters, %2 of them not live")
                       .arg(picture.clusters.size() - shown)
                       .arg(lost),
                   lost > 0 ? CellStyle::Warn : CellStyle::Dim);
    }
    return row;
}

void addTable(Sheet &sheet, int top, const StatusPicture &picture)
{
    const int bottom = sheet.height() - 1; // the last line says what does not fit
    if (bottom < top)
        return;
    const int room = std::max(0, bottom - top - 1);
    const int shown = std::min(room, picture.rollouts->rowCount());
    QList<QStringList> lines{statusTitles()};
    for (int i = 0; i < shown; ++i)
        lines.append(statusCells(picture.rollouts->row(i), picture.now));
    QList<Column> columns = columnsFor(picture.clusters.size() > 1);
    layOut(columns, lines, sheet.width() - gap);
    for (qsizetype i = 0; i < lines.size() && top + i < bottom; ++i) {
        const int row = top + int(i);
        const RolloutRow *rollout = i > 0 ? &picture.rollouts->row(int(i) - 1) : nullptr;
        if (rollout)
            sheet.cell(row, 0, 1, mark(*rollout), phaseStyle(*rollout));
        int at = gap;
        for (const Column &column : std::as_const(columns)) {
            const QString &text = lines[i][int(column.what)];
            CellStyle style = rollout ? CellStyle::Plain : CellStyle::Bold;
            if (rollout && column.what == StatusColumn::Phase)
                style = phaseStyle(*rollout);
            else if (rollout && rollout->freshness.state != FreshnessState::Live)
                style = CellStyle::Dim;
            sheet.cell(row, at, column.width, text, style, column.name ? fitName : fitText);
            at += column.width + gap;
        }
    }
    const int more = picture.rollouts->rowCount() - shown;
    const QString quit = StatusScreen::tr("q quits");
    sheet.line(bottom,
               more > 0 ? StatusScreen::tr("%1   and %n more, none of them worse", nullptr, more).arg(quit)
                        : quit,
               CellStyle::Dim);
}

} // namespace

QString clusterSentence(const ClusterState &cluster, const QDateTime &now)
{
    const Core::Freshness &freshness = cluster.freshness;
    const QString age =
        freshness.lastSeen.isValid()
            ? StatusScreen::tr("last word %1 ago").arg(statusDuration(freshness.lastSeen.secsTo(now)))
            : StatusScreen::tr("never answered");
    if (freshness.state == FreshnessState::Live)
        return StatusScreen::tr("%1: live, %2").arg(cluster.name, age);
    QString state = Core::freshnessName(freshness.state);
    if (freshness.since.isValid())
        state = StatusScreen::tr("%1 since %2")
                    .arg(state, freshness.since.toLocalTime().toString(QStringLiteral("HH:mm:ss")));
    const QString known = StatusScreen::tr("%1: %2, %3").arg(cluster.name, state, age);
    return freshness.reason.isEmpty() ? known : StatusScreen::tr("%1: %2").arg(known, freshness.reason);
}

StatusFrame statusFrame(const StatusPicture &picture, const QSize &terminal)
{
    Sheet sheet(terminal);
    addHead(sheet, picture);
    sheet.line(1, counts(*picture.rollouts), CellStyle::Plain);
    int row = addClusters(sheet, 2, picture);
    if (terminal.height() > row + 8)
        ++row; // some air, where there is room
    addTable(sheet, row, picture);
    return sheet.frame();
}

} // namespace Flightdeck::App
