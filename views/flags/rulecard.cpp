#include "views/flags/rulecard.h"

#include "core/plaintext.h"
#include "flags/changesummary.h"
#include "views/common/icons.h"
#include "views/common/label.h"
#include "views/common/splitslider.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

namespace Flightdeck::Views {

RuleCard::RuleCard(int index, int count, const Flags::Rule &rule, const QStringList &variants,
                   QWidget *parent)
    : OrderedCard(index, count, tr("Rule %1 of %2").arg(index + 1).arg(count), parent)
{
    addWords(tr("If in"));
    addSegments(rule.segment);
    m_gives = addWords({});
    m_gives->setRole(Role::Text);
    m_gives->setElided(true);
    head()->setStretchFactor(m_gives, 1);
    for (const Flags::Distribution &distribution : rule.distributions)
        m_variants.append(distribution.variant);
    // A variant that the rule does not name comes in with nothing, and gets its share at the slider.
    for (const QString &variant : variants) {
        if (m_variants.contains(variant))
            continue;
        const QString name = Core::plainText(variant, 40).replace(QLatin1Char('&'), QStringLiteral("&&"));
        connect(menu()->addAction(icon(Icon::Plus), tr("Give %1 too").arg(name)), &QAction::triggered, this,
                [this, variant] {
                    Q_EMIT sharesChanged(this->index(), {{variant, m_variants.isEmpty() ? 100.0 : 0.0}});
                });
    }
    finishHead(tr("Move rule %1 up").arg(index + 1), tr("Move rule %1 down").arg(index + 1),
               tr("Remove rule %1").arg(index + 1));
    if (rule.distributions.size() > 1) {
        m_slider = new SplitSlider(this);
        m_slider->setAccessibleName(tr("Shares of rule %1").arg(index + 1));
        connect(m_slider, &SplitSlider::percentsChanged, this, [this](const QVector<double> &percents) {
            QList<QPair<QString, double>> shares;
            for (qsizetype at = 0; at < percents.size() && at < m_variants.size(); ++at)
                shares.append({m_variants[at], percents[at]});
            Q_EMIT sharesChanged(this->index(), shares);
        });
        body()->addWidget(m_slider);
    }
    setRule(rule, nullptr);
}

void RuleCard::setRule(const Flags::Rule &rule, const Flags::Rule *head)
{
    if (rule.distributions.empty()) {
        m_gives->setText(tr("give nothing: asking fails"));
        m_gives->setRole(Role::Warn);
    } else if (!m_slider) {
        const Flags::Distribution &only = rule.distributions.front();
        const QString variant = Core::plainText(only.variant, 60);
        m_gives->setText(
            only.rollout >= 100
                ? tr("give %1").arg(variant)
                : tr("give %1 to %2, the rest no match").arg(variant, Flags::percentText(only.rollout)));
    } else {
        m_gives->setText(tr("split"));
    }
    if (!m_slider)
        return;
    QVector<Share> shares;
    for (const Flags::Distribution &distribution : rule.distributions) {
        Share share{Core::plainText(distribution.variant, 60), distribution.rollout, {}};
        if (head) {
            for (const Flags::Distribution &was : head->distributions) {
                if (was.variant == distribution.variant)
                    share.head = was.rollout;
            }
        }
        shares.append(share);
    }
    m_slider->setShares(shares);
}

} // namespace Flightdeck::Views
