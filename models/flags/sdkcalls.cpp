#include "flags/sdkcalls.h"

#include "flags/dialect.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace Flightdeck::Flags {

namespace {

class SdkCalls
{
    Q_DECLARE_TR_FUNCTIONS(SdkCalls)
};

/// A text in double quotes, as JavaScript, Python, Go and JSON read it alike.
QString quoted(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.mid(1, list.size() - 2));
}

/// "user_role" for "user-role": what the value could be called in code.
QString variableOf(const QString &property)
{
    static const QRegularExpression odd(QStringLiteral("[^A-Za-z0-9_]+"));
    QString name = property;
    name.replace(odd, QStringLiteral("_"));
    if (name.isEmpty() || name.front().isDigit())
        name.prepend(QLatin1Char('_'));
    return name.left(60);
}

/// "a": b, "c": d in the way of a language.
QString contextText(const QStringList &properties, const QString &item)
{
    QStringList parts;
    for (const QString &property : properties)
        parts.append(item.arg(quoted(property), variableOf(property)));
    return parts.join(QStringLiteral(", "));
}

struct Names
{
    QString nameSpace;
    QString key;
    QStringList properties;
    bool boolean = false;
    QString fallback; ///< variant for who gets none, quoted
};

SdkCall nodeCall(const Names &names)
{
    const QString context = contextText(names.properties, QStringLiteral("%1: %2"));
    QString code = QStringLiteral("import { FliptClient } from \"@flipt-io/flipt\";\n"
                                  "\n"
                                  "const flipt = new FliptClient({ url: process.env.FLIPT_URL });\n"
                                  "\n"
                                  "const result = await flipt.evaluation.%1({\n"
                                  "  namespaceKey: %2,\n"
                                  "  flagKey: %3,\n"
                                  "  entityId: userId,\n"
                                  "  context: {%4},\n"
                                  "});\n")
                       .arg(names.boolean ? QStringLiteral("boolean") : QStringLiteral("variant"),
                            quoted(names.nameSpace), quoted(names.key),
                            context.isEmpty() ? QString() : QLatin1Char(' ') + context + QLatin1Char(' '));
    code +=
        names.boolean
            ? QStringLiteral("const on = result.enabled;\n")
            : QStringLiteral("const variant = result.match ? result.variantKey : %1;\n").arg(names.fallback);
    return {QStringLiteral("Node.js"), QStringLiteral("npm install @flipt-io/flipt"), code};
}

SdkCall pythonCall(const Names &names)
{
    QString code = QStringLiteral("import os\n"
                                  "\n"
                                  "from flipt import FliptClient\n"
                                  "from flipt.evaluation import EvaluationRequest\n"
                                  "\n"
                                  "flipt = FliptClient(url=os.environ[\"FLIPT_URL\"])\n"
                                  "\n"
                                  "result = flipt.evaluation.%1(\n"
                                  "    EvaluationRequest(\n"
                                  "        namespace_key=%2,\n"
                                  "        flag_key=%3,\n"
                                  "        entity_id=user_id,\n"
                                  "        context={%4},\n"
                                  "    )\n"
                                  ")\n")
                       .arg(names.boolean ? QStringLiteral("boolean") : QStringLiteral("variant"),
                            quoted(names.nameSpace), quoted(names.key),
                            contextText(names.properties, QStringLiteral("%1: %2")));
    code +=
        names.boolean
            ? QStringLiteral("on = result.enabled\n")
            : QStringLiteral("variant = result.variant_key if result.match else %1\n").arg(names.fallback);
    return {QStringLiteral("Python"), QStringLiteral("pip install flipt"), code};
}

SdkCall goCall(const Names &names)
{
    QString code = QStringLiteral("import (\n"
                                  "\t\"os\"\n"
                                  "\n"
                                  "\t\"go.flipt.io/flipt/rpc/flipt/evaluation\"\n"
                                  "\tsdk \"go.flipt.io/flipt/sdk/go\"\n"
                                  "\tsdkhttp \"go.flipt.io/flipt/sdk/go/http\"\n"
                                  ")\n"
                                  "\n"
                                  "flipt := sdk.New(sdkhttp.NewTransport(os.Getenv(\"FLIPT_URL\")))\n"
                                  "\n"
                                  "result, err := flipt.Evaluation().%1(ctx, &evaluation.EvaluationRequest{\n"
                                  "\tNamespaceKey: %2,\n"
                                  "\tFlagKey:      %3,\n"
                                  "\tEntityId:     userID,\n"
                                  "\tContext:      map[string]string{%4},\n"
                                  "})\n"
                                  "if err != nil {\n"
                                  "\treturn err\n"
                                  "}\n")
                       .arg(names.boolean ? QStringLiteral("Boolean") : QStringLiteral("Variant"),
                            quoted(names.nameSpace), quoted(names.key),
                            contextText(names.properties, QStringLiteral("%1: %2")));
    code += names.boolean ? QStringLiteral("on := result.Enabled\n")
                          : QStringLiteral("variant := %1\n"
                                           "if result.Match {\n"
                                           "\tvariant = result.VariantKey\n"
                                           "}\n")
                                .arg(names.fallback);
    return {QStringLiteral("Go"), QStringLiteral("go get go.flipt.io/flipt/sdk/go"), code};
}

