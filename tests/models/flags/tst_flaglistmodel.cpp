#include "flags/flaglistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Flightdeck::Flags;

static Document read(const QStringList &keys, const QByteArray &enabled = "true")
{
    QByteArray text = "flags:\n";
    for (const QString &key : keys)
        text += "  - key: " + key.toUtf8() + "\n    name: The " + key.toUtf8() + "\n    enabled: " + enabled +
                "\n";
    return Document::parse(text, QStringLiteral("features.yaml"));
}

static QStringList keysOf(const FlagListModel &model)
{
    QStringList keys;
    for (int row = 0; row < model.rowCount(); ++row)
        keys.append(model.index(row).data(FlagListModel::KeyRole).toString());
    return keys;
}

class TestFlagListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheText_data();
    void followsTheText();
    void marksWhatMeansSomethingElse();
    void countsProblems();
    void tellsServedStateAndLastChange();
    void tellsSplitAndDebt();
};

void TestFlagListModel::followsTheText_data()
{
    QTest::addColumn<QStringList>("keys");
    const auto list = [](const char *keys) {
        return QString::fromLatin1(keys).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    };
    QTest::newRow("first goes") << list("b c d");
    QTest::newRow("middle goes") << list("a c d");
    QTest::newRow("last goes") << list("a b c");
    QTest::newRow("all go") << list("");
    QTest::newRow("one comes") << list("a b x c d");
    QTest::newRow("order turns") << list("d c b a");
    QTest::newRow("all at once") << list("x d a y b");
}

void TestFlagListModel::followsTheText()
{
    QFETCH(QStringList, keys);
    FlagListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const Document base =
        read({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d")});
    model.setDocuments(base, base);
    QCOMPARE(model.rowCount(), 4);
    QSignalSpy resets(&model, &FlagListModel::modelReset);
    const QPersistentModelIndex kept = model.index(2);
    model.setDocuments(base, read(keys));
    QCOMPARE(keysOf(model), keys);
    QCOMPARE(resets.size(), keys.isEmpty() ? 1 : 0);
    if (keys.contains(QStringLiteral("c")))
        QCOMPARE(kept.data().toString(), QStringLiteral("c"));
    else
        QVERIFY(!kept.isValid());
    model.setDocuments(base, base);
    QCOMPARE(model.rowCount(), 4);
}

void TestFlagListModel::marksWhatMeansSomethingElse()
{
    FlagListModel model;
    const Document base = read({QStringLiteral("a"), QStringLiteral("b")});
    model.setDocuments(base, base);
    QVERIFY(!model.index(0).data(FlagListModel::ChangedRole).toBool());
    QSignalSpy changes(&model, &FlagListModel::dataChanged);
    model.setDocuments(base, read({QStringLiteral("a"), QStringLiteral("b")}, "false"));
    QCOMPARE(changes.size(), 2);
    QVERIFY(model.index(0).data(FlagListModel::ChangedRole).toBool());
    QVERIFY(!model.index(0).data(FlagListModel::EnabledRole).toBool());
    QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("not committed")));
}

void TestFlagListModel::countsProblems()
{
    FlagListModel model;
    const Document document = Document::parse("flags:\n"
                                              "  - key: good\n    name: G\n    enabled: false\n"
                                              "  - key: bad\n    name: B\n    enabled: true\n    rules:\n"
                                              "      - segment: nobody\n        distributions: []\n",
                                              QStringLiteral("features.yaml"));
    QVERIFY(!document.accepted());
    model.setDocuments(document, document);
    QCOMPARE(model.index(0).data(FlagListModel::ErrorsRole).toInt(), 0);
    QVERIFY(model.index(1).data(FlagListModel::ErrorsRole).toInt() > 0);
}

void TestFlagListModel::tellsServedStateAndLastChange()
{
    FlagListModel model;
    const Document base = read({QStringLiteral("a"), QStringLiteral("b")});
    model.setDocuments(base, base);
    QCOMPARE(model.index(0).data(FlagListModel::ServingRole).toInt(), -1); // unknown is not 0
    model.setServed({{FlagName{QStringLiteral("default"), QStringLiteral("a")}, ServedState{1, 2}}});
    QCOMPARE(model.index(0).data(FlagListModel::ServingRole).toInt(), 1);
    QCOMPARE(model.index(0).data(FlagListModel::ReplicasRole).toInt(), 2);
    QCOMPARE(model.index(1).data(FlagListModel::ServingRole).toInt(), -1);
    model.setLastChanges({{FlagName{QStringLiteral("default"), QStringLiteral("b")},
                           LastChange{QStringLiteral("on-call"), QDateTime::currentDateTimeUtc()}}});
    QVERIFY(model.index(0).data(FlagListModel::LastChangeRole).toString().isEmpty());
    QVERIFY(
        model.index(1).data(FlagListModel::LastChangeRole).toString().startsWith(QStringLiteral("on-call")));
}

void TestFlagListModel::tellsSplitAndDebt()
{
    const Document document = Document::parse("flags:\n"
                                              "- {key: a, name: A, enabled: true, variants: [{key: x}, {key: "
                                              "y}], rules: [{segment: s, distributions: "
                                              "[{variant: x, rollout: 70}, {variant: y, rollout: 30}]}]}\n"
                                              "- {key: b, name: B, type: BOOLEAN_FLAG_TYPE, rollouts: "
                                              "[{threshold: {percentage: 20, value: true}}]}\n"
                                              "- {key: c, name: C, type: BOOLEAN_FLAG_TYPE, enabled: true}\n"
                                              "segments: [{key: s, name: S, match_type: ALL_MATCH_TYPE}]\n",
                                              QStringLiteral("features.yaml"));
    QVERIFY(document.accepted());
    FlagListModel model;
    model.setDocuments(document, document);
    const auto shares = [&model](int row) {
        return model.index(row).data(FlagListModel::SharesRole).toList();
    };
    QCOMPARE(shares(0), (QVariantList{70.0, 30.0}));
    QCOMPARE(shares(1), (QVariantList{80.0, 20.0}));
    QVERIFY(shares(2).isEmpty());
    QVERIFY(model.index(0).data(FlagListModel::DebtRole).toString().isEmpty());
    QVERIFY(model.index(2)
                .data(FlagListModel::DebtRole)
                .toString()
                .contains(QStringLiteral("Everybody gets true")));
    // Read out as well, and in a tooltip that no key can turn into rich text.
    QVERIFY(model.index(2)
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(QStringLiteral("Everybody gets true")));
    QVERIFY(model.index(2).data(Qt::ToolTipRole).toString().contains(QStringLiteral("Everybody gets true")));
}

QTEST_GUILESS_MAIN(TestFlagListModel)
#include "tst_flaglistmodel.moc"
