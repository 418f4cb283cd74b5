#pragma once

#include "app/simulator/flaggermachine.h"

#include <QHash>

namespace Flightdeck::Simulator {

/// Turns what Flagger says about one Canary into Event objects, as lossy as client-go 0.27 does
/// (tools/record/events_cache.go): from the tenth different message of a type within ten minutes on, events
/// fold into one that is rewritten in place; after 25 events only one in five minutes is written.
class EventRecorder
{
public:
    /// @param speed shortens the ten and the five minutes.
    EventRecorder(QString nameSpace, QString canary, double speed);

    /// The Event object to store; empty when the event is dropped.
    QJsonObject record(const FlaggerEvent &event, const QJsonObject &canary, const QDateTime &now);

private:
    struct Similar
    {
        QStringList messages; ///< different ones, oldest first
        QDateTime last;
    };
    struct Observed
    {
        QString name;
        int count = 0;
        QDateTime first;
    };
    bool withinBudget(const QDateTime &now);

    QString m_nameSpace;
    QString m_canary;
    double m_speed;
    Similar m_similar[2]; ///< Normal, Warning
    QHash<QString, Observed> m_observed;
    double m_budget = 25;
    QDateTime m_lastSpent;
    int m_serial = 0;
};

} // namespace Flightdeck::Simulator
