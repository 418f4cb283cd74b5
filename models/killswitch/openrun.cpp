#include "killswitch/openrun.h"

#include "core/durableappend.h"
#include "core/plaintext.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace Flightdeck::KillSwitch {

OpenRunFile::OpenRunFile(QString file)
    : m_file(std::move(file))
{
}

OpenRunFile::~OpenRunFile() = default;

bool OpenRunFile::hold()
{
    if (m_lock)
        return true;
    auto lock = std::make_unique<QLockFile>(m_file + QStringLiteral(".lock"));
    lock->setStaleLockTime(0); // a dead owner's lock is taken over, a living one's never
    if (!lock->tryLock(0))
        return false;
    m_lock = std::move(lock);
    return true;
}

Core::Result<void> OpenRunFile::write(const OpenRun &run)
{
    const QJsonObject object{
        {QStringLiteral("action"),
         run.target.action == Action::Kill ? QStringLiteral("kill") : QStringLiteral("restore")},
        {QStringLiteral("namespace"), run.target.nameSpace},
        {QStringLiteral("flag"), run.target.flag},
        {QStringLiteral("reason"), run.reason},
        {QStringLiteral("who"), run.who},
        {QStringLiteral("anyway"), run.anyway},
        {QStringLiteral("drill"), run.drill},
        {QStringLiteral("pressed"), run.pressed.toUTC().toString(Qt::ISODateWithMs)},
        {QStringLiteral("repository"), run.repository},
        {QStringLiteral("branch"), run.branch},
    };
    QFile::remove(m_file);
    const auto written = Core::appendDurably(m_file, QJsonDocument(object).toJson(QJsonDocument::Compact));
    hold();
    return written;
}

void OpenRunFile::clear()
{
    QFile::remove(m_file);
    m_lock.reset();
}

std::optional<OpenRun> OpenRunFile::left()
{
    if (!QFileInfo::exists(m_file) || !hold())
        return std::nullopt;
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(file.read(1 << 20)).object();
    const auto text = [&object](const char *key) { return object.value(QLatin1String(key)).toString(); };
    OpenRun run;
    run.target = {text("action") == QLatin1String("restore") ? Action::Restore : Action::Kill,
                  text("namespace"), text("flag")};
    run.reason = Core::plainText(text("reason"), 500);
    run.who = Core::plainText(text("who"), 100);
    run.anyway = object.value(QStringLiteral("anyway")).toBool();
    run.drill = object.value(QStringLiteral("drill")).toBool();
    run.pressed = QDateTime::fromString(text("pressed"), Qt::ISODateWithMs).toUTC();
    run.repository = text("repository");
    run.branch = text("branch");
    // What cannot be read is not acted on.
    if (run.target.flag.isEmpty() || !run.pressed.isValid() || run.branch.isEmpty()) {
        clear();
        return std::nullopt;
    }
    return run;
}

} // namespace Flightdeck::KillSwitch
