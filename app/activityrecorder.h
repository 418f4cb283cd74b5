#pragma once

#include "core/activitymodel.h"
#include "core/clock.h"

#include <QObject>
#include <QSet>

namespace Flightdeck::KillSwitch {
class Machine;
}
namespace Flightdeck::Rollouts {
class RolloutBoard;
}

namespace Flightdeck::App {

class FlagsDesk;

/// Writes what happens in any source onto the one timeline.
class ActivityRecorder : public QObject
{
    Q_OBJECT
public:
    /// All arguments must outlive the recorder; desk and machine may be null.
    ActivityRecorder(Core::ActivityModel &model, Rollouts::RolloutBoard &board, FlagsDesk *desk,
                     KillSwitch::Machine *machine, const Core::Clock &clock, QObject *parent = nullptr);

private:
    void takeEvents(const QString &rolloutKey);
    void takeTip();
    void takeKill();

    Core::ActivityModel &m_model;
    Rollouts::RolloutBoard &m_board;
    FlagsDesk *m_desk;
    KillSwitch::Machine *m_machine;
    const Core::Clock &m_clock;
};

} // namespace Flightdeck::App
