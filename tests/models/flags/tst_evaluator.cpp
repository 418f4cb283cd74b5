#include "tests/support/paths.h"

#include "flags/evaluator.h"
#include "flags/requestjson.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

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
    if (!document.accepted()) {
        for (const Diagnostic &diagnostic : document.diagnostics())
            qWarning("line %d: %s", diagnostic.line, qPrintable(diagnostic.message));
    }
    return Snapshot::build({document});
}

Request requestFor(const QString &flag, const QString &entity, const QMap<QString, QString> &context = {})
{
    return {QStringLiteral("default"), flag, entity, context};
}

/// What is wrong with an answer, empty when nothing is.
template<typename Answer>
QString judgeFailure(const tl::expected<Answer, EvaluationError> &answer, const QJsonObject &expect)
{
    const QString wanted = expect.value(u"error").toString();
    if (answer)
        return QStringLiteral("answered, but %1 was expected").arg(wanted);
    const bool notFound = answer.error().errorClass == EvaluationErrorClass::NotFound;
    if (wanted != (notFound ? QLatin1String("NOT_FOUND") : QLatin1String("INVALID_ARGUMENT")))
        return QStringLiteral("wrong class: %1").arg(answer.error().message);
    const QJsonArray any = expect.value(u"message_any_of").toArray();
    const bool known = any.isEmpty() ? answer.error().message == expect.value(u"message").toString()
                                     : any.contains(answer.error().message);
    return known ? QString() : QStringLiteral("wrong message: %1").arg(answer.error().message);
}

QString judge(const tl::expected<VariantAnswer, EvaluationError> &answer, const QJsonObject &expect)
{
    if (expect.contains(u"error"))
        return judgeFailure(answer, expect);
    if (!answer)
        return answer.error().message;
    const bool same = answer->match == expect.value(u"match").toBool() &&
                      answer->variant == expect.value(u"variant").toString() &&
                      QJsonArray::fromStringList(answer->segments) == expect.value(u"segments").toArray() &&
                      reasonName(answer->reason) == expect.value(u"reason").toString() &&
                      answer->attachment == expect.value(u"attachment").toString().toUtf8();
    return same
               ? QString()
               : QStringLiteral("%1 %2 %3")
                     .arg(answer->variant, reasonName(answer->reason), QString::fromUtf8(answer->attachment));
}

QString judge(const tl::expected<BooleanAnswer, EvaluationError> &answer, const QJsonObject &expect)
{
    if (expect.contains(u"error"))
        return judgeFailure(answer, expect);
    if (!answer)
        return answer.error().message;
    const bool same = answer->enabled == expect.value(u"enabled").toBool() &&
                      reasonName(answer->reason) == expect.value(u"reason").toString();
    return same ? QString() : reasonName(answer->reason);
}

const QByteArray boolFlag = R"(
flags:
- key: f
  name: F
  type: BOOLEAN_FLAG_TYPE
  enabled: false
  rollouts: [{segment: {key: s, value: true}}]
segments:
- {key: s, name: S, match_type: ALL_MATCH_TYPE, constraints: [CONSTRAINT]}
)";

/// Whether one constraint holds, by a boolean flag; nothing when the request fails.
std::optional<bool> holds(const QByteArray &constraint, const QString &given,
                          const FliptVersion &version = {}, const QString &entity = QStringLiteral("e"))
{
    QByteArray yaml = boolFlag;
    const Evaluator evaluator(snapshotOf(yaml.replace("CONSTRAINT", constraint), version));
    const auto answer =
        evaluator.boolean(requestFor(QStringLiteral("f"), entity, {{QStringLiteral("p"), given}}));
    return answer ? std::optional(answer->reason == Reason::Match) : std::nullopt;
}

} // namespace

class TestEvaluator : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void vectors_data();
    void vectors();
    void edges();
    void traceTellsWhy();
    void laterDocumentsDoNotReachEarlierRules();
    void isNotOneOfOfNumbers();
    void unreadableValues();
    void rulesWithoutDistributions();
    void defaultVariant();
    void entityConstraints();
    void containsOperators();
    void normalisedShares();
    void emptySnapshot();
};

