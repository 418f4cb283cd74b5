#include "app/commands/statuslines.h"

#include "app/commands/statusreport.h"
#include "core/plaintext.h"

#include <QCoreApplication>

namespace Flightdeck::App {

namespace {

struct StatusLineWords
{
    Q_DECLARE_TR_FUNCTIONS(StatusLineWords)
};

} // namespace

QString StatusLines::words(const Rollouts::RolloutRow &row) const
{
    // Countdowns are left out: a line is printed when something happens, not because time passes.
    const QStringList cells = statusCells(row, {});
    const auto cell = [&cells](StatusColumn column) { return cells[int(column)]; };
    QStringList parts{
        QStringLiteral("%1 %2/%3")
            .arg(cell(StatusColumn::Cluster), cell(StatusColumn::Namespace), cell(StatusColumn::Name)),
        cell(StatusColumn::Phase), cell(StatusColumn::Traffic)};
    if (row.projection.step)
        parts << StatusLineWords::tr("step %1").arg(cell(StatusColumn::Step));
    if (row.projection.livesLeft)
        parts << StatusLineWords::tr("lives %1").arg(cell(StatusColumn::Lives));
    parts << cell(StatusColumn::Why);
    return Core::plainText(parts.join(QStringLiteral("  ")).trimmed());
}

void StatusLines::print(const QString &line, const QDateTime &now)
{
    m_out << now.toString(Qt::ISODate) << "  " << line << '\n';
}

void StatusLines::see(const QString &rolloutKey, const QDateTime &now)
{
    const int at = m_rollouts.rowOf(rolloutKey);
    if (at < 0) {
        if (m_last.remove(rolloutKey) == 0)
            return;
        if (m_json)
            m_out << QString::fromUtf8(removedJsonLine(rolloutKey));
        else
            print(StatusLineWords::tr("%1  is gone").arg(QString(rolloutKey).replace(u'\n', u' ')), now);
        return;
    }
    const Rollouts::RolloutRow &row = m_rollouts.row(at);
    const QString line = m_json ? QString::fromUtf8(statusJsonLine(row)) : words(row);
    QString &last = m_last[rolloutKey];
    if (line == last)
        return;
    last = line;
    if (m_json)
        m_out << line;
    else
        print(line, now);
}

void StatusLines::seeAll(const QDateTime &now)
{
    for (int i = 0; i < m_rollouts.rowCount(); ++i)
        see(m_rollouts.row(i).key, now);
}

void StatusLines::seeCluster(const ClusterState &cluster, const QDateTime &now)
{
    const auto state = cluster.freshness.state;
    const auto known = m_clusters.constFind(cluster.name);
    const bool isNews = known == m_clusters.cend() ? state != Core::FreshnessState::Live : *known != state;
    m_clusters.insert(cluster.name, state);
    if (isNews && !m_json)
        print(Core::plainText(clusterSentence(cluster, now)), now);
}

bool StatusLines::flush()
{
    m_out.flush();
    return m_out.status() == QTextStream::Ok;
}

} // namespace Flightdeck::App
