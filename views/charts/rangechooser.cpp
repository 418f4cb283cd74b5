#include "views/charts/rangechooser.h"

#include "views/common/style.h"

#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>

namespace Flightdeck::Views {

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;

QString spanText(qint64 spanMs)
{
    if (spanMs >= 48 * hour)
        return RangeChooser::tr("%1 d").arg(qRound(double(spanMs) / double(24 * hour)));
    if (spanMs >= 2 * hour)
        return RangeChooser::tr("%1 h").arg(qRound(double(spanMs) / double(hour)));
    return RangeChooser::tr("%1 min").arg(qMax(qint64(1), spanMs / minute));
}

} // namespace

RangeChooser::RangeChooser(QWidget *parent)
    : QWidget(parent)
    , m_ranges(new QComboBox)
    , m_live(new QPushButton(tr("Back to now")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_ranges->setAccessibleName(tr("Time shown by the charts"));
    m_ranges->setToolTip(tr("Turn the wheel to zoom, with Shift to move; drag to choose a stretch.\n"
                            "On the charts: + and - zoom, Ctrl+Left and Ctrl+Right move, 0 is now again."));
    m_ranges->addItem(tr("The run"), qint64(0));
    for (const qint64 span : {15 * minute, hour, 6 * hour, 24 * hour, 7 * 24 * hour})
        m_ranges->addItem(spanText(span), span);
    setSmall(m_live);
    m_live->hide();
    row->addWidget(m_live);
    row->addWidget(m_ranges);
    connect(m_ranges, &QComboBox::activated, this, [this](int index) {
        const QVariant span = m_ranges->itemData(index);
        if (span.isValid())
            Q_EMIT chosen({span.toLongLong(), {}});
    });
    connect(m_live, &QPushButton::clicked, this, [this] { Q_EMIT chosen({m_window.spanMs, {}}); });
}

void RangeChooser::present(const ChartWindow &window)
{
    m_window = window;
    m_live->setVisible(!window.isLive());
    const QSignalBlocker quiet(m_ranges);
    int index = m_ranges->findData(window.spanMs);
    const int own = m_ranges->findData(QVariant()); // the item of a window that was zoomed by hand
    if (index < 0) {
        const QString text = spanText(window.spanMs);
        if (own < 0)
            m_ranges->addItem(text);
        else
            m_ranges->setItemText(own, text);
        index = own < 0 ? m_ranges->count() - 1 : own;
    } else if (own >= 0) {
        m_ranges->removeItem(own);
    }
    m_ranges->setCurrentIndex(index);
}

} // namespace Flightdeck::Views
