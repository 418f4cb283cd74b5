#include "views/flags/rolloutcard.h"

#include "core/plaintext.h"
#include "flags/changesummary.h"
#include "views/common/label.h"
#include "views/common/spacing.h"
#include "views/common/splitslider.h"
#include "views/common/style.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace Flightdeck::Views {

static QString word(bool value)
{
    return value ? QStringLiteral("true") : QStringLiteral("false");
}

RolloutCard::RolloutCard(int index, int count, const Flags::Rollout &rollout, QWidget *parent)
    : QWidget(parent)
    , m_index(index)
    , m_count(count)
    , m_note(new Label({}, TextSize::Caption, Role::Text2, QFont::Normal, this))
{
    setAccessibleName(tr("Rollout %1 of %2").arg(index + 1).arg(count));
    auto *head = new QHBoxLayout;
    head->setSpacing(Spacing::Cell);
    head->addWidget(new Label(QString::number(index + 1), TextSize::Body, Role::Text, QFont::DemiBold, this));
    const auto addText = [this, head](const QString &text) {
        head->addWidget(new Label(text, TextSize::Body, Role::Text2, QFont::Normal, this));
    };
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Spacing::Panel, Spacing::Grid, Spacing::Panel, Spacing::Grid);
    layout->setSpacing(Spacing::Cell);
    layout->addLayout(head);
    if (rollout.kind == Flags::Rollout::Kind::Threshold) {
        addText(tr("A share of everybody gets %1").arg(word(rollout.value)));
        m_slider = new SplitSlider(this);
        m_slider->setAccessibleName(tr("Threshold of rollout %1").arg(index + 1));
        connect(m_slider, &SplitSlider::percentsChanged, this, [this](const QVector<double> &percents) {
            if (!percents.isEmpty())
                Q_EMIT thresholdChanged(m_index, percents.front());
        });
        layout->addWidget(m_slider);
    } else if (rollout.kind == Flags::Rollout::Kind::Segment) {
        addText(tr("If in"));
        for (const QString &key : rollout.segment.keys) {
            auto *segment = new QPushButton(Core::plainText(key, 40), this);
            setButtonKind(segment, ButtonKind::Link);
            segment->setAccessibleName(tr("Preview of segment %1").arg(key));
            connect(segment, &QPushButton::clicked, this, [this, key] { Q_EMIT segmentChosen(key); });
            head->addWidget(segment);
        }
        addText(tr("give %1").arg(word(rollout.value)));
    } else {
        addText(tr("Neither a share nor a segment: Flipt ignores it"));
    }
    head->addStretch(1);
    layout->addWidget(m_note);
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
                             {m_index + 1 < m_count ? tr("next rollout") : tr("the switch decides"),
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

void RolloutCard::setCount(const QString &text)
{
    if (m_slider)
        return;
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

} // namespace Flightdeck::Views
