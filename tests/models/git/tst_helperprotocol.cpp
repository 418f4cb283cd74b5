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
        const QByteArray pack("PACK\0\1\n\xff", 8);
        const QByteArray line = encodeRequest(PushRequest{QStringLiteral("/m"),
                                                          remote,
                                                          QStringLiteral("main"),
                                                          {},
                                                          QStringLiteral("c0"),
                                                          QStringLiteral("c1"),
                                                          QByteArray("tree\n"),
                                                          pack,
                                                          {QStringLiteral("c1"), QStringLiteral("t1")},
                                                          true});
        QCOMPARE(line.count('\n'), 1);
        const auto request = decodeRequest(line);
        QVERIFY(request);
        const auto *push = std::get_if<PushRequest>(&*request);
        QVERIFY(push);
        QCOMPARE(push->remote.password, remote.password);
        QCOMPARE(push->lease, QStringLiteral("c0"));
        QCOMPARE(push->commit, QStringLiteral("c1"));
        QCOMPARE(push->text, QByteArray("tree\n"));
        QCOMPARE(push->pack, pack);
        QCOMPARE(push->objects, (QStringList{QStringLiteral("c1"), QStringLiteral("t1")}));
        QVERIFY(push->words && push->target.isEmpty());
        QVERIFY(push->remote.allowLocal);
        const auto arm = decodeRequest(encodeRequest(ArmRequest{
            QStringLiteral("/m"), remote, QStringLiteral("main"), QStringLiteral("refs/flightdeck/base")}));
        QVERIFY(arm && std::get_if<ArmRequest>(&*arm));
        QCOMPARE(std::get_if<ArmRequest>(&*arm)->reference, QStringLiteral("refs/flightdeck/base"));
        const auto sign = decodeRequest(encodeRequest(SignRequest{QStringLiteral("/m"), pack}));
        QVERIFY(sign && std::get_if<SignRequest>(&*sign));
        QCOMPARE(std::get_if<SignRequest>(&*sign)->text, pack);
        QVERIFY(std::holds_alternative<DisarmRequest>(
            decodeRequest(encodeRequest(DisarmRequest{})).value_or(FetchRequest{})));
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
        const auto done = decodeMessage(
            encodeAnswer(HelperAnswer{QStringLiteral("c1"), QStringLiteral("remote"), "-----\n"}));
        QCOMPARE(done.answer->tip, QStringLiteral("c1"));
        QCOMPARE(done.answer->words, QStringLiteral("remote"));
        QCOMPARE(done.answer->bytes, QByteArray("-----\n"));
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
