#include "flags/flagsession.h"
#include "tests/bench/flagtext.h"
#include "tests/bench/measure.h"
#include "tests/bench/turns.h"
#include "views/flags/flageditor.h"

#include <yaml-cpp/yaml.h>

#include <QElapsedTimer>

using namespace Flightdeck;
using namespace Flightdeck::Bench;

namespace {

constexpr int flags = 10'000;
constexpr double holdMs = 100;

/// The longest turn of the window's loop while the file is opened in the editor, ms.
double longestTurn(WatchedApplication &application, const QByteArray &text)
{
    Flags::FlagSession session;
    Views::FlagEditor editor(&session);
    editor.resize(1000, 800);
    editor.show();
    QApplication::processEvents();
    (void)application.takeTurns();
    Flags::FlagSession::Base base;
    base.path = QStringLiteral("features.yaml");
    base.text = text;
    QTimer::singleShot(0, &session, [&] { session.open(base); });
    QElapsedTimer clock;
    clock.start();
    while ((clock.elapsed() < 200 || editor.isLoading() || !session.documentCurrent()) &&
           clock.elapsed() < 60'000)
        QApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    double longest = 0;
    for (const Turn &turn : application.takeTurns())
        longest = qMax(longest, qMin(turn.seconds, turn.cpu) * 1000);
    return longest;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_NO_GLIB", "1");
    WatchedApplication application(argc, argv);
    const QByteArray text = flagText(flags);
    const std::string copy = text.toStdString();
    std::vector<double> ours;
    std::vector<double> peer;
    for (int i = 0; i < 5; ++i) {
        double start = steadySeconds();
        const auto document = Flags::Document::parse(text, QStringLiteral("features.yaml"));
        ours.push_back((steadySeconds() - start) * 1000);
        if (!document.accepted() || document.documents().front().flags.size() != flags)
            qFatal("the file is not accepted");
        start = steadySeconds();
        const std::vector<YAML::Node> nodes = YAML::LoadAll(copy);
        peer.push_back((steadySeconds() - start) * 1000);
        if (nodes.size() != 1)
            qFatal("yaml-cpp read something else");
    }
    const double longest = longestTurn(application, text);
    return report({"open-10k", quantile(ours, 0.5), quantile(peer, 0.5), QStringLiteral("yaml-cpp DOM load"),
                   "ms", 10,
                   QStringLiteral(
                       "with all checks; opening it in the editor holds the window at most %1 ms (limit %2)")
                       .arg(longest, 0, 'g', 3)
                       .arg(holdMs),
                   longest <= holdMs})
               ? 0
               : 1;
}
