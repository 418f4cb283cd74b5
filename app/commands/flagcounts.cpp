#include "app/commands/flagcounts.h"

#include <QCoreApplication>

namespace Flightdeck::App {

namespace {

constexpr qint64 longestSeconds = 300;
constexpr auto disabled = "FLAG_DISABLED_EVALUATION_REASON";

/// A label by either generation's name: Flipt 2 writes flipt_flag where 1.x writes flag.
QString labelOf(const Metrics::Labels &labels, const QString &name)
{
    const auto newer = labels.constFind(QString(u"flipt_" + name));
    return newer == labels.cend() ? labels.value(name) : *newer;
}

/// Flipt's namespace label is renamed where the scrape sets one of that name itself; an empty one is left
/// out, and then the scrape's own is all there is. What cannot be told apart counts: a kill must not look
/// better than it is.
bool isOf(const Metrics::Labels &labels, const QString &nameSpace)
{
    for (const char *name : {"flipt_namespace", "exported_namespace"}) {
        if (const auto label = labels.constFind(QLatin1String(name)); label != labels.cend())
            return *label == nameSpace || label->isEmpty();
    }
    const QString bare = labels.value(QStringLiteral("namespace"));
    return bare == nameSpace || nameSpace == QLatin1String("default");
}

/// A text inside PromQL's double quotes.
QString quoted(QString text)
{
    text.replace(u'\\', QStringLiteral("\\\\"))
        .replace(u'"', QStringLiteral("\\\""))
        .replace(u'\n', QStringLiteral("\\n"));
    return u'"' + text + u'"';
}

} // namespace

QString flagCountsQuery(const QString &flag, qint64 seconds)
{
    const QString by =
        QStringLiteral("flag, flipt_flag, value, flipt_value, reason, flipt_reason, namespace, "
                       "exported_namespace, flipt_namespace");
    QStringList parts;
    for (const char *label : {"flag", "flipt_flag"}) {
        const QString counter =
            QStringLiteral("flipt_evaluations_results_total{%1=%2}").arg(QLatin1String(label), quoted(flag));
        // increase() needs two samples inside the window: it has no series before two scrapes have passed.
        parts += QStringLiteral("label_replace(sum by (%1) (increase(%2[%3s])), \"part\", \"grown\", \"\", "
                                "\"\")")
                     .arg(by, counter)
                     .arg(seconds);
        parts += QStringLiteral("label_replace(sum by (%1) (%2), \"part\", \"known\", \"\", \"\")")
                     .arg(by, counter);
    }
    return parts.join(QStringLiteral(" or "));
}

std::optional<KillSwitch::AnswerCount> flagCountsOf(const Metrics::Matrix &matrix, const QString &nameSpace,
                                                    Flags::FlagType type, qint64 seconds)
{
    KillSwitch::AnswerCount count;
    count.seconds = double(seconds);
    bool known = false;
    for (const Metrics::Series &series : matrix.series) {
        const auto value = series.lastValue();
        if (!value || !isOf(series.labels, nameSpace))
            continue;
        known = true;
        if (series.labels.value(QStringLiteral("part")) != QLatin1String("grown"))
            continue;
        count.enough = true;
        const QString given = labelOf(series.labels, QStringLiteral("value"));
        const bool off = type == Flags::FlagType::Boolean
                             ? given == QLatin1String("false")
                             : labelOf(series.labels, QStringLiteral("reason")) == QLatin1String(disabled);
        (off ? count.off : count.on) += *value;
        if (!off && *value > 0)
            count.onByValue[given.isEmpty() ? QStringLiteral("(none)") : given] += *value;
    }
    return known ? std::optional(count) : std::nullopt;
}

QString noFlagCounts(const MetricsConnection *connection)
{
    if (!connection)
        return QCoreApplication::translate("Flightdeck::App", "The environment names no metrics server.");
    return connection->problem() ? connection->problem()->message : QString();
}

FlagCounts::FlagCounts(MetricsConnection &connection, const Core::Clock &clock)
    : m_connection(connection)
    , m_clock(clock)
{
}

void FlagCounts::countAnswers(const QString &nameSpace, const QString &flag, Flags::FlagType type,
                              const QDateTime &since, QObject *context,
                              std::function<void(Core::Result<std::optional<KillSwitch::AnswerCount>>)> done)
{
    const QDateTime now = m_clock.now();
    const qint64 seconds = qBound<qint64>(1, since.secsTo(now), longestSeconds);
    // One moment: a range of one point is what the server calls instant.
    const Metrics::RangeQuery query{flagCountsQuery(flag, seconds), now.toMSecsSinceEpoch() / 1000 * 1000,
                                    now.toMSecsSinceEpoch() / 1000 * 1000, 1000};
    m_connection.client()->queryRange(
        query, context,
        [nameSpace, type, seconds, done = std::move(done)](const Core::Result<Metrics::Matrix> &matrix) {
            if (!matrix)
                done(tl::unexpected<Core::Error>(matrix.error()));
            else
                done(flagCountsOf(*matrix, nameSpace, type, seconds));
        });
}

} // namespace Flightdeck::App
