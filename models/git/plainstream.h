#pragma once

namespace Flightdeck::Git {

/// Makes libgit2 use our TCP sockets, also below its TLS: it leaves Nagle's delay on in its own, which costs
/// an upload 40 ms or a round trip (libgit2 1.5.1, src/libgit2/streams/socket.c), and waits for a connection
/// as long as the kernel does. For processes with one conversation at a time: the helper.
void registerPlainStream();

/// The socket of the newest connection; -1 when it is closed.
int lastPlainSocket();

} // namespace Flightdeck::Git
