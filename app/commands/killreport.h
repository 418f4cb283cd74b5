#pragma once

#include "killswitch/steps.h"

#include <QTextStream>

#include <array>

namespace Flightdeck::App {

/// Writes a kill's steps as they end, for people or as JSON lines; each step once, the last line with the
/// verdict.
class KillReport
{
public:
    KillReport(QTextStream &out, bool json);

    /// Writes what is new. @param elapsedMs since the press.
    void follow(const KillSwitch::Run &run, qint64 elapsedMs);
    /// Writes what is left and the verdict. @param auditFile where the whole is written down.
    void finish(const KillSwitch::Run &run, const QString &auditFile);
    /// `--dry-run`: the plan alone.
    void writePlan(const KillSwitch::Plan &plan);

private:
    void writeStep(const KillSwitch::Step &step);

    QTextStream &m_out;
    bool m_json;
    std::array<bool, KillSwitch::stepCount> m_written{};
    QString m_headline;
};

} // namespace Flightdeck::App
