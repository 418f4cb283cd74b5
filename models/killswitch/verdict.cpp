#include "killswitch/verdict.h"

namespace Flightdeck::KillSwitch {

namespace {

/// Whether the server got the commit cannot be told from such an error.
bool endUnknown(Core::ErrorCode code)
{
    return code == Core::ErrorCode::Timeout || code == Core::ErrorCode::Unreachable ||
           code == Core::ErrorCode::Cancelled || code == Core::ErrorCode::Protocol;
}

/// The repository could not be read or written, as against a change that it does not allow.
bool storeFailed(Core::ErrorCode code)
{
    return endUnknown(code) || code == Core::ErrorCode::Unauthorized || code == Core::ErrorCode::Forbidden ||
           code == Core::ErrorCode::NotFound || code == Core::ErrorCode::Internal;
}

} // namespace

Verdict judgeStoreError(const Run &run, const Core::Error &error, bool planRefused)
{
    if (run.step(StepId::Accepted).state == StepState::Done)
        return {StepId::Visible, Failure::NotVisible};
    if (run.step(StepId::Committed).state == StepState::Done)
        return {StepId::Accepted, endUnknown(error.code) ? Failure::NotVisible : Failure::NotAccepted};
    return {StepId::Committed,
            planRefused || !storeFailed(error.code) ? Failure::NotPlanned : Failure::NotCommitted};
}

} // namespace Flightdeck::KillSwitch
