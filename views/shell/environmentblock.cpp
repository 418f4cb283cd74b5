#include "views/shell/environmentblock.h"

#include "views/common/focusring.h"
#include "views/common/icons.h"
#include "views/common/paint.h"
#include "views/common/spacing.h"
#include "views/common/tooltip.h"

namespace Flightdeck::Views {

namespace {

Icon iconOf(EnvironmentKind kind)
{
    switch (kind) {
    case EnvironmentKind::Production:
        return Icon::Shield;
    case EnvironmentKind::Staging:
        return Icon::Environments;
    case EnvironmentKind::Demo:
        return Icon::Play;
    case EnvironmentKind::None:
        break;
    }
    return Icon::NotInstalled;
}

} // namespace

EnvironmentBlock::EnvironmentBlock(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setProperty(FocusRing::ownFocusProperty, true); // a ring outside would be cut off by the window's edge
    setEnvironment({});
}

void EnvironmentBlock::setEnvironment(const EnvironmentBadge &environment)
{
    m_environment = environment;
    if (environment.kind == EnvironmentKind::None) {
        if (m_environment.name.isEmpty())
            m_environment.name = tr("No environment");
        if (m_environment.detail.isEmpty())
            m_environment.detail = tr("nothing is watched yet");
    }
    const QString words = tr("Environment: %1, %2").arg(m_environment.name, m_environment.detail);
    setAccessibleName(words);
    setToolTip(plainToolTip(words));
    update();
}

void EnvironmentBlock::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Role ground = environmentRole(m_environment.kind);
    const Role words = onEnvironmentRole(m_environment.kind);
    painter.fillRect(rect(), color(ground));
    paintIcon(painter, QRectF(Spacing::Page, (height() - 20) / 2.0, 20, 20), iconOf(m_environment.kind),
              words);
    constexpr int left = 48;
    const qreal room = width() - left - 36;
    QFont name = textFont(TextSize::Emphasis, QFont::Bold);
    name.setLetterSpacing(QFont::AbsoluteSpacing, 0.8);
    paintText(painter, QRectF(left, 10, room, 20), Qt::AlignVCenter | Qt::AlignLeft,
              m_environment.name.toUpper(), name, words);
    paintText(painter, QRectF(left, 29, room, 16), Qt::AlignVCenter | Qt::AlignLeft, m_environment.detail,
              textFont(TextSize::Caption), words);
    paintIcon(painter, QRectF(width() - 28, (height() - 16) / 2.0, 16, 16), Icon::ChevronDown, words);
    if (hasFocus())
        paintFocusInside(painter, rect());
}

} // namespace Flightdeck::Views
