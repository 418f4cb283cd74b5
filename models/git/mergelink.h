#pragma once

#include "git/remote.h"

namespace Flightdeck::Git {

/// Where people propose to merge `branch` into `target`: the address that the server itself has printed after
/// the push, else the form of GitHub, GitLab, Gitea or Bitbucket when the host's name tells which it is.
/// Empty when there is none. Always https (or http of the same http server), without user and password.
QString mergeRequestLink(const RemoteUrl &url, const QString &serverWords, const QString &target,
                         const QString &branch);

} // namespace Flightdeck::Git
