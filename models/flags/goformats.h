#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

// How Go reads and writes small values, where Flipt's answers hang on it: strconv (ParseFloat, ParseBool,
// Quote), time.Parse and encoding/json of Go 1.21 to 1.24.
namespace Flightdeck::Flags {

/// strconv.ParseFloat(text, 64): "1e3", "+Inf", "1_0", "0x1p4"; nothing for " 5", "0x10", "1e400".
std::optional<double> parseGoFloat(const QString &text);

/// strconv.ParseBool: 1 t T TRUE true True 0 f F FALSE false False, nothing else.
std::optional<bool> parseGoBool(const QString &text);

/// An instant, UTC.
struct GoTime
{
    qint64 seconds = 0; ///< since 1970
    int nanoseconds = 0;

    auto operator<=>(const GoTime &) const = default;
};
/// time.Parse with time.RFC3339, else with time.DateOnly (midnight UTC).
std::optional<GoTime> parseGoTime(const QString &text);

/// json.Unmarshal into []string: an array of strings (`null` elements are ""), or `null`, which is empty.
std::optional<QStringList> parseGoStringList(const QString &json);
/// json.Unmarshal into []float64: an array of numbers (`null` elements are 0), or `null`, which is empty.
std::optional<std::vector<double>> parseGoNumberList(const QString &json);

/// The text as %q prints it, with the quotes.
QString quotedAsGo(const QString &text);

} // namespace Flightdeck::Flags
