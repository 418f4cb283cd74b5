#include "flags/flagsession.h"
#include "tests/bench/flagtext.h"
#include "tests/bench/measure.h"
#include "views/flags/flageditor.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QKeyEvent>
#include <QTemporaryDir>
#include <QTextBlock>

#include <cstdio>

using namespace Flightdeck;
using namespace Flightdeck::Bench;

namespace {

constexpr double limitMs = 16;
constexpr int keystrokes = 1000;

/// Milliseconds that yaml-language-server takes for a keystroke; none when it is not installed.
std::vector<double> languageServer(const QByteArray &text, int count)
{
    const QString peers = qEnvironmentVariable("FLIGHTDECK_PEERS");
    if (!QFile::exists(peers + QStringLiteral("/node_modules/yaml-language-server")))
        return {};
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("features.yaml")));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        return {};
    file.close();
    const Ran ran = run({QStringLiteral("node"), QStringLiteral("tests/bench/languageserver.cjs"), peers,
                         file.fileName(), QString::number(count)});
    std::vector<double> times;
    for (const QByteArray &line : ran.output.split('\n')) {
        if (!line.isEmpty())
            times.push_back(line.toDouble());
    }
    return times;
}

struct Typing
{
    std::vector<double> engine; ///< change to diagnostics
    std::vector<double> widget; ///< key press to painted editor
    double wholeMs = 0;         ///< reading all of it
};

Typing typed(const QByteArray &text)
{
    Typing typing;
    Flags::FlagSession session;
    Flags::FlagSession::Base base;
    base.path = QStringLiteral("features.yaml");
    base.text = text;
    const double start = threadSeconds();
    (void)Flags::Document::parse(text, base.path);
    typing.wholeMs = (threadSeconds() - start) * 1000;
    Views::FlagEditor editor(&session);
    editor.resize(1000, 800);
    editor.show();
    session.open(base);
    while (editor.isLoading() || !session.documentCurrent())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    double told = 0;
    QObject::connect(&session, &Flags::FlagSession::diagnosticsChanged, &session,
                     [&told] { told = threadSeconds(); });
    const int lines = editor.document()->blockCount();
    for (int i = 0; i < keystrokes; ++i) {
        if (i % 2 == 0) {
            QTextCursor cursor(editor.document()->findBlockByNumber(int(qint64(i) * 7919 % lines)));
            cursor.movePosition(QTextCursor::EndOfBlock);
            editor.setTextCursor(cursor);
            QApplication::processEvents();
        }
        // Letters, and what breaks the text for a moment.
        const QString character(QLatin1Char("x: #'\"-[e0"[i / 2 % 10]));
        QKeyEvent press(QEvent::KeyPress, i % 2 ? Qt::Key_Backspace : Qt::Key_A, Qt::NoModifier,
                        i % 2 ? QString() : character);
        const double begin = steadySeconds();
        const double cpu = threadSeconds();
        told = 0;
        QApplication::sendEvent(&editor, &press);
        typing.engine.push_back(((told > 0 ? told : threadSeconds()) - cpu) * 1000);
        QApplication::sendPostedEvents();
        editor.repaint();
        // The machine is not ours alone: time that others had the processor is not the editor's.
        typing.widget.push_back(qMin(steadySeconds() - begin, threadSeconds() - cpu) * 1000);
        if (!session.documentCurrent())
            typing.engine.back() = -1;
    }
    return typing;
}

bool measure(const char *name, int flags)
{
    const QByteArray text = flagText(flags);
    const std::vector<double> peer = languageServer(text, flags > 5000 ? 6 : 20);
    const Typing typing = typed(text);
    const auto late = std::count(typing.engine.begin(), typing.engine.end(), -1.0);
    const double p99 = quantile(typing.widget, 0.99);
    const double median = quantile(typing.widget, 0.5);
    return report(
        {name, median, peer.empty() ? -1 : quantile(peer, 0.5), QStringLiteral("yaml-language-server"), "ms",
         100,
         peer.empty()
             ? QStringLiteral("npm's yaml-language-server is not installed")
             : QStringLiteral("key press to painted editor, p99 %1 ms (limit %2), worst %3; engine alone "
                              "median %4 ms; reading all %5 ms; %6 of %7 waited for a whole reading")
                   .arg(p99, 0, 'g', 3)
                   .arg(limitMs)
                   .arg(quantile(typing.widget, 1), 0, 'g', 3)
                   .arg(quantile(typing.engine, 0.5), 0, 'g', 3)
                   .arg(typing.wholeMs, 0, 'g', 3)
                   .arg(late)
                   .arg(typing.engine.size()),
         p99 <= limitMs});
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const bool small = measure("keystroke-1k", 1000);
    return measure("keystroke-10k", 10'000) && small ? 0 : 1;
}
