#include "git/helperprotocol.h"

#include <QTest>

using namespace Flightdeck::Git;

class TestHelperProtocol : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requestsArriveWhole()
    {
        Remote remote;
        remote.url = QStringLiteral("https://git.example.org/flags");
        remote.user = QStringLiteral("bot");
        remote.password = QStringLiteral("line\nbreak \"quote\"");
        remote.allowLocal = true;
        const QByteArray line =
            encodeRequest(PushRequest{QStringLiteral("/m"), remote, QStringLiteral("main"),
                                      QStringLiteral("refs/x"), QStringLiteral("c0")});
        QCOMPARE(line.count('\n'), 1);
        const auto request = decodeRequest(line);
        QVERIFY(request);
        const auto *push = std::get_if<PushRequest>(&*request);
        QVERIFY(push);
        QCOMPARE(push->remote.password, remote.password);
        QCOMPARE(push->lease, QStringLiteral("c0"));
        QVERIFY(push->remote.allowLocal);
        QVERIFY(!decodeRequest("{\"op\":\"format\"}"));
        QVERIFY(!decodeRequest("not json"));
    }

    void answersKeepTheirKind()
    {
        const auto failed = decodeMessage(encodeAnswer(
            fail(FailureKind::HookDeclined, QStringLiteral("declined"), QStringLiteral("frozen"))));
        QVERIFY(!failed.progress && !failed.answer);
        QCOMPARE(failed.answer.error().kind, FailureKind::HookDeclined);
        QCOMPARE(failed.answer.error().code, Flightdeck::Core::ErrorCode::Rejected);
        QCOMPARE(failed.answer.error().detail, QStringLiteral("frozen"));
        QCOMPARE(decodeMessage(encodeAnswer(FetchAnswer{QStringLiteral("c1")})).answer->tip,
                 QStringLiteral("c1"));
        const auto progress = decodeMessage(encodeProgress(3, 10));
        QVERIFY(progress.progress);
        QCOMPARE(progress.received, 3);
        QCOMPARE(progress.total, 10);
    }

    void nonsenseIsAFailure()
    {
        for (const QByteArray &line :
             {QByteArray(), QByteArray("hello"), QByteArray("{}"), QByteArray("[1]")}) {
            const auto message = decodeMessage(line);
            QVERIFY(!message.progress && !message.answer);
            QCOMPARE(message.answer.error().kind, FailureKind::Protocol);
        }
    }
};

QTEST_GUILESS_MAIN(TestHelperProtocol)
#include "tst_helperprotocol.moc"
