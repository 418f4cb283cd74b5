#include "views/common/style.h"

#include "views/common/buttonkind.h"
#include "views/common/icons.h"
#include "views/common/paint.h"
#include "views/common/spacing.h"
#include "views/common/styleparts.h"
#include "views/common/theme.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHeaderView>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace Flightdeck::Views {

Style::Style()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("fusion")))
{
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const bool enabled = option->state & State_Enabled;
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool: {
        const ButtonColors colors = buttonColors(*option, buttonKind(widget));
        paintBox(*painter, option->rect, colors.fill, colors.edge);
        return;
    }
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            paintBox(*painter, option->rect, color(enabled ? Role::Surface : Role::Sunken),
                     color(enabled ? Role::LineStrong : Role::Line));
        return;
    case PE_FrameLineEdit:
    case PE_FrameFocusRect: // the ring outside the control shows the focus
    case PE_FrameStatusBarItem:
    case PE_FrameButtonBevel:
    case PE_PanelStatusBar:
        return;
    case PE_Frame:
        // A table or a text with the focus has an accent edge: its rows leave no room for a ring.
        paintBox(*painter, option->rect, Qt::transparent,
                 color(option->state & State_HasFocus ? Role::Focus : Role::Line));
        return;
    case PE_FrameMenu:
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, color(Role::Raised));
        painter->setPen(color(Role::LineStrong));
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_PanelMenu:
        painter->fillRect(option->rect, color(Role::Raised));
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheck(*painter, *option, false);
        return;
    case PE_IndicatorRadioButton:
        drawCheck(*painter, *option, true);
        return;
    case PE_IndicatorArrowDown:
        drawArrow(*painter, option->rect, Icon::ChevronDown, enabled);
        return;
    case PE_IndicatorArrowUp:
        drawArrow(*painter, option->rect, Icon::ChevronUp, enabled);
        return;
    case PE_IndicatorArrowLeft:
        drawArrow(*painter, option->rect, Icon::ChevronLeft, enabled);
        return;
    case PE_IndicatorArrowRight:
        drawArrow(*painter, option->rect, Icon::ChevronRight, enabled);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    switch (element) {
    case CE_FocusFrame: {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(color(Role::Focus), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), Spacing::Radius + 2,
                                 Spacing::Radius + 2);
        painter->restore();
        return;
    }
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton changed(*button);
            const ButtonColors colors = buttonColors(*option, buttonKind(widget));
            changed.palette.setColor(QPalette::ButtonText, color(colors.text));
            changed.state &= ~State_Sunken; // no shift of the label
            if (buttonKind(widget) == ButtonKind::Segment && (option->state & State_On))
                painter->setFont(textFont(TextSize(painter->font().pixelSize()), QFont::DemiBold));
            QProxyStyle::drawControl(element, &changed, painter, widget);
            return;
        }
        break;
    case CE_MenuBarItem:
    case CE_MenuBarEmptyArea: {
        painter->fillRect(option->rect, color(Role::Surface));
        if (element == CE_MenuBarEmptyArea)
            return;
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        const bool active = option->state & (State_Selected | State_Sunken);
        if (active)
            paintBox(*painter, option->rect.adjusted(1, 3, -1, -3), color(Role::AccentSoft), Qt::transparent);
        drawItemText(painter, option->rect, Qt::AlignCenter | Qt::TextHideMnemonic | Qt::TextSingleLine,
                     option->palette, option->state & State_Enabled, item->text, QPalette::WindowText);
        return;
    }
    case CE_HeaderSection:
    case CE_HeaderEmptyArea: {
        const bool upright = !(option->state & State_Horizontal);
        painter->fillRect(option->rect, color(upright ? Role::Surface : Role::Sunken));
        if (!upright)
            painter->fillRect(option->rect.adjusted(0, option->rect.height() - 1, 0, 0), color(Role::Line));
        return;
    }
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            const QFont words = textFont(TextSize::Caption, QFont::DemiBold);
            painter->setFont(words);
            painter->setPen(color(Role::Text2));
            // The base style takes the margin off all four sides; the words need the whole height.
            painter->drawText(
                option->rect.adjusted(0, -Spacing::Grid, 0, Spacing::Grid),
                int(header->textAlignment) | Qt::TextSingleLine,
                QFontMetrics(words).elidedText(header->text, Qt::ElideRight, option->rect.width()));
            return;
        }
        break;
    case CE_Splitter:
        return;
    case CE_SizeGrip:
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    const bool enabled = option->state & State_Enabled;
    if (control == CC_ComboBox) {
        const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        if (combo->frame)
            paintBox(*painter, option->rect,
                     enabled && (option->state & State_MouseOver) && !combo->editable
                         ? color(Role::Sunken)
                         : color(enabled ? Role::Surface : Role::Sunken),
                     color(enabled ? Role::LineStrong : Role::Line));
        drawArrow(*painter, subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget), Icon::ChevronDown,
                  enabled);
        return;
    }
    if (control == CC_SpinBox) {
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        if (spin->frame)
            paintBox(*painter, option->rect, color(enabled ? Role::Surface : Role::Sunken),
                     color(enabled ? Role::LineStrong : Role::Line));
        if (spin->buttonSymbols == QAbstractSpinBox::NoButtons)
            return;
        drawArrow(*painter, subControlRect(CC_SpinBox, option, SC_SpinBoxUp, widget), Icon::ChevronUp,
                  enabled && (spin->stepEnabled & QAbstractSpinBox::StepUpEnabled));
        drawArrow(*painter, subControlRect(CC_SpinBox, option, SC_SpinBoxDown, widget), Icon::ChevronDown,
                  enabled && (spin->stepEnabled & QAbstractSpinBox::StepDownEnabled));
        return;
    }
    if (control == CC_ScrollBar) {
        drawScrollBar(*painter, *qstyleoption_cast<const QStyleOptionSlider *>(option),
                      subControlRect(control, option, SC_ScrollBarSlider, widget),
                      subControlRect(control, option, SC_ScrollBarSubLine, widget),
                      subControlRect(control, option, SC_ScrollBarAddLine, widget));
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return Spacing::FocusRing;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    case PM_ScrollBarExtent:
        return 14;
    case PM_SplitterWidth:
        return Spacing::Grid;
    case PM_MenuBarItemSpacing:
    case PM_MenuBarPanelWidth:
        return 0;
    case PM_HeaderMargin:
        return Spacing::Grid;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
        return Spacing::Cell;
    case PM_ToolTipLabelFrameWidth:
        return Spacing::Cell + 1;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return Spacing::Panel;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return Spacing::Grid;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_UnderlineShortcut: // shown while Alt is down
    case SH_ComboBox_Popup:
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration:
    case SH_Menu_SubMenuPopupDelay:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_DialogButtonLayout:
        return hint == SH_DialogButtonLayout ? QProxyStyle::styleHint(hint, option, widget, data) : 0;
    case SH_MenuBar_AltKeyNavigation:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    const bool small = isSmall(widget);
    const int height = small ? Spacing::ButtonSmall : Spacing::Button;
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool iconOnly = button && button->text.isEmpty();
        const bool link = buttonKind(widget) == ButtonKind::Link;
        const bool segment = button && buttonKind(widget) == ButtonKind::Segment;
        // A chosen segment is DemiBold; its neighbours must not move.
        const int words =
            segment ? QFontMetrics(textFont(TextSize::Body, QFont::DemiBold)).horizontalAdvance(button->text)
                    : size.width();
        int width = words + (iconOnly ? Spacing::Grid : link ? Spacing::Cell * 2 : Spacing::Panel * 2);
        if (button && (button->features & QStyleOptionButton::HasMenu))
            width += 4;
        return {iconOnly ? std::max(width, height) : width, std::max(height, size.height() + 4)};
    }
    case CT_LineEdit:
        return {size.width() + Spacing::Cell * 2, std::max(Spacing::Button, size.height() + 4)};
    case CT_ComboBox:
        return {size.width() + Spacing::Grid * 2 + 20, std::max(height, size.height() + 4)};
    case CT_SpinBox:
        return {size.width() + Spacing::Cell * 2 + 20, std::max(Spacing::Button, size.height() + 4)};
    case CT_MenuBarItem:
        return {size.width() + Spacing::Grid * 2 + 4, Spacing::Menu};
    case CT_MenuItem: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        const bool line = item && item->menuItemType == QStyleOptionMenuItem::Separator;
        return {base.width() + Spacing::Panel, line ? base.height() : std::max(base.height(), 26)};
    }
    case CT_HeaderSection: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width(), std::max(base.height(), 30)};
    }
    default:
        return QProxyStyle::sizeFromContents(type, option, size, widget);
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    const QRect all = option->rect;
    if (control == CC_ComboBox && part == SC_ComboBoxArrow)
        return {all.right() - 24, all.top(), 20, all.height()};
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return all.adjusted(Spacing::Grid, 2, -26, -2);
    if (control == CC_SpinBox) {
        const int half = all.height() / 2;
        if (part == SC_SpinBoxUp)
            return {all.right() - 18, all.top() + 1, 16, half - 1};
        if (part == SC_SpinBoxDown)
            return {all.right() - 18, all.top() + half, 16, all.height() - half - 1};
        if (part == SC_SpinBoxEditField) {
            const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
            const bool bare = spin && spin->buttonSymbols == QAbstractSpinBox::NoButtons;
            return all.adjusted(Spacing::Cell, 2, bare ? -Spacing::Cell : -20, -2);
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        return frame && frame->lineWidth > 0 ? rect.adjusted(5, 0, -5, 0) : rect;
    }
    return rect;
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *header = qobject_cast<QHeaderView *>(widget))
        header->setFont(textFont(TextSize::Caption, QFont::DemiBold));
}

} // namespace Flightdeck::Views