void TestEvaluator::vectors_data()
{
    QTest::addColumn<QString>("base");
    const QDir folder(Flightdeck::Tests::sourcePath("tests/data/flipt-v1.35/evaluation"));
    const QStringList names = folder.entryList({QStringLiteral("*.jsonl")});
    QVERIFY(!names.isEmpty());
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << folder.filePath(name.chopped(6));
}

/// Recorded from Flipt 1.35.0.
void TestEvaluator::vectors()
{
    QFETCH(QString, base);
    const Evaluator evaluator(snapshotOf(readFile(base + QStringLiteral(".yaml"))));
    const QList<QByteArray> lines = readFile(base + QStringLiteral(".jsonl")).split('\n');
    int right = 0;
    int count = 0;
    for (const QByteArray &line : lines) {
        if (line.trimmed().isEmpty())
            continue;
        ++count;
        const QJsonObject json = readJsonObject(line).value();
        const Request request =
            readRequest(json, {QStringLiteral("namespace"), QStringLiteral("flag"), QStringLiteral("entity")})
                .value();
        const QJsonObject expect = json.value(u"expect").toObject();
        Trace trace; // asking for the reasons must not change the answer
        const QString complaint = json.value(u"kind") == QLatin1String("variant")
                                      ? judge(evaluator.variant(request, &trace), expect)
                                      : judge(evaluator.boolean(request, &trace), expect);
        if (complaint.isEmpty())
            ++right;
        else
            qWarning("%s:%d: %s; got: %s", qPrintable(QFileInfo(base).fileName()), count, line.constData(),
                     qPrintable(complaint));
    }
    QVERIFY(count > 0);
    QCOMPARE(right, count);
}

/// Entities whose bucket is next to an edge (Flipt 1.35.0 said so).
void TestEvaluator::edges()
{
    const Evaluator evaluator(
        snapshotOf(readFile(Flightdeck::Tests::sourcePath("tests/data/flipt-v1.35/evaluation/001.yaml"))));
    const QMap<QString, QPair<int, QString>> expected = {
        {QStringLiteral("user-162"), {899, QStringLiteral("control")}},
        {QStringLiteral("user-457"), {900, QStringLiteral("treatment")}},
        {QStringLiteral("user-143"), {999, QStringLiteral("treatment")}},
        {QStringLiteral("user-2325"), {0, QStringLiteral("control")}},
    };
    for (auto entity = expected.begin(); entity != expected.end(); ++entity) {
        Trace trace;
        const auto answer =
            evaluator.variant(requestFor(QStringLiteral("new-spider-map-algorithm"), entity.key()), &trace);
        QVERIFY(answer.has_value());
        QCOMPARE(*trace.bucket, entity.value().first);
        QCOMPARE(answer->variant, entity.value().second);
    }
}

void TestEvaluator::traceTellsWhy()
{
    const Evaluator evaluator(
        snapshotOf(readFile(Flightdeck::Tests::sourcePath("tests/data/flipt-v1.35/evaluation/001.yaml"))));
    Trace trace;
    const auto answer =
        evaluator.variant(requestFor(QStringLiteral("enhanced-matching"), QStringLiteral("user-1")), &trace);
    QCOMPARE(answer->variant, QStringLiteral("off"));
    QCOMPARE(trace.steps.size(), size_t(2));
    const Trace::SegmentStep &beta = trace.steps[0].segments.at(0);
    QCOMPARE(beta.key, QStringLiteral("beta-users"));
    QVERIFY(!trace.steps[0].matched && !beta.matched);
    QCOMPARE(beta.constraints.at(0).property, QStringLiteral("user_role"));
    QCOMPARE(beta.constraints.at(0).wanted, QStringLiteral("BETA_TESTER"));
    QVERIFY(beta.constraints.at(0).missing);
    QVERIFY(trace.steps[1].matched);
    QVERIFY(trace.steps[1].segments.at(0).constraints.empty());
    QCOMPARE(*trace.bucket, 334);
    QCOMPARE(trace.edges, std::vector<int>{1000});
    QCOMPARE(trace.edgeVariants, QStringList{QStringLiteral("off")});
}

