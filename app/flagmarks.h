// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartdata.h"

#include <QHash>
#include <QObject>

namespace Flightdeck::Git {
class FlagsRepository;
}
namespace Flightdeck::KillSwitch {
class Machine;
}

namespace Flightdeck::App {

/// What happened to flags, as marks on the time axis of the rollouts: the commits of the flags repository as
/// far as its history is read, and this console's own kills, which also know when they were served.
class FlagMarks : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive this; machine may be null.
    FlagMarks(Git::FlagsRepository &repository, const KillSwitch::Machine *machine,
              QObject *parent = nullptr);

    /// Rising in time.
    const QList<Views::FlagMark> &marks() const { return m_marks; }

Q_SIGNALS:
    void changed();

private:
    void takeKill();
    void collect();

    Git::FlagsRepository &m_repository;
    const KillSwitch::Machine *m_machine;
    QHash<QString, Views::FlagMark> m_kills; ///< by commit
    QList<Views::FlagMark> m_marks;
};

} // namespace Flightdeck::App
