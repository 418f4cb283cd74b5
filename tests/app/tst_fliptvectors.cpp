#include "tests/support/paths.h"

#include "app/simulator/fliptserver.h"
#include "core/httpclient.h"
#include "flags/requestjson.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Flightdeck;
using namespace Flightdeck::Simulator;

namespace {

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject objectOf(const Core::HttpReply &reply)
{
    return QJsonDocument::fromJson(reply.body).object();
}

} // namespace

class TestFliptVectors : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void vectors_data();
    void vectors();

private:
    Core::HttpClient m_client{Core::HttpIdentity{}};
};

void TestFliptVectors::vectors_data()
{
    QTest::addColumn<QString>("base");
    const QDir folder(Tests::sourcePath("tests/data/flipt-v1.35/evaluation"));
    const QStringList names = folder.entryList({QStringLiteral("*.jsonl")});
    QVERIFY(!names.isEmpty());
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << folder.filePath(name.chopped(6));
}

/// The stand-in says over HTTP what Flipt 1.35.0 said.
void TestFliptVectors::vectors()
{
    QFETCH(QString, base);
    FliptServer server;
    const Core::Result<void> started = server.start(
        [files = QMap<QString, QByteArray>{{QStringLiteral("features.yaml"),
                                            readFile(base + QStringLiteral(".yaml"))}}] {
            return FliptTree{QStringLiteral("1"), files};
        },
        {});
    QVERIFY2(started.has_value(), started ? "" : qPrintable(started.error().text()));

    struct Exchange
    {
        QJsonObject expect;
        std::optional<Core::HttpReply> reply;
    };
    std::vector<std::unique_ptr<Exchange>> exchanges;
    size_t arrived = 0;
    const QList<QByteArray> lines = readFile(base + QStringLiteral(".jsonl")).split('\n');
    for (const QByteArray &text : lines) {
        if (text.trimmed().isEmpty())
            continue;
        const QJsonObject line = Flags::readJsonObject(text).value();
        Core::HttpRequest request;
        request.method = "POST";
        request.url =
            QUrl(server.url().toString() + QStringLiteral("/evaluate/v1/") + line.value(u"kind").toString());
        request.contentType = "application/json";
        request.body =
            QJsonDocument(QJsonObject{{QStringLiteral("namespaceKey"), line.value(u"namespace").toString()},
                                      {QStringLiteral("flagKey"), line.value(u"flag")},
                                      {QStringLiteral("entityId"), line.value(u"entity")},
                                      {QStringLiteral("context"), line.value(u"context")}})
                .toJson();
        exchanges.push_back(std::make_unique<Exchange>());
        Exchange *exchange = exchanges.back().get();
        exchange->expect = line.value(u"expect").toObject();
        m_client.send(request, this, [exchange, &arrived](Core::Result<Core::HttpReply> reply) {
            if (reply)
                exchange->reply = *reply;
            ++arrived;
        });
    }
    QVERIFY(QTest::qWaitFor([&] { return arrived == exchanges.size(); }, 30'000));
    for (const auto &exchange : exchanges) {
        QVERIFY(exchange->reply.has_value());
        const QJsonObject answer = objectOf(*exchange->reply);
        const QJsonObject &expect = exchange->expect;
        const QString error = expect.value(u"error").toString();
        const int status = error.isEmpty() ? 200 : error == QLatin1String("NOT_FOUND") ? 404 : 400;
        QCOMPARE(exchange->reply->status, status);
        if (status != 200)
            continue;
        QCOMPARE(answer.value(u"reason"), expect.value(u"reason"));
        if (expect.contains(u"enabled")) {
            QCOMPARE(answer.value(u"enabled"), expect.value(u"enabled"));
            continue;
        }
        QCOMPARE(answer.value(u"match"), expect.value(u"match"));
        QCOMPARE(answer.value(u"variantKey"), expect.value(u"variant"));
        QCOMPARE(answer.value(u"variantAttachment"), expect.value(u"attachment"));
        QCOMPARE(answer.value(u"segmentKeys"), expect.value(u"segments"));
    }
}

QTEST_GUILESS_MAIN(TestFliptVectors)
#include "tst_fliptvectors.moc"
