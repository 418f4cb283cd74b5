#pragma once

#include "git/conversation.h"

namespace Flightdeck::Git {

struct FetchRequest
{
    QString folder; ///< the mirror
    Remote remote;
    QString branch;
    QString reference; ///< gets the branch's tip
};

/// Opens the way for a push and keeps it open, and fetches the branch when its tip is not in the mirror yet.
struct ArmRequest
{
    QString folder;
    Remote remote;
    QString branch;
    QString reference; ///< gets the branch's tip
};

/// Lets go of an armed way.
struct DisarmRequest
{
};

struct PushRequest
{
    QString folder;
    Remote remote;
    QString branch;
    QString target;      ///< a new branch that is made instead; empty = `branch` itself
    QString lease;       ///< what the branch must still be at the server
    QString commit;      ///< what it becomes
    QByteArray text;     ///< the commit object, for the mirror
    QByteArray pack;     ///< the commit and what it changes, on top of the lease
    QStringList objects; ///< the same by id, for servers that take only whole objects
    bool words = false;  ///< wait for all that the server's hooks print
};

struct SignRequest
{
    QString folder;  ///< the mirror, whose settings count besides the user's
    QByteArray text; ///< a commit
};

/// What a helper answers when it did as asked.
struct HelperAnswer
{
    QString tip;      ///< of the branch at the server; empty for a push
    QString words;    ///< what the server's hooks print
    QByteArray bytes; ///< a signature
};

Failure missingBranch(const QString &branch);

Result<HelperAnswer> fetchBranch(const FetchRequest &request, const TransferProgress &progress);

} // namespace Flightdeck::Git
