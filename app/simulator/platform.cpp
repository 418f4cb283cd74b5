#include "app/simulator/platform.h"

#include "app/simulator/canaryspec.h"

#include <QDirIterator>
#include <QFile>

#include <algorithm>
#include <cmath>
#include <yaml-cpp/yaml.h>

namespace Flightdeck::Simulator {

namespace {

QJsonValue toJson(const YAML::Node &node)
{
    switch (node.Type()) {
    case YAML::NodeType::Sequence: {
        QJsonArray array;
        for (const YAML::Node &item : node)
            array.append(toJson(item));
        return array;
    }
    case YAML::NodeType::Map: {
        QJsonObject object;
        for (const auto &entry : node)
            object[QString::fromStdString(entry.first.Scalar())] = toJson(entry.second);
        return object;
    }
    case YAML::NodeType::Scalar: {
        const QString text = QString::fromStdString(node.Scalar());
        if (node.Tag() == "!") // quoted
            return text;
        bool isNumber = false;
        const double number = text.toDouble(&isNumber);
        if (isNumber)
            return number;
        if (text == QLatin1String("true") || text == QLatin1String("false"))
            return text == QLatin1String("true");
        return text;
    }
    default:
        return QJsonValue::Null;
    }
}

QString faster(const QString &interval, double speed)
{
    const auto seconds = durationSeconds(interval);
    if (!seconds || speed == 1)
        return interval;
    return QStringLiteral("%1s").arg(std::max(1, int(std::lround(*seconds / speed))));
}

} // namespace

Core::Result<std::vector<QJsonObject>> readPlatform(const QString &folder)
{
    QStringList paths;
    for (QDirIterator it(folder, {QStringLiteral("*.yaml")}, QDir::Files, QDirIterator::Subdirectories);
         it.hasNext();)
        paths.append(it.next());
    paths.sort();
    std::vector<QJsonObject> objects;
    for (const QString &path : std::as_const(paths)) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return Core::failure(Core::ErrorCode::NotFound, QStringLiteral("%1 cannot be read.").arg(path),
                                 file.errorString());
        try {
            for (const YAML::Node &document : YAML::LoadAll(file.readAll().toStdString())) {
                if (document.IsMap() && document["kind"])
                    objects.push_back(toJson(document).toObject());
            }
        } catch (const YAML::Exception &error) {
            return Core::failure(Core::ErrorCode::InvalidInput, QStringLiteral("%1 is no YAML.").arg(path),
                                 QString::fromStdString(error.msg));
        }
    }
    if (objects.empty())
        return Core::failure(Core::ErrorCode::NotFound, QStringLiteral("No objects are in %1.").arg(folder));
    return objects;
}

QJsonObject hastened(QJsonObject canary, double speed)
{
    QJsonObject spec = canary[QLatin1String("spec")].toObject();
    QJsonObject analysis = spec[QLatin1String("analysis")].toObject();
    analysis[QStringLiteral("interval")] = faster(analysis[QLatin1String("interval")].toString(), speed);
    QJsonArray metrics = analysis[QLatin1String("metrics")].toArray();
    for (qsizetype i = 0; i < metrics.size(); ++i) {
        QJsonObject metric = metrics[i].toObject();
        metric[QStringLiteral("interval")] = faster(metric[QLatin1String("interval")].toString(), speed);
        metrics[i] = metric;
    }
    analysis[QStringLiteral("metrics")] = metrics;
    spec[QStringLiteral("analysis")] = analysis;
    canary[QStringLiteral("spec")] = spec;
    return canary;
}

} // namespace Flightdeck::Simulator
