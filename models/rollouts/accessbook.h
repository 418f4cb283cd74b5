#pragma once

#include "core/clock.h"
#include "rollouts/actionoffer.h"

#include <QHash>

namespace Flightdeck::Rollouts {

/// What one identity may do in one cluster: asked once a right, kept, asked again after ten minutes, after a
/// refusal and when the identity changed. The 403 of the deed itself still decides.
class AccessBook final : public QObject
{
    Q_OBJECT
public:
    /// @param writer, clock must outlive the book.
    AccessBook(ClusterWriter *writer, const Core::Clock *clock, QObject *parent = nullptr);

    /// What is known; asks when nothing is, or when it is old.
    Right right(const Permission &permission);
    /// Asks in any case and calls back.
    void ask(const Permission &permission, QObject *context, std::function<void(const Right &)> callback);
    /// Forgets everything: another identity, or one whose rights changed.
    void forget();

    const QString &account() const { return m_account; }
    /// The oldest of the rights that are known, UTC; invalid when none is.
    QDateTime checked() const;

Q_SIGNALS:
    void changed();

private:
    struct Entry
    {
        Right right;
        QDateTime asked;
        bool waiting = false;
    };
    void send(const Permission &permission);

    ClusterWriter *m_writer;
    const Core::Clock *m_clock;
    QHash<QString, Entry> m_entries;
    QString m_account;
    bool m_accountAsked = false;
    std::unique_ptr<QObject> m_context = std::make_unique<QObject>();
};

} // namespace Flightdeck::Rollouts
