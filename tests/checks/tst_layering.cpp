#include "tests/support/paths.h"

// The arrows between areas run one way. Includes are scanned as text, since <QtWidgets/QWidget> compiles
// without being linked; link lines are read from the CMake files.

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace {

using Areas = QSet<QString>;

QString area(const char *text)
{
    return QString::fromLatin1(text);
}

Areas areas(std::initializer_list<const char *> names)
{
    Areas set;
    for (const char *name : names)
        set.insert(area(name));
    return set;
}

/// What each area of models/ may include, itself aside.
const QHash<QString, Areas> &allowedModels()
{
    static const QHash<QString, Areas> table = {
        {area("core"), {}},
        {area("kubernetes"), areas({"core"})},
        {area("metrics"), areas({"core"})},
        {area("flags"), areas({"core"})},
        {area("git"), areas({"core"})},
        {area("environments"), areas({"core"})},
        {area("rollouts"), areas({"core", "kubernetes", "metrics"})},
        {area("killswitch"), areas({"core", "flags", "git", "metrics"})},
    };
    return table;
}

QString source(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll());
}

QStringList sourcesBelow(const QString &folder)
{
    QStringList found;
    QDirIterator it(Flightdeck::Tests::sourcePath("") + folder,
                    {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                    QDirIterator::Subdirectories);
    while (it.hasNext())
        found << it.next();
    return found;
}

QString relative(const QString &path)
{
    return QDir(Flightdeck::Tests::sourcePath("")).relativeFilePath(path);
}

QStringList includes(const QString &text)
{
    // (moc of Qt 6.4 loses its way in a raw string with quotes.)
    static const QRegularExpression line(QStringLiteral("^\\s*#\\s*include\\s*[\"<]([^\">]+)[\">]"),
                                         QRegularExpression::MultilineOption);
    QStringList found;
    for (auto it = line.globalMatch(text); it.hasNext();)
        found << it.next().captured(1);
    return found;
}

/// Complaints about one file of models/AREA.
QStringList modelComplaints(const QString &own, const QString &text)
{
    static const QRegularExpression gui(
        QStringLiteral("^(QtWidgets|QtGui|QtCharts|QtSvg|QtQuick|QWidget|QApplication|QGuiApplication|"
                       "QPainter|QColor|QIcon|QPixmap|"
                       "QImage|QFont|QPalette|QAction|QTextDocument|QChart|views/|app/)"));
    QStringList complaints;
    for (const QString &name : includes(text)) {
        if (gui.match(name).hasMatch())
            complaints << QStringLiteral("models may not include %1").arg(name);
        const QString other = name.section(u'/', 0, 0);
        if (!name.contains(u'/') || other == own || !allowedModels().contains(other))
            continue;
        if (!allowedModels().value(own).contains(other))
            complaints << QStringLiteral("%1 may not include %2").arg(own, name);
    }
    return complaints;
}

} // namespace

class LayeringTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void scannerFindsTransgressions()
    {
        QCOMPARE(modelComplaints(area("flags"), QStringLiteral("#include <QtWidgets/QWidget>\n")).size(), 1);
        QCOMPARE(modelComplaints(area("flags"), QStringLiteral("#include \"git/mirror.h\"\n")).size(), 1);
        QCOMPARE(modelComplaints(area("killswitch"), QStringLiteral("#include \"git/mirror.h\"\n")).size(),
                 0);
        QCOMPARE(modelComplaints(area("core"), QStringLiteral("#include \"flags/edit.h\"\n")).size(), 1);
    }

    void modelsPointOneWay()
    {
        QStringList complaints;
        const QStringList files = sourcesBelow(QStringLiteral("models"));
        QVERIFY(files.size() > 20);
        for (const QString &path : files) {
            const QString own = relative(path).section(u'/', 1, 1);
            for (const QString &complaint : modelComplaints(own, source(path)))
                complaints << relative(path) + QStringLiteral(": ") + complaint;
        }
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
    }

    void modelsLinkNoWindows()
    {
        for (const QString &own : allowedModels().keys()) {
            const QString text = source(Flightdeck::Tests::sourcePath("models/%1/CMakeLists.txt").arg(own));
            QVERIFY2(!text.isEmpty(), qPrintable(own));
            QVERIFY2(
                !text.contains(QRegularExpression(QStringLiteral("Qt6::(Gui|Widgets|Charts|Svg)|views"))),
                qPrintable(own));
        }
    }

    void viewsKnowNeitherAppNorClients()
    {
        // Concrete network and git clients are named by app and tests alone.
        static const QRegularExpression forbidden(QStringLiteral(
            "^(app/|core/httpclient|kubernetes/apiclient|kubernetes/cluster|git/githelper|git/mirror|"
            "metrics/prometheusclient|git2|simdjson)"));
        QStringList complaints;
        for (const QString &path : sourcesBelow(QStringLiteral("views"))) {
            for (const QString &name : includes(source(path))) {
                if (forbidden.match(name).hasMatch())
                    complaints << relative(path) + QStringLiteral(" includes ") + name;
            }
        }
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
    }

    void libgit2StaysInGit()
    {
        for (const QString &folder : {QStringLiteral("models"), QStringLiteral("views")}) {
            for (const QString &path : sourcesBelow(folder)) {
                if (relative(path).startsWith(QStringLiteral("models/git/")))
                    continue;
                QVERIFY2(!includes(source(path)).contains(QStringLiteral("git2.h")), qPrintable(path));
            }
        }
    }

    void filesStaySmall()
    {
        QStringList complaints;
        for (const QString &folder :
             {QStringLiteral("app"), QStringLiteral("models"), QStringLiteral("views")}) {
            for (const QString &path : sourcesBelow(folder)) {
                const qsizetype lines = source(path).count(u'\n');
                if (lines > (path.endsWith(QStringLiteral(".h")) ? 170 : 420))
                    complaints << QStringLiteral("%1: %2 lines").arg(relative(path)).arg(lines);
            }
        }
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(LayeringTest)
#include "tst_layering.moc"
