// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>

#include <array>
#include <cmath>

namespace Flightdeck::Tests {

enum class Vision { Normal, Protanopia, Deuteranopia, Tritanopia };
inline constexpr std::array visions = {Vision::Normal, Vision::Protanopia, Vision::Deuteranopia,
                                       Vision::Tritanopia};

inline const char *visionName(Vision vision)
{
    static constexpr std::array names = {"normal", "protanopia", "deuteranopia", "tritanopia"};
    return names[std::size_t(vision)];
}

using Linear = std::array<double, 3>; ///< red, green, blue without the display's gamma, 0 to 1

inline Linear linearOf(QRgb rgb)
{
    const auto one = [](int value) {
        const double share = value / 255.0;
        return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return {one(qRed(rgb)), one(qGreen(rgb)), one(qBlue(rgb))};
}

/// What an eye without one kind of cones makes of a colour: the matrices of Machado, Oliveira and Fernandes,
/// "A Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE TVCG 15 (2009),
/// severity 1.
inline Linear seenLinear(QRgb rgb, Vision vision)
{
    using Matrix = std::array<std::array<double, 3>, 3>;
    static constexpr std::array<Matrix, 4> matrices = {{
        {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}},
        {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}},
        {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}},
        {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}},
    }};
    const Linear colour = linearOf(rgb);
    Linear seen{};
    for (std::size_t i = 0; i < 3; ++i) {
        const auto &row = matrices[std::size_t(vision)][i];
        seen[i] = std::clamp(row[0] * colour[0] + row[1] * colour[1] + row[2] * colour[2], 0.0, 1.0);
    }
    return seen;
}

inline QRgb seenColour(QRgb rgb, Vision vision)
{
    const auto one = [](double share) {
        return int(std::lround(
            255 * (share <= 0.0031308 ? 12.92 * share : 1.055 * std::pow(share, 1 / 2.4) - 0.055)));
    };
    const Linear seen = seenLinear(rgb, vision);
    return qRgb(one(seen[0]), one(seen[1]), one(seen[2]));
}

inline QImage seenImage(QImage image, Vision vision)
{
    image = image.convertToFormat(QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x)
            line[x] = seenColour(line[x], vision);
    }
    return image;
}

/// CIE 1976 distance of two colours as seen; about 2 is just noticeable side by side, 20 tells thin lines
/// apart.
inline double seenDistance(QRgb a, QRgb b, Vision vision)
{
    const auto lab = [vision](QRgb rgb) {
        const Linear c = seenLinear(rgb, vision);
        const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16 / 116.0; };
        const double x = f((0.4124 * c[0] + 0.3576 * c[1] + 0.1805 * c[2]) / 0.95047);
        const double y = f(0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2]);
        const double z = f((0.0193 * c[0] + 0.1192 * c[1] + 0.9505 * c[2]) / 1.08883);
        return Linear{116 * y - 16, 500 * (x - y), 200 * (y - z)};
    };
    const Linear p = lab(a);
    const Linear q = lab(b);
    return std::hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

/// WCAG contrast of two colours as seen, 1 to 21.
inline double seenContrast(QRgb a, QRgb b, Vision vision)
{
    const auto light = [vision](QRgb rgb) {
        const Linear c = seenLinear(rgb, vision);
        return 0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2] + 0.05;
    };
    return std::max(light(a), light(b)) / std::min(light(a), light(b));
}

} // namespace Flightdeck::Tests
