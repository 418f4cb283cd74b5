#include "core/durableappend.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <unistd.h>

namespace Flightdeck::Core {

Result<void> appendDurably(const QString &file, const QByteArray &line)
{
    const auto broken = [&file](const QString &reason) {
        return failure(ErrorCode::Internal,
                       QCoreApplication::translate("DurableAppend", "%1 cannot be written.").arg(file),
                       reason);
    };
    const QString folder = QFileInfo(file).absolutePath();
    if (!QFileInfo::exists(folder)) {
        if (!QDir().mkpath(folder))
            return broken({});
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    QFile out(file);
    const bool fresh = !out.exists();
    if (!out.open(QIODevice::ReadWrite | QIODevice::Append))
        return broken(out.errorString());
    if (fresh && !out.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return broken(out.errorString());
    // What a crash left unfinished must not swallow this line.
    QByteArray bytes = line + '\n';
    if (out.size() > 0 && out.seek(out.size() - 1) && out.read(1) != "\n")
        bytes.prepend('\n');
    if (out.write(bytes) != bytes.size() || !out.flush() || fsync(out.handle()) != 0)
        return broken(out.errorString());
    return {};
}

} // namespace Flightdeck::Core
