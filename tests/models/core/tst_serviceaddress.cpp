#include "core/serviceaddress.h"

#include <QTest>

using namespace Flightdeck;
using Core::ServiceAddress;

class TestServiceAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAndWrites_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<ServiceAddress>("address");
        const auto row = [](const char *text, const ServiceAddress &address) {
            QTest::newRow(text) << QString::fromLatin1(text) << address;
        };
        const auto address = [](const char *context, const char *nameSpace, const char *service,
                                const char *port, bool https, const char *path) {
            return ServiceAddress{QString::fromLatin1(context),
                                  QString::fromLatin1(nameSpace),
                                  QString::fromLatin1(service),
                                  QString::fromLatin1(port),
                                  https,
                                  QString::fromLatin1(path)};
        };
        row("kubernetes-service://flags/flipt", address("", "flags", "flipt", "", false, ""));
        row("kubernetes-service://flags/flipt:8080", address("", "flags", "flipt", "8080", false, ""));
        row("kubernetes-service://monitoring/mimir:http-metrics/prometheus",
            address("", "monitoring", "mimir", "http-metrics", false, "/prometheus"));
        row("kubernetes-service+https://a/b:443/x/y%20z", address("", "a", "b", "443", true, "/x/y%20z"));
        row("kubernetes-service://prod-eu@flags/flipt:80",
            address("prod-eu", "flags", "flipt", "80", false, ""));
        row("kubernetes-service://arn%3Aaws%3Aeks%2Fmain@flags/flipt",
            address("arn:aws:eks/main", "flags", "flipt", "", false, ""));
    }
    void readsAndWrites()
    {
        QFETCH(QString, text);
        QFETCH(ServiceAddress, address);
        QVERIFY(ServiceAddress::isMeant(text));
        const auto read = ServiceAddress::parse(text);
        QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
        QCOMPARE(*read == address, true);
        QCOMPARE(read->toString(), text);
        QCOMPARE(*ServiceAddress::parse(read->toString()) == address, true);
    }

    void contextsWithAnAtSign()
    {
        const auto read = ServiceAddress::parse(QStringLiteral("kubernetes-service://admin@lab@flags/flipt"));
        QVERIFY(read);
        QCOMPARE(read->context, QStringLiteral("admin@lab"));
        QCOMPARE(read->nameSpace, QStringLiteral("flags"));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("said");
        const auto row = [](const QByteArray &text, const char *said) {
            QTest::newRow(text.constData()) << QString::fromLatin1(said);
        };
        row("kubernetes-service:/flags/flipt", "is no address of a service");
        row("Kubernetes-Service://flags/flipt", "is no address of a service");
        row("kubernetes-service://", "no name of a namespace");
        row("kubernetes-service://flags", "no name of a service");
        row("kubernetes-service://flags/", "no name of a service");
        row("kubernetes-service://Flags/flipt", "no name of a namespace");
        row("kubernetes-service://-a/flipt", "no name of a namespace");
        row("kubernetes-service://a.b/flipt", "no name of a namespace");
        row("kubernetes-service://@flags/flipt", "the name of a context");
        row("kubernetes-service://flags/fl_ipt", "no name of a service");
        row("kubernetes-service://flags/flipt:", "is no port");
        row("kubernetes-service://flags/flipt:0", "is no port");
        row("kubernetes-service://flags/flipt:65536", "is no port");
        row("kubernetes-service://flags/flipt:080", "is no port");
        row("kubernetes-service://flags/flipt:8080:1", "is no port");
        row("kubernetes-service://flags/flipt:-", "is no port");
        row("kubernetes-service://flags/flipt/../../secrets", "no path");
        row("kubernetes-service://flags/flipt/a/%2e%2e/%2E%2e/b", "no path");
        row("kubernetes-service://flags/flipt/a%2f..%2fb", "no path");
        row("kubernetes-service://flags/flipt/?q=1", "no path");
        row("kubernetes-service://flags/flipt/a b", "no path");
        row("kubernetes-service://flags/flipt/#x", "no path");
    }
    void refuses()
    {
        QFETCH(QString, said);
        const auto read = ServiceAddress::parse(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(!read);
        QCOMPARE(read.error().code, Core::ErrorCode::InvalidInput);
        QVERIFY2(read.error().text().contains(said), qPrintable(read.error().text()));
        QVERIFY(read.error().text().contains(QStringLiteral("NAMESPACE/SERVICE:PORT/PATH")));
    }

    void longNames()
    {
        const QString good(63, u'a');
        QVERIFY(ServiceAddress::parse(QStringLiteral("kubernetes-service://%1/%1:%1").arg(good)));
        QVERIFY(!ServiceAddress::parse(QStringLiteral("kubernetes-service://%1a/x").arg(good)));
    }

    void namesOfTheCluster_data()
    {
        QTest::addColumn<QString>("means");
        const auto row = [](const char *url, const char *means) {
            QTest::newRow(url) << QString::fromLatin1(means);
        };
        row("http://mimir.monitoring:9090", "kubernetes-service://monitoring/mimir:9090");
        row("http://mimir.monitoring.svc:8080/prometheus/",
            "kubernetes-service://monitoring/mimir:8080/prometheus");
        row("http://mimir.monitoring.svc.cluster.local", "kubernetes-service://monitoring/mimir:80");
        row("https://mimir.monitoring", "kubernetes-service+https://monitoring/mimir:443");
        row("http://mimir", "");
        row("http://metrics.team.example.com", "");
        row("http://127.0.0.1:9090", "");
        row("http://[::1]:9090", "");
        row("http://mimir.monitoring/a/../b", "");
    }
    void namesOfTheCluster()
    {
        QFETCH(QString, means);
        const auto address =
            ServiceAddress::fromClusterName(QUrl(QString::fromLatin1(QTest::currentDataTag())));
        QCOMPARE(address ? address->toString() : QString(), means);
        if (address)
            QVERIFY(ServiceAddress::parse(address->toString()));
    }

    void pathOfSlashIsNone()
    {
        QCOMPARE(ServiceAddress::parse(QStringLiteral("kubernetes-service://a/b/"))->path, QString());
    }
};

QTEST_GUILESS_MAIN(TestServiceAddress)
#include "tst_serviceaddress.moc"
