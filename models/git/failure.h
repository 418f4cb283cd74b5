#pragma once

#include "core/result.h"

namespace Flightdeck::Git {

/// What went wrong with the flags repository, fine enough to decide what to do next.
enum class FailureKind {
    InvalidUrl,  ///< not an address the console talks to
    Unreachable, ///< no connection, or it broke
    Timeout,     ///< the other side said nothing in time; what it did is unknown
    HelperLost,  ///< the helper process ended; what the other side did is unknown
    Cancelled,
    Unauthorized,   ///< every way of signing in was tried once
    HostKeyUnknown, ///< ssh: this host has never been confirmed
    HostKeyChanged, ///< ssh: the host shows another key than before
    CertificateInvalid,
    RepositoryMissing, ///< or not shown to this account
    BranchMissing,
    HistoryRewound, ///< the branch no longer holds what it held: somebody forced it
    FileMissing,
    NotAFile, ///< a symbolic link, a folder or a submodule
    LfsPointer,
    TooLarge,
    LostRace, ///< somebody else's push came first, again and again
    HookDeclined,
    ProtectedBranch,
    RefRejected,   ///< the server refused the branch for another reason, see `detail`
    SigningFailed, ///< the signature that git's settings ask for cannot be made
    NoIdentity,    ///< git does not know whose name a commit carries
    EditRefused,   ///< the change cannot be made on the file as it is now
    DiskFull,
    Repository, ///< the mirror on this machine is broken
    Protocol,
};

/// A Core::Error with its kind. Never holds a secret.
struct Failure : Core::Error
{
    FailureKind kind = FailureKind::Protocol;
    QString link; ///< of ProtectedBranch: where the proposed change can be merged; may be empty

    /// True when a retry by itself cannot help and nothing was sent.
    bool sentNothing() const;
};

template<typename T> using Result = tl::expected<T, Failure>;

/// The usual words and code of a kind. @param detail what the other side said; is made plain here.
Failure makeFailure(FailureKind kind, const QString &message, const QString &detail = {});
tl::unexpected<Failure> fail(FailureKind kind, const QString &message, const QString &detail = {});

/// Stable English word of a kind for the helper's protocol, logs and scripts: "hookDeclined".
QString failureName(FailureKind kind);
FailureKind failureFromName(const QString &name);

} // namespace Flightdeck::Git
