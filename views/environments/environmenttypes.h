#pragma once

#include "views/common/notice.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace Flightdeck::Views {

enum class EnvironmentPart { Kubernetes, Metrics, Git, Flipt };
inline constexpr int EnvironmentPartCount = 4;

/// What can be typed; also what a test can mend.
enum class ProfileField {
    Kubeconfig,
    Context,
    Namespaces, ///< several, separated by commas
    MetricsUrl,
    Tenant,
    FlagsUrl,
    Branch,
    FlagsPath,
    SecondFlagsUrl,
    Population,
    DrillFlag,
    FliptUrls, ///< several, separated by commas
    FliptVersion,
};

/// One thing that a test found.
struct TestLine
{
    Tone tone = Tone::Ok; ///< Ok: works. Warn, Fail: does not. Note: worth knowing
    QString text;         ///< plain text

    bool operator==(const TestLine &) const = default;
};

/// A change that would mend what a test found.
struct TestMend
{
    QString text;   ///< "Mimir answers on 8080 under /prometheus."
    QString button; ///< "Use 8080, /prometheus"; empty: nothing to click
    ProfileField field = ProfileField::MetricsUrl;
    QString value; ///< put into the field; empty: the field is only focused, for a person to fill in

    bool operator==(const TestMend &) const = default;
};

/// What became of one test of a connection.
struct TestResult
{
    Tone tone = Tone::Ok;
    QString headline; ///< "Connected, 5 canaries in 2 namespaces"
    QList<TestLine> lines;
    QList<TestMend> mends;
    QDateTime at; ///< UTC

    bool operator==(const TestResult &) const = default;
};

} // namespace Flightdeck::Views
