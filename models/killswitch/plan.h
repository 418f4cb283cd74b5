#pragma once

#include "core/result.h"
#include "flags/edit.h"
#include "flags/evaluator.h"
#include "killswitch/flagstore.h"
#include "killswitch/fliptreplica.h"

#include <optional>
#include <vector>

namespace Flightdeck::KillSwitch {

enum class Action { Kill, Restore };

struct Target
{
    Action action = Action::Kill;
    QString nameSpace = QStringLiteral("default");
    QString flag;

    bool operator==(const Target &) const = default;
};

/// One line of the difference that will be committed.
struct DiffLine
{
    enum class Kind { Removed, Added };
    Kind kind = Kind::Added;
    int line = 1; ///< from 1, in the old text for Removed, in the new one for Added
    QString text; ///< plain text
};

/// What evaluating the sample here says, before anything is sent.
struct Proof
{
    int sampled = 0;
    int onBefore = 0;
    int onAfter = 0;
    QMap<QString, int> before; ///< outcome (variant key, "true", "false", "(none)") -> people
    QMap<QString, int> after;
};

/// Everything there is to know about a kill or its undo before it is pressed. A value.
struct Plan
{
    Target target;
    QString commit; ///< the tip it was made on
    QString path;   ///< file that holds the flag
    Flags::FlagType type = Flags::FlagType::Variant;
    bool alreadyThere = false; ///< nothing to commit: the flag is as wanted in git
    QByteArray before;
    QByteArray after;
    QList<DiffLine> diff;
    QString summary; ///< for the commit's first line
    Proof proof;
    /// People to ask every replica about: those who get the flag now come first. At most
    /// PlanOptions::witnesses.
    std::vector<Witness> witnesses;
    /// What each witness should get afterwards, in the order of `witnesses`.
    std::vector<bool> expectedOn;
    int witnessesOn = 0; ///< how many of them get the flag before the change
    /// What people should know; plain sentences. "enabled: false alone would not kill a boolean flag: ..."
    QStringList notes;
};

struct PlanOptions
{
    Flags::FliptVersion version;
    int witnesses = 12;              ///< how many people a replica is asked about
    std::vector<Witness> population; ///< who to prove it on; empty = made up from the flag's own segments
};

/// Makes the change on `tree`, and proves it: the whole repository is accepted by Flipt afterwards (one
/// invalid file makes Flipt keep its old state for every flag), and no sampled person gets the flag any more.
/// An error when any of that is not so; nothing is sent. Errors: NotFound (with the nearest names), Rejected
/// (Flipt would refuse the repository: names the file and line), InvalidInput. Safe on any thread.
Core::Result<Plan> makePlan(const Target &target, const StoreTree &tree, const QString &preferredPath,
                            const PlanOptions &options = {});

} // namespace Flightdeck::KillSwitch
