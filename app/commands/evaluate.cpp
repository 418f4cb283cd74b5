#include "app/commands/acceptedflags.h"
#include "app/commands/commandwords.h"
#include "flags/requestjson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Flightdeck::App {

namespace {

QJsonObject invalidArgument(const QString &message)
{
    return {{QStringLiteral("error"), QStringLiteral("INVALID_ARGUMENT")},
            {QStringLiteral("message"), message}};
}

QJsonObject resultOf(const Flags::EvaluationError &error)
{
    const bool notFound = error.errorClass == Flags::EvaluationErrorClass::NotFound;
    return {{QStringLiteral("error"),
             notFound ? QStringLiteral("NOT_FOUND") : QStringLiteral("INVALID_ARGUMENT")},
            {QStringLiteral("message"), error.message}};
}

QJsonObject resultOf(const Flags::VariantAnswer &answer)
{
    return {{QStringLiteral("match"), answer.match},
            {QStringLiteral("variant"), answer.variant},
            {QStringLiteral("segments"), QJsonArray::fromStringList(answer.segments)},
            {QStringLiteral("reason"), Flags::reasonName(answer.reason)},
            {QStringLiteral("attachment"), QString::fromUtf8(answer.attachment)}};
}

QJsonObject resultOf(const Flags::BooleanAnswer &answer)
{
    return {{QStringLiteral("enabled"), answer.enabled},
            {QStringLiteral("reason"), Flags::reasonName(answer.reason)}};
}

template<typename Answer> QJsonObject resultOf(const tl::expected<Answer, Flags::EvaluationError> &answer)
{
    return answer ? resultOf(*answer) : resultOf(answer.error());
}

QJsonObject evaluateLine(const QJsonObject &line, const Flags::Evaluator &evaluator)
{
    static const Flags::RequestKeys keys = {QStringLiteral("namespace"), QStringLiteral("flag"),
                                            QStringLiteral("entity")};
    const Core::Result<Flags::Request> request = Flags::readRequest(line, keys);
    if (!request)
        return invalidArgument(request.error().message);
    const QString kind = line.value(u"kind").toString();
    if (kind == QLatin1String("variant"))
        return resultOf(evaluator.variant(*request));
    if (kind == QLatin1String("boolean"))
        return resultOf(evaluator.boolean(*request));
    return invalidArgument(CommandWords::tr("\"kind\" is neither \"variant\" nor \"boolean\"."));
}

} // namespace

int runEvaluate(const QStringList &arguments, CommandIo &io)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(CommandWords::tr(
        "Answers evaluation requests as Flipt would. Reads one JSON object a line from standard input:\n"
        "  {\"flag\": \"KEY\", \"entity\": \"ID\", \"context\": {\"name\": \"value\"}, \"kind\": "
        "\"variant\"}\n"
        "\"kind\" is \"variant\" or \"boolean\", the call that a client would make; \"namespace\" may be "
        "given.\n"
        "Writes each line back with \"result\" added: match, variant, segments, reason, attachment; or "
        "enabled,\n"
        "reason; or error (INVALID_ARGUMENT, NOT_FOUND) and message. A line that is no such request gets an\n"
        "INVALID_ARGUMENT result too; blank lines are skipped.\n\n"
        "Exit code: 0 done, 1 Flipt does not accept the file, 2 wrong usage, 3 the file cannot be read."));
    parser.addOption({QStringLiteral("flags"), CommandWords::tr("The flag file."), CommandWords::tr("FILE")});
    const auto version =
        parseOptions(parser, QStringLiteral("evaluate --flags FILE [--flipt VERSION] < REQUESTS"),
                     {QStringLiteral("flags")}, arguments, io);
    if (!version)
        return version.error();
    const auto document = readAcceptedFlags(parser.value(QStringLiteral("flags")), *version, io);
    if (!document)
        return document.error();

    const Flags::Evaluator evaluator(Flags::Snapshot::build({*document}));
    for (QString text = io.in.readLine(); !text.isNull(); text = io.in.readLine()) {
        if (text.trimmed().isEmpty())
            continue;
        const Core::Result<QJsonObject> request = Flags::readJsonObject(text.toUtf8());
        QJsonObject line = request.value_or(QJsonObject());
        line.insert(QStringLiteral("result"),
                    request ? evaluateLine(*request, evaluator) : invalidArgument(request.error().message));
        io.out << QString::fromUtf8(QJsonDocument(line).toJson(QJsonDocument::Compact)) << '\n';
    }
    io.out.flush();
    return Done;
}

} // namespace Flightdeck::App
