#include "views/common/notice.h"
#include "views/common/statepage.h"
#include "views/common/theme.h"
#include "views/environments/accessfields.h"
#include "views/environments/contextchooser.h"
#include "views/environments/environmentform.h"
#include "views/environments/environmentlist.h"
#include "views/environments/environmentspage.h"
#include "views/environments/firststartpage.h"
#include "views/environments/sourcesection.h"
#include "views/environments/startcard.h"
#include "views/environments/testresultview.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Flightdeck;
using namespace Flightdeck::Views;
using Environments::Profile;

namespace {

Profile profile(const char *name, Environments::Kind kind)
{
    Profile profile;
    profile.name = QString::fromLatin1(name);
    profile.detail = QStringLiteral("talent-mesh · eu-central");
    profile.kind = kind;
    profile.contexts = {QStringLiteral("staging-eu")};
    profile.namespaces = {QStringLiteral("shop"), QStringLiteral("checkout")};
    profile.metricsUrl = QStringLiteral("http://mimir.monitoring:9090");
    profile.flagsUrl = QStringLiteral("git@git.talent-mesh.com:feature-flags");
    profile.flagsPath = QStringLiteral("flags.yaml");
    profile.fliptUrls = {QStringLiteral("http://flipt-0:8080"), QStringLiteral("http://flipt-1:8080")};
    return profile;
}

struct World
{
    World()
        : store(folder.filePath(QStringLiteral("environments.json")))
    {
        QVERIFY(store.load());
        QVERIFY(store.put(profile("Production", Environments::Kind::Production)));
        QVERIFY(store.put(profile("Staging", Environments::Kind::Staging)));
        page = std::make_unique<EnvironmentsPage>(&store);
        page->resize(1376, 786);
        page->show();
    }
    EnvironmentForm &form() const { return *page->form(); }
    void choose(int row) const { page->list()->list()->setCurrentRow(row); }
    /// As a person types.
    static void type(QLineEdit *field, const QString &text)
    {
        field->selectAll();
        if (text.isEmpty())
            QTest::keyClick(field, Qt::Key_Delete);
        else
            QTest::keyClicks(field, text);
    }
    QLineEdit *name() const { return byName<QLineEdit>("Name"); }
    template<typename T> T *byName(const char *accessibleName) const
    {
        for (T *widget : page->findChildren<T *>()) {
            if (widget->accessibleName() == QLatin1String(accessibleName))
                return widget;
        }
        return nullptr;
    }
    QPushButton *button(const char *text) const
    {
        for (QPushButton *button : page->findChildren<QPushButton *>()) {
            if (button->text() == QLatin1String(text) && button->isVisible())
                return button;
        }
        return nullptr;
    }
    /// What the notices above the form say.
    QString said() const
    {
        QStringList words;
        for (const Notice *notice : page->findChildren<Notice *>()) {
            if (notice->isVisible())
                words += notice->accessibleDescription();
        }
        return words.join(u' ');
    }

    QTemporaryDir folder;
    Environments::ProfileStore store;
    std::unique_ptr<EnvironmentsPage> page;
};

} // namespace

class EnvironmentsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Theme::instance().install(*qApp);
        QVERIFY(m_folder.isValid());
    }
    void demoIsAlwaysThere()
    {
        World world;
        QCOMPARE(world.page->list()->list()->count(), 3);
        QSignalSpy chosen(world.page.get(), &EnvironmentsPage::environmentChosen);
        world.button("Use the demo world")->click();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toString(), QString());
    }
    void formKeepsEveryField()
    {
        World world;
        world.choose(1);
        QCOMPARE(world.form().profile(), *world.store.find(QStringLiteral("Production")));
        QVERIFY(!world.form().isChanged());
        QVERIFY(!world.form().saveButton()->isEnabled());
        world.choose(2);
        QCOMPARE(world.form().profile(), *world.store.find(QStringLiteral("Staging")));
    }
    void savesWhatIsTyped()
    {
        World world;
        world.choose(2);
        World::type(world.form().field(ProfileField::Tenant), QStringLiteral("talent"));
        World::type(world.form().field(ProfileField::FliptUrls),
                    QStringLiteral(" http://a:1 ,, http://b:2, "));
        QVERIFY(!world.form().useButton()->isEnabled()); // what is used is what is saved
        world.form().saveButton()->click();
        Environments::ProfileStore again(world.folder.filePath(QStringLiteral("environments.json")));
        QVERIFY(again.load());
        QCOMPARE(again.find(QStringLiteral("Staging"))->tenant, QStringLiteral("talent"));
        QCOMPARE(again.find(QStringLiteral("Staging"))->fliptUrls,
                 (QStringList{QStringLiteral("http://a:1"), QStringLiteral("http://b:2")}));
        QSignalSpy chosen(world.page.get(), &EnvironmentsPage::environmentChosen);
        world.form().useButton()->click();
        QCOMPARE(chosen.value(0).value(0).toString(), QStringLiteral("Staging"));
    }
    void refusesInWords_data()
    {
        QTest::addColumn<int>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::newRow("password") << int(ProfileField::FlagsUrl)
                                  << QStringLiteral("https://me:secret@git.example.org/f")
                                  << QStringLiteral("carries a password");
        QTest::newRow("no address") << int(ProfileField::MetricsUrl) << QStringLiteral("mimir")
                                    << QStringLiteral("no address that can be used");
        QTest::newRow("no name") << -1 << QString() << QStringLiteral("needs a name");
        QTest::newRow("name taken") << -1 << QStringLiteral("Production")
                                    << QStringLiteral("another environment");
    }
    void refusesInWords()
    {
        QFETCH(int, field);
        QFETCH(QString, text);
        QFETCH(QString, words);
        World world;
        const QList<Profile> before = world.store.profiles();
        world.choose(2);
        World::type(field < 0 ? world.name() : world.form().field(ProfileField(field)), text);
        world.form().saveButton()->click();
        QVERIFY2(world.said().contains(words), qPrintable(world.said()));
        QVERIFY(!world.said().contains(QStringLiteral("secret")));
        QCOMPARE(world.store.profiles(), before);
        QVERIFY(world.form().isChanged()); // nothing typed is lost
    }
    void renamesWithoutACopy()
    {
        World world;
        world.page->setCurrent(QStringLiteral("Staging"));
        World::type(world.name(), QStringLiteral("Stage"));
        world.form().saveButton()->click();
        QVERIFY(!world.store.find(QStringLiteral("Staging")));
        QVERIFY(world.store.find(QStringLiteral("Stage")));
        QCOMPARE(world.page->list()->list()->currentItem()->text(), QStringLiteral("Stage"));
    }
    void asksBeforeTypingIsLost()
    {
        World world;
        world.choose(2);
        World::type(world.form().field(ProfileField::Branch), QStringLiteral("next"));
        world.choose(1);
        QCOMPARE(world.form().profile().name, QStringLiteral("Staging"));
        QCOMPARE(world.page->list()->list()->currentRow(), 2);
        world.button("Keep")->click();
        QCOMPARE(world.form().profile().branch, QStringLiteral("next"));
        world.choose(1);
        world.button("Discard them")->click();
        QCOMPARE(world.form().profile().name, QStringLiteral("Production"));
        QCOMPARE(world.store.find(QStringLiteral("Staging"))->branch, QStringLiteral("main"));
    }
    void removesAfterAsking()
    {
        World world;
        QSignalSpy removed(world.page.get(), &EnvironmentsPage::environmentRemoved);
        world.choose(2);
        world.form().removeButton()->click();
        QVERIFY(world.store.find(QStringLiteral("Staging")));
        world.button("Remove")->click();
        QVERIFY(!world.store.find(QStringLiteral("Staging")));
        QCOMPARE(removed.value(0).value(0).toString(), QStringLiteral("Staging"));
        QCOMPARE(world.page->list()->list()->count(), 2);
    }
    void newOneIsSaved()
    {
        World world;
        world.page->list()->newButton()->click();
        QVERIFY(world.name()->isVisible());
        World::type(world.name(), QStringLiteral("Kind"));
        world.form().saveButton()->click();
        QVERIFY(world.store.find(QStringLiteral("Kind")));
        QCOMPARE(world.store.find(QStringLiteral("Kind"))->kind, Environments::Kind::Staging);
    }
    void brokenFileIsNeverOverwritten()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("environments.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{ not json");
        file.close();
        Environments::ProfileStore store(path);
        QVERIFY(!store.load());
        EnvironmentsPage page(&store);
        page.show();
        page.startNew(profile("Fresh", Environments::Kind::Staging));
        page.form()->saveButton()->click();
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("{ not json"));
        bool said = false;
        for (const Notice *notice : page.findChildren<Notice *>())
            said = said || (notice->isVisible() && notice->accessibleDescription().contains(path));
        QVERIFY(said);
    }
    void testsMendAndOutdate()
    {
        World world;
        qRegisterMetaType<Profile>();
        QSignalSpy tests(world.page.get(), &EnvironmentsPage::testRequested);
        world.choose(2);
        SourceSection *metrics = world.form().section(EnvironmentPart::Metrics);
        metrics->testButton()->click();
        QCOMPARE(tests.size(), 1);
        QCOMPARE(metrics->result()->state(), TestResultView::State::Running);
        TestResult result;
        result.tone = Tone::Fail;
        result.headline = QStringLiteral("No answer on port 9090");
        result.mends = {{QStringLiteral("Mimir answers on 8080 under /prometheus."),
                         QStringLiteral("Use 8080"), ProfileField::MetricsUrl,
                         QStringLiteral("http://mimir.monitoring:8080/prometheus")}};
        world.page->setResult(EnvironmentPart::Metrics, result);
        QCOMPARE(metrics->result()->accessibleName(), result.headline);
        QTRY_VERIFY(world.button("Use 8080"));
        world.button("Use 8080")->click();
        QCOMPARE(world.form().profile().metricsUrl,
                 QStringLiteral("http://mimir.monitoring:8080/prometheus"));
        QCOMPARE(tests.size(), 2); // mended is not proved: it is tested again
        QCOMPARE(tests[1][1].value<Profile>().metricsUrl, world.form().profile().metricsUrl);
        result = {Tone::Ok, QStringLiteral("Connected"), {}, {}, {}};
        world.page->setResult(EnvironmentPart::Metrics, result);
        World::type(world.form().field(ProfileField::Tenant), QStringLiteral("x"));
        QCOMPARE(metrics->result()->state(), TestResultView::State::Outdated);
        // An answer to a question about another environment is dropped.
        metrics->testButton()->click();
        world.form().saveButton()->click();
        world.choose(1);
        world.page->setResult(EnvironmentPart::Metrics, result);
        QCOMPARE(metrics->result()->state(), TestResultView::State::Untested);
    }
    void firstStartOffersThreeWays()
    {
        FirstStartPage page;
        page.resize(1376, 786);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QSignalSpy demo(&page, &FirstStartPage::demoRequested);
        QSignalSpy import(&page, &FirstStartPage::importRequested);
        QSignalSpy hand(&page, &FirstStartPage::handRequested);
        QVERIFY(page.demoCard()->button()->hasFocus());
        QVERIFY(!page.importCard()->button()->isEnabled());
        QTest::keyClick(page.demoCard()->button(), Qt::Key_Return);
        QCOMPARE(demo.size(), 1);
        QTest::keyClick(page.demoCard()->button(), Qt::Key_Right);
        QVERIFY(page.handCard()->button()->hasFocus()); // there is nothing to import
        QTest::keyClick(page.handCard()->button(), Qt::Key_Space);
        QCOMPARE(hand.size(), 1);
        page.setKubeconfig(QStringLiteral("~/.kube/config"),
                           {QStringLiteral("prod"), QStringLiteral("staging")}, QStringLiteral("staging"));
        QTest::keyClick(page.handCard()->button(), Qt::Key_Left);
        QVERIFY(page.importCard()->button()->hasFocus());
        QTest::keyClick(page.importCard()->button(), Qt::Key_Space);
        QCOMPARE(import.size(), 1);
    }
    // With FLIGHTDECK_GALLERY set to a folder the pictures stay there.
    void pictures_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QSize>("size");
        QTest::newRow("light") << false << QSize(1376, 786);
        QTest::newRow("dark") << true << QSize(1376, 786);
        QTest::newRow("light-1280") << false << QSize(1232, 606);
    }
    void pictures()
    {
        QFETCH(bool, dark);
        QFETCH(QSize, size);
        Theme::instance().setMode(dark ? Theme::Mode::Dark : Theme::Mode::Light);
        const auto save = [&](QWidget &widget, const char *name) {
            const QString folder = qEnvironmentVariable("FLIGHTDECK_GALLERY", m_folder.path());
            return widget.grab().save(
                QStringLiteral("%1/%2-%3.png")
                    .arg(folder, QLatin1String(name), QLatin1String(QTest::currentDataTag())));
        };
        World world;
        world.page->resize(size);
        world.page->setCompact(size.width() < 1300);
        world.page->setCurrent(QStringLiteral("Staging"));
        for (int part = 0; part < EnvironmentPartCount; ++part)
            world.form().section(EnvironmentPart(part))->testButton()->click();
        const QDateTime at(QDate(2026, 8, 3), QTime(12, 26), Qt::UTC);
        world.page->setResult(
            EnvironmentPart::Kubernetes,
            {Tone::Ok,
             QStringLiteral("Connected, 5 canaries in 2 namespaces"),
             {{Tone::Ok, QStringLiteral("API server 1.29.4, certificate valid until 3 Nov 2026")},
              {Tone::Note, QStringLiteral("You may look but not suspend, abort or open gates here")}},
             {},
             at});
        world.page->setResult(
            EnvironmentPart::Metrics,
            {Tone::Fail,
             QStringLiteral("No answer on port 9090"),
             {{Tone::Fail, QStringLiteral("mimir.monitoring:9090 refused the connection")},
              {Tone::Ok,
               QStringLiteral("mimir.monitoring:8080 answers: Grafana Mimir 2.11, under /prometheus")}},
             {{QStringLiteral("Mimir answers on 8080 under /prometheus; the tenant header is missing."),
               QStringLiteral("Use 8080, /prometheus"), ProfileField::MetricsUrl,
               QStringLiteral("http://mimir.monitoring:8080/prometheus")}},
             at});
        world.page->setResult(
            EnvironmentPart::Git,
            {Tone::Warn,
             QStringLiteral("Connected, but Flipt would not open the file"),
             {{Tone::Ok, QStringLiteral("Read and push allowed, host key known")},
              {Tone::Warn, QStringLiteral("flags.yaml is not indexed: Flipt opens **features.yaml only")}},
             {{QStringLiteral("Add .flipt.yml with include: [\"flags.yaml\"], or rename the file."),
               {},
               {},
               {}}},
             at});
        QTRY_VERIFY(world.button("Use 8080, /prometheus"));
        QCoreApplication::processEvents();
        QVERIFY(save(*world.page, "environments"));
        world.choose(0);
        QVERIFY(save(*world.page, "environments-demo"));
        FirstStartPage first;
        first.setKubeconfig(
            QStringLiteral("~/.kube/config"),
            {QStringLiteral("prod-eu-central"), QStringLiteral("staging-eu"), QStringLiteral("kind-local")},
            QStringLiteral("staging-eu"));
        first.resize(size);
        first.show();
        QVERIFY(save(first, "first-start"));
    }

