#include "tests/support/paths.h"

#include "flags/population.h"

#include <QBuffer>
#include <QFile>
#include <QTest>

#include <zlib.h>

using namespace Flightdeck;
using namespace Flightdeck::Flags;

namespace {

Core::Result<Population> read(QByteArray csv)
{
    QBuffer buffer(&csv);
    buffer.open(QIODevice::ReadOnly);
    return Population::readCsv(buffer);
}

} // namespace

class TestPopulation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void columns();
    void quotesAndLineEnds();
    void errorsNameTheLine_data();
    void errorsNameTheLine();
    void cancelled();
    void bundledSample();
};

void TestPopulation::columns()
{
    const auto population = read("id,role,plan\nu1,admin,\nu2,,pro\nu3,admin,pro\n");
    QVERIFY(population.has_value());
    QCOMPARE(population->size(), 3);
    QCOMPARE(population->properties(), (QStringList{QStringLiteral("role"), QStringLiteral("plan")}));
    QCOMPARE(population->entity(1), QByteArray("u2"));
    QCOMPARE(population->valueId(0, 0), population->valueId(0, 2));
    QCOMPARE(population->valueId(0, 1), -1);
    QCOMPARE(population->values(1), std::vector<QString>{QStringLiteral("pro")});
    QCOMPARE(population->column(QStringLiteral("plan")), 1);
    QCOMPARE(population->column(QStringLiteral("id")), -1);
    QCOMPARE(population->entityCrc(0), quint32(crc32(0, reinterpret_cast<const Bytef *>("u1"), 2)));
}

void TestPopulation::quotesAndLineEnds()
{
    const auto population = read(
        "\xEF\xBB\xBF\"id\",\"a,b\"\r\n\"x \"\"y\"\"\r\nz\",\"\xC3\xA9\"\r\n\"\",\xEF\xBB\xBFq\rlast,\"\"");
    QVERIFY2(population.has_value(), qPrintable(population ? QString() : population.error().text()));
    QCOMPARE(population->size(), 3);
    QCOMPARE(population->properties(), QStringList{QStringLiteral("a,b")});
    QCOMPARE(population->entity(0), QByteArray("x \"y\"\r\nz"));
    QCOMPARE(population->entity(1), QByteArray());
    QCOMPARE(population->valueId(0, 2), -1);
    const std::vector<QString> values = {QStringLiteral("\u00e9"), QStringLiteral("\uFEFFq")};
    QCOMPARE(population->values(0), values);
    QCOMPARE(read("id\n").value().size(), 0);
    QCOMPARE(read("id\na\n\n\n").value().size(), 1);
}

void TestPopulation::errorsNameTheLine_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("message");
    const auto add = [](const char *name, const QByteArray &csv, const char *message) {
        QTest::newRow(name) << csv << QString::fromUtf8(message);
    };
    add("too many cells", "id,a\nu,1\nv,1,2\n", "Line 3: 3 cells, but the header has 2.");
    add("too few cells", "id,a\r\nu\r\n", "Line 2: 1 cells, but the header has 2.");
    add("after a cell of two lines", "id,a\n\"u\nv\",1\nw\n", "Line 4: 1 cells, but the header has 2.");
    add("open quote", "id,a\nu,\"1\n2\n", "Line 2: a quote is not closed.");
    add("late quote", "id,a\nu,1\"2\n", "Line 2: a quote inside a cell that does not begin with one.");
    add("after quote", "id,a\nu,\"1\"2\n", "Line 2: text after a closing quote.");
    add("blank line", "id,a\n\nu,1\n", "Line 2: the line is blank.");
    add("same names", "id,a,a\n", "Line 1: two columns have the name \"a\".");
    add("no name", "id,\n", "Line 1: column 2 has no name.");
    add("bad entity", "id,a\n\xFF,1\n", "Line 2: the entity id is not UTF-8.");
    add("bad cell", "id,a\nu,\xC3\n", "Line 2: cell 2 is not UTF-8.");
    add("empty", "", "The population is empty; its first line names the columns.");
    add("endless row", "id\n\"" + QByteArray(2 << 20, 'x'),
        "Line 2: the row is longer than 1 MiB; is a quote left open?");
}

void TestPopulation::errorsNameTheLine()
{
    QFETCH(QByteArray, csv);
    QFETCH(QString, message);
    const auto population = read(csv);
    QVERIFY(!population);
    QCOMPARE(population.error().text(), message);
}

void TestPopulation::cancelled()
{
    QByteArray csv = "id\nu\n";
    QBuffer buffer(&csv);
    buffer.open(QIODevice::ReadOnly);
    const std::atomic_bool cancelled = true;
    const auto population = Population::readCsv(buffer, &cancelled);
    QVERIFY(!population);
    QCOMPARE(population.error().code, Core::ErrorCode::Cancelled);
}

void TestPopulation::bundledSample()
{
    QFile file(Flightdeck::Tests::sourcePath("resources/population-20k.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto population = Population::readCsv(file);
    QVERIFY(population.has_value());
    QCOMPARE(population->size(), 20'000);
    QVERIFY(population->column(QStringLiteral("user_role")) >= 0);
}

QTEST_GUILESS_MAIN(TestPopulation)
#include "tst_population.moc"
