#include "git/failure.h"

#include "core/plaintext.h"

#include <array>

namespace Flightdeck::Git {

namespace {

using Core::ErrorCode;

struct Kind
{
    FailureKind kind;
    const char *name;
    ErrorCode code;
};

constexpr std::array kinds = {
    Kind{FailureKind::InvalidUrl, "invalidUrl", ErrorCode::InvalidInput},
    Kind{FailureKind::Unreachable, "unreachable", ErrorCode::Unreachable},
    Kind{FailureKind::Timeout, "timeout", ErrorCode::Timeout},
    Kind{FailureKind::HelperLost, "helperLost", ErrorCode::Unreachable},
    Kind{FailureKind::Cancelled, "cancelled", ErrorCode::Cancelled},
    Kind{FailureKind::Unauthorized, "unauthorized", ErrorCode::Unauthorized},
    Kind{FailureKind::HostKeyUnknown, "hostKeyUnknown", ErrorCode::Unauthorized},
    Kind{FailureKind::HostKeyChanged, "hostKeyChanged", ErrorCode::Unauthorized},
    Kind{FailureKind::CertificateInvalid, "certificateInvalid", ErrorCode::Unauthorized},
    Kind{FailureKind::RepositoryMissing, "repositoryMissing", ErrorCode::NotFound},
    Kind{FailureKind::BranchMissing, "branchMissing", ErrorCode::NotFound},
    Kind{FailureKind::HistoryRewound, "historyRewound", ErrorCode::Conflict},
    Kind{FailureKind::FileMissing, "fileMissing", ErrorCode::NotFound},
    Kind{FailureKind::NotAFile, "notAFile", ErrorCode::Unsupported},
    Kind{FailureKind::LfsPointer, "lfsPointer", ErrorCode::Unsupported},
    Kind{FailureKind::TooLarge, "tooLarge", ErrorCode::TooLarge},
    Kind{FailureKind::LostRace, "lostRace", ErrorCode::Conflict},
    Kind{FailureKind::HookDeclined, "hookDeclined", ErrorCode::Rejected},
    Kind{FailureKind::ProtectedBranch, "protectedBranch", ErrorCode::Rejected},
    Kind{FailureKind::RefRejected, "refRejected", ErrorCode::Rejected},
    Kind{FailureKind::SigningFailed, "signingFailed", ErrorCode::InvalidInput},
    Kind{FailureKind::NoIdentity, "noIdentity", ErrorCode::InvalidInput},
    Kind{FailureKind::EditRefused, "editRefused", ErrorCode::InvalidInput},
    Kind{FailureKind::DiskFull, "diskFull", ErrorCode::Internal},
    Kind{FailureKind::Repository, "repository", ErrorCode::Internal},
    Kind{FailureKind::Protocol, "protocol", ErrorCode::Protocol},
};

const Kind &find(FailureKind kind)
{
    for (const Kind &entry : kinds) {
        if (entry.kind == kind)
            return entry;
    }
    return kinds.back();
}

} // namespace

bool Failure::sentNothing() const
{
    return kind != FailureKind::Timeout && kind != FailureKind::HelperLost &&
           kind != FailureKind::Unreachable && kind != FailureKind::Protocol &&
           kind != FailureKind::Cancelled;
}

Failure makeFailure(FailureKind kind, const QString &message, const QString &detail)
{
    Failure failure;
    failure.kind = kind;
    failure.code = find(kind).code;
    failure.message = message;
    failure.detail = Core::plainText(detail);
    return failure;
}

tl::unexpected<Failure> fail(FailureKind kind, const QString &message, const QString &detail)
{
    return tl::unexpected<Failure>(makeFailure(kind, message, detail));
}

QString failureName(FailureKind kind)
{
    return QLatin1String(find(kind).name);
}

FailureKind failureFromName(const QString &name)
{
    for (const Kind &entry : kinds) {
        if (name == QLatin1String(entry.name))
            return entry.kind;
    }
    return FailureKind::Protocol;
}

} // namespace Flightdeck::Git
