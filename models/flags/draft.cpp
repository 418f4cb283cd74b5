#include "flags/draft.h"

#include "flags/editjson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace Flightdeck::Flags {

namespace {

const int formatVersion = 1;
const qsizetype mostSteps = 100'000;

QString encoded(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray decoded(const QJsonValue &value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}

QJsonObject stepToJson(const ChangeStep &step)
{
    QJsonObject json;
    QJsonArray splices;
    for (const TextSplice &splice : step.splices)
        splices.append(QJsonArray{qint64(splice.at), encoded(splice.removed), encoded(splice.added)});
    json.insert(QStringLiteral("splices"), splices);
    if (step.edit)
        json.insert(QStringLiteral("edit"), toJson(*step.edit));
    if (step.otherFile.isEmpty())
        return json;
    json.insert(QStringLiteral("file"), step.otherFile);
    if (step.otherBefore)
        json.insert(QStringLiteral("before"), encoded(*step.otherBefore));
    if (step.otherAfter)
        json.insert(QStringLiteral("after"), encoded(*step.otherAfter));
    return json;
}

ChangeStep stepFromJson(const QJsonObject &json)
{
    ChangeStep step;
    for (const QJsonValue &value : json.value(QStringLiteral("splices")).toArray()) {
        const QJsonArray splice = value.toArray();
        step.splices.push_back(
            {qsizetype(splice.at(0).toInteger(-1)), decoded(splice.at(1)), decoded(splice.at(2))});
    }
    const QJsonValue edit = json.value(QStringLiteral("edit"));
    if (edit.isObject())
        step.edit = editFromJson(edit.toObject()); // an unknown one is carried over as text
    step.otherFile = json.value(QStringLiteral("file")).toString();
    if (const QJsonValue before = json.value(QStringLiteral("before")); before.isString())
        step.otherBefore = decoded(before);
    if (const QJsonValue after = json.value(QStringLiteral("after")); after.isString())
        step.otherAfter = decoded(after);
    return step;
}

} // namespace

std::optional<QByteArray> Draft::text() const
{
    QByteArray text = baseText;
    for (const ChangeStep &step : steps) {
        for (const TextSplice &splice : step.splices) {
            if (splice.at < 0 || splice.at > text.size() ||
                text.mid(splice.at, splice.removed.size()) != splice.removed)
                return std::nullopt;
            text.replace(splice.at, splice.removed.size(), splice.added);
        }
    }
    return text;
}

QByteArray writeDraft(const Draft &draft)
{
    QJsonArray steps;
    for (const ChangeStep &step : draft.steps)
        steps.append(stepToJson(step));
    return QJsonDocument(QJsonObject{{QStringLiteral("draft"), formatVersion},
                                     {QStringLiteral("path"), draft.path},
                                     {QStringLiteral("branch"), draft.branch},
                                     {QStringLiteral("commit"), draft.oid},
                                     {QStringLiteral("time"), draft.time.toUTC().toString(Qt::ISODateWithMs)},
                                     {QStringLiteral("text"), encoded(draft.baseText)},
                                     {QStringLiteral("steps"), steps}})
        .toJson(QJsonDocument::Compact);
}

Core::Result<Draft> readDraft(const QByteArray &bytes)
{
    const auto refused = Core::failure(
        Core::ErrorCode::InvalidInput,
        QCoreApplication::translate("Draft", "The kept edits cannot be read; the file stays where it is."));
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    const QJsonArray steps = json.value(QStringLiteral("steps")).toArray();
    if (json.value(QStringLiteral("draft")).toInt() != formatVersion || steps.isEmpty() ||
        steps.size() > mostSteps)
        return refused;
    Draft draft;
    draft.path = json.value(QStringLiteral("path")).toString();
    draft.branch = json.value(QStringLiteral("branch")).toString();
    draft.oid = json.value(QStringLiteral("commit")).toString();
    draft.time = QDateTime::fromString(json.value(QStringLiteral("time")).toString(), Qt::ISODateWithMs);
    draft.baseText = decoded(json.value(QStringLiteral("text")));
    for (const QJsonValue &step : steps)
        draft.steps.push_back(stepFromJson(step.toObject()));
    if (!draft.text())
        return refused;
    return draft;
}

} // namespace Flightdeck::Flags
