#include "app/identitybanners.h"

#include "core/plaintext.h"
#include "views/rollouts/rolloutwords.h"

#include <QCoreApplication>

namespace Flightdeck::App {

namespace {

struct IdentityBanners
{
    Q_DECLARE_TR_FUNCTIONS(IdentityBanners)
};

/// Nothing is corrected: which of the two clocks is right, nobody knows here.
Views::WindowBanner skewBanner(const ContextFollower::Notice &notice)
{
    const QString lead =
        notice.clockSkewMs < 0
            ? IdentityBanners::tr("This computer's clock is about %1 behind the API server of %2.")
            : IdentityBanners::tr("This computer's clock is about %1 ahead of the API server of %2.");
    return {
        Views::Tone::Warn,
        lead.arg(Views::RolloutWords::span(qAbs(notice.clockSkewMs)), Core::plainText(notice.context, 100)),
        IdentityBanners::tr("Ages and next ticks are counted with this computer's clock and are off by as "
                            "much. Check which one is right.")};
}

} // namespace

QVector<Views::WindowBanner> identityBanners(const QList<ContextFollower::Notice> &notices)
{
    using Views::Tone;
    QVector<Views::WindowBanner> banners;
    for (const auto &notice : notices) {
        if (notice.insecure)
            banners.append(
                {Tone::Fail,
                 IdentityBanners::tr("Certificates of %1 are not checked.")
                     .arg(Core::plainText(notice.context, 100)),
                 IdentityBanners::tr("Somebody on the way could read your credentials and show you a false "
                                     "cluster. The kubeconfig sets insecure-skip-tls-verify.")});
    }
    for (const auto &notice : notices) {
        const QString context = Core::plainText(notice.context, 100);
        if (notice.warning)
            banners.append(
                {Tone::Warn, IdentityBanners::tr("Context %1:").arg(context), notice.warning->text()});
        for (const QString &oddity : notice.oddities)
            banners.append({Tone::Warn, IdentityBanners::tr("Context %1:").arg(context), oddity});
    }
    for (const auto &notice : notices) {
        if (notice.clockSkewMs != 0)
            banners.append(skewBanner(notice));
    }
    return banners;
}

} // namespace Flightdeck::App
