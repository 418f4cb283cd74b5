#pragma once

#include "core/result.h"
#include "killswitch/plan.h"

#include <QDateTime>
#include <QLockFile>

#include <memory>

namespace Flightdeck::KillSwitch {

/// A press that has not ended.
struct OpenRun
{
    Target target;
    QString reason;
    QString who;
    bool anyway = false;
    bool drill = false;
    QDateTime pressed;  ///< UTC
    QString repository; ///< without secrets
    QString branch;
};

/// The press under way of one environment, on disk (0600) while it is, so that a restart knows of it. Held
/// by one running program at a time.
class OpenRunFile
{
public:
    explicit OpenRunFile(QString file);
    ~OpenRunFile();

    /// On the disk when this returns without an error.
    Core::Result<void> write(const OpenRun &run);
    void clear();
    /// What an earlier run of the program left; nothing while another program works on it.
    std::optional<OpenRun> left();

private:
    bool hold();

    QString m_file;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace Flightdeck::KillSwitch
