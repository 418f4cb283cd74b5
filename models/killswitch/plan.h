#pragma once

#include "core/result.h"
#include "flags/edit.h"
#include "flags/evaluator.h"
#include "killswitch/flagstore.h"
#include "killswitch/fliptreplica.h"

#include <memory>
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
    /// Why the check on this machine says that Flipt would not serve this; plain sentences. Only a kill has
    /// any (a restore is refused instead), and it goes out only when a person says so: Request::anyway.
    QStringList doubts;
};

struct PlanOptions
{
    Flags::FliptVersion version;
    int witnesses = 12; ///< how many people a replica is asked about
    /// Who to prove it on and to count; null = people made up from the flag's own segments, who prove it in
    /// any case.
    std::shared_ptr<const std::vector<Witness>> population;
};

/// Makes the change on `tree`, and proves it: the whole repository is accepted by Flipt afterwards (one
/// invalid file makes Flipt keep its old state for every flag), and no sampled person gets the flag any more.
/// Where that is not so, a kill has `doubts`, and a restore is refused. Errors: NotFound (with the nearest
/// names), Rejected (Flipt would refuse the repository: names the file and line), InvalidInput. Safe on any
/// thread.
Core::Result<Plan> makePlan(const Target &target, const StoreTree &tree, const QString &preferredPath,
                            const PlanOptions &options = {});

/// A change that the check here doubts is sent only when a person says so: what is said else.
Core::Error doubtError(const Plan &plan);

/// Why Flipt refuses these files, "features.yaml, line 12: ..."; nothing when it takes them. Safe on any
/// thread.
std::optional<QString> whyRefused(const StoreTree &tree, const Flags::FliptVersion &version = {});

} // namespace Flightdeck::KillSwitch
