#include "views/common/agetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace Flightdeck::Views {

namespace {

struct AgeText
{
    Q_DECLARE_TR_FUNCTIONS(Flightdeck::Views::AgeText)
};

} // namespace

QString durationText(qint64 milliseconds)
{
    const qint64 seconds = std::max<qint64>(0, milliseconds / 1000);
    if (seconds < 120)
        return AgeText::tr("%1 s").arg(seconds);
    const qint64 minutes = seconds / 60;
    if (minutes < 120)
        return AgeText::tr("%1 min").arg(minutes);
    const qint64 hours = minutes / 60;
    if (hours < 48)
        return minutes % 60 == 0 ? AgeText::tr("%1 h").arg(hours)
                                 : AgeText::tr("%1 h %2 min").arg(hours).arg(minutes % 60);
    return AgeText::tr("%1 d").arg(hours / 24);
}

QString agoText(const QDateTime &then, const QDateTime &now)
{
    return then.isValid() ? AgeText::tr("%1 ago").arg(durationText(then.msecsTo(now))) : AgeText::tr("never");
}

} // namespace Flightdeck::Views