/// Flipt copies a segment into the rule when it reads the rule's document (snapshot.go, addDoc).
void TestEvaluator::laterDocumentsDoNotReachEarlierRules()
{
    FlagDocument first;
    Segment segment;
    segment.key = QStringLiteral("s");
    first.segments = {segment};
    Flag flag;
    flag.key = QStringLiteral("f");
    flag.type = FlagType::Boolean;
    Rollout rollout;
    rollout.kind = Rollout::Kind::Segment;
    rollout.segment.keys = {QStringLiteral("s")};
    rollout.value = true;
    flag.rollouts = {rollout};
    first.flags = {flag};
    FlagDocument second;
    Constraint never;
    never.property = QStringLiteral("p");
    never.op = QStringLiteral("eq");
    never.value = QStringLiteral("x");
    segment.constraints = {never};
    second.segments = {segment};
    flag.key = QStringLiteral("g");
    second.flags = {flag};

    const Evaluator evaluator(Snapshot::build(std::vector<FlagDocument>{first, second}, {}));
    QVERIFY(evaluator.boolean(requestFor(QStringLiteral("f"), QStringLiteral("e")))->enabled);
    QVERIFY(!evaluator.boolean(requestFor(QStringLiteral("g"), QStringLiteral("e")))->enabled);
    QCOMPARE(evaluator.snapshot().segment(QStringLiteral("default"), QStringLiteral("s"))->constraints.size(),
             size_t(1));
    QCOMPARE(evaluator.snapshot().flags(QStringLiteral("default")).size(), size_t(2));
}

void TestEvaluator::isNotOneOfOfNumbers()
{
    const QByteArray constraint =
        R"({type: NUMBER_COMPARISON_TYPE, property: p, operator: isnotoneof, value: "[1, 2]"})";
    QCOMPARE(holds(constraint, QStringLiteral("1"), {1, 39, 1}), std::optional(true)); // a defect until then
    QCOMPARE(holds(constraint, QStringLiteral("1"), {1, 39, 2}), std::optional(false));
    QCOMPARE(holds(constraint, QStringLiteral("3"), {1, 39, 2}), std::optional(true));
}

void TestEvaluator::unreadableValues()
{
    const QByteArray constraint = R"({type: NUMBER_COMPARISON_TYPE, property: p, operator: gt, value: "1"})";
    QCOMPARE(holds(constraint, QStringLiteral("many"), {1, 39, 2}), std::optional<bool>());
    QCOMPARE(holds(constraint, QStringLiteral("many"), {1, 40, 0}), std::optional(false));
    QCOMPARE(holds(constraint, QStringLiteral("2"), {1, 40, 0}), std::optional(true));
}

void TestEvaluator::rulesWithoutDistributions()
{
    const QByteArray yaml = R"(
flags: [{key: f, name: F, enabled: true, rules: [{segment: s}]}]
segments: [{key: s, name: S, match_type: ALL_MATCH_TYPE}]
)";
    const Request request = requestFor(QStringLiteral("f"), QStringLiteral("e"));
    const auto old = Evaluator(snapshotOf(yaml, {1, 41, 0})).variant(request);
    QVERIFY(!old);
    QCOMPARE(old.error().errorClass, EvaluationErrorClass::NotFound);
    const auto mended = Evaluator(snapshotOf(yaml, {1, 42, 0})).variant(request);
    QVERIFY(mended && mended->match && mended->variant.isEmpty());
    QCOMPARE(mended->segments, QStringList{QStringLiteral("s")});
}

