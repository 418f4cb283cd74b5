#include "flags/symbols.h"

#include <QtTest>

using namespace Flightdeck::Flags;

namespace {

const QByteArray sample = "namespace: shop\n"
                          "flags:\n"
                          "  - key: a\n"
                          "    name: A\n"
                          "    variants: [{key: x}, {key: \"y\"}]\n"
                          "    rules:\n"
                          "      - segment: s\n"
                          "        distributions: [{variant: x, rollout: 50}, {variant: 'y', rollout: 50}]\n"
                          "      - segment: {keys: [s, t]}\n"
                          "        distributions: [{variant: x, rollout: 100}]\n"
                          "  - key: b\n"
                          "    name: x\n"
                          "    type: BOOLEAN_FLAG_TYPE\n"
                          "    rollouts: [{segment: {key: t, value: true}}]\n"
                          "segments:\n"
                          "  - {key: s, name: S, match_type: ALL_MATCH_TYPE}\n"
                          "  - {key: t, name: T, match_type: ALL_MATCH_TYPE}\n"
                          "---\n"
                          "namespace: other\n"
                          "segments:\n"
                          "  - {key: s, name: S, match_type: ALL_MATCH_TYPE}\n";

} // namespace

class SymbolsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsEveryUse()
    {
        const auto uses = symbolUses(Document::parse(sample, QStringLiteral("features.yaml")));
        const auto count = [&uses](const Symbol &symbol, bool definitions) {
            return std::count_if(uses.begin(), uses.end(), [&](const SymbolUse &use) {
                return use.symbol == symbol && use.isDefinition == definitions;
            });
        };
        const QString shop = QStringLiteral("shop");
        const Symbol s{Symbol::Kind::Segment, shop, {}, QStringLiteral("s")};
        const Symbol t{Symbol::Kind::Segment, shop, {}, QStringLiteral("t")};
        const Symbol x{Symbol::Kind::Variant, shop, QStringLiteral("a"), QStringLiteral("x")};
        const Symbol y{Symbol::Kind::Variant, shop, QStringLiteral("a"), QStringLiteral("y")};
        QCOMPARE(count(s, true), 1); // the one of the other namespace is another one
        QCOMPARE(count(s, false), 2);
        QCOMPARE(count(t, false), 2);
        QCOMPARE(count(x, true), 1);
        QCOMPARE(count(x, false), 2);
        QCOMPARE(count(y, false), 1);
        for (const SymbolUse &use : uses) {
            QByteArray text = sample.mid(use.span.begin, use.span.size());
            text.replace("\"", "").replace("'", "");
            QCOMPARE(QString::fromUtf8(text), use.symbol.key);
        }
    }

    void knowsWhatStandsAtAByte()
    {
        const auto uses = symbolUses(Document::parse(sample, QStringLiteral("features.yaml")));
        const auto at = symbolAt(uses, sample.indexOf("variant: 'y'") + 10);
        QVERIFY(at);
        QCOMPARE(at->key, QStringLiteral("y"));
        QCOMPARE(at->kind, Symbol::Kind::Variant);
        QVERIFY(!symbolAt(uses, sample.indexOf("name: x") + 6)); // a name is no key
    }

    void survivesWhateverStandsThere()
    {
        for (const char *text :
             {"", "flags", "flags: {}", "flags: [1, [], {key: {}}, ~]", "segments: [{key: [a]}]",
              "flags: [{key: a, rules: [{segment: ~}, {segment: {keys: {}}}], variants: {}}]", "- a",
              "flags: &a [*a]", "namespace: {key: n}\nflags: [{key: a}]"})
            symbolUses(Document::parse(text, QStringLiteral("f.yaml")));
    }

    void countsAnAnchorsTextOnce()
    {
        const QByteArray text =
            "flags:\n- key: a\n  name: A\n  rules: &r\n  - {segment: s}\n- key: b\n  name: "
            "B\n  rules: *r\n";
        const auto uses = symbolUses(Document::parse(text, QStringLiteral("f.yaml")));
        QCOMPARE(std::count_if(uses.begin(), uses.end(),
                               [](const SymbolUse &use) { return use.symbol.key == QStringLiteral("s"); }),
                 1);
    }
};

QTEST_APPLESS_MAIN(SymbolsTest)
#include "tst_symbols.moc"
