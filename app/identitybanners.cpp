#include "app/identitybanners.h"

#include "core/plaintext.h"

#include <QCoreApplication>

namespace Flightdeck::App {

namespace {

struct BannerWords
{
    Q_DECLARE_TR_FUNCTIONS(IdentityBanners)
};

} // namespace

QVector<Views::WindowBanner> identityBanners(const QList<ContextFollower::Notice> &notices)
{
    using Views::Tone;
    QVector<Views::WindowBanner> banners;
    for (const auto &notice : notices) {
        if (notice.insecure)
            banners.append(
                {Tone::Fail,
                 BannerWords::tr("Certificates of %1 are not checked.")
                     .arg(Core::plainText(notice.context, 100)),
                 BannerWords::tr("Somebody on the way could read your credentials and show you a false "
                                 "cluster. The kubeconfig sets insecure-skip-tls-verify.")});
    }
    for (const auto &notice : notices) {
        const QString context = Core::plainText(notice.context, 100);
        if (notice.warning)
            banners.append({Tone::Warn, BannerWords::tr("Context %1:").arg(context), notice.warning->text()});
        for (const QString &oddity : notice.oddities)
            banners.append({Tone::Warn, BannerWords::tr("Context %1:").arg(context), oddity});
    }
    return banners;
}

} // namespace Flightdeck::App
