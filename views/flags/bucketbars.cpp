#include "views/flags/bucketbars.h"

#include "views/common/accessible.h"
#include "views/common/paint.h"
#include "views/common/splitslider.h"

#include <QPainter>

namespace Flightdeck::Views {

static const int captionWidth = 42;
static const double buckets = 1000;

BucketBars::BucketBars(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Bucket of the entity"));
}

static QString edgesText(const Flags::Trace &trace)
{
    QStringList texts;
    for (int edge : trace.edges)
        texts.append(QString::number(edge));
    return texts.join(QStringLiteral(" / "));
}

void BucketBars::setTraces(const std::optional<Flags::Trace> &head, const std::optional<Flags::Trace> &edit)
{
    const auto usable = [](const std::optional<Flags::Trace> &trace) {
        return trace && trace->bucket && !trace->edges.empty();
    };
    m_head = usable(head) ? head : std::nullopt;
    m_edit = usable(edit) ? edit : std::nullopt;
    setVisible(m_head || m_edit);
    const auto &shown = m_edit ? m_edit : m_head;
    if (shown) {
        setAccessibleValue(this,
                           tr("Bucket %1 of 1000, edges %2").arg(*shown->bucket).arg(edgesText(*shown)));
    }
    update();
}

void BucketBars::paintBar(QPainter &painter, const QRectF &rect, const Flags::Trace &trace) const
{
    double from = 0;
    paintBox(painter, rect, color(Role::Sunken), color(Role::LineStrong), 0, Qt::DashLine);
    for (size_t index = 0; index < trace.edges.size(); ++index) {
        const double to = std::min(double(trace.edges[index]), buckets);
        const QRectF part(rect.left() + rect.width() * from / buckets, rect.top(),
                          std::max(0.0, rect.width() * (to - from) / buckets - 1), rect.height());
        if (to > from)
            paintBox(painter, part, color(shareRole(qsizetype(index))),
                     index == 0 ? color(Role::LineStrong) : QColor(Qt::transparent), 0);
        from = std::max(from, to);
    }
}

void BucketBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF bars(captionWidth, 4, width() - captionWidth - 1, 36);
    const auto row = [&](int line, const QString &caption, const std::optional<Flags::Trace> &trace) {
        const QRectF rect(bars.left(), bars.top() + line * 22, bars.width(), 12);
        paintText(painter, QRectF(0, rect.top() - 3, captionWidth, 18), Qt::AlignLeft | Qt::AlignVCenter,
                  caption, textFont(TextSize::Caption), Role::Text2);
        if (trace)
            paintBar(painter, rect, *trace);
    };
    row(0, tr("HEAD"), m_head);
    row(1, tr("Edit"), m_edit);
    const auto &shown = m_edit ? m_edit : m_head;
    if (!shown)
        return;
    const qreal x = bars.left() + bars.width() * (*shown->bucket + 0.5) / buckets;
    painter.fillRect(QRectF(x - 1, bars.top() - 3, 2, bars.height() + 4), color(Role::Text));
    const QString text = tr("bucket %1 of 1000 · edges %2").arg(*shown->bucket).arg(edgesText(*shown));
    paintText(painter, QRectF(0, bars.bottom() + 4, width() - 1, 18), Qt::AlignRight | Qt::AlignVCenter, text,
              textFont(TextSize::Caption), Role::Text2);
}

} // namespace Flightdeck::Views
