#include "views/rollouts/clusterstrip.h"

#include "views/common/iconlabel.h"
#include "views/common/label.h"
#include "views/common/spacing.h"
#include "views/common/tooltip.h"
#include "views/rollouts/rolloutwords.h"

#include <QHBoxLayout>

namespace Flightdeck::Views {

using Core::FreshnessState;

namespace {

struct Look
{
    Icon icon;
    Role role;
};

Look lookOf(FreshnessState state)
{
    switch (state) {
    case FreshnessState::Live:
        return {Icon::Live, Role::Ok};
    case FreshnessState::Loading:
        return {Icon::Initialized, Role::Text3};
    case FreshnessState::Reconnecting:
        return {Icon::Partly, Role::Warn};
    case FreshnessState::Stale:
        return {Icon::Stale, Role::Quiet};
    case FreshnessState::Denied:
        return {Icon::Denied, Role::Warn};
    case FreshnessState::NotInstalled:
    case FreshnessState::Absent:
        break;
    }
    return {Icon::NotInstalled, Role::Text3};
}

QString stateWords(const Rollouts::ClusterState &cluster, const QDateTime &now)
{
    const Core::Freshness &freshness = cluster.freshness;
    switch (freshness.state) {
    case FreshnessState::Live:
        return ClusterStrip::tr("live, %n canaries", nullptr, cluster.canaries);
    case FreshnessState::Loading:
        return ClusterStrip::tr("being read");
    case FreshnessState::Reconnecting:
        return ClusterStrip::tr("reconnecting");
    case FreshnessState::Stale:
        return freshness.lastSeen.isValid()
                   ? ClusterStrip::tr("not live since %1").arg(RolloutWords::moment(freshness.lastSeen, now))
                   : ClusterStrip::tr("not live");
    case FreshnessState::Denied:
        return ClusterStrip::tr("may not be read");
    case FreshnessState::NotInstalled:
        return ClusterStrip::tr("no Flagger");
    case FreshnessState::Absent:
        break;
    }
    return ClusterStrip::tr("cannot be used");
}

QWidget *chip(const Rollouts::ClusterState &cluster, const QDateTime &now, QWidget *parent)
{
    auto *chip = new QWidget(parent);
    auto *row = new QHBoxLayout(chip);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Spacing::Cell + 2);
    const Look look = lookOf(cluster.freshness.state);
    auto *sign = new IconLabel(chip);
    sign->setIcon(look.icon, look.role, 14);
    auto *name = new Label(cluster.name, TextSize::Dense, Role::Text, QFont::DemiBold, chip);
    auto *state = new Label(stateWords(cluster, now), TextSize::Dense, Role::Text3, QFont::Normal, chip);
    name->setElided(true);
    row->addWidget(sign);
    row->addWidget(name);
    row->addWidget(state);
    chip->setAccessibleName(ClusterStrip::words(cluster, now));
    if (!cluster.freshness.reason.isEmpty())
        chip->setToolTip(plainToolTip(cluster.freshness.reason));
    return chip;
}

} // namespace

ClusterStrip::ClusterStrip(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(2 * Spacing::Panel);
    setAccessibleName(tr("Clusters"));
    hide();
}

QString ClusterStrip::words(const Rollouts::ClusterState &cluster, const QDateTime &now)
{
    return cluster.name + QStringLiteral(": ") + stateWords(cluster, now);
}

void ClusterStrip::setClusters(const QList<Rollouts::ClusterState> &clusters, const QDateTime &now)
{
    if (clusters == m_clusters)
        return;
    m_clusters = clusters;
    while (QLayoutItem *item = m_row->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Rollouts::ClusterState &cluster : clusters)
        m_row->addWidget(chip(cluster, now, this));
    m_row->addStretch(1);
    setVisible(clusters.size() > 1);
}

} // namespace Flightdeck::Views
