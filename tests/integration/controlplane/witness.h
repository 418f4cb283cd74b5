#pragma once

#include "rawapi.h"

#include <QDateTime>
#include <QHash>
#include <QList>

namespace Flightdeck::Tests {

/// One write of a canary's status, or of its VirtualService's weights, as the API server told it.
struct Sighting
{
    qint64 at = 0; ///< milliseconds since the epoch when it arrived
    QString phase;
    int failedChecks = 0;
    bool suspended = false;
    bool hasWeights = false;
    int primary = 0; ///< of the last http route that names the canary
    int canary = 0;
    int mirror = -1; ///< percent; -1: no mirror
};

/// All that happened to one canary.
struct Testimony
{
    QList<Sighting> sightings; ///< oldest first; the last one holds
    QStringList messages;      ///< Flagger's events in order of arrival, without "(combined ...): "

    QString phase() const { return sightings.isEmpty() ? QString() : sightings.last().phase; }
    bool said(const QString &part) const;
    /// When the phase was entered first (after `since`); 0: never.
    qint64 entered(const QString &phase, qint64 since = 0) const;
    /// Phases in order, without repetition; those shorter than `shortestMs` are left out.
    QStringList phases(qint64 shortestMs) const;
    /// "primary/canary" and " mirror N" in order, without repetition.
    QStringList weights(qint64 shortestMs) const;
};

/// Watches canaries, VirtualServices and events of a namespace beside the console.
class Witness final : public QObject
{
    Q_OBJECT
public:
    Witness(RawApi &api, const QString &nameSpace);

    const Testimony &of(const QString &canary) const { return m_canaries[canary]; }

Q_SIGNALS:
    void heard(const QString &canary);

private:
    void takeCanary(const QJsonObject &object);
    void takeService(const QJsonObject &object);
    void takeEvent(const QJsonObject &object);
    void add(const QString &canary, Sighting sighting);

    mutable QHash<QString, Testimony> m_canaries;
};

/// "90/10", "100/0 mirror 100", "-" without weights: how both sides write a split down.
QString splitText(bool known, int primary, int canary, int mirror);

} // namespace Flightdeck::Tests