void TestEvaluator::defaultVariant()
{
    const QByteArray yaml = R"(
version: "1.3"
flags:
- key: f
  name: F
  enabled: ENABLED
  variants: [{key: a}, {key: b, default: true, attachment: {x: 1}}]
  rules: [{segment: s, distributions: [{variant: a, rollout: 100}]}]
segments:
- key: s
  name: S
  match_type: ALL_MATCH_TYPE
  constraints: [{type: STRING_COMPARISON_TYPE, property: p, operator: eq, value: "x"}]
)";
    const auto evaluate = [&](const QByteArray &enabled, const QMap<QString, QString> &context) {
        const QByteArray text = QByteArray(yaml).replace("ENABLED", enabled);
        return Evaluator(snapshotOf(text, {1, 47, 0}))
            .variant(requestFor(QStringLiteral("f"), QStringLiteral("e"), context))
            .value();
    };
    const VariantAnswer unmatched = evaluate("true", {});
    QVERIFY(!unmatched.match);
    QCOMPARE(unmatched.variant, QStringLiteral("b"));
    QCOMPARE(unmatched.attachment, QByteArray(R"({"x":1})"));
    QCOMPARE(unmatched.reason, Reason::Default);
    const VariantAnswer disabled = evaluate("false", {});
    QCOMPARE(disabled.variant, QStringLiteral("b"));
    QCOMPARE(disabled.reason, Reason::FlagDisabled);
    const VariantAnswer matched = evaluate("true", {{QStringLiteral("p"), QStringLiteral("x")}});
    QVERIFY(matched.match);
    QCOMPARE(matched.variant, QStringLiteral("a"));
}

void TestEvaluator::entityConstraints()
{
    const QByteArray constraint =
        R"({type: ENTITY_ID_COMPARISON_TYPE, property: p, operator: eq, value: "admin"})";
    QCOMPARE(holds(constraint, QString(), {1, 38, 0}, QStringLiteral("admin")), std::optional(true));
    QCOMPARE(holds(constraint, QStringLiteral("admin"), {1, 38, 0}), std::optional(false));
}

void TestEvaluator::containsOperators()
{
    const QByteArray with = R"({type: STRING_COMPARISON_TYPE, property: p, operator: contains, value: "b"})";
    const QByteArray without =
        R"({type: STRING_COMPARISON_TYPE, property: p, operator: notcontains, value: "b"})";
    QCOMPARE(holds(with, QStringLiteral("abc"), {1, 57, 0}), std::optional(true));
    QCOMPARE(holds(with, QStringLiteral("ac"), {1, 57, 0}), std::optional(false));
    QCOMPARE(holds(without, QStringLiteral("ac"), {1, 57, 0}), std::optional(true));
    QCOMPARE(holds(without, QString(), {1, 57, 0}), std::optional(false));
}

void TestEvaluator::normalisedShares()
{
    const QByteArray yaml = R"(
flags:
- key: f
  name: F
  enabled: true
  variants: [{key: a}, {key: b}, {key: c}]
  rules: [{segment: s, distributions: [{variant: a, rollout: 10}, {variant: b, rollout: 10}, {variant: c, rollout: 10}]}]
segments: [{key: s, name: S, match_type: ALL_MATCH_TYPE}]
)";
    const auto edgesOf = [&](const FliptVersion &version) {
        Trace trace;
        const auto answer = Evaluator(snapshotOf(yaml, version))
                                .variant(requestFor(QStringLiteral("f"), QStringLiteral("e")), &trace);
        return answer ? trace.edges : std::vector<int>();
    };
    QCOMPARE(edgesOf({2, 8, 0}), (std::vector<int>{100, 200, 300}));
    QCOMPARE(edgesOf({2, 9, 0}), (std::vector<int>{333, 666, 1000}));
}

void TestEvaluator::emptySnapshot()
{
    const Evaluator evaluator{Snapshot()};
    QCOMPARE(evaluator.snapshot().nameSpaces(), QStringList{QStringLiteral("default")});
    const auto unknownFlag = evaluator.variant(requestFor(QStringLiteral("f"), QStringLiteral("e")));
    QCOMPARE(unknownFlag.error().message, QStringLiteral("flag \"default/f\" not found"));
    Request elsewhere = requestFor(QStringLiteral("f"), QStringLiteral("e"));
    elsewhere.nameSpace = QStringLiteral("mars");
    QCOMPARE(evaluator.boolean(elsewhere).error().message, QStringLiteral("namespace \"mars\" not found"));
}

QTEST_GUILESS_MAIN(TestEvaluator)
#include "tst_evaluator.moc"
