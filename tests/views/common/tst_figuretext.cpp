#include "views/common/agetext.h"
#include "views/common/figuretext.h"
#include "views/common/splitbar.h"
#include "views/common/theme.h"
#include "views/common/tooltip.h"

#include <QTest>
#include <QTextDocument>

#include <limits>

using namespace Flightdeck::Views;

class FigureTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void digitsAreTabular()
    {
        for (const TextSize size : {TextSize::Caption, TextSize::Body, TextSize::Clock}) {
            const QFont font = Theme::instance().font(size, QFont::Bold);
            QCOMPARE(FigureText::width(font, u"11:11"), FigureText::width(font, u"08:47"));
        }
    }
    void groups()
    {
        const QChar thin(0x202F);
        QCOMPARE(FigureText::grouped(0), QStringLiteral("0"));
        QCOMPARE(FigureText::grouped(999), QStringLiteral("999"));
        QCOMPARE(FigureText::grouped(12480), QString(QStringLiteral("12") + thin + QStringLiteral("480")));
        QCOMPARE(FigureText::grouped(std::numeric_limits<qint64>::min()).count(thin), 6);
        QCOMPARE(FigureText::decimal(91.3, 2), QStringLiteral("91.30"));
        QCOMPARE(FigureText::decimal(-0.001, 1), QStringLiteral("0.0"));
        QCOMPARE(FigureText::decimal(-2.5, 1), QStringLiteral("−2.5"));
        QCOMPARE(FigureText::decimal(qQNaN(), 1), QStringLiteral("–"));
    }
    void ages()
    {
        QCOMPARE(durationText(9400), QStringLiteral("9 s"));
        QCOMPARE(durationText(14 * 60 * 1000), QStringLiteral("14 min"));
        QCOMPARE(durationText((3 * 60 + 24) * 60 * 1000), QStringLiteral("3 h 24 min"));
        QCOMPARE(durationText(qint64(72) * 3600 * 1000), QStringLiteral("3 d"));
        QCOMPARE(durationText(-5), QStringLiteral("0 s"));
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QCOMPARE(agoText({}, now), QStringLiteral("never"));
        QCOMPARE(agoText(now.addSecs(-4), now), QStringLiteral("4 s ago"));
    }
    void splitWords()
    {
        QCOMPARE(splitText({70, 30, {}, false}), QStringLiteral("70 / 30"));
        QCOMPARE(splitText({99.5, 0.5, {}, false}), QStringLiteral("99.5 / 0.5"));
    }
    void tooltipsShowTextAsItIs()
    {
        QTextDocument shown;
        const QString hostile = QStringLiteral("<img src=x> a & b &lt;");
        shown.setHtml(plainToolTip(hostile));
        QCOMPARE(shown.toPlainText(), hostile);
        QVERIFY(Qt::mightBeRichText(plainToolTip(QStringLiteral("plain"))));
    }
};

QTEST_MAIN(FigureTextTest)
#include "tst_figuretext.moc"
