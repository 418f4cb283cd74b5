#include "views/common/diffbar.h"

#include "views/common/accessible.h"
#include "views/common/paint.h"

#include <cmath>

namespace Flightdeck::Views {

namespace {

constexpr qreal lineHeight = 20;
constexpr qreal padding = 3;
constexpr qreal space = 5;

QFont wordFont(DiffWord::Kind kind)
{
    QFont font = Theme::instance().fixedFont(TextSize::Dense,
                                             kind == DiffWord::Kind::Added ? QFont::Bold : QFont::Normal);
    font.setStrikeOut(kind == DiffWord::Kind::Removed);
    font.setUnderline(kind == DiffWord::Kind::Added);
    return font;
}

} // namespace

DiffBar::DiffBar(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Change"));
}

void DiffBar::setWords(int line, const QVector<DiffWord> &words)
{
    m_line = line;
    m_words = words;
    QStringList spoken;
    if (line > 0)
        spoken += tr("Line %1:").arg(line);
    for (const DiffWord &word : words) {
        spoken += word.kind == DiffWord::Kind::Removed ? tr("removed %1").arg(word.text)
                  : word.kind == DiffWord::Kind::Added ? tr("added %1").arg(word.text)
                                                       : word.text;
    }
    setAccessibleValue(this, spoken.join(u' '));
    updateGeometry();
    update();
}

QVector<DiffBar::Placed> DiffBar::layOut(qreal width) const
{
    QVector<DiffWord> words = m_words;
    if (m_line > 0)
        words.prepend({QString::number(m_line), DiffWord::Kind::Same});
    QVector<Placed> placed;
    qreal x = 0;
    qreal y = 0;
    for (const DiffWord &word : std::as_const(words)) {
        const qreal edge = word.kind == DiffWord::Kind::Same ? 0 : padding;
        qreal wide = std::ceil(QFontMetricsF(wordFont(word.kind)).horizontalAdvance(word.text)) + 2 * edge;
        if (x > 0 && x + wide > width) {
            x = 0;
            y += lineHeight;
        }
        wide = std::min(wide, std::max(width, 20.0));
        placed.append({QRectF(x, y, wide, lineHeight), word});
        x += wide + space;
    }
    return placed;
}

int DiffBar::heightForWidth(int width) const
{
    const QVector<Placed> placed = layOut(width);
    return placed.isEmpty() ? int(lineHeight) : int(placed.last().rect.bottom());
}

QSize DiffBar::sizeHint() const
{
    const QVector<Placed> placed = layOut(100000);
    return {placed.isEmpty() ? 0 : int(placed.last().rect.right()) + 1, int(lineHeight)};
}

void DiffBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QVector<Placed> placed = layOut(width());
    for (qsizetype i = 0; i < placed.size(); ++i) {
        const auto &[rect, word] = placed[i];
        const bool same = word.kind == DiffWord::Kind::Same;
        const bool added = word.kind == DiffWord::Kind::Added;
        if (!same)
            paintBox(painter, rect.adjusted(0, 2, 0, -2), color(added ? Role::OkSoft : Role::FailSoft),
                     Qt::transparent, 2);
        const Role words = same    ? (m_line > 0 && i == 0 ? Role::Text3 : Role::Text)
                           : added ? Role::Ok
                                   : Role::Fail;
        const qreal edge = same ? 0 : padding;
        paintText(painter, rect.adjusted(edge, 0, -edge + 1, 0), Qt::AlignLeft | Qt::AlignVCenter, word.text,
                  wordFont(word.kind), words);
    }
}

} // namespace Flightdeck::Views
