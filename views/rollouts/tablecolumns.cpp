#include "views/rollouts/tablecolumns.h"

#include "rollouts/rolloutlistmodel.h"

#include <QSettings>

namespace Flightdeck::Views {

using Rollouts::RolloutListModel;

namespace {

constexpr int leastWidth = 40;
constexpr int mostWidth = 2000;

int columnOf(const QString &name)
{
    for (int column = 0; column < RolloutListModel::ColumnCount; ++column) {
        if (TableColumns::columnName(column) == name)
            return column;
    }
    return -1;
}

} // namespace

TableColumns::TableColumns(QObject *parent)
    : QObject(parent)
    , m_order(defaultOrder())
{
}

QList<int> TableColumns::defaultOrder()
{
    using Model = RolloutListModel;
    return {Model::Name,      Model::Cluster,  Model::Phase,       Model::StrategyColumn, Model::Traffic,
            Model::Step,      Model::Lives,    Model::SuccessRate, Model::Duration,       Model::NextTick,
            Model::Promotion, Model::Rollback, Model::Reason};
}

QString TableColumns::columnName(int column)
{
    switch (column) {
    case RolloutListModel::Name:
        return QStringLiteral("name");
    case RolloutListModel::Phase:
        return QStringLiteral("phase");
    case RolloutListModel::Traffic:
        return QStringLiteral("traffic");
    case RolloutListModel::Step:
        return QStringLiteral("step");
    case RolloutListModel::Lives:
        return QStringLiteral("lives");
    case RolloutListModel::SuccessRate:
        return QStringLiteral("success-rate");
    case RolloutListModel::Duration:
        return QStringLiteral("duration");
    case RolloutListModel::NextTick:
        return QStringLiteral("next-tick");
    case RolloutListModel::Promotion:
        return QStringLiteral("promotion");
    case RolloutListModel::Reason:
        return QStringLiteral("reason");
    case RolloutListModel::Cluster:
        return QStringLiteral("cluster");
    case RolloutListModel::StrategyColumn:
        return QStringLiteral("strategy");
    case RolloutListModel::Rollback:
        return QStringLiteral("rollback");
    default:
        return {};
    }
}

void TableColumns::move(int column, int position)
{
    const qsizetype from = m_order.indexOf(column);
    const auto to = qBound(qsizetype(1), qsizetype(position), m_order.size() - 1);
    if (from <= 0 || from == to)
        return;
    m_order.move(from, to);
    Q_EMIT changed();
}

bool TableColumns::isShown(int column, bool compact, bool severalClusters) const
{
    const auto chosen = m_shown.constFind(column);
    if (chosen != m_shown.cend())
        return *chosen;
    switch (column) {
    case RolloutListModel::Cluster:
        return severalClusters;
    case RolloutListModel::StrategyColumn:
    case RolloutListModel::Rollback:
        return false;
    case RolloutListModel::NextTick: // it is in the tooltip too
        return !compact;
    default:
        return true;
    }
}

void TableColumns::setShown(int column, bool shown)
{
    if (column == RolloutListModel::Name)
        return;
    m_shown.insert(column, shown);
    Q_EMIT changed();
}

void TableColumns::setWidth(int column, int width)
{
    const int bounded = qBound(leastWidth, width, mostWidth);
    if (m_widths.value(column) == bounded)
        return;
    m_widths.insert(column, bounded);
    Q_EMIT changed();
}

void TableColumns::reset()
{
    m_order = defaultOrder();
    m_shown.clear();
    m_widths.clear();
    Q_EMIT changed();
}

bool TableColumns::isDefault() const
{
    return m_order == defaultOrder() && m_shown.isEmpty() && m_widths.isEmpty();
}

void TableColumns::load(const QSettings &settings, const QString &group)
{
    m_order = {RolloutListModel::Name};
    const QStringList order = settings.value(group + QStringLiteral("/order")).toStringList();
    for (const QString &name : order) {
        const int column = columnOf(name);
        if (column >= 0 && !m_order.contains(column))
            m_order.append(column);
    }
    // What a file of an older version does not name stands where it would by itself.
    const QList<int> wanted = defaultOrder();
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (!m_order.contains(wanted[i]))
            m_order.insert(qMin(i, m_order.size()), wanted[i]);
    }
    m_shown.clear();
    m_widths.clear();
    for (int column = 0; column < RolloutListModel::ColumnCount; ++column) {
        const QString name = u'/' + columnName(column);
        const QVariant shown = settings.value(group + QStringLiteral("/shown") + name);
        if (shown.isValid() && column != RolloutListModel::Name)
            m_shown.insert(column, shown.toBool());
        const int width = settings.value(group + QStringLiteral("/width") + name).toInt();
        if (width >= leastWidth && width <= mostWidth)
            m_widths.insert(column, width);
    }
    Q_EMIT changed();
}

void TableColumns::save(QSettings &settings, const QString &group) const
{
    settings.remove(group);
    if (m_order != defaultOrder()) {
        QStringList names;
        for (const int column : m_order)
            names << columnName(column);
        settings.setValue(group + QStringLiteral("/order"), names);
    }
    for (auto shown = m_shown.cbegin(); shown != m_shown.cend(); ++shown)
        settings.setValue(group + QStringLiteral("/shown/") + columnName(shown.key()), shown.value());
    for (auto width = m_widths.cbegin(); width != m_widths.cend(); ++width)
        settings.setValue(group + QStringLiteral("/width/") + columnName(width.key()), width.value());
}

} // namespace Flightdeck::Views
