#include "metrics/matrixdecoder.h"
#include "metrics/matrixscanner.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace Flightdeck;
using namespace Flightdeck::Metrics;

namespace {

/// Single quotes written for double ones.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

} // namespace

class MatrixDecoderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsSeriesAndWords()
    {
        const auto matrix = decodeMatrix(json(
            "{'status':'success','data':{'resultType':'matrix','result':["
            "{'metric':{'destination_workload':'auth-service'},'values':[[1767873600,'98.7'],[1767873605.25,'"
            "99']]},"
            "{'metric':{},'values':[]}]},'warnings':['partial \\u001b[31m'],'infos':['rate of a gauge']}"));
        QVERIFY(matrix);
        QCOMPARE(matrix->series.size(), 1U);
        QCOMPARE(matrix->series[0].labels.value(QStringLiteral("destination_workload")),
                 QStringLiteral("auth-service"));
        QCOMPARE(matrix->series[0].samples,
                 (std::vector<Sample>{{1767873600000, 98.7}, {1767873605250, 99.0}}));
        QCOMPARE(matrix->warnings,
                 (QStringList{QStringLiteral("partial \\u001B[31m"), QStringLiteral("rate of a gauge")}));
    }
    void fault_24_keepsWhatIsNoNumberApart()
    {
        const auto matrix = decodeMatrix(json(
            "{'status':'success','data':{'resultType':'matrix','result':["
            "{'metric':{},'values':[[1,'NaN'],[2,'+Inf'],[3,'-Inf'],[4,'1e400'],[5,'x'],[6,'1e300']]}]}}"));
        QVERIFY(matrix);
        const auto &samples = matrix->series.at(0).samples;
        QVERIFY(std::isnan(samples[0].value));
        QVERIFY(std::isinf(samples[1].value) && samples[1].value > 0);
        QVERIFY(std::isinf(samples[2].value) && samples[2].value < 0);
        QVERIFY(std::isnan(samples[3].value));
        QVERIFY(std::isnan(samples[4].value));
        QCOMPARE(samples[5].value, 1e300);
    }
    void saysThatHistogramsAreLeftOut()
    {
        const auto matrix = decodeMatrix(json("{'status':'success','data':{'resultType':'matrix','result':["
                                              "{'metric':{},'histograms':[[1,{'count':'1','sum':'2'}]]}]}}"));
        QVERIFY(matrix);
        QVERIFY(matrix->series.empty());
        QVERIFY(matrix->histogramsLeftOut);
    }
    void refuses_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Core::ErrorCode>("code");
        const QByteArray whole = json("{'status':'success','data':{'resultType':'matrix','result':[{'metric':"
                                      "{},'values':[[1,'2']]}]}}");
        for (const int length : {0, 1, 20, 60, int(whole.size()) - 1})
            QTest::addRow("cut at %d", length) << whole.left(length) << Core::ErrorCode::Protocol;
        QTest::newRow("web page") << QByteArray("<html>") << Core::ErrorCode::Protocol;
        QTest::newRow("array") << QByteArray("[]") << Core::ErrorCode::Protocol;
        QTest::newRow("no data") << (json("{'status':'success'}")) << Core::ErrorCode::Protocol;
        QTest::newRow("number as value")
            << QByteArray(json("{'status':'success','data':{'resultType':'matrix','result':[{'metric':{},'"
                               "values':[[1,2]]}]}}"))
            << Core::ErrorCode::Protocol;
        QTest::newRow("scalar")
            << (json("{'status':'success','data':{'resultType':'scalar','result':[1,'2']}}"))
            << Core::ErrorCode::Unsupported;
        QTest::newRow("error") << QByteArray(
                                      json("{'status':'error','errorType':'bad_data','error':'parse error'}"))
                               << Core::ErrorCode::InvalidInput;
    }
    void refuses()
    {
        QFETCH(QByteArray, body);
        QFETCH(Core::ErrorCode, code);
        const auto matrix = decodeMatrix(body);
        QVERIFY(!matrix);
        QCOMPARE(matrix.error().code, code);
        QVERIFY(!matrix.error().message.isEmpty());
    }
    /// The plain layout is read without a parser; a space makes the same answer take the other way.
    void bothWaysReadTheSame()
    {
        const QList<QByteArray> values = {"98.7",
                                          "0",
                                          "-0",
                                          "1e-07",
                                          "NaN",
                                          "+Inf",
                                          "-Inf",
                                          "1e300",
                                          "1e400",
                                          "x",
                                          "",
                                          "0.30000000000000004",
                                          "00012",
                                          "1.",
                                          ".5",
                                          "-",
                                          "1.5.5",
                                          "9007199254740993",
                                          "123456789012345",
                                          "-98.73417721518987",
                                          "0.000000000000001"};
        const QList<QByteArray> times = {"0", "1767873600", "1767873600.5", "1767873600.123", "1767873601"};
        QRandomGenerator random(7);
        for (int round = 0; round < 300; ++round) {
            QByteArray body = "{\"status\":\"success\",\"data\":{\"resultType\":\"matrix\",\"result\":[";
            for (int series = random.bounded(4); series > 0; --series) {
                body +=
                    "{\"metric\":{\"a\":\"b" + QByteArray::number(series) + "\",\"le\":\"\"},\"values\":[";
                for (int sample = random.bounded(6); sample > 0; --sample) {
                    body += "[" + times[random.bounded(int(times.size()))] + ",\"" +
                            values[random.bounded(int(values.size()))] + "\"]" + (sample > 1 ? "," : "");
                }
                body += series > 1 ? "]}," : "]}";
            }
            body += "]}}";
            const auto scanned = scanMatrix(body, 5);
            const auto parsed = decodeMatrix(' ' + body);
            QVERIFY2(scanned && parsed, body.constData());
            QVERIFY2(*scanned == *parsed, body.constData());
        }
    }
    void scansNothingButThePlainLayout_data()
    {
        QTest::addColumn<QByteArray>("body");
        const QByteArray plain = json("{'status':'success','data':{'resultType':'matrix','result':[{'metric':"
                                      "{'a':'b'},'values':[[1.5,'2'],[3,'4']]}]}}");
        QVERIFY(scanMatrix(plain, 1));
        QTest::newRow("too many series")
            << QByteArray(plain).replace("}]}}", "},{\"metric\":{},\"values\":[]}]}}");
        QTest::newRow("escape") << QByteArray(plain).replace("\"b\"", "\"\\u0062\"");
        QTest::newRow("beyond ASCII") << QByteArray(plain).replace("\"b\"", "\"\xc3\xa4\"");
        QTest::newRow("line break in a text") << QByteArray(plain).replace("\"b\"", "\"\n\"");
        QTest::newRow("NUL in a text") << QByteArray(plain).replace("\"b\"", QByteArray("\"\0\"", 3));
        QTest::newRow("finer than a millisecond") << QByteArray(plain).replace("1.5", "1.50001");
        QTest::newRow("exponent") << QByteArray(plain).replace("1.5", "1e5");
        QTest::newRow("leading zero") << QByteArray(plain).replace("1.5", "01");
        QTest::newRow("behind the end") << plain + "x";
        for (int length = 0; length < plain.size(); ++length)
            QTest::addRow("cut at %d", length) << plain.left(length);
    }
    void scansNothingButThePlainLayout()
    {
        QFETCH(QByteArray, body);
        QVERIFY(!scanMatrix(body, 1));
    }
    void capsTheSeries()
    {
        QByteArray body = json("{'status':'success','data':{'resultType':'matrix','result':[");
        for (int i = 0; i < 4; ++i)
            body += QByteArray(i ? "," : "") + json("{'metric':{},'values':[[1,'2']]}");
        body += "]}}";
        QVERIFY(decodeMatrix(body, 4));
        const auto tooMany = decodeMatrix(body, 3);
        QVERIFY(!tooMany);
        QCOMPARE(tooMany.error().code, Core::ErrorCode::TooLarge);
    }
};

QTEST_GUILESS_MAIN(MatrixDecoderTest)
#include "tst_matrixdecoder.moc"
