#include "tests/bench/matrixtext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Flightdeck::Bench {

QByteArray matrixText(int series, int points)
{
    constexpr qint64 start = 1'767'873'600;
    QByteArray body = R"({"status":"success","data":{"resultType":"matrix","result":[)";
    for (int i = 0; i < series; ++i) {
        body += i == 0 ? "" : ",";
        body += R"({"metric":{"destination_workload":"service-)" + QByteArray::number(i) + R"("},"values":[)";
        for (int point = 0; point < points; ++point) {
            body += point == 0 ? "[" : ",[";
            body += QByteArray::number(start + 15 * point) + ",\"" +
                    QByteArray::number(10 + (i + 1) * (point * 7919 % 1009) / 45.0, 'g', 17) + "\"]";
        }
        body += "]}";
    }
    return body + "]}}";
}

Metrics::Matrix readMatrixWithQt(const QByteArray &body)
{
    Metrics::Matrix matrix;
    const QJsonObject root = QJsonDocument::fromJson(body).object();
    const QJsonArray result = root[QLatin1String("data")][QLatin1String("result")].toArray();
    for (const QJsonValue &value : result) {
        const QJsonObject object = value.toObject();
        Metrics::Series series;
        const QJsonObject labels = object[QLatin1String("metric")].toObject();
        for (auto label = labels.begin(); label != labels.end(); ++label)
            series.labels.insert(label.key(), label.value().toString());
        const QJsonArray samples = object[QLatin1String("values")].toArray();
        series.samples.reserve(std::size_t(samples.size()));
        for (const QJsonValue &sample : samples) {
            const QJsonArray pair = sample.toArray();
            series.samples.push_back({qRound64(pair[0].toDouble() * 1000), pair[1].toString().toDouble()});
        }
        matrix.series.push_back(std::move(series));
    }
    return matrix;
}

} // namespace Flightdeck::Bench
