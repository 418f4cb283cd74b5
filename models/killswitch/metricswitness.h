#pragma once

#include "core/result.h"
#include "flags/types.h"

#include <QDateTime>
#include <QMap>
#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace Flightdeck::KillSwitch {

/// How a flag was answered since some moment, counted by Flipt itself over all replicas.
struct AnswerCount
{
    bool enough = false; ///< two scrapes lie after that moment: before, nothing can be told
    double on = 0;       ///< answers that are not off, since the first of those scrapes
    double off = 0;
    QMap<QString, double> onByValue; ///< variant key or "true" -> answers
    double seconds = 0;              ///< over which they were counted

    bool operator==(const AnswerCount &) const = default;
};

/// What the metrics say of a flag. Optional: callers that evaluate in their own process are not counted.
class MetricsWitness
{
public:
    virtual ~MetricsWitness() = default;

    /// No value = the server has no count of this flag. `done` runs once, unless `context` is gone.
    virtual void countAnswers(const QString &nameSpace, const QString &flag, Flags::FlagType type,
                              const QDateTime &since, QObject *context,
                              std::function<void(Core::Result<std::optional<AnswerCount>>)> done) = 0;
};

} // namespace Flightdeck::KillSwitch
