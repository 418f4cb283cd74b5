#include "views/charts/readout.h"

#include "views/common/figuretext.h"

#include <QAccessible>
#include <QDateTime>
#include <QPainter>

namespace Flightdeck::Views {

Readout::Readout(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Readout::present(qint64 timeMs, const QList<QList<ReadoutPiece>> &groups)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(timeMs);
    m_groups = {{{time.toString(QStringLiteral("HH:mm:ss")), Role::Text, true}},
                {{tr("%1 UTC").arg(time.toUTC().toString(QStringLiteral("HH:mm:ss"))), Role::Text3}}};
    m_groups += groups;
    QStringList words;
    for (const auto &group : std::as_const(m_groups)) {
        for (const ReadoutPiece &piece : group)
            words.append(piece.text);
    }
    const QString text = words.join(u' ');
    if (text != m_text) {
        m_text = text;
        setAccessibleName(text);
        setToolTip(text.toHtmlEscaped());
    }
    update();
}

void Readout::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    qreal x = 12;
    for (const auto &group : std::as_const(m_groups)) {
        for (const ReadoutPiece &piece : group) {
            painter.setFont(Views::font(TextSize::Dense, piece.strong ? QFont::DemiBold : QFont::Normal));
            painter.setPen(color(piece.role));
            const qreal wide = FigureText::width(painter.font(), piece.text);
            const QRectF area(x, 0, std::min(wide + 1, width() - x), height());
            if (area.width() < 16)
                return;
            FigureText::paint(painter, area, Qt::AlignLeft | Qt::AlignVCenter, piece.text);
            x += wide + 4;
        }
        x += 10;
    }
}

} // namespace Flightdeck::Views
