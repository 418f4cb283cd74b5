#include "metrics/matrixdecoder.h"

#include "core/plaintext.h"
#include "metrics/matrixscanner.h"

#include <QCoreApplication>
#include <simdjson.h>

namespace Flightdeck::Metrics {

namespace {

using Core::ErrorCode;
using Core::failure;
namespace dom = simdjson::dom;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Matrix)
};

QString plain(std::string_view text)
{
    return Core::plainText(QString::fromUtf8(text.data(), qsizetype(text.size())));
}

/// A pair such as [1767873600.123,"98.7"]; false when it has another shape.
bool readSample(dom::element pair, Sample &out)
{
    dom::array values;
    double seconds = 0;
    std::string_view text;
    if (pair.get(values) || values.at(0).get(seconds) || values.at(1).get(text))
        return false;
    if (!std::isfinite(seconds) || std::abs(seconds) > 1e12)
        return false;
    out.timeMs = qRound64(seconds * 1000.0);
    out.value = sampleValue(text);
    return true;
}

bool readSeries(dom::element element, Series &series, bool &histograms)
{
    dom::object object;
    dom::object labels;
    if (element.get(object) || object["metric"].get(labels))
        return false;
    for (const auto &field : labels) {
        std::string_view value;
        if (field.value.get(value))
            return false;
        series.labels.insert(QString::fromUtf8(field.key.data(), qsizetype(field.key.size())),
                             QString::fromUtf8(value.data(), qsizetype(value.size())));
    }
    dom::array ignored;
    if (!object["histograms"].get(ignored))
        histograms = true;
    dom::array values;
    if (object["values"].get(values))
        return histograms; // a series of native histograms has no "values"
    series.samples.reserve(values.size());
    for (const dom::element pair : values) {
        Sample sample;
        if (!readSample(pair, sample))
            return false;
        if (series.samples.empty() || sample.timeMs > series.samples.back().timeMs)
            series.samples.push_back(sample);
    }
    return true;
}

void readTexts(dom::object root, const char *key, QStringList &out)
{
    dom::array texts;
    if (root[key].get(texts))
        return;
    for (const dom::element element : texts) {
        std::string_view text;
        if (!element.get(text) && out.size() < 20)
            out.append(plain(text));
    }
}

tl::unexpected<Core::Error> wrongShape()
{
    return failure(ErrorCode::Protocol, Text::tr("The answer is JSON, but not of a Prometheus range query."));
}

} // namespace

Core::Result<Matrix> decodeMatrix(const QByteArray &body, std::size_t seriesLimit)
{
    if (auto matrix = scanMatrix(body, seriesLimit))
        return std::move(*matrix);
    dom::parser parser;
    dom::element document;
    if (const auto error = parser.parse(body.constData(), std::size_t(body.size())).get(document)) {
        return failure(ErrorCode::Protocol,
                       Text::tr("The answer of the metrics server broke off or is not JSON."),
                       plain(simdjson::error_message(error)));
    }
    dom::object root;
    std::string_view status;
    if (document.get(root) || root["status"].get(status))
        return wrongShape();
    if (status != "success") {
        std::string_view text;
        if (root["error"].get(text))
            text = {};
        return failure(ErrorCode::InvalidInput, Text::tr("The metrics server refuses this query."),
                       plain(text));
    }
    std::string_view type;
    if (root["data"]["resultType"].get(type))
        return wrongShape();
    if (type != "matrix")
        return failure(
            ErrorCode::Unsupported,
            Text::tr("The answer holds a %1 where a series of values was asked for.").arg(plain(type)));
    dom::array result;
    if (root["data"]["result"].get(result))
        return wrongShape();
    // size() saturates at 2^24 - 1, which is above every limit of ours.
    if (result.size() > seriesLimit) {
        return failure(
            ErrorCode::TooLarge,
            Text::tr("The query matches more than %n series. Add an aggregation such as sum by (...).",
                     nullptr, int(seriesLimit)));
    }
    Matrix matrix;
    matrix.series.reserve(result.size());
    for (const dom::element element : result) {
        Series series;
        if (!readSeries(element, series, matrix.histogramsLeftOut))
            return wrongShape();
        if (!series.isEmpty())
            matrix.series.push_back(std::move(series));
    }
    readTexts(root, "warnings", matrix.warnings);
    readTexts(root, "infos", matrix.warnings);
    return matrix;
}

QString serverErrorText(const QByteArray &body)
{
    dom::parser parser;
    dom::object root;
    std::string_view text;
    if (parser.parse(body.constData(), std::size_t(body.size())).get(root) || root["error"].get(text))
        return {};
    return plain(text);
}

} // namespace Flightdeck::Metrics
