#pragma once

#include "views/common/palette.h"

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>

class QApplication;

namespace Flightdeck::Views {

/// Pixel heights of the seven sizes of type.
enum class TextSize {
    Caption = 11,
    Dense = 12,
    Body = 13,
    Emphasis = 15,
    Object = 20,
    Title = 28,
    Clock = 48
};

/// The colours and fonts of the running program. One instance; widgets repaint when it changes because the
/// application palette changes with it, so only what caches pixels needs changed().
class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Mode { System, Light, Dark };
    Q_ENUM(Mode)

    static Theme &instance();

    /// Sets style, font and palette of `application` and keeps them. Call once, before the first widget.
    void install(QApplication &application);

    Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    bool isDark() const { return m_dark; }

    QColor color(Role role) const { return QColor::fromRgba(roleColor(role, m_dark)); }
    QPalette palette() const;

    /// The platform's interface font; the condensed cut where that is DejaVu Sans, which is too wide for
    /// dense tables.
    QFont font(TextSize size, QFont::Weight weight = QFont::Normal) const;
    /// The platform's fixed font, 12 px unless told.
    QFont fixedFont(TextSize size = TextSize::Dense, QFont::Weight weight = QFont::Normal) const;

    /// When set, nothing is animated: a hold ring moves in ten steps, a clock ticks once a second.
    bool reducedMotion() const { return m_reducedMotion; }
    void setReducedMotion(bool reduced);

Q_SIGNALS:
    void changed();
    void reducedMotionChanged(bool reduced);

private:
    Theme();
    void apply();

    Mode m_mode = Mode::System;
    bool m_dark = false;
    bool m_systemDark = false;
    bool m_reducedMotion = false;
    bool m_installed = false;
    QString m_family;
    QString m_fixedFamily;
};

/// Shorthand for Theme::instance().color(role).
QColor color(Role role);
/// Shorthand for Theme::instance().font(size, weight).
QFont textFont(TextSize size, QFont::Weight weight = QFont::Normal);

} // namespace Flightdeck::Views
