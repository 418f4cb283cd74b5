#include "core/plaintext.h"

#include <QTest>

using namespace Flightdeck::Core;

class PlainTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsWhatHides_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::newRow("escape sequence") << QStringLiteral("a\x1b[31mb") << QStringLiteral("a\\u001B[31mb");
        QTest::newRow("bidi override")
            << QStringLiteral(u"user\u202Egpj") << QStringLiteral("user\\u202Egpj");
        QTest::newRow("zero width") << QStringLiteral(u"a\u200Bb") << QStringLiteral("a\\u200Bb");
        QTest::newRow("lines") << QStringLiteral("a\nb\tc") << QStringLiteral("a b c");
        QTest::newRow("plain") << QStringLiteral("Grüße 日本") << QStringLiteral("Grüße 日本");
    }
    void showsWhatHides()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QCOMPARE(plainText(from), to);
    }
    void cuts() { QCOMPARE(plainText(QString(10, u'x'), 4), QStringLiteral("xxxx") + QChar(0x2026)); }
    void urlsLoseTheirSecrets()
    {
        QCOMPARE(displayUrl(QStringLiteral("https://bob:pa55@host/x?token=y#z")),
                 QStringLiteral("https://host/x"));
    }
};

QTEST_GUILESS_MAIN(PlainTextTest)
#include "tst_plaintext.moc"
