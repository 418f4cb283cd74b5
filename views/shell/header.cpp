#include "views/shell/header.h"

#include "views/common/paint.h"
#include "views/common/spacing.h"
#include "views/shell/environmentblock.h"
#include "views/shell/killbutton.h"

#include <QHBoxLayout>

namespace Flightdeck::Views {

Header::Header(QWidget *parent)
    : QWidget(parent)
    , m_environment(new EnvironmentBlock(this))
{
    setFixedHeight(Spacing::Header);
    setAccessibleName(tr("Header"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, Spacing::Panel, 0);
    row->setSpacing(0);
    m_environment->setFixedHeight(Spacing::Header);
    row->addWidget(m_environment);
    for (int i = 0; i < SourceCount; ++i) {
        const auto source = SourceId(i);
        m_chips[size_t(i)] = new SourceChip(sourceTitle(source), this);
        row->addWidget(m_chips[size_t(i)]);
        connect(m_chips[size_t(i)], &SourceChip::clicked, this,
                [this, source] { Q_EMIT sourceRequested(source); });
    }
    row->addStretch(1);
    row->addSpacing(Spacing::Panel);
    m_kill = new KillButton(this); // after the chips: Tab follows the order of creation
    row->addWidget(m_kill);
    connect(m_environment, &QAbstractButton::clicked, this, &Header::environmentRequested);
    connect(m_kill, &QAbstractButton::clicked, this, &Header::killRequested);
    setCompact(false);
}

void Header::setNow(const QDateTime &now)
{
    for (SourceChip *chip : m_chips)
        chip->setNow(now);
}

void Header::setCompact(bool compact)
{
    m_environment->setFixedWidth(compact ? 208 : 248);
    m_kill->setFixedWidth(compact ? 212 : 316);
}

void Header::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Role::Surface));
    painter.fillRect(0, height() - 1, width(), 1, color(Role::Line));
}

} // namespace Flightdeck::Views
