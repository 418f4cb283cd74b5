#pragma once

#include "git/commitrequest.h"
#include "git/mirror.h"
#include "git/remote.h"

namespace Flightdeck::Git {

/// Where and as whom a publication works.
struct PublicationPlace
{
    QString mirror;
    Remote remote;
    QString branch;
    QString path; ///< read in any case
    FileChoice choose;
    Identity author; ///< empty = git's own
};

/// A change made on one tip: everything of the commit but its message.
struct Preparation
{
    PreparedTree tree;
    CommitOutcome outcome; ///< base, before, after; with `alreadyThere` complete
    Identity author;
    QString seenTip; ///< of the request: `base` descends from it
    bool wantsSignature = false;
};

/// Makes the change on `tip`, in the mirror alone. Blocks.
Result<Preparation> prepareChange(const PublicationPlace &place, const CommitRequest &request,
                                  const QString &tip);

} // namespace Flightdeck::Git
