#include "metrics/dashboard.h"

#include <QCoreApplication>

namespace Flightdeck::Metrics {

namespace {

struct DashboardWords
{
    Q_DECLARE_TR_FUNCTIONS(DashboardWords)
};

/// `vector` with the label `to` taken from `from` where that is there.
QString renamed(const QString &vector, const QString &from, const QString &to)
{
    return QStringLiteral("label_replace(%1, \"%3\", \"$1\", \"%2\", \"(.+)\")").arg(vector, from, to);
}

/// flagger_canary_status by canary: 0 Progressing, 2 Failed, 1 every other phase. Without honorLabels the
/// scrape renames Flagger's namespace label.
QString status(const QString &offset = {})
{
    return QStringLiteral("max by (name, namespace) (%1)")
        .arg(renamed(QStringLiteral("flagger_canary_status") + offset, QStringLiteral("exported_namespace"),
                     QStringLiteral("namespace")));
}

const QString aMinuteAgo = QStringLiteral(" offset 1m");

/// How often canaries became Failed. Flagger 1.42 counts it; before, each first minute of a Failed status is
/// one, and a canary that was Failed when the server first saw it is none.
QString rollbacks(const QString &window)
{
    return QStringLiteral("(sum(increase(flagger_canary_failures_total[%1])) or "
                          "sum(sum_over_time(((%2 == 2) * 0 + 1 unless (%3 == 2) and (%3 >= 0))[%1:1m])) or "
                          "sum(%2) * 0)")
        .arg(window, status(), status(aMinuteAgo));
}

/// How often an analysis ended well: before 1.42 a status that was Progressing and is neither that nor
/// Failed a minute later.
QString passes(const QString &window)
{
    return QStringLiteral("(sum(increase(flagger_canary_successes_total[%1])) or "
                          "sum(sum_over_time(((%2 == 1) and (%3 == 0))[%1:1m])) or sum(%2) * 0)")
        .arg(window, status(), status(aMinuteAgo));
}

/// flagger_canary_metric_analysis by canary.
QString judged(const QString &metric)
{
    return QStringLiteral("max by (name, namespace) (%1)")
        .arg(renamed(QStringLiteral("flagger_canary_metric_analysis{metric=\"%1\"}").arg(metric),
                     QStringLiteral("exported_namespace"), QStringLiteral("namespace")));
}

/// A counter of Flipt a second, by labels that both of its generations are made to share.
QString fliptRate(const QString &counter, const QStringList &labels)
{
    QString vector = QStringLiteral("rate(%1[5m])").arg(counter);
    for (const QString &label : labels)
        vector = renamed(vector, QString(u"flipt_" + label), label);
    return QStringLiteral("sum by (%1) (%2)").arg(labels.join(QStringLiteral(", ")), vector);
}

} // namespace

QList<DashboardPanel> dashboardPanels()
{
    using Kind = DashboardPanel::Kind;
    const QString noFlagger =
        DashboardWords::tr("The metrics server has no such series of Flagger: it is not scraped, or no run "
                           "began since it started.");
    const QString noFlipt = DashboardWords::tr("The metrics server has no such series of Flipt: it is not "
                                               "scraped, or no flag was evaluated since it started.");
    return {
        {QStringLiteral("canaries-in-analysis"),
         DashboardWords::tr("Canaries in analysis"),
         DashboardWords::tr("Canaries whose phase is Progressing. Waiting, promoting and finalising are not "
                            "told apart by Flagger's metrics: the list of rollouts knows them."),
         QStringLiteral("count(%1 == 0) or sum(%1) * 0").arg(status()),
         {},
         Kind::Number,
         {},
         noFlagger},
        {QStringLiteral("canaries-failed"),
         DashboardWords::tr("Failed now"),
         DashboardWords::tr("Canaries whose last run was rolled back and that did not run again."),
         QStringLiteral("count(%1 == 2) or sum(%1) * 0").arg(status()),
         {},
         Kind::Number,
         {},
         noFlagger},
        {QStringLiteral("rollbacks-24h"),
         DashboardWords::tr("Rollbacks in 24 h"),
         DashboardWords::tr("How often a canary became Failed. Before Flagger 1.42 read off its status each "
                            "minute: what failed and started anew within a minute is missed."),
         rollbacks(QStringLiteral("24h")),
         {},
         Kind::Number,
         {},
         noFlagger},
        {QStringLiteral("success-ratio-24h"),
         DashboardWords::tr("Runs that succeeded in 24 h"),
         DashboardWords::tr("Of all analyses that ended; the rest was rolled back. Before Flagger 1.42 a run "
                            "that waits for its promotion "
                            "counts as passed, even if it fails then."),
         QStringLiteral("100 * %1 / (%1 + %2 > 0)")
             .arg(passes(QStringLiteral("24h")), rollbacks(QStringLiteral("24h"))),
         QStringLiteral("%"),
         Kind::Number,
         {},
         DashboardWords::tr("No analysis ended in the last 24 hours.")},
        {QStringLiteral("canary-weights"),
         DashboardWords::tr("Canary weights"),
         DashboardWords::tr(
             "The share of the traffic that Flagger last set for each canary. It sets it during "
             "runs only, so a line ends when Flagger restarts."),
         QStringLiteral("max by (namespace, workload) (%1)")
             .arg(renamed(QStringLiteral("flagger_canary_weight{workload!~\".*-primary\"}"),
                          QStringLiteral("exported_namespace"), QStringLiteral("namespace"))),
         QStringLiteral("%"),
         Kind::Lines,
         {QStringLiteral("workload"), QStringLiteral("namespace")},
         noFlagger},
        {QStringLiteral("rollbacks-hourly"),
         DashboardWords::tr("Rollbacks an hour"),
         DashboardWords::tr("How often canaries became Failed within the hour before each moment."),
         rollbacks(QStringLiteral("1h")),
         {},
         Kind::Lines,
         {},
         noFlagger},
        {QStringLiteral("judged-success-rate"),
         DashboardWords::tr("Success rate, as last judged"),
         DashboardWords::tr(
             "What Flagger read at its last check of each canary. It stays when the run is over, "
             "so a line that does not move is no news."),
         judged(QStringLiteral("request-success-rate")),
         QStringLiteral("%"),
         Kind::Lines,
         {QStringLiteral("name"), QStringLiteral("namespace")},
         noFlagger},
        {QStringLiteral("judged-duration"),
         DashboardWords::tr("p99 latency, as last judged"),
         DashboardWords::tr("What Flagger read at its last check, in seconds, though limits are written in "
                            "milliseconds. It stays when the run is over."),
         judged(QStringLiteral("request-duration")),
         QStringLiteral("s"),
         Kind::Lines,
         {QStringLiteral("name"), QStringLiteral("namespace")},
         noFlagger},
        {QStringLiteral("check-duration"),
         DashboardWords::tr("Time Flagger takes for a check"),
         DashboardWords::tr(
             "99th percentile of flagger_canary_duration_seconds: how long one look of Flagger "
             "takes, not how long a rollout takes."),
         QStringLiteral(
             "histogram_quantile(0.99, sum by (le) (rate(flagger_canary_duration_seconds_bucket[5m])))"),
         QStringLiteral("s"),
         Kind::Lines,
         {},
         noFlagger},
        {QStringLiteral("flag-evaluations"),
         DashboardWords::tr("Flag evaluations"),
         DashboardWords::tr(
             "Evaluations a second of each flag, by the value that was given. Evaluations inside "
             "a client's own process are not counted by the server."),
         fliptRate(QStringLiteral("flipt_evaluations_results_total"),
                   {QStringLiteral("flag"), QStringLiteral("value")}),
         QStringLiteral("/s"),
         Kind::Lines,
         {QStringLiteral("flag"), QStringLiteral("value")},
         noFlipt},
        {QStringLiteral("flag-errors"),
         DashboardWords::tr("Failed flag evaluations"),
         DashboardWords::tr(
             "Evaluations a second that Flipt answered with an error, such as a boolean question "
             "about a variant flag. Most clients take the default then."),
         fliptRate(QStringLiteral("flipt_evaluations_errors_total"), {QStringLiteral("flag")}),
         QStringLiteral("/s"),
         Kind::Lines,
         {QStringLiteral("flag")},
         DashboardWords::tr("No evaluation has failed since Flipt started, or it is not scraped.")},
    };
}

} // namespace Flightdeck::Metrics
