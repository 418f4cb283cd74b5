#include "flags/document.h"

#include <QTest>

using namespace Flightdeck::Flags;

namespace {

const QString rule = QStringLiteral("@rule@");

/// The lines on which the rule warns.
QList<int> warnedLines(const Document &document)
{
    QList<int> lines;
    for (const Diagnostic &diagnostic : document.diagnostics()) {
        if (diagnostic.rule == rule && diagnostic.severity == Severity::Warning)
            lines << diagnostic.line;
    }
    return lines;
}

} // namespace

class @Class@Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesAGoodFileAlone()
    {
        const Document document = Document::parse("flags:\n"
                                                  "- key: checkout\n"
                                                  "  name: Checkout\n"
                                                  "  description: The new checkout\n"
                                                  "  type: BOOLEAN_FLAG_TYPE\n"
                                                  "  enabled: true\n",
                                                  QStringLiteral("features.yaml"));
        QVERIFY(document.accepted());
        QCOMPARE(warnedLines(document), QList<int>());
    }

    void warnsAndStillAccepts()
    {
        const Document document = Document::parse("flags:\n"
                                                  "- key: checkout\n"
                                                  "  name: Checkout\n"
                                                  "  type: BOOLEAN_FLAG_TYPE\n"
                                                  "  enabled: true\n",
                                                  QStringLiteral("features.yaml"));
        QVERIFY(document.accepted());
        QCOMPARE(warnedLines(document), QList<int>({2}));
    }
};

QTEST_GUILESS_MAIN(@Class@Test)
#include "tst_@id@.moc"
