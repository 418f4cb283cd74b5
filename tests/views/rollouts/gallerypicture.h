#pragma once

#include "views/common/theme.h"

#include <QDir>
#include <QImage>
#include <QSet>
#include <QTest>

namespace Flightdeck::Tests {

/// Keeps a picture as GALLERY-NAME-WIDTH-THEME.png, in the folder FLIGHTDECK_GALLERY names, else in `folder`;
/// fails the test when it shows next to nothing.
inline void keepGalleryPicture(const QImage &image, const char *gallery, const char *name,
                               const QString &folder)
{
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); y += 3) {
        for (int x = 0; x < image.width(); x += 3)
            colours.insert(image.pixel(x, y));
    }
    QVERIFY2(colours.size() > 12, name);
    const QString file =
        QStringLiteral("%1-%2-%3-%4.png")
            .arg(QString::fromLatin1(gallery), QString::fromLatin1(name), QString::number(image.width()),
                 Views::Theme::instance().isDark() ? QStringLiteral("dark") : QStringLiteral("light"));
    QVERIFY(image.save(QDir(qEnvironmentVariable("FLIGHTDECK_GALLERY", folder)).filePath(file)));
}

} // namespace Flightdeck::Tests
