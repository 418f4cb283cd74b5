#include "views/rollouts/attentionstrip.h"

#include "views/common/notice.h"
#include "views/common/spacing.h"
#include "views/common/style.h"
#include "views/rollouts/rolloutwords.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace Flightdeck::Views {

namespace {

constexpr int mostCards = 4;

Tone toneOf(Rollouts::Attention attention, bool stale)
{
    if (stale)
        return Tone::Quiet;
    if (attention <= Rollouts::Attention::Failing)
        return Tone::Fail;
    return attention == Rollouts::Attention::Suspended ? Tone::Quiet : Tone::Warn;
}

} // namespace

AttentionStrip::AttentionStrip(const Rollouts::RolloutListModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(Spacing::Grid);
    setAccessibleName(tr("Needs attention"));
    connect(model, &QAbstractItemModel::modelReset, this, &AttentionStrip::rebuild);
    connect(model, &QAbstractItemModel::dataChanged, this, &AttentionStrip::rebuild);
    connect(model, &QAbstractItemModel::rowsInserted, this, &AttentionStrip::rebuild);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &AttentionStrip::rebuild);
    rebuild();
}

void AttentionStrip::rebuild()
{
    QList<Card> cards;
    for (int row = 0; row < m_model->rowCount() && cards.size() < mostCards; ++row) {
        const Rollouts::RolloutRow &rollout = m_model->row(row);
        const bool stale = RolloutWords::isStale(rollout);
        if (!stale && !needsAttention(rollout.projection.attention))
            continue;
        cards.append({rollout.key, RolloutWords::headline(rollout), RolloutWords::reason(rollout),
                      rollout.projection.attention, stale});
    }
    if (cards == m_cards)
        return;
    m_cards = cards;
    while (QLayoutItem *item = m_row->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Card &card : std::as_const(m_cards)) {
        auto *notice = new Notice(toneOf(card.attention, card.stale), Notice::Shape::Box, this);
        notice->setText(card.headline, card.reason);
        QPushButton *open = notice->addButton(tr("Open"));
        open->setAccessibleName(tr("Open %1").arg(card.headline));
        setSmall(open);
        connect(open, &QPushButton::clicked, this, [this, key = card.key] { Q_EMIT opened(key); });
        m_row->addWidget(notice, 1);
    }
    setVisible(!m_cards.isEmpty());
}

} // namespace Flightdeck::Views
