#include "views/common/icons.h"

#include "views/common/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>
#include <cmath>

namespace Flightdeck::Views {

namespace {

constexpr std::array<const char16_t *, IconCount> names = {
    u"failed",    u"waiting",     u"progressing", u"promoting",    u"finalising",    u"succeeded",
    u"suspended", u"stale",       u"initialized", u"live",         u"partly",        u"warning",
    u"error",     u"note",        u"no-data",     u"denied",       u"not-installed", u"kill",
    u"gate",      u"flag",        u"commit",      u"abort",        u"flux",          u"fix",
    u"order",     u"rollouts",    u"activity",    u"environments", u"help",          u"search",
    u"star",      u"star-filled", u"chevron-up",  u"chevron-down", u"chevron-left",  u"chevron-right",
    u"arrow-up",  u"arrow-down",  u"export",      u"import",       u"columns",       u"check",
    u"cross",     u"plus",        u"minus",       u"close",        u"more",          u"play",
    u"shield",    u"person",      u"copy",        u"clock",        u"filter",        u"retry",
    u"settings",  u"theme",       u"table",       u"external",     u"key",
};

QPixmap render(Icon icon, QRgb rgb, int pixels)
{
    QFile file(QStringLiteral(":/flightdeck/icons/%1.svg").arg(iconName(icon)));
    QPixmap pixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    if (!file.open(QIODevice::ReadOnly))
        return pixmap;
    // QSvgRenderer has no way to be given the value of currentColor.
    QByteArray svg = file.readAll();
    svg.replace("currentColor", QColor(rgb).name().toLatin1());
    QSvgRenderer renderer(svg);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    return pixmap;
}

class Engine final : public QIconEngine
{
public:
    Engine(Icon icon, Role role)
        : m_icon(icon)
        , m_role(role)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const int side = std::min(rect.width(), rect.height());
        const QRectF square(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, side,
                            side);
        paintIcon(*painter, square, m_icon, roleFor(mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return iconPixmap(m_icon, roleFor(mode), std::min(size.width(), size.height()), 1);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        // Both sizes are in device pixels here; QIcon sets the ratio itself.
        Q_UNUSED(scale)
        return pixmap(size, mode, state);
    }
    QIconEngine *clone() const override { return new Engine(m_icon, m_role); }

private:
    Role roleFor(QIcon::Mode mode) const { return mode == QIcon::Disabled ? Role::Text3 : m_role; }

    Icon m_icon;
    Role m_role;
};

} // namespace

QStringView iconName(Icon icon)
{
    return names[size_t(icon)];
}

QPixmap iconPixmap(Icon icon, Role role, int size, qreal devicePixelRatio)
{
    const int pixels = std::max(1, int(std::lround(size * devicePixelRatio)));
    const QRgb rgb = color(role).rgb();
    const QString key = QStringLiteral("flightdeck-%1-%2-%3").arg(int(icon)).arg(rgb, 8, 16).arg(pixels);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = render(icon, rgb, pixels);
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

void paintIcon(QPainter &painter, const QRectF &rect, Icon icon, Role role)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    // Whole device pixels keep the strokes sharp.
    const QPointF at(std::round(rect.x() * ratio) / ratio, std::round(rect.y() * ratio) / ratio);
    painter.drawPixmap(at, iconPixmap(icon, role, int(std::lround(rect.width())), ratio));
}

QIcon icon(Icon icon, Role role)
{
    return QIcon(new Engine(icon, role));
}

} // namespace Flightdeck::Views
