#pragma once

#include "flags/evaluator.h"

#include <QDateTime>
#include <QUuid>

namespace Flightdeck::Simulator {

/// What one replica serves between two rebuilds. Immutable, read by several threads.
class FliptState
{
public:
    FliptState(Flags::Snapshot snapshot, const QDateTime &builtAt)
        : m_evaluator(std::move(snapshot))
        , m_builtAt(builtAt)
    {
    }

    const Flags::Evaluator &evaluator() const { return m_evaluator; }
    const Flags::Snapshot &snapshot() const { return m_evaluator.snapshot(); }
    /// `createdAt` and `updatedAt` of everything: the time of the build, as Flipt's wire has it.
    QString timestamp() const;
    /// Flipt draws an id for every rule, variant, ... at each build; here it hangs on the part's own address.
    QString idOf(const void *part) const;

private:
    Flags::Evaluator m_evaluator;
    QDateTime m_builtAt;
    QUuid m_seed = QUuid::createUuid();
};

/// A time as protobuf's JSON writes it.
QString fliptTimestamp(const QDateTime &time);

} // namespace Flightdeck::Simulator
