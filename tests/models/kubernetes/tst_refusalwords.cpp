#include "kubernetes/apifailure.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Flightdeck;
using namespace Flightdeck::Kubernetes;

namespace {

ApiFailure refusal(const QString &message)
{
    const QJsonObject status{{QStringLiteral("kind"), QStringLiteral("Status")},
                             {QStringLiteral("code"), 422},
                             {QStringLiteral("message"), message}};
    return failureFromStatus(422, QJsonDocument(status).toJson(QJsonDocument::Compact));
}

} // namespace

class RefusalWordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // As a real API server 1.34 answers a merge patch with fieldValidation=Strict.
    void comesToThePointBehindTheRepeatedObject()
    {
        const QString object =
            QStringLiteral(
                "{\"apiVersion\":\"apps/v1\",\"kind\":\"Deployment\",\"spec\":{\"env\":\"a-secret\"},") +
            QString(2'000, QLatin1Char('x')) + QStringLiteral("\"}");
        const ApiFailure failure =
            refusal(QStringLiteral(" \"\" is invalid: patch: Invalid value: \"") + object +
                    QStringLiteral("\": strict decoding error: unknown field \"spec.suspended\""));
        QCOMPARE(failure.error.detail,
                 QStringLiteral("strict decoding error: unknown field \"spec.suspended\""));
        QVERIFY(!failure.error.text().contains(QStringLiteral("a-secret")));
    }
    void keepsOtherMessages()
    {
        const QString message = QStringLiteral("Canary.flagger.app \"stt-service\" is invalid: spec.suspend: "
                                               "Invalid value: \"string\": must be of type boolean");
        QCOMPARE(refusal(message).error.detail, message);
    }
};

QTEST_GUILESS_MAIN(RefusalWordsTest)
#include "tst_refusalwords.moc"
