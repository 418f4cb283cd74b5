#include "views/common/statepage.h"

#include "views/common/accessible.h"
#include "views/common/icons.h"
#include "views/common/label.h"
#include "views/common/paint.h"
#include "views/common/spacing.h"
#include "views/common/style.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Flightdeck::Views {

namespace {

using Kind = StateContent::Kind;

Icon stateIcon(Kind kind)
{
    switch (kind) {
    case Kind::Denied:
        return Icon::Denied;
    case Kind::NotInstalled:
        return Icon::NotInstalled;
    case Kind::Error:
        return Icon::Error;
    case Kind::NoData:
        return Icon::NoData;
    case Kind::Empty:
    case Kind::Loading:
        break;
    }
    return Icon::Initialized;
}

Role stateRole(Kind kind)
{
    return kind == Kind::Error ? Role::Fail : kind == Kind::Denied ? Role::Warn : Role::Text2;
}

class StateIcon final : public QWidget
{
public:
    explicit StateIcon(const StateContent &content, QWidget *parent)
        : QWidget(parent)
        , m_content(content)
    {
        setFixedSize(28, 28);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(painter, rect(), stateIcon(m_content.kind), stateRole(m_content.kind));
    }

private:
    const StateContent &m_content;
};

} // namespace

StatePage::StatePage(QWidget *parent)
    : QWidget(parent)
    , m_icon(new StateIcon(m_content, this))
    , m_title(new Label({}, TextSize::Emphasis, Role::Text, QFont::DemiBold))
    , m_text(new Label({}, TextSize::Dense, Role::Text2))
    , m_primary(new QPushButton)
    , m_secondary(new QPushButton)
    , m_footer(new QWidget(this))
    , m_footerText(new Label({}, TextSize::Dense, Role::Text2))
    , m_footerButton(new QPushButton)
{
    auto *footer = new QHBoxLayout(m_footer);
    footer->setContentsMargins(Spacing::Panel, Spacing::Grid, Spacing::Panel, Spacing::Grid);
    footer->addWidget(m_footerText, 1);
    footer->addWidget(m_footerButton);
    m_footerText->setElided(true);
    setSmall(m_footerButton);
    setButtonKind(m_primary, ButtonKind::Primary);
    setSmall(m_primary);
    setSmall(m_secondary);
    for (Label *label : {m_title, m_text}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        label->setMinimumWidth(200);
        label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    }
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_primary);
    buttons->addWidget(m_secondary);
    buttons->addStretch(1);
    auto *middle = new QVBoxLayout;
    middle->setContentsMargins(Spacing::Panel, Spacing::Panel, Spacing::Panel, Spacing::Panel);
    middle->setSpacing(Spacing::Grid);
    middle->addStretch(1);
    middle->addWidget(m_icon, 0, Qt::AlignHCenter);
    // In the middle also where the page is wider than the words may get.
    for (Label *label : {m_title, m_text}) {
        auto *centred = new QHBoxLayout;
        centred->addStretch(1);
        centred->addWidget(label, 1000);
        centred->addStretch(1);
        middle->addLayout(centred);
    }
    middle->addSpacing(Spacing::Cell);
    middle->addLayout(buttons);
    middle->addStretch(1);
    auto *words = new QWidget;
    words->setLayout(middle);
    words->setMaximumWidth(420 + 2 * Spacing::Panel);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(words, 100); // the stretches share what it cannot take
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(row, 1);
    column->addWidget(m_footer);
    m_barDelay.setSingleShot(true);
    m_barDelay.setInterval(300);
    connect(&m_barDelay, &QTimer::timeout, this, [this] {
        m_barShown = true;
        update();
    });
    connect(m_primary, &QPushButton::clicked, this, &StatePage::primaryTriggered);
    connect(m_secondary, &QPushButton::clicked, this, &StatePage::secondaryTriggered);
    connect(m_footerButton, &QPushButton::clicked, this, &StatePage::primaryTriggered);
    setContent({});
}

void StatePage::setContent(const StateContent &content)
{
    const bool loading = content.kind == Kind::Loading;
    if (loading && m_content.kind != Kind::Loading) {
        m_barShown = false;
        m_barDelay.start();
    } else if (!loading) {
        m_barDelay.stop();
    }
    m_content = content;
    m_icon->update();
    m_title->setText(content.title);
    m_text->setText(content.text);
    m_primary->setText(content.primary);
    m_secondary->setText(content.secondary);
    for (QWidget *widget : {m_icon, static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_text)})
        widget->setVisible(!loading);
    m_primary->setVisible(!loading && !content.primary.isEmpty());
    m_secondary->setVisible(!loading && !content.secondary.isEmpty());
    m_footer->setVisible(loading);
    m_footerText->setText(content.text.isEmpty() ? content.title
                                                 : tr("%1: %2").arg(content.title, content.text));
    m_footerButton->setText(content.primary);
    m_footerButton->setVisible(!content.primary.isEmpty());
    setAccessibleName(content.title);
    setAccessibleValue(this, content.text);
    update();
}

void StatePage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Role::Surface));
    if (m_content.kind != Kind::Loading || !m_barShown)
        return;
    painter.fillRect(0, 0, width(), 3, color(Role::QuietSoft));
    // Of unknown length: a third of the bar, still, because a sweep would claim speed.
    const double share = std::clamp(m_content.progress.value_or(0.33), 0.0, 1.0);
    painter.fillRect(QRectF(0, 0, width() * share, 3), color(Role::AccentFill));
    painter.fillRect(0, m_footer->y(), width(), 1, color(Role::Line));
    for (int row = 0; row < 6; ++row) {
        const int y = 3 + row * 36;
        if (y + 36 > m_footer->y())
            break;
        painter.fillRect(0, y + 35, width(), 1, color(Role::Line));
        const int widths[] = {width() / 5, width() / 4, width() / 5};
        int x = Spacing::Panel;
        for (const int bar : widths) {
            paintBox(painter, QRectF(x, y + 14, bar - (row % 2) * 12, 8), color(Role::QuietSoft),
                     Qt::transparent, 2);
            x += width() / 3;
        }
    }
}

} // namespace Flightdeck::Views
