#include "views/common/sourcechip.h"

#include "views/common/accessible.h"
#include "views/common/agetext.h"
#include "views/common/figuretext.h"
#include "views/common/paint.h"
#include "views/common/spacing.h"
#include "views/common/tooltip.h"

#include <QLocale>

#include <cmath>

namespace Flightdeck::Views {

using Core::FreshnessState;

namespace {

constexpr int textLeft = 38;

} // namespace

Icon freshnessIcon(FreshnessState state)
{
    switch (state) {
    case FreshnessState::Live:
        return Icon::Live;
    case FreshnessState::Reconnecting:
        return Icon::Flux;
    case FreshnessState::Stale:
        return Icon::Stale;
    case FreshnessState::Denied:
        return Icon::Denied;
    case FreshnessState::NotInstalled:
        return Icon::NotInstalled;
    case FreshnessState::Loading:
    case FreshnessState::Absent:
        break;
    }
    return Icon::Initialized;
}

Role freshnessRole(FreshnessState state)
{
    switch (state) {
    case FreshnessState::Live:
        return Role::Ok;
    case FreshnessState::Reconnecting:
    case FreshnessState::Stale:
    case FreshnessState::Denied:
        return Role::Warn;
    case FreshnessState::Loading:
    case FreshnessState::NotInstalled:
    case FreshnessState::Absent:
        break;
    }
    return Role::Text3;
}

QString freshnessText(const Core::Freshness &freshness)
{
    switch (freshness.state) {
    case FreshnessState::Loading:
        return SourceChip::tr("Reading");
    case FreshnessState::Live:
        return SourceChip::tr("Live");
    case FreshnessState::Reconnecting:
        return SourceChip::tr("Reconnecting");
    case FreshnessState::Stale:
        return freshness.since.isValid() ? SourceChip::tr("Stale since %1")
                                               .arg(QLocale().toString(freshness.since.toLocalTime().time(),
                                                                       QStringLiteral("HH:mm:ss")))
                                         : SourceChip::tr("Stale");
    case FreshnessState::Denied:
        return SourceChip::tr("Denied");
    case FreshnessState::NotInstalled:
        return SourceChip::tr("Not installed");
    case FreshnessState::Absent:
        break;
    }
    // One that was asked for and cannot be had is not one that nobody set up.
    return freshness.reason.isEmpty() ? SourceChip::tr("Not set up") : SourceChip::tr("Cannot be used");
}

SourceChip::SourceChip(const QString &title, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(title);
    setFocusPolicy(Qt::StrongFocus);
    setFixedHeight(Spacing::Header);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_freshness.state = FreshnessState::Absent;
    refresh();
}

void SourceChip::setSource(const Core::Freshness &freshness, const QString &detail, SourceSign sign)
{
    m_freshness = freshness;
    m_detail = detail;
    m_sign = sign;
    refresh();
}

void SourceChip::setNow(const QDateTime &now)
{
    m_now = now;
    refresh();
}

QString SourceChip::secondLine() const
{
    const FreshnessState state = m_freshness.state;
    // A source that is not live says so before anything else.
    QString line =
        state == FreshnessState::Live && !m_detail.isEmpty() ? m_detail : freshnessText(m_freshness);
    const bool aged = state == FreshnessState::Live || state == FreshnessState::Reconnecting;
    if (aged && m_freshness.lastSeen.isValid() && m_now.isValid())
        line = tr("%1 · %2").arg(line, agoText(m_freshness.lastSeen, m_now));
    return line;
}

void SourceChip::refresh()
{
    const QString line = secondLine();
    const QString name = tr("%1: %2").arg(text(), line);
    if (accessibleName() != name)
        setAccessibleName(name);
    setAccessibleValue(this, m_freshness.reason);
    QStringList tip{name};
    if (!m_freshness.reason.isEmpty())
        tip += m_freshness.reason;
    if (m_freshness.lastSeen.isValid())
        tip += tr("Last answer %1 UTC")
                   .arg(m_freshness.lastSeen.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")));
    setToolTip(plainToolTip(tip.join(u'\n')));
    // The width may grow with the words but not follow every second.
    if (line.size() != m_shown.size())
        updateGeometry();
    m_shown = line;
    update();
}

QSize SourceChip::sizeHint() const
{
    const QFontMetricsF title(textFont(TextSize::Dense, QFont::DemiBold));
    const qreal words =
        std::max(title.horizontalAdvance(text()), FigureText::width(textFont(TextSize::Caption), m_shown));
    return {std::clamp(int(std::ceil(words)) + textLeft + Spacing::Page, 118, 240), Spacing::Header};
}

QSize SourceChip::minimumSizeHint() const
{
    return {104, Spacing::Header};
}

void SourceChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(underMouse() || isDown() ? Role::Sunken : Role::Surface));
    painter.fillRect(width() - 1, 0, 1, height(), color(Role::Line));
    Icon sign = freshnessIcon(m_freshness.state);
    Role tint = freshnessRole(m_freshness.state);
    Role words = m_freshness.state == FreshnessState::Live ? Role::Text2 : tint;
    if (m_freshness.state == FreshnessState::Live && m_sign != SourceSign::None) {
        const bool error = m_sign == SourceSign::Error;
        sign = m_sign == SourceSign::Partly ? Icon::Partly : error ? Icon::Error : Icon::Warning;
        tint = error ? Role::Fail : Role::Warn;
        words = m_sign == SourceSign::Partly ? Role::Text2 : tint;
    }
    paintIcon(painter, QRectF(13, (height() - 16) / 2.0, 16, 16), sign, tint);
    const qreal room = width() - textLeft - Spacing::Grid;
    paintText(painter, QRectF(textLeft, 12, room, 16), Qt::AlignVCenter | Qt::AlignLeft, text(),
              textFont(TextSize::Dense, QFont::DemiBold), Role::Text);
    painter.setFont(textFont(TextSize::Caption));
    painter.setPen(color(words));
    FigureText::paint(painter, QRectF(textLeft, 28, room, 16), Qt::AlignVCenter | Qt::AlignLeft, m_shown);
}

} // namespace Flightdeck::Views
