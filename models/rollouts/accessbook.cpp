#include "rollouts/accessbook.h"

#include <QPointer>

#include <utility>

namespace Flightdeck::Rollouts {

namespace {

constexpr int keptSeconds = 600;
constexpr int retrySeconds = 60; ///< after an answer that told nothing

} // namespace

AccessBook::AccessBook(ClusterWriter *writer, const Core::Clock *clock, QObject *parent)
    : QObject(parent)
    , m_writer(writer)
    , m_clock(clock)
{
}

Right AccessBook::right(const Permission &permission)
{
    const auto known = m_entries.constFind(permission.key());
    const bool old =
        known != m_entries.cend() && !known->waiting &&
        known->asked.secsTo(m_clock->now()) > (known->right.allowed ? keptSeconds : retrySeconds);
    const Right answer = known == m_entries.cend() ? Right() : known->right;
    if (known == m_entries.cend() || old)
        send(permission);
    return answer;
}

void AccessBook::send(const Permission &permission)
{
    m_entries[permission.key()].waiting = true;
    ask(permission, m_context.get(), [](const Right &) {
        // changed() tells.
    });
    if (!std::exchange(m_accountAsked, true))
        m_writer->account(m_context.get(), [this](const QString &account) {
            m_account = account;
            Q_EMIT changed();
        });
}

void AccessBook::ask(const Permission &permission, QObject *context,
                     std::function<void(const Right &)> callback)
{
    m_writer->review(permission, context,
                     [this, key = permission.key(), callback = std::move(callback),
                      alive = QPointer(m_context.get())](const Core::Result<bool> &allowed) {
                         if (!alive) { // asked as somebody else
                             callback({{}, tr("The identity changed meanwhile.")});
                             return;
                         }
                         Entry &entry = m_entries[key];
                         entry.waiting = false;
                         entry.asked = m_clock->now();
                         entry.right = allowed ? Right{*allowed, {}} : Right{{}, allowed.error().text()};
                         callback(entry.right);
                         Q_EMIT changed();
                     });
}

void AccessBook::forget()
{
    m_context = std::make_unique<QObject>();
    m_entries.clear();
    m_account.clear();
    m_accountAsked = false;
    Q_EMIT changed();
}

QDateTime AccessBook::checked() const
{
    QDateTime oldest;
    for (const Entry &entry : m_entries) {
        if (entry.right.allowed && (!oldest.isValid() || entry.asked < oldest))
            oldest = entry.asked;
    }
    return oldest;
}

} // namespace Flightdeck::Rollouts
