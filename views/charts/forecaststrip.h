// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartdata.h"

#include <QWidget>

namespace Flightdeck::Views {

class IconLabel;
class Label;

/// One line above the lanes: when Flagger looks next, and what it would do with what is known now. A sign,
/// words and a colour say the same.
class ForecastStrip : public QWidget
{
    Q_OBJECT
public:
    explicit ForecastStrip(QWidget *parent = nullptr);

    /// Hidden without a text.
    void present(const NextTick &tick, qint64 nowMs);
    /// "Next tick 14:24:30, in 8 s: would pass: 30 % goes to 40 %."
    QString text() const { return m_text; }

private:
    IconLabel *m_sign;
    Label *m_when;
    Label *m_words;
    QString m_text;
};

} // namespace Flightdeck::Views
