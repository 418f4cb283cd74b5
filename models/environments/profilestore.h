#pragma once

#include "environments/profile.h"

#include <QObject>

namespace Flightdeck::Environments {

/// The environments a person has written down: one JSON file that only its owner can read.
class ProfileStore : public QObject
{
    Q_OBJECT
public:
    /// @param path of the file; defaultPath() in the program.
    explicit ProfileStore(QString path, QObject *parent = nullptr);
    static QString defaultPath();

    /// Reads the file; a missing file is an empty list. An unreadable or broken file is an error and is never
    /// overwritten: save() then refuses.
    Core::Result<void> load();
    const QList<Profile> &profiles() const { return m_profiles; }
    std::optional<Profile> find(const QString &name) const;

    /// Adds, or replaces the one of the same name, and writes the file (0600, folder 0700, atomically).
    Core::Result<void> put(const Profile &profile);
    Core::Result<void> remove(const QString &name);

Q_SIGNALS:
    void changed();

private:
    Core::Result<void> save(const QList<Profile> &profiles);

    QString m_path;
    QList<Profile> m_profiles;
    std::optional<Core::Error> m_broken;
};

} // namespace Flightdeck::Environments
