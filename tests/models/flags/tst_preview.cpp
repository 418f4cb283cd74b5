#include "tests/support/paths.h"

#include "flags/preview.h"

#include <QBuffer>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <ctime>

using namespace Flightdeck;
using namespace Flightdeck::Flags;

namespace {

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Snapshot snapshotOf(const QByteArray &yaml, const FliptVersion &version = {})
{
    const Document document = Document::parse(yaml, QStringLiteral("features.yaml"), version);
    Q_ASSERT(document.accepted());
    return Snapshot::build({document});
}

Population populationOf(QByteArray csv)
{
    QBuffer buffer(&csv);
    buffer.open(QIODevice::ReadOnly);
    return Population::readCsv(buffer).value();
}

Population samplePopulation()
{
    QFile file(Flightdeck::Tests::sourcePath("resources/population-20k.csv"));
    file.open(QIODevice::ReadOnly);
    return Population::readCsv(file).value();
}

QByteArray adrFlags()
{
    return readFile(Flightdeck::Tests::sourcePath("tests/data/flipt-v1.35/evaluation/001.yaml"));
}

const QString defaultSpace = QStringLiteral("default");

/// The outcome by way of the evaluator, one request at a time.
QString slowOutcome(const Evaluator &evaluator, const Flag &flag, const QString &nameSpace,
                    const Population &population, qsizetype row)
{
    Request request{nameSpace, flag.key, population.entityText(row), {}};
    for (int column = 0; column < population.properties().size(); ++column) {
        const int id = population.valueId(column, row);
        if (id >= 0)
            request.context.insert(population.properties().at(column), population.values(column)[size_t(id)]);
    }
    if (flag.type == FlagType::Boolean) {
        const auto answer = evaluator.boolean(request);
        return !answer           ? QStringLiteral("(error)")
               : answer->enabled ? QStringLiteral("true")
                                 : QStringLiteral("false");
    }
    const auto answer = evaluator.variant(request);
    if (!answer)
        return QStringLiteral("(error)");
    return answer->variant.isEmpty() ? QStringLiteral("(none)") : answer->variant;
}

/// Processor time of this thread: other programs on the machine do not count.
double threadMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

} // namespace

class TestPreview : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void movesOfAShift();
    void missingFlag();
    void agreesWithEvaluator_data();
    void agreesWithEvaluator();
    void segmentFunnels();
    void unreadableValues();
    void cancelled();
    void tenFlagsAreQuick();
};

