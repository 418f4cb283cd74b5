#include "views/common/palette.h"

#include <array>

namespace Flightdeck::Views {

namespace {

struct Token
{
    Role role;
    const char16_t *name;
    QRgb light;
    QRgb dark;
};

constexpr QRgb opaque(QRgb rgb)
{
    return 0xff000000u | rgb;
}

// Fills and words are picked from Okabe and Ito's palette, darkened or lightened until every text reaches 4.5
// : 1 and every graphic 3 : 1 on the grounds it is used on; tst_theme computes each pair.
constexpr std::array<Token, RoleCount> tokens = {{
    {Role::Window, u"window", opaque(0xEDF0F3), opaque(0x0D1115)},
    {Role::Surface, u"surface", opaque(0xFFFFFF), opaque(0x151A20)},
    {Role::Sunken, u"sunken", opaque(0xF5F7F9), opaque(0x11161B)},
    {Role::Raised, u"raised", opaque(0xFFFFFF), opaque(0x1D242B)},
    {Role::Line, u"line", opaque(0xD6DCE2), opaque(0x2A333C)},
    {Role::LineStrong, u"lineStrong", opaque(0x74818D), opaque(0x6B7884)},
    {Role::Text, u"text", opaque(0x141D26), opaque(0xE8EDF2)},
    {Role::Text2, u"text2", opaque(0x43515E), opaque(0xB4BFCA)},
    {Role::Text3, u"text3", opaque(0x5A6875), opaque(0x929FAC)},
    {Role::Accent, u"accent", opaque(0x00619E), opaque(0x62B6EC)},
    {Role::AccentFill, u"accentFill", opaque(0x0072B2), opaque(0x56B4E9)},
    {Role::OnAccent, u"onAccent", opaque(0xFFFFFF), opaque(0x06131C)},
    {Role::AccentSoft, u"accentSoft", opaque(0xDEECF7), opaque(0x14293A)},
    {Role::PrimaryFill, u"primaryFill", opaque(0xA9B5C0), opaque(0x56636F)},
    {Role::Fail, u"fail", opaque(0xA63600), opaque(0xFF9A6B)},
    {Role::FailFill, u"failFill", opaque(0xBF4400), opaque(0xE0672A)},
    {Role::OnFail, u"onFail", opaque(0xFFFFFF), opaque(0x190A02)},
    {Role::FailSoft, u"failSoft", opaque(0xFBE7DD), opaque(0x33190D)},
    {Role::Warn, u"warn", opaque(0x7A5000), opaque(0xF2B84B)},
    {Role::WarnFill, u"warnFill", opaque(0xE69F00), opaque(0xE69F00)},
    {Role::WarnSoft, u"warnSoft", opaque(0xFCF1DA), opaque(0x2E2410)},
    {Role::Ok, u"ok", opaque(0x00664B), opaque(0x4FCBA1)},
    {Role::OkFill, u"okFill", opaque(0x009E73), opaque(0x1FAF86)},
    {Role::OkSoft, u"okSoft", opaque(0xDFF2EB), opaque(0x0F2A22)},
    {Role::Flag, u"flag", opaque(0x87386A), opaque(0xE3A2C8)},
    {Role::FlagFill, u"flagFill", opaque(0xB3588F), opaque(0xCC79A7)},
    {Role::FlagSoft, u"flagSoft", opaque(0xF6E7F0), opaque(0x311D2A)},
    {Role::Quiet, u"quiet", opaque(0x4A5865), opaque(0xA8B4BF)},
    {Role::QuietSoft, u"quietSoft", opaque(0xE7EBEF), opaque(0x222A32)},
    {Role::Prod, u"prod", opaque(0x8E1452), opaque(0xA81C62)},
    {Role::OnProd, u"onProd", opaque(0xFFFFFF), opaque(0xFFFFFF)},
    {Role::Staging, u"staging", opaque(0xE69F00), opaque(0xE69F00)},
    {Role::OnStaging, u"onStaging", opaque(0x141D26), opaque(0x14100A)},
    {Role::Demo, u"demo", opaque(0xBFE3D6), opaque(0x1D4A3D)},
    {Role::OnDemo, u"onDemo", opaque(0x10362A), opaque(0xD5F2E7)},
    {Role::Focus, u"focus", opaque(0x0072B2), opaque(0x8CCBF3)},
    {Role::Scrim, u"scrim", 0x9e7d8b97u, 0x9e05080bu},
}};

constexpr bool inOrder()
{
    for (int i = 0; i < RoleCount; ++i) {
        if (int(tokens[size_t(i)].role) != i)
            return false;
    }
    return true;
}
static_assert(inOrder(), "the table is indexed by Role");

} // namespace

QRgb roleColor(Role role, bool dark)
{
    const Token &token = tokens[size_t(role)];
    return dark ? token.dark : token.light;
}

QStringView roleName(Role role)
{
    return tokens[size_t(role)].name;
}

} // namespace Flightdeck::Views