private:
    QTemporaryDir m_folder;

    void signInFieldsFollowTheKind()
    {
        World world;
        world.choose(1);
        AccessFields *access = world.form().access(EnvironmentPart::Metrics);
        QVERIFY(!access->user()->isVisible() && !access->secret()->isVisible());
        QVERIFY(!access->authority()->isVisible());
        QCOMPARE(access->secret()->echoMode(), QLineEdit::Password);
        access->kind()->setCurrentIndex(2);
        Q_EMIT access->kind()->activated(2);
        QVERIFY(access->user()->isVisible() && access->secret()->isVisible());
        QCOMPARE(access->secret()->accessibleName(), QStringLiteral("Metrics: Password"));
        world.type(access->user(), QStringLiteral("grafana"));
        access->unfold()->click();
        QVERIFY(access->authority()->isVisible() && access->key()->isVisible());
        world.type(access->authority(), QStringLiteral("/etc/ca.crt"));
        QCOMPARE(world.form().profile().metricsAccess.user, QStringLiteral("grafana"));
        QCOMPARE(world.form().profile().metricsAccess.auth, Environments::AuthKind::Basic);
        QCOMPARE(world.form().profile().metricsAccess.authorityFile, QStringLiteral("/etc/ca.crt"));
        QCOMPARE(world.form().profile().fliptAccess, Environments::SourceAccess());
    }

    void aTypedSecretGoesToTheKeychainAndNoFile()
    {
        World world;
        world.choose(1);
        QSignalSpy typed(world.page.get(), &EnvironmentsPage::secretTyped);
        World::type(world.form().field(ProfileField::MetricsUrl), QStringLiteral("https://mimir.example"));
        AccessFields *access = world.form().access(EnvironmentPart::Metrics);
        access->kind()->setCurrentIndex(1);
        Q_EMIT access->kind()->activated(1);
        World::type(access->secret(), QStringLiteral("s3cr3t-Pl4nted"));
        QCOMPARE(world.form().typedSecret(EnvironmentPart::Metrics), QStringLiteral("s3cr3t-Pl4nted"));
        world.form().saveButton()->click();
        QVERIFY2(world.said().isEmpty(), qPrintable(world.said()));
        QCOMPARE(typed.size(), 1);
        QCOMPARE(typed.first().at(2).toString(), QStringLiteral("s3cr3t-Pl4nted"));
        QVERIFY(
            world.form().typedSecret(EnvironmentPart::Metrics).isEmpty()); // it is not on the screen any more
        QFile file(world.folder.filePath(QStringLiteral("environments.json")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("s3cr3t-Pl4nted"));
        world.page->warn(QStringLiteral("No keychain answers."));
        QVERIFY(world.said().contains(QStringLiteral("No keychain answers.")));
    }

    void namespacesAreTyped()
    {
        World world;
        world.choose(2);
        QLineEdit *field = world.form().field(ProfileField::Namespaces);
        QCOMPARE(field->text(), QStringLiteral("shop, checkout"));
        QCOMPARE(field->accessibleName(), QStringLiteral("Kubernetes: Namespaces"));
        World::type(field, QStringLiteral(" shop ,, Vault "));
        world.form().saveButton()->click();
        QVERIFY2(world.said().contains(QStringLiteral("Vault is no namespace")), qPrintable(world.said()));
        World::type(field, QStringLiteral("shop, vault"));
        world.form().saveButton()->click();
        Environments::ProfileStore again(world.folder.filePath(QStringLiteral("environments.json")));
        QVERIFY(again.load());
        QCOMPARE(again.find(QStringLiteral("Staging"))->namespaces,
                 QStringList({QStringLiteral("shop"), QStringLiteral("vault")}));
        World::type(field, QString());
        QVERIFY(world.form().profile().namespaces.isEmpty());
    }

    void severalContextsAreTicked()
    {
        World world;
        world.choose(1);
        world.page->setContexts(
            {QStringLiteral("lab"), QStringLiteral("prod-eu"), QStringLiteral("staging-eu")});
        auto *chooser = world.form().findChild<ContextChooser *>();
        QVERIFY(chooser && chooser->isEnabled());
        Q_EMIT chooser->menu()->aboutToShow();
        QCOMPARE(chooser->menu()->actions().size(), 3);
        QVERIFY(chooser->menu()->actions().at(2)->isChecked()); // the one that is typed
        chooser->menu()->actions().at(0)->trigger();
        QCOMPARE(world.form().profile().contexts,
                 QStringList({QStringLiteral("staging-eu"), QStringLiteral("lab")}));
        QVERIFY(world.form().isChanged());
        chooser->menu()->actions().at(2)->trigger();
        QCOMPARE(world.form().profile().contexts, QStringList{QStringLiteral("lab")});
    }
};

QTEST_MAIN(EnvironmentsPageTest)
#include "tst_environmentspage.moc"
