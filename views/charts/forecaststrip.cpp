// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/forecaststrip.h"

#include "views/common/accessible.h"
#include "views/common/agetext.h"
#include "views/common/iconlabel.h"
#include "views/common/label.h"
#include "views/common/tooltip.h"

#include <QHBoxLayout>

namespace Flightdeck::Views {

namespace {

constexpr int signSize = 14;

struct Sign
{
    Icon icon;
    Role role;
};

Sign signOf(MetricLane::Judgement judgement)
{
    switch (judgement) {
    case MetricLane::Judgement::Passes:
        return {Icon::Succeeded, Role::Ok};
    case MetricLane::Judgement::Fails:
        return {Icon::Failed, Role::Fail};
    case MetricLane::Judgement::Unknown:
        break;
    }
    return {Icon::Note, Role::Text2};
}

} // namespace

ForecastStrip::ForecastStrip(QWidget *parent)
    : QWidget(parent)
    , m_sign(new IconLabel)
    , m_when(new Label({}, TextSize::Dense, Role::Text2))
    , m_words(new Label({}, TextSize::Dense, Role::Text, QFont::DemiBold))
{
    setAccessibleName(tr("What Flagger would say at its next tick"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 3, 8, 3);
    row->setSpacing(6);
    row->addWidget(m_sign);
    row->addWidget(m_when);
    row->addWidget(m_words, 1);
    m_words->setElided(true);
    hide();
}

void ForecastStrip::present(const NextTick &tick, qint64 nowMs)
{
    setVisible(!tick.text.isEmpty());
    if (tick.text.isEmpty()) {
        m_text.clear();
        setAccessibleValue(this, {});
        return;
    }
    QString when = tr("Next tick:");
    if (tick.atMs > nowMs)
        when = tr("Next tick %1, in %2:").arg(clockText(tick.atMs), durationText(tick.atMs - nowMs));
    else if (tick.atMs > 0)
        when = tr("Next tick, due now:");
    const Sign sign = signOf(tick.judgement);
    m_sign->setIcon(sign.icon, sign.role, signSize);
    m_when->setText(when);
    m_words->setText(tick.text);
    m_words->setRole(tick.judgement == MetricLane::Judgement::Fails ? Role::Fail : Role::Text);
    m_text = when + u' ' + tick.text;
    // The clock counts every second: only what it counts down to is announced.
    setAccessibleValue(this,
                       tick.atMs > 0 ? tr("At %1: %2").arg(clockText(tick.atMs), tick.text) : tick.text);
    m_words->setToolTip(plainToolTip(m_text));
    layout()->activate();
}

} // namespace Flightdeck::Views