SdkCall curlCall(const Names &names)
{
    QString body = QStringLiteral("{\n"
                                  "  \"namespaceKey\": %1,\n"
                                  "  \"flagKey\": %2,\n"
                                  "  \"entityId\": \"user-143\",\n"
                                  "  \"context\": {%3}\n"
                                  "}")
                       .arg(quoted(names.nameSpace), quoted(names.key),
                            contextText(names.properties, QStringLiteral("%1: \"\"")));
    body.replace(QLatin1Char('\''), QStringLiteral("'\\''")); // stays inside the shell's single quotes
    return {QStringLiteral("curl"),
            {},
            QStringLiteral("curl --fail-with-body \"$FLIPT_URL/evaluate/v1/%1\" \\\n"
                           "  --header 'Content-Type: application/json' \\\n"
                           "  --data '%2'\n")
                .arg(names.boolean ? QStringLiteral("boolean") : QStringLiteral("variant"), body)};
}

QList<const Segment *> segmentsOf(const Document &document, const QString &nameSpace, const Flag &flag)
{
    QStringList keys;
    for (const Rule &rule : flag.rules)
        keys += rule.segment.keys;
    for (const Rollout &rollout : flag.rollouts)
        keys += rollout.segment.keys;
    keys.removeDuplicates();
    QList<const Segment *> found;
    for (const QString &key : keys) {
        const Segment *last = nullptr;
        for (const FlagDocument &part : document.documents()) {
            for (const Segment &segment : part.segments) {
                if (part.nameSpace == nameSpace && segment.key == key)
                    last = &segment;
            }
        }
        if (last)
            found.append(last);
    }
    return found;
}

} // namespace

QStringList contextProperties(const Document &document, const QString &nameSpace, const Flag &flag)
{
    QStringList properties;
    for (const Segment *segment : segmentsOf(document, nameSpace, flag)) {
        for (const Constraint &constraint : segment->constraints) {
            if (constraint.type != ConstraintType::EntityId)
                properties.append(constraint.property);
        }
    }
    properties.removeDuplicates();
    return properties;
}

QList<SdkCall> sdkCalls(const Document &document, const QString &nameSpace, const Flag &flag)
{
    Names names{nameSpace, flag.key, contextProperties(document, nameSpace, flag),
                flag.type == FlagType::Boolean, quoted(QStringLiteral("control"))};
    if (!flag.variants.empty())
        names.fallback = quoted(flag.variants.front().key);
    return {nodeCall(names), pythonCall(names), goCall(names), curlCall(names)};
}

QStringList callWarnings(const Document &document, const QString &nameSpace, const Flag &flag)
{
    QStringList warnings;
    const Dialect dialect(document.version());
    if (flag.type == FlagType::Variant) {
        warnings += SdkCalls::tr(
            "Asked with boolean this flag always fails with 400, on or off: it is a variant flag. Code that "
            "catches the error and goes on with false never gets true. Ask with variant, or write type: "
            "BOOLEAN_FLAG_TYPE.");
        if (flag.rules.empty())
            warnings += SdkCalls::tr(
                "It has no rules: variant answers match: false to everybody, also when it is on.");
        const bool empty = std::any_of(flag.rules.begin(), flag.rules.end(),
                                       [](const Rule &rule) { return rule.distributions.empty(); });
        if (empty && !dialect.emptyDistributions)
            warnings += SdkCalls::tr("A rule without a share answers 404 to whom it takes.");
        if (!flag.enabled)
            warnings += SdkCalls::tr("It is off: the answer is match: false with an empty variantKey, which "
                                     "is no error. Look at match, "
                                     "not at the key.");
    } else {
        warnings += SdkCalls::tr("Asked with variant this flag always fails with 400: it is a boolean flag.");
        if (!flag.enabled && !flag.rollouts.empty())
            warnings += SdkCalls::tr("It is off, yet its rollouts still answer true to some.");
    }
    bool numbers = false;
    for (const Segment *segment : segmentsOf(document, nameSpace, flag)) {
        for (const Constraint &constraint : segment->constraints)
            numbers |= constraint.type == ConstraintType::Number ||
                       constraint.type == ConstraintType::DateTime ||
                       constraint.type == ConstraintType::Boolean;
    }
    if (numbers && !dialect.lenientValues)
        warnings +=
            SdkCalls::tr("A number, date or boolean in the context that cannot be read makes the whole call "
                         "fail with 400.");
    warnings += SdkCalls::tr("The context holds texts only: write 18 as \"18\".");
    warnings += SdkCalls::tr(
        "In Python the call takes one EvaluationRequest; keyword arguments alone are a TypeError.");
    return warnings;
}

} // namespace Flightdeck::Flags
