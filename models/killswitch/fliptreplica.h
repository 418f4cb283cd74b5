#pragma once

#include "core/result.h"
#include "flags/types.h"

#include <QDateTime>
#include <QMap>
#include <QObject>
#include <QString>

#include <functional>

namespace Flightdeck::KillSwitch {

/// Somebody to ask about: an entity and what is known of it.
struct Witness
{
    QString entity;
    QMap<QString, QString> context;
};

/// What one replica says of one entity.
struct Evaluation
{
    bool on = false;       ///< VARIANT: a variant was matched. BOOLEAN: the value
    bool disabled = false; ///< VARIANT: reason FLAG_DISABLED
    QString variant;
};

/// What one replica says of the flag itself.
struct ServedFlag
{
    bool enabled = false;
    QDateTime
        updatedAt; ///< when this replica built its snapshot, UTC: another value proves that it was rebuilt
};

/// Settings of a replica that tell how long a change may take.
struct ReplicaSettings
{
    int pollIntervalMs = 30'000; ///< Flipt's own default
    QString repository;          ///< without user and password; empty when it does not read git
    QString ref;
};

/// One Flipt server, asked by itself. Errors: NotFound = the flag or namespace is unknown there (never
/// "off"), InvalidInput = it is of the other type there, else no answer. Callbacks run once, unless `context`
/// is gone.
class FliptReplica
{
public:
    virtual ~FliptReplica() = default;

    virtual QString name() const = 0;
    /// True for an address behind which any of an unknown number of servers may answer: what one of them says
    /// proves nothing about the others.
    virtual bool standsForSeveral() const { return false; }
    virtual void evaluate(const QString &nameSpace, const QString &flag, Flags::FlagType type,
                          const Witness &witness, QObject *context,
                          std::function<void(Core::Result<Evaluation>)> done) = 0;
    virtual void flag(const QString &nameSpace, const QString &flag, QObject *context,
                      std::function<void(Core::Result<ServedFlag>)> done) = 0;
    virtual void settings(QObject *context, std::function<void(Core::Result<ReplicaSettings>)> done) = 0;
};

} // namespace Flightdeck::KillSwitch
