#include "views/common/theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace Flightdeck::Views;

namespace {

// https://www.w3.org/TR/WCAG21/#dfn-relative-luminance
double luminance(QRgb rgb)
{
    const auto linear = [](int channel) {
        const double value = channel / 255.0;
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(qRed(rgb)) + 0.7152 * linear(qGreen(rgb)) + 0.0722 * linear(qBlue(rgb));
}

double contrast(QRgb a, QRgb b)
{
    const double one = luminance(a);
    const double other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

struct Pair
{
    Role words;
    Role ground;
    double least;
};

QVector<Pair> pairs()
{
    constexpr double text = 4.5;
    constexpr double graphic = 3.0;
    const QVector<Role> grounds = {Role::Surface, Role::Window, Role::Sunken, Role::Raised, Role::AccentSoft};
    QVector<Pair> all = {
        {Role::OnAccent, Role::AccentFill, text}, {Role::OnFail, Role::FailFill, text},
        {Role::OnProd, Role::Prod, text},         {Role::OnStaging, Role::Staging, text},
        {Role::OnDemo, Role::Demo, text},         {Role::Fail, Role::FailSoft, text},
        {Role::Warn, Role::WarnSoft, text},       {Role::Ok, Role::OkSoft, text},
        {Role::Flag, Role::FlagSoft, text},       {Role::Quiet, Role::QuietSoft, text},
        {Role::Text, Role::WarnSoft, text},       {Role::Text2, Role::WarnSoft, text},
        {Role::Text, Role::FailSoft, text},       {Role::Text2, Role::FailSoft, text},
        {Role::Text, Role::QuietSoft, text},      {Role::Text2, Role::QuietSoft, text},
        {Role::Text2, Role::OkSoft, text},        {Role::AccentFill, Role::Surface, graphic},
        {Role::FailFill, Role::Surface, graphic}, {Role::OkFill, Role::Surface, graphic},
        {Role::FlagFill, Role::Surface, graphic}, {Role::AccentFill, Role::AccentSoft, graphic},
    };
    for (const Role ground : grounds) {
        for (const Role words : {Role::Text, Role::Text2, Role::Text3, Role::Accent, Role::Fail, Role::Warn,
                                 Role::Ok, Role::Flag, Role::Quiet})
            all.append({words, ground, text});
        all.append({Role::LineStrong, ground, graphic});
        all.append({Role::Focus, ground, graphic});
    }
    return all;
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::instance().install(*qApp); }

    void contrastSuffices_data()
    {
        QTest::addColumn<Role>("words");
        QTest::addColumn<Role>("ground");
        QTest::addColumn<double>("least");
        QTest::addColumn<bool>("dark");
        for (const Pair &pair : pairs()) {
            for (const bool dark : {false, true})
                QTest::addRow("%s on %s, %s", qPrintable(roleName(pair.words).toString()),
                              qPrintable(roleName(pair.ground).toString()), dark ? "dark" : "light")
                    << pair.words << pair.ground << pair.least << dark;
        }
    }
    void contrastSuffices()
    {
        QFETCH(Role, words);
        QFETCH(Role, ground);
        QFETCH(double, least);
        QFETCH(bool, dark);
        const double ratio = contrast(roleColor(words, dark), roleColor(ground, dark));
        QVERIFY2(ratio >= least, qPrintable(QString::number(ratio, 'f', 2)));
    }

    void modeChangesThePalette()
    {
        Theme &theme = Theme::instance();
        theme.setMode(Theme::Mode::Light);
        QSignalSpy changed(&theme, &Theme::changed);
        theme.setMode(Theme::Mode::Dark);
        QCOMPARE(changed.size(), 1);
        QVERIFY(theme.isDark());
        QCOMPARE(QApplication::palette().color(QPalette::Window),
                 QColor::fromRgb(roleColor(Role::Window, true)));
        theme.setMode(Theme::Mode::Dark);
        QCOMPARE(changed.size(), 1);
        theme.setMode(Theme::Mode::Light);
        QCOMPARE(QApplication::palette().color(QPalette::Base),
                 QColor::fromRgb(roleColor(Role::Surface, false)));
    }

    void onlyTheScrimIsTranslucent()
    {
        for (int i = 0; i < RoleCount; ++i) {
            for (const bool dark : {false, true})
                QCOMPARE(qAlpha(roleColor(Role(i), dark)) == 255, Role(i) != Role::Scrim);
        }
        QCOMPARE(qRound(qAlpha(roleColor(Role::Scrim, false)) / 2.55), 62);
    }

    void wideDejaVuIsCondensed()
    {
        QVERIFY(Theme::instance().font(TextSize::Body).family() != QLatin1String("DejaVu Sans"));
        QCOMPARE(Theme::instance().font(TextSize::Clock).pixelSize(), 48);
        QVERIFY(QFontInfo(Theme::instance().fixedFont()).fixedPitch());
    }
};

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
