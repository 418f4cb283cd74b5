#include "views/shell/killbutton.h"

#include "views/common/accessible.h"
#include "views/common/figuretext.h"
#include "views/common/icons.h"
#include "views/common/paint.h"
#include "views/common/searchfield.h"
#include "views/common/spacing.h"
#include "views/common/tooltip.h"

#include <optional>

namespace Flightdeck::Views {

namespace {

struct Look
{
    Role edge;
    Role icon;
    Role title;
    Role detail;
    std::optional<Icon> sign;
    Role signRole;
};

Look lookOf(KillReadiness readiness)
{
    switch (readiness) {
    case KillReadiness::Ready:
        return {Role::FailFill, Role::Fail, Role::Text, Role::Text2, Icon::Check, Role::Ok};
    case KillReadiness::Running:
        return {Role::FailFill, Role::Fail, Role::Fail, Role::Text, {}, Role::Text};
    case KillReadiness::Effective:
        return {Role::FailFill, Role::Fail, Role::Text, Role::Text2, Icon::Succeeded, Role::Ok};
    case KillReadiness::NotEffective:
        return {Role::FailFill, Role::Fail, Role::Fail, Role::Text, Icon::Error, Role::Fail};
    case KillReadiness::NotReady:
        return {Role::LineStrong, Role::Text3, Role::Text, Role::Text2, Icon::Warning, Role::Warn};
    case KillReadiness::Unavailable:
        break;
    }
    return {Role::LineStrong, Role::Text3, Role::Text3, Role::Text2, {}, Role::Text3};
}

} // namespace

KillButton::KillButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFixedHeight(42);
    setState({});
}

void KillButton::setState(const KillButtonState &state)
{
    m_state = state;
    if (m_state.title.isEmpty())
        m_state.title = tr("Kill switch");
    if (m_state.detail.isEmpty() && state.readiness == KillReadiness::Unavailable)
        m_state.detail = tr("Needs a git remote first");
    const QString words = QStringLiteral("%1: %2").arg(m_state.title, m_state.detail);
    if (accessibleName() != words)
        setAccessibleName(words);
    setAccessibleValue(this, tr("Opens the kill panel. Nothing is killed before a hold of 1.5 s there."));
    setToolTip(plainToolTip(words + QLatin1Char('\n') + accessibleDescription()));
    update();
}

void KillButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Look look = lookOf(m_state.readiness);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(look.edge), 2));
    painter.setBrush(color(isDown() ? Role::FailSoft : underMouse() ? Role::Sunken : Role::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Spacing::Radius, Spacing::Radius);
    paintIcon(painter, QRectF(12, (height() - 24) / 2.0, 24, 24), Icon::Kill, look.icon);
    constexpr qreal left = 48;
    qreal right = width() - Spacing::Panel;
    const bool still = m_state.readiness != KillReadiness::Running;
    if (width() >= 280 && still)
        right -=
            paintKeyCap(painter, right, height() / 2.0,
                        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K).toString(QKeySequence::NativeText)) +
            Spacing::Grid;
    paintText(painter, QRectF(left, 4, right - left, 18), Qt::AlignVCenter | Qt::AlignLeft, m_state.title,
              textFont(TextSize::Body, QFont::DemiBold), look.title);
    qreal x = left;
    if (look.sign) {
        paintIcon(painter, QRectF(x, 23, 12, 12), *look.sign, look.signRole);
        x += 16;
    }
    painter.setFont(textFont(TextSize::Caption, still ? QFont::Normal : QFont::DemiBold));
    painter.setPen(color(look.detail));
    FigureText::paint(painter, QRectF(x, 21, right - x, 16), Qt::AlignVCenter | Qt::AlignLeft,
                      m_state.detail);
}

} // namespace Flightdeck::Views
