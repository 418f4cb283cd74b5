#include "app/tour.h"

#include "app/commands/interruption.h"
#include "app/console.h"
#include "app/flagsdesk.h"
#include "app/flagwitnesses.h"
#include "core/plaintext.h"
#include "killswitch/machine.h"

#include <QCoreApplication>
#include <QTimer>

namespace Flightdeck::App {

namespace {

constexpr int watchMs = 20'000;    ///< how long the rollouts are followed
constexpr int patienceMs = 60'000; ///< for the kill
constexpr double speed = 12;

class Tour : public QObject
{
public:
    Tour(Console &console, QTextStream &out)
        : m_console(console)
        , m_out(out)
    {
        connect(&console.board(), &Rollouts::RolloutBoard::rolloutChanged, this, &Tour::printRollout);
        connect(console.machine(), &KillSwitch::Machine::changed, this, &Tour::printSteps);
        connect(console.machine(), &KillSwitch::Machine::finished, this, &Tour::end);
        QTimer::singleShot(watchMs, this, &Tour::kill);
        QTimer::singleShot(watchMs + patienceMs, this, [this] { end(false); });
    }

    bool effective() const { return m_effective; }

private:
    void printRollout(const QString &key)
    {
        const auto *model = m_console.board().model();
        const int row = model->rowOf(key);
        if (row < 0 || m_killing)
            return;
        const Rollouts::RolloutRow &rollout = model->row(row);
        const Rollouts::Projection &p = rollout.projection;
        const QString split =
            rollout.split ? QStringLiteral("%1 / %2").arg(rollout.split->primary).arg(rollout.split->canary)
                          : QStringLiteral("unknown");
        const QString step = p.step ? QStringLiteral("step %1 of %2").arg(*p.step).arg(p.steps) : QString();
        const QString lives =
            p.livesLeft ? QStringLiteral("%1 of %2 lives").arg(*p.livesLeft).arg(p.lives) : QString();
        const QString line = QStringLiteral("%1 %2 %3 %4 %5 %6")
                                 .arg(rollout.canary->meta.name, -19)
                                 .arg(rollout.canary->suspended ? QStringLiteral("Suspended")
                                                                : rollout.canary->status.phaseName,
                                      -16)
                                 .arg(split, -9)
                                 .arg(step, -12)
                                 .arg(lives, -12)
                                 .arg(p.blocker.text)
                                 .trimmed();
        if (m_printed.value(key) == line)
            return;
        m_printed.insert(key, line);
        m_out << QTime::currentTime().toString(QStringLiteral("HH:mm:ss")) << "  " << line << Qt::endl;
    }

    void kill()
    {
        m_killing = true;
        const Flags::Snapshot &flags = m_console.desk()->tipSnapshot();
        const Flags::Flag *chosen = nullptr;
        for (const QString &nameSpace : flags.nameSpaces()) {
            for (const Flags::Flag *flag : flags.flags(nameSpace)) {
                if (!isOnForSomebody(flags, {nameSpace, flag->key}))
                    continue;
                // A boolean flag with rollouts is the one that `enabled: false` alone would not kill.
                if (!chosen || (flag->type == Flags::FlagType::Boolean && !flag->rollouts.empty()))
                    chosen = flag;
            }
        }
        if (!chosen) {
            m_out << "There is no flag to kill: " << m_console.gitFreshness().reason << Qt::endl;
            end(false);
            return;
        }
        m_out << Qt::endl << "Killing " << chosen->key << ":" << Qt::endl;
        KillSwitch::Request request;
        request.target.flag = chosen->key;
        request.reason = QStringLiteral("tour of the embedded world");
        m_console.machine()->press(request);
    }

    void printSteps()
    {
        const KillSwitch::Run &run = m_console.machine()->run();
        for (const KillSwitch::Step &step : run.steps) {
            if ((step.state != KillSwitch::StepState::Done && step.state != KillSwitch::StepState::Failed) ||
                m_steps.contains(int(step.id)))
                continue;
            m_steps.insert(int(step.id));
            m_out << QStringLiteral("%1 s  %2  %3")
                         .arg(double(step.doneMs) / 1000, 6, 'f', 1)
                         .arg(step.title, -26)
                         .arg(step.detail)
                  << Qt::endl;
        }
    }

    void end(bool effective)
    {
        if (m_ended)
            return;
        m_ended = true;
        printSteps();
        m_effective = effective;
        const KillSwitch::Run &run = m_console.machine()->run();
        m_out << run.headline << Qt::endl << run.trueNow << Qt::endl;
        QCoreApplication::quit();
    }

    Console &m_console;
    QTextStream &m_out;
    QHash<QString, QString> m_printed;
    QSet<int> m_steps;
    bool m_killing = false;
    bool m_ended = false;
    bool m_effective = false;
};

} // namespace

int runTour(const QStringList &arguments, CommandIo &io)
{
    if (!arguments.isEmpty()) {
        const bool help = arguments == QStringList{QStringLiteral("--help")};
        if (!help)
            io.err << "flightdeck tour: " << Core::plainText(arguments.join(u' ')) << " is not expected.\n";
        (help ? io.out : io.err)
            << "Usage: flightdeck tour\n"
               "Plays the embedded world in the terminal: the rollouts as they move, then "
               "one kill with its clock.\n";
        return help ? Done : WrongUsage;
    }
    Sources sources;
    sources.demo = true;
    sources.demoSpeed = speed;
    const Interruption interruption;
    auto resolved = resolve(sources, true);
    if (!resolved) {
        io.err << "flightdeck tour: " << resolved.error().text() << Qt::endl;
        return SourceUnreadable;
    }
    const Core::SystemClock clock;
    Console console(std::move(*resolved), clock);
    Tour tour(console, io.out);
    QObject::connect(&interruption, &Interruption::interrupted, qApp, &QCoreApplication::quit);
    io.out << "The embedded world, " << speed << " times faster than life:" << Qt::endl;
    console.start();
    QCoreApplication::exec();
    return tour.effective() ? Done : Rejected;
}

} // namespace Flightdeck::App
