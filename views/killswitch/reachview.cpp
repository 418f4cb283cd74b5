#include "views/killswitch/reachview.h"

#include "views/common/accessible.h"
#include "views/common/figuretext.h"
#include "views/common/paint.h"
#include "views/common/splitbar.h"
#include "views/killswitch/killwords.h"

namespace Flightdeck::Views {

ReachView::ReachView(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Who gets it"));
}

void ReachView::setProof(const KillSwitch::Proof &proof, bool madeUp)
{
    m_proof = proof;
    m_madeUp = madeUp;
    setAccessibleValue(
        this, tr("Now %1. After %2.").arg(KillWords::share(proof.onBefore, proof.sampled, madeUp), after()));
    update();
}

QString ReachView::after() const
{
    if (m_proof.sampled <= 0)
        return KillWords::share(0, 0, m_madeUp);
    if (m_proof.onAfter > 0)
        return KillWords::share(m_proof.onAfter, m_proof.sampled, m_madeUp);
    return tr("0 of %1, proved here before the push").arg(FigureText::grouped(m_proof.sampled));
}

void ReachView::paintRow(QPainter &painter, qreal y, const QString &when, int on, const QString &words) const
{
    constexpr qreal height = 20;
    paintText(painter, QRectF(0, y, 44, height), Qt::AlignVCenter | Qt::AlignLeft, when,
              textFont(TextSize::Dense), Role::Text2);
    qreal left = 44;
    if (!m_madeUp && m_proof.sampled > 0) {
        const double share = 100.0 * on / m_proof.sampled;
        paintSplitBar(painter, QRectF(left, y, 250, height), {100 - share, share, {}, false});
        left += 260;
    }
    paintText(painter, QRectF(left, y, width() - left, height), Qt::AlignVCenter | Qt::AlignLeft, words,
              textFont(TextSize::Dense, QFont::DemiBold), Role::Text);
}

void ReachView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintRow(painter, 0, tr("Now"), m_proof.onBefore,
             KillWords::share(m_proof.onBefore, m_proof.sampled, m_madeUp));
    paintRow(painter, 22, tr("After"), m_proof.onAfter, after());
}

} // namespace Flightdeck::Views
