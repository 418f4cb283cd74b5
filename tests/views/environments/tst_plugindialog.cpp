#include "views/common/theme.h"
#include "views/environments/plugindialog.h"

#include <QDir>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Flightdeck::Views;

class TestPluginDialog : public QObject
{
    Q_OBJECT

    static PluginDialog::Question question()
    {
        return {QStringLiteral("arn:aws:eks:eu-central-1:123456789012:cluster/shop-production"),
                QStringLiteral("/home/jane/.kube/config"),
                QStringLiteral("/usr/local/bin/aws"),
                {QStringLiteral("--region"), QStringLiteral("eu-central-1"), QStringLiteral("eks"),
                 QStringLiteral("get-token"), QStringLiteral("--cluster-name"),
                 QStringLiteral("shop-production")},
                {QStringLiteral("AWS_PROFILE")}};
    }

private Q_SLOTS:
    void initTestCase() { Theme::instance().install(*qApp); }

    void noIsTheDefault()
    {
        PluginDialog dialog(question());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QSignalSpy finished(&dialog, &QDialog::finished);
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(finished.size(), 1);
        QCOMPARE(finished[0][0].toInt(), int(QDialog::Rejected));
    }

    void escapeIsNo()
    {
        PluginDialog dialog(question());
        dialog.show();
        QSignalSpy finished(&dialog, &QDialog::finished);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QCOMPARE(finished.value(0).value(0).toInt(), int(QDialog::Rejected));
        QCOMPARE(finished.size(), 1);
    }

    void onlyItsOwnButtonIsYes()
    {
        PluginDialog dialog(question());
        dialog.show();
        QSignalSpy finished(&dialog, &QDialog::finished);
        const auto buttons = dialog.findChildren<QPushButton *>();
        QCOMPARE(buttons.size(), 2);
        for (QPushButton *button : buttons) {
            QVERIFY(!button->text().isEmpty());
            if (!button->isDefault())
                button->click();
        }
        QCOMPARE(finished.size(), 1);
        QCOMPARE(finished[0][0].toInt(), int(QDialog::Accepted));
    }

    void everythingIsPlainText()
    {
        PluginDialog::Question hostile = question();
        hostile.context = QStringLiteral("<img src=/etc/passwd>\x1b");
        hostile.program = QStringLiteral("/bin/evil\n/bin/good");
        hostile.arguments = {QStringLiteral("a\u202Eb")};
        PluginDialog dialog(hostile);
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
        const auto *command = dialog.findChild<QPlainTextEdit *>();
        QVERIFY(command->isReadOnly());
        QVERIFY(!command->accessibleName().isEmpty());
        // A line break in a name cannot make a second command of it.
        QCOMPARE(command->toPlainText(), QStringLiteral("/bin/evil /bin/good\n    a\\u202Eb"));
    }

    void picture()
    {
        const QString folder = qEnvironmentVariable("FLIGHTDECK_PICTURES");
        for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            Theme::instance().setMode(mode);
            PluginDialog dialog(question());
            dialog.show();
            QVERIFY(QTest::qWaitForWindowExposed(&dialog));
            const QPixmap picture = dialog.grab();
            QVERIFY(picture.height() > 200 && picture.height() < 700);
            if (!folder.isEmpty())
                picture.save(QDir(folder).filePath(QStringLiteral("plugin-%1.png").arg(int(mode))));
        }
    }
};

QTEST_MAIN(TestPluginDialog)
#include "tst_plugindialog.moc"
