#include "metrics/matrixdecoder.h"
#include "tests/bench/matrixtext.h"
#include "tests/bench/measure.h"

#include <QCoreApplication>

using namespace Flightdeck;
using namespace Flightdeck::Bench;

namespace {

constexpr int series = 50;
constexpr int points = 11'000;
constexpr int rounds = 5;

} // namespace

/// bench_matrix [--json]: an answer of 50 series x 11,000 points into the console's own samples, against
/// QJsonDocument.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QByteArray body = matrixText(series, points);
    // Whatever the two take out must be the same, or the one that leaves more out would win.
    const auto read = Metrics::decodeMatrix(body);
    if (!read || !(*read == readMatrixWithQt(body)) || read->series.size() != series)
        qFatal("the two decoders disagree");
    std::vector<double> ours, peer;
    for (int round = 0; round < rounds; ++round) {
        const double start = threadSeconds();
        const Metrics::Matrix slow = readMatrixWithQt(body);
        peer.push_back((threadSeconds() - start) * 1e3);
        const double restart = threadSeconds();
        const auto quick = Metrics::decodeMatrix(body);
        ours.push_back((threadSeconds() - restart) * 1e3);
        if (!quick || quick->series.back().samples.size() != slow.series.back().samples.size())
            qFatal("nothing was read");
    }
    const bool met = report({"matrix-decode", quantile(ours, 0.5), quantile(peer, 0.5),
                             QStringLiteral("QJsonDocument"), "ms", 20,
                             QStringLiteral("%1 series x %2 points, %3 MB")
                                 .arg(series)
                                 .arg(points)
                                 .arg(double(body.size()) / 1e6, 0, 'f', 1)});
    return met ? 0 : 1;
}
