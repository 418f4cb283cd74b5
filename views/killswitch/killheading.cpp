#include "views/killswitch/killheading.h"

#include "views/common/icons.h"
#include "views/common/label.h"
#include "views/common/paint.h"
#include "views/common/phasebadge.h"
#include "views/common/spacing.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace Flightdeck::Views {

namespace {

constexpr int iconSize = 26;
constexpr int rowHeight = 54;

} // namespace

KillHeading::KillHeading(QWidget *parent)
    : QWidget(parent)
    , m_band(new BandWidget)
    , m_title(new Label({}, TextSize::Object, Role::Text, QFont::DemiBold))
    , m_caption(new Label({}, TextSize::Dense, Role::Text2))
    , m_badge(new BadgeLabel)
    , m_close(new QPushButton)
{
    m_title->setElided(true);
    m_caption->setElided(true);
    m_close->setAutoDefault(true); // Enter presses it where nothing else wants Enter
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    words->addWidget(m_title);
    words->addWidget(m_caption);
    words->addStretch(1);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(14 + iconSize + Spacing::Panel, 0, Spacing::Page, 0);
    row->setSpacing(Spacing::Panel);
    row->addLayout(words, 1);
    row->addWidget(m_badge, 0, Qt::AlignVCenter);
    row->addWidget(m_close, 0, Qt::AlignVCenter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_band);
    column->addLayout(row, 1);
    setFixedHeight(Spacing::Band + rowHeight);
    setHides(false);
}

void KillHeading::setEnvironment(EnvironmentKind kind, const QString &name)
{
    m_band->setKind(kind);
    m_badge->setBadge(
        {kind == EnvironmentKind::Production ? BadgeKind::Production : BadgeKind::Plain, name, {}, false});
    m_badge->setVisible(!name.isEmpty());
}

void KillHeading::setWords(const QString &title, const QString &caption)
{
    m_title->setText(title);
    m_caption->setText(caption);
}

void KillHeading::setHides(bool hides)
{
    m_close->setText(hides ? tr("Hide  Esc") : tr("Close  Esc"));
    m_close->setAccessibleName(hides ? tr("Hide; what runs goes on") : tr("Close"));
}

void KillHeading::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintIcon(painter, QRectF(14, Spacing::Band + (rowHeight - iconSize) / 2.0, iconSize, iconSize),
              Icon::Kill, Role::Fail);
    painter.fillRect(QRectF(0, height() - 1, width(), 1), color(Role::Line));
}

} // namespace Flightdeck::Views
