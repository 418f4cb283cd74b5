#include "views/activity/activitypicture.h"

#include "views/activity/activitysigns.h"
#include "views/activity/timeline.h"
#include "views/common/paint.h"
#include "views/common/spacing.h"

#include <QBuffer>
#include <QCoreApplication>

namespace Flightdeck::Views {

namespace {

constexpr int pictureWidth = 1200;
constexpr int headHeight = 56;
constexpr int lanesHeight = 172;
constexpr int rowHeight = 26;
constexpr int mostRows = 120;
constexpr qreal scale = 2; // sharp on paper and on dense screens

struct ActivityPicture
{
    Q_DECLARE_TR_FUNCTIONS(ActivityPicture)
};

QString when(const QDateTime &at)
{
    return at.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

void paintHead(QPainter &painter, const ActivityExport &what)
{
    const auto left = Qt::AlignLeft | Qt::AlignVCenter;
    paintText(painter, QRectF(Spacing::Page, 8, pictureWidth - 2 * Spacing::Page, 22), left,
              ActivityPicture::tr("Activity in %1").arg(what.environment),
              textFont(TextSize::Emphasis, QFont::DemiBold), Role::Text);
    paintText(painter, QRectF(Spacing::Page, 30, pictureWidth - 2 * Spacing::Page, 18), left,
              ActivityPicture::tr("%1 to %2 UTC, lanes in local time. What this console saw and the sources "
                                  "still remembered at %3 UTC.")
                  .arg(when(what.range.from), when(what.range.to), when(what.exportedAt)),
              textFont(TextSize::Dense), Role::Text2);
}

void paintRow(QPainter &painter, const ActivityExport &what, const Core::ActivityEntry &entry, qreal y)
{
    const auto left = Qt::AlignLeft | Qt::AlignVCenter;
    const ActivitySign sign = activitySign(entry.kind, entry.outcome);
    const QFont dense = textFont(TextSize::Dense);
    const qreal end = pictureWidth - Spacing::Page;
    painter.fillRect(QRectF(Spacing::Page, y, end - Spacing::Page, 1), color(Role::Line));
    paintText(painter, QRectF(Spacing::Page, y, 140, rowHeight), left, when(entry.at), dense, Role::Text2);
    paintIcon(painter, QRectF(160, y + 5, 16, 16), sign.icon, sign.role);
    paintText(painter, QRectF(184, y, 200, rowHeight), left, entry.object,
              textFont(TextSize::Dense, QFont::DemiBold), Role::Text);
    paintText(painter, QRectF(392, y, 520, rowHeight), left, entry.text, dense, Role::Text);
    paintText(painter, QRectF(920, y, 120, rowHeight), left, what.people ? entry.by : QString(), dense,
              Role::Text2);
    paintText(painter, QRectF(1048, y, end - 1048, rowHeight), left, entry.state, dense,
              outcomeRole(entry.outcome));
}

} // namespace

QImage activityPicture(const ActivityExport &what, ActivityFilter *filter)
{
    const int rows = int(std::min<qsizetype>(what.entries.size(), mostRows));
    const bool more = what.entries.size() > rows;
    const int height = headHeight + lanesHeight + Spacing::Page + (rows + more) * rowHeight + Spacing::Page;
    QImage image(QSize(pictureWidth, height) * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(color(Role::Surface));
    Timeline lanes(filter);
    lanes.setRange(what.range);
    lanes.setIncident(what.range);
    lanes.resize(pictureWidth - 2 * Spacing::Page, lanesHeight);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintHead(painter, what);
    lanes.render(&painter, QPoint(Spacing::Page, headHeight));
    qreal y = headHeight + lanesHeight + Spacing::Page;
    for (int row = 0; row < rows; ++row, y += rowHeight)
        paintRow(painter, what, what.entries[row], y);
    if (more)
        paintText(painter, QRectF(Spacing::Page, y, 600, rowHeight), Qt::AlignLeft | Qt::AlignVCenter,
                  ActivityPicture::tr("and %1 more, which the CSV and the JSON hold")
                      .arg(what.entries.size() - rows),
                  textFont(TextSize::Dense), Role::Text2);
    return image;
}

QByteArray activityPng(const ActivityExport &what, ActivityFilter *filter)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    activityPicture(what, filter).save(&buffer, "PNG");
    return bytes;
}

} // namespace Flightdeck::Views
