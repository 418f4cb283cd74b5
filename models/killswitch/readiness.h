#pragma once

#include "core/clock.h"
#include "flags/types.h"
#include "killswitch/flagstore.h"

#include <QObject>
#include <QTimer>

#include <array>
#include <memory>

namespace Flightdeck::KillSwitch {

enum class CheckId {
    Fetch,  ///< the repository answers and the branch is there
    SignIn, ///< the server lets this person write
    Parse,  ///< Flipt would take every file of the branch
    Key,    ///< commits have an author, and a signature where git asks for one
    Index,  ///< Flipt loads at least one file with flags
};
constexpr int checkCount = 5;

struct Check
{
    enum class State { Unknown, Good, Bad };
    State state = State::Unknown;
    QString words; ///< what was found, one plain sentence

    bool operator==(const Check &) const = default;
};

/// Whether a kill would go out, tried every few minutes without sending anything.
struct ReadinessReport
{
    QDateTime at; ///< UTC; invalid: not checked yet
    std::array<Check, checkCount> checks;

    const Check &check(CheckId id) const { return checks[size_t(id)]; }
    /// The first one that failed; nothing when none did.
    std::optional<CheckId> firstBad() const;
};

/// Tries the parts of a kill every five minutes.
class Readiness : public QObject
{
    Q_OBJECT
public:
    static constexpr int EveryMs = 300'000;

    /// @param store, clock outlive this.
    Readiness(FlagStore &store, const Flags::FliptVersion &version, const Core::Clock &clock,
              QObject *parent = nullptr);

    /// Checks now and from now on every `everyMs`.
    void start(int everyMs = EveryMs);
    /// Checks now; joins a check that runs. @param trySignature for a person who asked for it: their key may
    /// want its passphrase.
    void check(bool trySignature = false);
    bool checking() const { return m_open > 0; }
    const ReadinessReport &report() const { return m_report; }

Q_SIGNALS:
    /// report() or checking() has another value.
    void changed();

private:
    void take(CheckId id, Check::State state, const QString &words);
    void finishOne();

    FlagStore &m_store;
    Flags::FliptVersion m_version;
    const Core::Clock &m_clock;
    ReadinessReport m_report;
    ReadinessReport m_next;
    int m_open = 0;
    QTimer m_timer;
};

/// "Fetch", "Sign-in to write", ..., translated.
QString checkTitle(CheckId id);

} // namespace Flightdeck::KillSwitch
