#include "environments/profilestore.h"

#include "core/plaintext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStandardPaths>

namespace Flightdeck::Environments {

namespace {
constexpr qint64 largestFile = 1 << 20;
constexpr auto onlyOwner = QFile::ReadOwner | QFile::WriteOwner;
} // namespace

ProfileStore::ProfileStore(QString path, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
{
}

QString ProfileStore::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) +
           QStringLiteral("/environments.json");
}

Core::Result<void> ProfileStore::load()
{
    m_broken.reset();
    m_profiles.clear();
    const auto broken = [this](const QString &why) {
        m_broken = Core::Error{
            Core::ErrorCode::InvalidInput,
            tr("The environments in %1 cannot be read: %2. The file is left as it is.").arg(m_path, why),
            {}};
        return tl::unexpected<Core::Error>(*m_broken);
    };
    QFile file(m_path);
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return broken(file.errorString());
    if (file.size() > largestFile)
        return broken(tr("it is larger than 1 MiB"));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isArray())
        return broken(error.error != QJsonParseError::NoError ? error.errorString() : tr("it is no list"));
    QList<Profile> profiles;
    for (const QJsonValue &value : document.array()) {
        const Core::Result<Profile> profile = Profile::fromJson(value.toObject());
        if (!profile)
            return broken(profile.error().message);
        profiles << *profile;
    }
    m_profiles = profiles;
    Q_EMIT changed();
    return {};
}

std::optional<Profile> ProfileStore::find(const QString &name) const
{
    for (const Profile &profile : m_profiles) {
        if (profile.name == name)
            return profile;
    }
    return std::nullopt;
}

Core::Result<void> ProfileStore::put(const Profile &profile)
{
    if (const auto problem = profile.problem())
        return tl::unexpected<Core::Error>(*problem);
    QList<Profile> profiles = m_profiles;
    const auto same = std::find_if(profiles.begin(), profiles.end(),
                                   [&profile](const Profile &other) { return other.name == profile.name; });
    if (same != profiles.end())
        *same = profile;
    else
        profiles << profile;
    return save(profiles);
}

Core::Result<void> ProfileStore::remove(const QString &name)
{
    QList<Profile> profiles = m_profiles;
    if (profiles.removeIf([&name](const Profile &profile) { return profile.name == name; }) == 0)
        return Core::failure(Core::ErrorCode::NotFound,
                             tr("There is no environment %1.").arg(Core::plainText(name)));
    return save(profiles);
}

Core::Result<void> ProfileStore::save(const QList<Profile> &profiles)
{
    if (m_broken)
        return tl::unexpected<Core::Error>(*m_broken);
    const QString folder = QFileInfo(m_path).absolutePath();
    QDir().mkpath(folder);
    QFile::setPermissions(folder, onlyOwner | QFile::ExeOwner);
    QJsonArray array;
    for (const Profile &profile : profiles)
        array << profile.toJson();
    QSaveFile file(m_path);
    const QByteArray bytes = QJsonDocument(array).toJson();
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(onlyOwner) ||
        file.write(bytes) != bytes.size() || !file.commit()) {
        return Core::failure(
            Core::ErrorCode::Internal,
            tr("%1 could not be written: %2. Nothing was changed.").arg(m_path, file.errorString()));
    }
    m_profiles = profiles;
    Q_EMIT changed();
    return {};
}

} // namespace Flightdeck::Environments
