#include "views/common/theme.h"

#include "views/common/accessible.h"
#include "views/common/focusring.h"
#include "views/common/style.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QToolTip>

namespace Flightdeck::Views {

namespace {

QString interfaceFamily()
{
    const QString family = QFontInfo(QFontDatabase::systemFont(QFontDatabase::GeneralFont)).family();
    const QString condensed = QStringLiteral("DejaVu Sans Condensed");
    if (family == QLatin1String("DejaVu Sans") && QFontDatabase::hasFamily(condensed))
        return condensed;
    return family;
}

} // namespace

Theme::Theme()
    : m_family(interfaceFamily())
    , m_fixedFamily(QFontInfo(QFontDatabase::systemFont(QFontDatabase::FixedFont)).family())
{
}

Theme &Theme::instance()
{
    static Theme theme;
    return theme;
}

void Theme::install(QApplication &application)
{
    // Qt 6.4 cannot be asked for the desktop's colour scheme; its palette tells before we replace it.
    const QPalette desktop = application.palette();
    m_systemDark =
        desktop.color(QPalette::Window).lightness() < desktop.color(QPalette::WindowText).lightness();
    m_installed = true;
    application.setStyle(new Style);
    application.setFont(font(TextSize::Body));
    QToolTip::setFont(font(TextSize::Dense));
    new FocusRing(&application);
    installAccessibility();
    apply();
}

void Theme::setMode(Mode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    apply();
}

void Theme::setReducedMotion(bool reduced)
{
    if (reduced == m_reducedMotion)
        return;
    m_reducedMotion = reduced;
    Q_EMIT reducedMotionChanged(reduced);
}

void Theme::apply()
{
    m_dark = m_mode == Mode::System ? m_systemDark : m_mode == Mode::Dark;
    if (m_installed) {
        QApplication::setPalette(palette());
        QToolTip::setPalette(palette());
    }
    Q_EMIT changed();
}

QPalette Theme::palette() const
{
    QPalette result;
    const auto set = [&](QPalette::ColorRole to, Role from) { result.setColor(to, color(from)); };
    set(QPalette::Window, Role::Window);
    set(QPalette::WindowText, Role::Text);
    set(QPalette::Base, Role::Surface);
    set(QPalette::AlternateBase, Role::Sunken);
    set(QPalette::ToolTipBase, Role::Raised);
    set(QPalette::ToolTipText, Role::Text);
    set(QPalette::PlaceholderText, Role::Text3);
    set(QPalette::Text, Role::Text);
    set(QPalette::Button, Role::Surface);
    set(QPalette::ButtonText, Role::Text);
    set(QPalette::BrightText, Role::OnFail);
    set(QPalette::Light, Role::Raised);
    set(QPalette::Midlight, Role::Line);
    set(QPalette::Mid, Role::LineStrong);
    set(QPalette::Dark, Role::LineStrong);
    set(QPalette::Shadow, Role::LineStrong);
    set(QPalette::Highlight, Role::AccentSoft);
    set(QPalette::HighlightedText, Role::Text);
    set(QPalette::Link, Role::Accent);
    set(QPalette::LinkVisited, Role::Accent);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        result.setColor(QPalette::Disabled, role, color(Role::Text3));
    result.setColor(QPalette::Disabled, QPalette::Base, color(Role::Sunken));
    result.setColor(QPalette::Disabled, QPalette::Button, color(Role::Sunken));
    return result;
}

QFont Theme::font(TextSize size, QFont::Weight weight) const
{
    QFont result(m_family);
    result.setPixelSize(int(size));
    result.setWeight(weight);
    return result;
}

QFont Theme::fixedFont(TextSize size, QFont::Weight weight) const
{
    QFont result(m_fixedFamily);
    result.setStyleHint(QFont::Monospace);
    result.setFixedPitch(true);
    result.setPixelSize(int(size));
    result.setWeight(weight);
    return result;
}

QColor color(Role role)
{
    return Theme::instance().color(role);
}

QFont textFont(TextSize size, QFont::Weight weight)
{
    return Theme::instance().font(size, weight);
}

} // namespace Flightdeck::Views
