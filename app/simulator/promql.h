#pragma once

#include "core/result.h"

#include <QRegularExpression>
#include <QStringList>

#include <memory>
#include <vector>

namespace Flightdeck::Simulator {

/// A parsed query of the part of PromQL that consoles and Flagger ask with: selectors with offset, rate and
/// its kin, aggregations, arithmetic, comparisons, set operators, histogram_quantile, label_replace,
/// subqueries.
struct PromExpression
{
    enum class Kind { Number, Text, Selector, Call, Aggregate, Binary, Negate, Subquery };
    struct Matcher
    {
        QString label;
        QString op; ///< = != =~ !~
        QString value;
        QRegularExpression pattern; ///< of =~ and !~, anchored
    };
    using Pointer = std::unique_ptr<PromExpression>;

    Kind kind = Kind::Number;
    double number = 0;
    QString name; ///< metric, function, aggregation, operator or text
    std::vector<Matcher> matchers;
    qint64 rangeMs = 0; ///< of a range selector or subquery; 0: instant
    qint64 stepMs = 0;  ///< of a subquery
    qint64 offsetMs = 0;
    QStringList grouping; ///< by, without; on, ignoring
    bool without = false; ///< grouping excludes
    bool hasGrouping = false;
    bool returnBool = false;
    std::vector<Pointer> arguments;
};

Core::Result<PromExpression::Pointer> parsePromql(const QString &query);

/// "90s", "1h30m", "500ms" in milliseconds; nothing for any other text.
std::optional<qint64> promDurationMs(const QString &text);

} // namespace Flightdeck::Simulator
