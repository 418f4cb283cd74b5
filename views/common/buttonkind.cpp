#include "views/common/buttonkind.h"

#include "views/common/theme.h"

#include <QAbstractButton>
#include <QStyleOption>

namespace Flightdeck::Views {

namespace {

const char *const kindProperty = "flightdeckKind";
const char *const smallProperty = "flightdeckSmall";

} // namespace

void setButtonKind(QAbstractButton *button, ButtonKind kind)
{
    button->setProperty(kindProperty, int(kind));
    const bool strong = kind == ButtonKind::Primary || kind == ButtonKind::Danger || kind == ButtonKind::Link;
    button->setFont(textFont(TextSize::Body, strong ? QFont::DemiBold : QFont::Normal));
    button->update();
}

ButtonKind buttonKind(const QObject *button)
{
    return button ? ButtonKind(button->property(kindProperty).toInt()) : ButtonKind::Plain;
}

void setSmall(QAbstractButton *button)
{
    button->setProperty(smallProperty, true);
    button->updateGeometry();
}

bool isSmall(const QObject *button)
{
    return button && button->property(smallProperty).toBool();
}

ButtonColors buttonColors(const QStyleOption &option, ButtonKind kind)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool over = enabled && (option.state & QStyle::State_MouseOver);
    const bool down = enabled && (option.state & (QStyle::State_Sunken | QStyle::State_On));
    const QColor none = Qt::transparent;
    switch (kind) {
    case ButtonKind::Primary:
        if (!enabled)
            break;
        return {over || down ? color(Role::Accent) : color(Role::AccentFill), none, Role::OnAccent};
    case ButtonKind::Danger:
        if (!enabled)
            break;
        return {over || down ? color(Role::FailSoft) : color(Role::Surface), color(Role::FailFill),
                Role::Fail};
    case ButtonKind::Link:
        return {over ? color(Role::AccentSoft) : none, none, enabled ? Role::Accent : Role::Text3};
    case ButtonKind::Tool:
        return {down   ? color(Role::AccentSoft)
                : over ? color(Role::QuietSoft)
                       : none,
                none, enabled ? Role::Text2 : Role::Text3};
    case ButtonKind::Segment:
        return {down   ? color(Role::AccentSoft)
                : over ? color(Role::QuietSoft)
                       : none,
                none,
                !enabled ? Role::Text3
                : down   ? Role::Accent
                         : Role::Text2};
    case ButtonKind::Plain:
        break;
    }
    if (!enabled)
        return {color(Role::Sunken), color(Role::Line), Role::Text3};
    return {down   ? color(Role::AccentSoft)
            : over ? color(Role::Sunken)
                   : color(Role::Surface),
            color(Role::LineStrong), Role::Text};
}

} // namespace Flightdeck::Views
