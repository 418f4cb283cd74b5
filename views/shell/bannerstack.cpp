#include "views/shell/bannerstack.h"

#include <QVBoxLayout>

namespace Flightdeck::Views {

BannerStack::BannerStack(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
    setAccessibleName(tr("Warnings"));
    hide();
}

void BannerStack::setBanners(const QVector<WindowBanner> &banners)
{
    if (banners == m_banners)
        return;
    m_banners = banners;
    qDeleteAll(m_strips);
    m_strips.clear();
    for (const WindowBanner &banner : banners) {
        auto *strip = new Notice(banner.tone, Notice::Shape::Strip);
        strip->setText(banner.lead, banner.text);
        m_column->addWidget(strip);
        m_strips.append(strip);
    }
    setVisible(!banners.isEmpty());
}

} // namespace Flightdeck::Views