void TestPreview::movesOfAShift()
{
    const Snapshot before = snapshotOf(adrFlags());
    const Snapshot after = snapshotOf(
        adrFlags().replace("rollout: 90", "rollout: 75").replace("rollout: 10\n", "rollout: 25\n"));
    const Population population = samplePopulation();
    const FlagPreview preview =
        *previewFlag(before, after, defaultSpace, QStringLiteral("new-spider-map-algorithm"), population);
    QCOMPARE(preview.entities, 20'000);
    QCOMPARE(preview.moves.size(), size_t(1)); // nobody goes back from treatment to control
    const FlagPreview::Move &move = preview.moves.front();
    QCOMPARE(move.from, QStringLiteral("control"));
    QCOMPARE(move.to, QStringLiteral("treatment"));
    QCOMPARE(move.count, preview.changed);
    QCOMPARE(preview.after.value(QStringLiteral("treatment")),
             preview.before.value(QStringLiteral("treatment")) + move.count);
    QVERIFY(qAbs(double(move.count) / 20'000 - 0.15) < 0.01);
    const Request request{
        defaultSpace, QStringLiteral("new-spider-map-algorithm"), QString::fromUtf8(move.example), {}};
    QCOMPARE(Evaluator(before).variant(request)->variant, QStringLiteral("control"));
    QCOMPARE(Evaluator(after).variant(request)->variant, QStringLiteral("treatment"));
}

void TestPreview::missingFlag()
{
    const Population population = populationOf("id\nu1\nu2\n");
    const FlagPreview preview = *previewFlag(snapshotOf(adrFlags()), Snapshot(), defaultSpace,
                                             QStringLiteral("enhanced-matching"), population);
    QCOMPARE(preview.before, (QMap<QString, qsizetype>{{QStringLiteral("off"), 2}}));
    QCOMPARE(preview.after, (QMap<QString, qsizetype>{{QStringLiteral("(none)"), 2}}));
    QCOMPARE(preview.changed, 2);
}

void TestPreview::agreesWithEvaluator_data()
{
    QTest::addColumn<QString>("file");
    for (int i = 1; i <= 40; ++i) {
        const QString name = QStringLiteral("%1.yaml").arg(i, 3, 10, QLatin1Char('0'));
        QTest::newRow(qPrintable(name))
            << Flightdeck::Tests::sourcePath("tests/data/flipt-v1.35/evaluation/") + name;
    }
}

/// Columns and cached hashes give what single requests give, for people whose properties the file asks for.
void TestPreview::agreesWithEvaluator()
{
    QFETCH(QString, file);
    const Snapshot snapshot = snapshotOf(readFile(file));
    QStringList properties;
    QStringList values = {
        QString(),           QStringLiteral("5"), QStringLiteral("true"), QStringLiteral("2024-01-01"),
        QStringLiteral("x"), QStringLiteral(" ")};
    const QStringList nameSpaces = snapshot.nameSpaces();
    for (const QString &nameSpace : nameSpaces) {
        for (const Segment *segment : snapshot.segments(nameSpace)) {
            for (const Constraint &constraint : segment->constraints) {
                properties.append(constraint.property);
                if (!constraint.value.contains(u'"') && !constraint.value.contains(u'\n') &&
                    values.size() < 200)
                    values.append(constraint.value);
            }
        }
    }
    properties.removeDuplicates();
    QRandomGenerator random(7);
    QString csv = QStringLiteral("id,\"") + properties.join(QStringLiteral("\",\"")) + QStringLiteral("\"\n");
    if (properties.isEmpty())
        csv = QStringLiteral("id\n");
    for (int row = 0; row < 60; ++row) {
        csv += QString(random.bounded(200), QChar(u'é')) + QString::number(row);
        for (qsizetype i = 0; i < properties.size(); ++i)
            csv += QStringLiteral(",\"") + values.at(random.bounded(int(values.size()))) + u'"';
        csv += u'\n';
    }
    const Population population = populationOf(csv.toUtf8());
    const Evaluator evaluator(snapshot);
    for (const QString &nameSpace : nameSpaces) {
        for (const Flag *flag : snapshot.flags(nameSpace)) {
            QMap<QString, qsizetype> expected;
            for (qsizetype row = 0; row < population.size(); ++row)
                ++expected[slowOutcome(evaluator, *flag, nameSpace, population, row)];
            const FlagPreview preview = *previewFlag(snapshot, snapshot, nameSpace, flag->key, population);
            QCOMPARE(preview.before, expected);
            QCOMPARE(preview.changed, 0);
        }
    }
}

void TestPreview::segmentFunnels()
{
    const Population population = populationOf("id,a,b\nu1,x,y\nu2,x,\nu3,,y\nu4,,\n");
    Segment segment;
    Constraint first;
    first.property = QStringLiteral("a");
    first.op = QStringLiteral("eq");
    first.value = QStringLiteral("x");
    Constraint second = first;
    second.property = QStringLiteral("b");
    second.value = QStringLiteral("y");
    segment.constraints = {first, second};
    const SegmentPreview all = previewSegment(segment, population);
    QCOMPARE(all.entities, 4);
    QCOMPARE(all.matched, 1);
    QCOMPARE(all.funnel, (std::vector<qsizetype>{2, 1}));
    QCOMPARE(all.missing, (std::vector<qsizetype>{2, 2}));
    segment.matchType = MatchType::Any;
    const SegmentPreview any = previewSegment(segment, population);
    QCOMPARE(any.matched, 3);
    QCOMPARE(any.funnel, (std::vector<qsizetype>{2, 3}));
    segment.constraints.clear();
    QCOMPARE(previewSegment(segment, population).matched, 4);
}

void TestPreview::unreadableValues()
{
    const Population population = populationOf("id,n\nu1,5\nu2,many\n");
    Segment segment;
    Constraint constraint;
    constraint.type = ConstraintType::Number;
    constraint.property = QStringLiteral("n");
    constraint.op = QStringLiteral("gt");
    constraint.value = QStringLiteral("1");
    segment.constraints = {constraint};
    const SegmentPreview old = previewSegment(segment, population);
    QCOMPARE(old.matched, 1);
    QCOMPARE(old.unreadable, 1);
    QCOMPARE(previewSegment(segment, population, {1, 40, 0}).unreadable, 0);
}

void TestPreview::cancelled()
{
    const std::atomic_bool cancelled = true;
    const Snapshot snapshot = snapshotOf(adrFlags());
    QVERIFY(!previewFlag(snapshot, snapshot, defaultSpace, QStringLiteral("enhanced-matching"),
                         populationOf("id\nu\n"), &cancelled));
}

/// A person moves a slider and sees the outcome: ten flags for 20,000 people within a frame or three.
void TestPreview::tenFlagsAreQuick()
{
    QByteArray yaml = "flags:\n";
    for (int i = 0; i < 10; ++i) {
        const QByteArray key = "flag-" + QByteArray::number(i);
        if (i % 2 == 0)
            yaml +=
                "- {key: " + key +
                ", name: F, enabled: true, variants: [{key: a}, {key: b}], rules: [{segment: beta, "
                "distributions: "
                "[{variant: b, rollout: 100}]}, {segment: paying, distributions: [{variant: a, rollout: 90}, "
                "{variant: b, rollout: 10}]}, {segment: all, distributions: [{variant: a, rollout: "
                "100}]}]}\n";
        else
            yaml += "- {key: " + key +
                    ", name: F, type: BOOLEAN_FLAG_TYPE, rollouts: [{segment: {key: beta, value: true}}, "
                    "{segment: "
                    "{keys: [paying, staff], value: true}}, {threshold: {percentage: 10, value: true}}]}\n";
    }
    yaml += R"(
segments:
- {key: all, name: A, match_type: ALL_MATCH_TYPE}
- {key: beta, name: B, match_type: ANY_MATCH_TYPE, constraints: [{type: STRING_COMPARISON_TYPE, property: user_role, operator: eq, value: BETA_TESTER}]}
- {key: staff, name: S, match_type: ANY_MATCH_TYPE, constraints: [{type: STRING_COMPARISON_TYPE, property: email, operator: suffix, value: "@talent-mesh.com"}]}
- {key: paying, name: P, match_type: ALL_MATCH_TYPE, constraints: [{type: STRING_COMPARISON_TYPE, property: plan, operator: neq, value: free}, {type: NUMBER_COMPARISON_TYPE, property: seats, operator: gte, value: "5"}, {type: DATETIME_COMPARISON_TYPE, property: signup_date, operator: gte, value: "2023-01-01"}]}
)";
    const Snapshot snapshot = snapshotOf(yaml);
    const Population population = samplePopulation();
    const double before = threadMilliseconds();
    for (const Flag *flag : snapshot.flags(defaultSpace))
        QVERIFY(previewFlag(snapshot, snapshot, defaultSpace, flag->key, population).has_value());
    const double milliseconds = threadMilliseconds() - before;
    qInfo("10 flags x 20,000 people, both sides: %.1f ms, %.1f million evaluations/s", milliseconds,
          10 * 20'000 * 2 / milliseconds / 1000);
#ifdef QT_NO_DEBUG
    QVERIFY2(milliseconds < 50, qPrintable(QString::number(milliseconds)));
#else
    QVERIFY2(milliseconds < 2000, qPrintable(QString::number(milliseconds)));
#endif
}

QTEST_GUILESS_MAIN(TestPreview)
#include "tst_preview.moc"
