#include "views/charts/readout.h"

#include "views/common/accessible.h"
#include "views/common/figuretext.h"

#include <QDateTime>
#include <QPainter>

namespace Flightdeck::Views {

Readout::Readout(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Values at the crosshair"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Readout::present(qint64 timeMs, qint64 nowMs, const QList<QList<ReadoutPiece>> &groups)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(timeMs);
    m_groups = {
        {{momentText(timeMs, nowMs), Role::Text, true}},
        {{tr("%1 UTC").arg(time.toUTC().toString(QStringLiteral("HH:mm:ss"))), Role::Text3, false, 1}}};
    m_groups += groups;
    QStringList words;
    for (const auto &group : std::as_const(m_groups)) {
        for (const ReadoutPiece &piece : group)
            words.append(piece.text);
    }
    const QString text = words.join(u' ');
    if (text != m_text) {
        m_text = text;
        setAccessibleValue(this, text);
        setToolTip(text.toHtmlEscaped());
    }
    update();
}

qreal Readout::layOut(int dropped, QPainter *painter) const
{
    qreal x = 12;
    for (const auto &group : m_groups) {
        bool any = false;
        for (const ReadoutPiece &piece : group) {
            if (piece.drop > 0 && piece.drop <= dropped)
                continue;
            any = true;
            const QFont words = textFont(TextSize::Dense, piece.strong ? QFont::DemiBold : QFont::Normal);
            const qreal wide = FigureText::width(words, piece.text);
            if (painter && width() - x > 16) {
                painter->setFont(words);
                painter->setPen(color(piece.role));
                FigureText::paint(*painter, QRectF(x, 0, std::min(wide + 1, width() - x), height()),
                                  Qt::AlignLeft | Qt::AlignVCenter, piece.text);
            }
            x += wide + 4;
        }
        x += any ? 10 : 0;
    }
    return x - 14;
}

void Readout::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    int dropped = 0;
    while (dropped < 2 && layOut(dropped, nullptr) > width())
        ++dropped;
    layOut(dropped, &painter);
}

} // namespace Flightdeck::Views
