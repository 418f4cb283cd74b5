#pragma once

#include "core/freshness.h"
#include "views/common/sourcechip.h"
#include "views/shell/shelltypes.h"

#include <QWidget>

#include <array>

namespace Flightdeck::Views {

class EnvironmentBlock;
class KillButton;

/// The row under the band: environment, the four sources, the kill switch.
class Header : public QWidget
{
    Q_OBJECT

public:
    explicit Header(QWidget *parent = nullptr);

    EnvironmentBlock *environment() const { return m_environment; }
    KillButton *kill() const { return m_kill; }
    SourceChip *chip(SourceId source) const { return m_chips[size_t(source)]; }

    void setNow(const QDateTime &now);
    void setCompact(bool compact);

Q_SIGNALS:
    void environmentRequested();
    void sourceRequested(Flightdeck::Views::SourceId source);
    void killRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    EnvironmentBlock *m_environment;
    std::array<SourceChip *, SourceCount> m_chips;
    KillButton *m_kill = nullptr;
};

} // namespace Flightdeck::Views
