#include "kubernetes/yamlvalue.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <yaml-cpp/yaml.h>

namespace Flightdeck::Kubernetes {

namespace {

constexpr int deepest = 64;
constexpr int mostNodes = 10'000;

QJsonValue scalar(const YAML::Node &node)
{
    const QString text = QString::fromStdString(node.Scalar());
    if (node.Tag() == "!") // quoted
        return text;
    if (const auto truth = truthOf(text))
        return *truth;
    bool isNumber = false;
    if (const qint64 whole = text.toLongLong(&isNumber); isNumber)
        return whole;
    if (const double number = text.toDouble(&isNumber); isNumber && qIsFinite(number))
        return number;
    return text;
}

/// Undefined when a cap was passed.
QJsonValue convert(const YAML::Node &node, int depth, int &nodes)
{
    if (depth > deepest || ++nodes > mostNodes)
        return QJsonValue::Undefined;
    switch (node.Type()) {
    case YAML::NodeType::Scalar:
        return scalar(node);
    case YAML::NodeType::Sequence: {
        QJsonArray array;
        for (const auto &item : node) {
            const QJsonValue value = convert(item, depth + 1, nodes);
            if (value.isUndefined())
                return value;
            array.append(value);
        }
        return array;
    }
    case YAML::NodeType::Map: {
        QJsonObject object;
        for (const auto &pair : node) {
            const QJsonValue value = convert(pair.second, depth + 1, nodes);
            if (value.isUndefined())
                return value;
            if (pair.first.IsScalar())
                object.insert(QString::fromStdString(pair.first.Scalar()), value);
        }
        return object;
    }
    default:
        return QJsonValue::Null;
    }
}

} // namespace

Core::Result<QJsonValue> jsonFromYaml(const YAML::Node &node)
{
    int nodes = 0;
    const QJsonValue value = convert(node, 0, nodes);
    if (value.isUndefined())
        return Core::failure(Core::ErrorCode::TooLarge,
                             QCoreApplication::translate("KubeConfig", "The value is nested too deeply."));
    return value;
}

std::optional<bool> truthOf(const QString &text)
{
    for (const auto *word : {"true", "yes", "on"}) {
        if (text.compare(QLatin1String(word), Qt::CaseInsensitive) == 0)
            return true;
    }
    for (const auto *word : {"false", "no", "off"}) {
        if (text.compare(QLatin1String(word), Qt::CaseInsensitive) == 0)
            return false;
    }
    return {};
}

} // namespace Flightdeck::Kubernetes
