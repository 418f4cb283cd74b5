#include "app/screenshots.h"

#include "app/flagsdesk.h"
#include "app/fliptwatch.h"
#include "killswitch/machine.h"
#include "metrics/dashboardfeed.h"
#include "metrics/metricsfeed.h"
#include "views/common/theme.h"
#include "views/flags/flagspage.h"
#include "views/killswitch/killpanel.h"
#include "views/rollouts/rolloutspage.h"
#include "views/shell/screenshot.h"

#include <algorithm>

namespace Flightdeck::App {

namespace {
constexpr int lookEveryMs = 50;
constexpr int longestWaitMs = 12'000; ///< a page of a source that does not answer is taken as it is
constexpr int settleMs = 200;         ///< layouts, first paints and the 200 ms slide of a split bar
} // namespace

Screenshots::Screenshots(Console &console, ConsoleWindow &window, QString folder, QStringList themes,
                         QObject *parent)
    : QObject(parent)
    , m_console(console)
    , m_window(window)
    , m_folder(std::move(folder))
    , m_themes(std::move(themes))
{
    m_timer.setInterval(lookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &Screenshots::look);
    addSteps();
}

void Screenshots::addSteps()
{
    using Views::PageId;
    Views::MainWindow &window = m_window.window();
    const auto show = [&window](PageId page) {
        return [&window, page] {
            window.hideOverlay();
            window.setCurrentPage(page);
        };
    };
    const auto settled = [](const Core::Freshness &freshness) {
        return freshness.state != Core::FreshnessState::Loading;
    };
    m_steps.append({QStringLiteral("rollouts"), show(PageId::Rollouts), [this, settled] {
                        const auto *model = m_console.board().model();
                        if (!settled(m_console.clusterFreshness()) || !settled(m_console.metricsFreshness()))
                            return false;
                        return model->rowCount() == 0 || !m_console.metricsFeed() ||
                               model->metrics(model->row(0).key).duration.answered ||
                               !model->metrics(model->row(0).key).duration.asked;
                    }});
    m_steps.append({QStringLiteral("rollout-detail"),
                    [this, show] {
                        show(PageId::Rollouts)();
                        auto *model = m_console.board().model();
                        // The most telling one: a run in the middle, with lives lost if there is such.
                        int chosen = 0;
                        for (int row = model->rowCount() - 1; row >= 0; --row) {
                            if (model->row(row).canary->status.phase ==
                                    Kubernetes::CanaryPhase::Progressing &&
                                !model->row(row).canary->suspended)
                                chosen = row;
                        }
                        if (model->rowCount() > 0 && m_window.rollouts())
                            m_window.rollouts()->open(model->row(chosen).key);
                    },
                    [this] {
                        if (!m_console.metricsFeed() || m_console.board().model()->rowCount() == 0)
                            return true;
                        for (const Metrics::MetricPanel &panel : m_console.metricsFeed()->panels()) {
                            if (!panel.answered && !panel.error)
                                return false;
                        }
                        return !m_console.metricsFeed()->panels().isEmpty();
                    }});
    m_steps.append({QStringLiteral("dashboard"),
                    [this, show] {
                        show(PageId::Rollouts)();
                        if (m_window.rollouts())
                            m_window.rollouts()->showDashboard();
                    },
                    [this] {
                        const auto answers = m_console.dashboardFeed() ? m_console.dashboardFeed()->answers()
                                                                       : QList<Metrics::DashboardAnswer>();
                        return std::all_of(answers.begin(), answers.end(), [](const auto &answer) {
                            return answer.answered || answer.error;
                        });
                    }});
    m_steps.append({QStringLiteral("flags"), show(PageId::Flags), [this, settled] {
                        FlagsDesk *desk = m_console.desk();
                        if (!desk || desk->problem() || !settled(m_console.gitFreshness()))
                            return !desk || desk->problem().has_value();
                        return desk->session().isOpen() && !desk->previewer().isLoading() &&
                               settled(m_console.fliptFreshness());
                    }});
    m_steps.append({QStringLiteral("kill-switch"),
                    [this, show] {
                        show(PageId::Flags)();
                        m_window.openKillSwitch();
                    },
                    [this] { return !m_console.machine() || m_console.machine()->plan().has_value(); }});
    m_steps.append({QStringLiteral("activity"), show(PageId::Activity), [] { return true; }});
    m_steps.append({QStringLiteral("environments"), show(PageId::Environments), [] { return true; }});
}

void Screenshots::start()
{
    begin();
}

void Screenshots::begin()
{
    m_waited = 0;
    Views::Theme::instance().setMode(m_themes[m_theme] == QLatin1String("dark") ? Views::Theme::Mode::Dark
                                                                                : Views::Theme::Mode::Light);
    if (m_theme == 0)
        m_steps[m_current].prepare();
    m_timer.start();
}

void Screenshots::look()
{
    m_waited += lookEveryMs;
    const Step &step = m_steps[m_current];
    const bool ready = step.ready();
    if ((!ready && m_waited < longestWaitMs) || m_waited < settleMs)
        return;
    m_timer.stop();
    const QString path = QStringLiteral("%1/%2-%3.png").arg(m_folder, step.name, m_themes[m_theme]);
    if (!Views::grabPage(m_window.window(), path)) {
        Q_EMIT finished(tr("%1 could not be written.").arg(path));
        return;
    }
    if (++m_theme == m_themes.size()) {
        m_theme = 0;
        ++m_current;
    }
    if (m_current < m_steps.size())
        begin();
    else
        Q_EMIT finished({});
}

} // namespace Flightdeck::App
