#include "views/common/notice.h"

#include "views/common/paint.h"
#include "views/common/spacing.h"
#include "views/common/style.h"

#include <QPushButton>
#include <QResizeEvent>

#include <cmath>

namespace Flightdeck::Views {

namespace {

constexpr int textLeft = 36;
constexpr int mostLines = 6;

} // namespace

Role toneSoft(Tone tone)
{
    switch (tone) {
    case Tone::Note:
        return Role::AccentSoft;
    case Tone::Ok:
        return Role::OkSoft;
    case Tone::Warn:
        return Role::WarnSoft;
    case Tone::Fail:
        return Role::FailSoft;
    case Tone::Quiet:
        break;
    }
    return Role::QuietSoft;
}

Role toneWords(Tone tone)
{
    switch (tone) {
    case Tone::Note:
        return Role::Accent;
    case Tone::Ok:
        return Role::Ok;
    case Tone::Warn:
        return Role::Warn;
    case Tone::Fail:
        return Role::Fail;
    case Tone::Quiet:
        break;
    }
    return Role::Quiet;
}

Role toneEdge(Tone tone)
{
    switch (tone) {
    case Tone::Note:
        return Role::AccentFill;
    case Tone::Ok:
        return Role::OkFill;
    case Tone::Warn:
        return Role::WarnFill;
    case Tone::Fail:
        return Role::FailFill;
    case Tone::Quiet:
        break;
    }
    return Role::LineStrong;
}

Icon toneIcon(Tone tone)
{
    switch (tone) {
    case Tone::Note:
        return Icon::Note;
    case Tone::Ok:
        return Icon::Succeeded;
    case Tone::Warn:
        return Icon::Warning;
    case Tone::Fail:
        return Icon::Error;
    case Tone::Quiet:
        break;
    }
    return Icon::Stale;
}

Notice::Notice(Tone tone, Shape shape, QWidget *parent)
    : QWidget(parent)
    , m_tone(tone)
    , m_shape(shape)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Notice::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Notice::setText(const QString &lead, const QString &text)
{
    m_lead = lead;
    m_text = text;
    setAccessibleName(lead.isEmpty() ? text : lead);
    setAccessibleDescription(text);
    updateGeometry();
    update();
}

QPushButton *Notice::addButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    setSmall(button);
    m_buttons.append(button);
    placeButtons();
    updateGeometry();
    return button;
}

int Notice::textWidth(int width) const
{
    int buttons = Spacing::Panel;
    for (const QPushButton *button : m_buttons) {
        if (button->isHidden())
            continue;
        buttons += button->sizeHint().width() + Spacing::Grid;
    }
    return std::max(80, width - textLeft - buttons);
}

void Notice::placeButtons()
{
    int right = width() - Spacing::Panel;
    for (auto button = m_buttons.crbegin(); button != m_buttons.crend(); ++button) {
        if ((*button)->isHidden())
            continue;
        const QSize size = (*button)->sizeHint();
        (*button)->setGeometry(right - size.width(), (height() - size.height()) / 2, size.width(),
                               size.height());
        right -= size.width() + Spacing::Grid;
    }
}

void Notice::resizeEvent(QResizeEvent *event)
{
    placeButtons();
    if (event->oldSize().width() != width())
        updateGeometry();
}

qreal Notice::textHeight(int width) const
{
    QPixmap scratch(1, 1);
    QPainter painter(&scratch);
    return paintParagraph(painter, QRectF(0, 0, textWidth(width), 1000), m_lead, Role::Text, m_text,
                          Role::Text2, textFont(TextSize::Dense), mostLines);
}

int Notice::heightForWidth(int width) const
{
    return std::max(int(std::ceil(textHeight(width))) + 2 * Spacing::Grid, !m_buttons.isEmpty() ? 40 : 32);
}

QSize Notice::sizeHint() const
{
    return {360, heightForWidth(360)};
}

QSize Notice::minimumSizeHint() const
{
    // Never less than the words need: a layout in want of room must not cut them.
    return {200, heightForWidth(std::max(200, width()))};
}

void Notice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_shape == Shape::Box)
        paintBox(painter, rect(), color(toneSoft(m_tone)), color(toneWords(m_tone)), Spacing::Radius);
    else
        painter.fillRect(rect(), color(toneSoft(m_tone)));
    const qreal top = std::max(0.0, std::floor((height() - textHeight(width())) / 2.0));
    paintIcon(painter, QRectF(Spacing::Panel, m_shape == Shape::Strip ? (height() - 16) / 2.0 : top, 16, 16),
              toneIcon(m_tone), toneWords(m_tone));
    paintParagraph(painter, QRectF(textLeft, top, textWidth(width()), height()), m_lead, Role::Text, m_text,
                   Role::Text2, textFont(TextSize::Dense), mostLines);
}

} // namespace Flightdeck::Views
