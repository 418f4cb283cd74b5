#include "flags/crowd.h"
#include "flags/preview.h"
#include "tests/bench/measure.h"
#include "tests/support/clientsnapshot.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <random>

using namespace Flightdeck;
using namespace Flightdeck::Bench;
using namespace Flightdeck::Flags;

namespace {

constexpr int entities = 1'000'000;
constexpr int judged = 200'000; ///< of them, asked of the peer too
constexpr int flags = 1000;
const QString space = QStringLiteral("default");

/// A flag of two variants for paying people of some countries; `share` tells its versions apart.
QByteArray flagFile(int share)
{
    QByteArray text = "flags:\n";
    for (int i = 0; i < flags; ++i) {
        text += "- {key: flag-" + QByteArray::number(i) +
                ", name: F, enabled: true, variants: [{key: a}, {key: b}], rules: [{segment: group-" +
                QByteArray::number(i % 20) +
                ", distributions: [{variant: a, rollout: " + QByteArray::number(share) +
                "}, {variant: b, rollout: " + QByteArray::number(100 - share) + "}]}]}\n";
    }
    text += "segments:\n";
    for (int i = 0; i < 20; ++i) {
        text += "- {key: group-" + QByteArray::number(i) +
                ", name: G, match_type: ALL_MATCH_TYPE, constraints: [{type: STRING_COMPARISON_TYPE, "
                "property: country, operator: isoneof, value: '[\"DE\",\"FR\",\"C" +
                QByteArray::number(i) +
                "\"]'}, {type: NUMBER_COMPARISON_TYPE, property: seats, operator: gte, value: \"" +
                QByteArray::number(3 + i % 5) + "\"}]}\n";
    }
    return text;
}

struct Person
{
    QByteArray id;
    QByteArray country;
    QByteArray seats;
};

std::vector<Person> people()
{
    std::mt19937_64 random(1);
    std::vector<Person> list(entities);
    for (Person &person : list) {
        const QByteArray hex = QByteArray::number(quint64(random()), 16).rightJustified(16, '0') +
                               QByteArray::number(quint64(random()), 16).rightJustified(16, '0');
        person.id = hex.left(8) + '-' + hex.mid(8, 4) + '-' + hex.mid(12, 4) + '-' + hex.mid(16, 4) + '-' +
                    hex.mid(20);
        const auto country = random() % 22;
        person.country = country == 0   ? QByteArray("DE")
                         : country == 1 ? QByteArray("FR")
                                        : QByteArray("C" + QByteArray::number(country - 2));
        person.seats = QByteArray::number(random() % 12);
    }
    return list;
}

Population populationOf(const std::vector<Person> &list)
{
    QByteArray csv = "id,country,seats\n";
    for (const Person &person : list)
        csv += person.id + ',' + person.country + ',' + person.seats + '\n';
    QBuffer buffer(&csv);
    buffer.open(QIODevice::ReadOnly);
    const auto population = Population::readCsv(buffer);
    if (!population)
        qFatal("the population is not readable");
    return *population;
}

Snapshot snapshotOf(int share)
{
    const Document document = Document::parse(flagFile(share), QStringLiteral("features.yaml"));
    if (!document.accepted())
        qFatal("the flag file is not accepted");
    return Snapshot::build({document});
}

/// The outcome of a flag for everybody, by row: from nothing, so with putting the crowd in order.
std::vector<quint16> outcomes(const Snapshot &snapshot, const QString &flag, const Population &population)
{
    Verdicts verdicts(population);
    FlagOutcomes outcomes(snapshot, space, flag, verdicts);
    const Crowd crowd(population, outcomes.columns());
    std::vector<quint16> byRow(size_t(population.size()));
    quint16 buckets[4096];
    for (const Crowd::Group &group : crowd.groups()) {
        const FlagOutcomes::Table &table = outcomes.tables()[size_t(outcomes.table(crowd.row(group.begin)))];
        for (size_t begin = group.begin; begin < group.end; begin += std::size(buckets)) {
            const size_t end = qMin(group.end, begin + std::size(buckets));
            if (!table.isConstant)
                variantBuckets(crowd.crcs() + begin, end - begin, outcomes.keyFor(group.idLength), buckets);
            for (size_t i = begin; i < end; ++i)
                byRow[size_t(crowd.row(i))] =
                    table.isConstant ? table.outcomes.front() : table.outcomes[buckets[i - begin]];
        }
    }
    return byRow;
}

struct Peer
{
    double seconds = -1; ///< for `judged` evaluations
    QByteArrayList variants;
};

Peer askPeer(const Snapshot &snapshot, const QString &flag, const std::vector<Person> &list)
{
    Peer peer;
    const QString peers = qEnvironmentVariable("FLIGHTDECK_PEERS");
    if (!QFile::exists(peers + QStringLiteral("/node_modules/@flipt-io/flipt-client-js")))
        return peer;
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("requests")));
    if (!file.open(QIODevice::WriteOnly))
        return peer;
    file.write(QJsonDocument({{QStringLiteral("snapshot"), Tests::clientSnapshot(snapshot, space)}})
                   .toJson(QJsonDocument::Compact) +
               '\n');
    for (int i = 0; i < judged; ++i) {
        const Person &person = list[size_t(i)];
        file.write("{\"flagKey\":\"" + flag.toUtf8() + "\",\"entityId\":\"" + person.id +
                   "\",\"context\":{\"country\":\"" + person.country + "\",\"seats\":\"" + person.seats +
                   "\"}}\n");
    }
    file.close();
    QProcess node;
    node.setStandardInputFile(file.fileName());
    node.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    node.start(QStringLiteral("node"),
               {QStringLiteral("tests/support/fliptclient.cjs"), peers, QStringLiteral("time")});
    if (!node.waitForFinished(600'000) || node.exitCode() != 0)
        return peer;
    QByteArrayList lines = node.readAllStandardOutput().split('\n');
    peer.seconds = lines.takeFirst().toDouble();
    peer.variants = lines;
    return peer;
}

/// The least of several times.
template<typename Work> double best(int rounds, Work work)
{
    double seconds = 1e9;
    for (int i = 0; i < rounds; ++i) {
        const double start = threadSeconds();
        work();
        seconds = qMin(seconds, threadSeconds() - start);
    }
    return seconds;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const std::vector<Person> list = people();
    const Population population = populationOf(list);
    const Snapshot before = snapshotOf(50);
    const Snapshot after = snapshotOf(75);
    const QString flag = QStringLiteral("flag-7");

    std::vector<quint16> byRow;
    const double one = best(9, [&] { byRow = outcomes(before, flag, population); });
    const Peer peer = askPeer(before, flag, list);
    Verdicts verdicts(population);
    const FlagOutcomes names(before, space, flag, verdicts);
    int mismatches = 0;
    for (int i = 0; i < judged && peer.seconds >= 0; ++i) {
        const QString &name = names.name(byRow[size_t(i)]);
        mismatches += (name == QStringLiteral("(none)") ? QString() : name) !=
                      QString::fromUtf8(peer.variants.value(i));
    }
    const double peerEach = peer.seconds / judged;
    const QString missing = QStringLiteral("npm's @flipt-io/flipt-client-js is not installed");
    const QString peerName = QStringLiteral("evaluateVariant of @flipt-io/flipt-client-js");
    const bool first = report(
        {"evaluate-1m", one / entities * 1e9, peer.seconds < 0 ? -1 : peerEach * 1e9, peerName, "ns each",
         1000,
         peer.seconds < 0 ? missing
                          : QStringLiteral("one flag x 1,000,000 entities, one core; %1 of %2 answers differ")
                                .arg(mismatches)
                                .arg(judged),
         mismatches == 0});

    QStringList keys;
    for (int i = 0; i < flags; ++i)
        keys << QStringLiteral("flag-%1").arg(i);
    qsizetype moved = 0;
    const double all = best(2, [&] {
        const auto previews = *previewFlags(before, after, space, keys, population);
        moved = 0;
        for (const FlagPreview &preview : previews)
            moved += preview.changed;
    });
    const double pairs = double(flags) * entities;
    const bool second = report(
        {"who-flips-pairs", all / pairs * 1e9, peer.seconds < 0 ? -1 : 2 * peerEach * 1e9,
         QStringLiteral("two evaluateVariant"), "ns a pair", 10'000,
         peer.seconds < 0
             ? missing
             : QStringLiteral("1,000 flags x 1,000,000 entities, before and after, in %1 s on one core; "
                              "%2 change sides")
                   .arg(all, 0, 'g', 3)
                   .arg(moved),
         moved > 0});
    return first && second ? 0 : 1;
}
