#pragma once

#include "git/failure.h"
#include "git/handle.h"

#include <QString>

namespace Flightdeck::Git {

/// Starts libgit2 once for the process, with fsync on. Called by everything that touches it.
void startLibrary();

/// libgit2's text for the last failure of this thread; copied at once, since the next call replaces it.
QString lastErrorText();

/// A failure of the mirror on this machine. @param code what libgit2 returned.
Failure repositoryFailure(int code);

QString hex(const git_oid &id);
/// Null for a null commit, and when it cannot be read.
TreeHandle treeOf(const git_commit *commit);
/// Nothing when it is not 40 hex digits.
std::optional<git_oid> objectId(const QString &hex);

} // namespace Flightdeck::Git
