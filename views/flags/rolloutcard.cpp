#include "views/flags/rolloutcard.h"

#include "core/plaintext.h"
#include "flags/changesummary.h"
#include "views/common/label.h"
#include "views/common/splitslider.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

#include <cmath>

namespace Flightdeck::Views {

static QString word(bool value)
{
    return value ? QStringLiteral("true") : QStringLiteral("false");
}

RolloutCard::RolloutCard(int index, int count, const Flags::Rollout &rollout, QWidget *parent)
    : OrderedCard(index, count, tr("Rollout %1 of %2").arg(index + 1).arg(count), parent)
    , m_count(count)
    , m_note(new Label({}, TextSize::Caption, Role::Text2, QFont::Normal, this))
{
    using Kind = Flags::Rollout::Kind;
    Label *words = nullptr;
    if (rollout.kind == Kind::Threshold) {
        words = addWords(tr("A share of everybody gets %1").arg(word(rollout.value)));
        m_slider = new SplitSlider(this);
        m_slider->setAccessibleName(tr("Threshold of rollout %1").arg(index + 1));
        connect(m_slider, &SplitSlider::percentsChanged, this, [this](const QVector<double> &percents) {
            if (!percents.isEmpty())
                Q_EMIT thresholdChanged(this->index(), percents.front());
        });
        body()->addWidget(m_slider);
    } else if (rollout.kind == Kind::Segment) {
        addWords(tr("If in"));
        addSegments(rollout.segment);
        words = addWords(tr("give %1").arg(word(rollout.value)));
    } else {
        words = addWords(tr("Neither a share nor a segment: Flipt ignores it"));
    }
    words->setElided(true);
    head()->setStretchFactor(words, 1);
    if (rollout.kind != Kind::Neither) {
        const bool other = !rollout.value;
        connect(menu()->addAction(tr("Give %1 instead").arg(word(other))), &QAction::triggered, this,
                [this, other] { Q_EMIT valueChanged(this->index(), other); });
    }
    finishHead(tr("Move rollout %1 up").arg(index + 1), tr("Move rollout %1 down").arg(index + 1),
               tr("Remove rollout %1").arg(index + 1));
    body()->addWidget(m_note);
    setRollout(rollout, nullptr);
}

void RolloutCard::setRollout(const Flags::Rollout &rollout, const Flags::Rollout *head)
{
    m_note->clear();
    if (m_slider) {
        const double percent = std::clamp(rollout.percentage, 0.0, 100.0);
        const bool comparable = head && head->kind == rollout.kind && head->value == rollout.value;
        const auto was =
            comparable ? std::optional<double>(std::clamp(head->percentage, 0.0, 100.0)) : std::nullopt;
        m_slider->setShares({{word(rollout.value), percent, was},
                             {index() + 1 < m_count ? tr("next rollout") : tr("the switch decides"),
                              100 - percent, was ? std::optional<double>(100 - *was) : std::nullopt}});
        // Flipt compares a whole number from 0 to 99 with the percentage (internal/server/evaluation
        // at 1.35.0).
        if (rollout.percentage != percent)
            m_note->setText(
                tr("The file says %1; Flipt takes everything above 100 % as everybody, below 0 % as nobody.")
                    .arg(Flags::percentText(rollout.percentage)));
        else if (percent != std::ceil(percent))
            m_note->setText(tr("Flipt counts in whole percents: this acts as %1.")
                                .arg(Flags::percentText(std::ceil(percent))));
    }
    m_note->setVisible(!m_note->text().isEmpty());
}

} // namespace Flightdeck::Views
