// Rows of the fault table about what a flag file says.
#include "flags/edit.h"
#include "flags/textlines.h"

#include <QtTest>

using namespace Flightdeck::Flags;

namespace {

Document read(const QByteArray &text)
{
    return Document::parse(text, QStringLiteral("features.yaml"));
}

const Diagnostic *found(const Document &document, const char *rule)
{
    for (const Diagnostic &diagnostic : document.diagnostics()) {
        if (diagnostic.rule == QLatin1String(rule))
            return &diagnostic;
    }
    return nullptr;
}

Edit editOf(Edit::Kind kind, const char *nameSpace = "default")
{
    Edit edit;
    edit.kind = kind;
    edit.nameSpace = QLatin1String(nameSpace);
    edit.flag = QStringLiteral("a");
    return edit;
}

} // namespace

class FaultsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fault_45_duplicateKeysAreSeen();
    void fault_49_theRightDocumentIsEdited();
    void fault_51_onlyTrueAndFalseSwitchAFlag();
    void fault_53_sharesThatMissAHundredWarn();
    void fault_55_hiddenCharactersInAKeyAreSeen();
};

void FaultsTest::fault_45_duplicateKeysAreSeen()
{
    const Document twice = read("flags:\n- key: a\n  name: A\n  name: B\n");
    QVERIFY(!twice.accepted());
    QVERIFY(found(twice, "duplicate-yaml-key"));
    QCOMPARE(found(twice, "duplicate-yaml-key")->line, 4);
    const Document flags = read("flags:\n- key: a\n  name: A\n- key: a\n  name: B\n");
    QVERIFY(flags.accepted());
    QCOMPARE(found(flags, "duplicate-flag")->line, 4);
    QCOMPARE(flags.flag(QStringLiteral("default"), QStringLiteral("a"))->name, QStringLiteral("B"));
}

void FaultsTest::fault_49_theRightDocumentIsEdited()
{
    const QByteArray first = "namespace: one\nflags:\n- key: a\n  name: A\n  enabled: true\n";
    const QByteArray second = "---\nnamespace: two\nflags:\n- key: a\n  name: A\n  enabled: true\n";
    const Document document = read(first + second);
    QVERIFY(document.accepted());
    const auto result = applyEdit(document, editOf(Edit::Kind::Disable, "two"));
    QVERIFY(result);
    QVERIFY(result->text.startsWith(first));
    QCOMPARE(result->text, first + QByteArray(second).replace("true", "false"));
    QVERIFY(!applyEdit(document, editOf(Edit::Kind::Disable, "three")));
}

void FaultsTest::fault_51_onlyTrueAndFalseSwitchAFlag()
{
    for (const QByteArray &word : {QByteArray("no"), QByteArray("Yes"), QByteArray("\"true\"")}) {
        const Document document = read("flags:\n- key: a\n  name: A\n  enabled: " + word + "\n");
        QVERIFY2(!document.accepted(), word.constData());
        QVERIFY(found(document, "wrong-kind"));
        QVERIFY(found(document, "wrong-kind")->fix);
        const QByteArray mended = found(document, "wrong-kind")->fix->replacement;
        QVERIFY(mended == "true" || mended == "false");
    }
    const auto enabled =
        applyEdit(read("flags:\n- key: a\n  name: A\n  enabled: false\n"), editOf(Edit::Kind::Enable));
    QVERIFY(enabled);
    QVERIFY(enabled->text.endsWith("enabled: true\n"));
}

void FaultsTest::fault_53_sharesThatMissAHundredWarn()
{
    const Document document = read("flags:\n- key: a\n  name: A\n  enabled: true\n  variants:\n  - key: v\n"
                                   "  rules:\n  - segment: s\n    distributions:\n    - variant: v\n"
                                   "      rollout: 40\nsegments:\n- key: s\n  name: S\n"
                                   "  match_type: ALL_MATCH_TYPE\n");
    QVERIFY(document.accepted());
    QVERIFY(found(document, "unmatched-tail"));
    const auto killed = applyEdit(document, editOf(Edit::Kind::Kill));
    QVERIFY(killed);
    QVERIFY(killed->text.contains("enabled: false"));
}

void FaultsTest::fault_55_hiddenCharactersInAKeyAreSeen()
{
    for (const QByteArray &hidden : {QByteArray("\xE2\x80\xAE"), QByteArray("\xE2\x80\x8B")}) {
        const QByteArray text = "flags:\n- key: a" + hidden + "b\n  name: A\n";
        const Document document = read(text);
        QVERIFY(!document.accepted());
        QVERIFY(found(document, "bad-key"));
        QVERIFY(TextLines::shown(text).contains(QStringLiteral("key: a\uFFFDb")));
    }
}

QTEST_APPLESS_MAIN(FaultsTest)
#include "tst_faults.moc"
