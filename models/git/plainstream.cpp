#include "git/plainstream.h"

#include "git/handle.h"

#include <git2/sys/stream.h>

#include <atomic>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <memory>
#include <netdb.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <string>
#include <sys/socket.h>
#include <unistd.h>

namespace Flightdeck::Git {

namespace {

constexpr int connectMs = 10'000;

std::atomic<int> newestSocket = -1; // the way of the last push is drained on a thread of its own

struct PlainStream : git_stream
{
    std::string host;
    std::string port;
    int socket = -1;
};

PlainStream *own(git_stream *stream)
{
    return static_cast<PlainStream *>(stream);
}

bool finishes(int socket)
{
    pollfd ready{socket, POLLOUT, 0};
    int error = 0;
    socklen_t size = sizeof error;
    return poll(&ready, 1, connectMs) == 1 && getsockopt(socket, SOL_SOCKET, SO_ERROR, &error, &size) == 0 &&
           error == 0;
}

int connectTo(const addrinfo &place)
{
    const int socket =
        ::socket(place.ai_family, place.ai_socktype | SOCK_CLOEXEC | SOCK_NONBLOCK, place.ai_protocol);
    if (socket < 0)
        return -1;
    if (::connect(socket, place.ai_addr, place.ai_addrlen) != 0 &&
        (errno != EINPROGRESS || !finishes(socket))) {
        ::close(socket);
        return -1;
    }
    const int on = 1;
    setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    fcntl(socket, F_SETFL, fcntl(socket, F_GETFL) & ~O_NONBLOCK);
    return socket;
}

int connectStream(git_stream *stream)
{
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *places = nullptr;
    const int code = getaddrinfo(own(stream)->host.c_str(), own(stream)->port.c_str(), &hints, &places);
    if (code != 0) {
        git_error_set_str(GIT_ERROR_NET,
                          ("failed to resolve address: " + std::string(gai_strerror(code))).c_str());
        return -1;
    }
    for (const addrinfo *place = places; place && own(stream)->socket < 0; place = place->ai_next)
        own(stream)->socket = connectTo(*place);
    freeaddrinfo(places);
    newestSocket = own(stream)->socket;
    if (newestSocket >= 0)
        return 0;
    git_error_set_str(GIT_ERROR_NET, "failed to connect");
    return -1;
}

int closeStream(git_stream *stream)
{
    if (own(stream)->socket >= 0)
        ::close(own(stream)->socket);
    if (newestSocket == own(stream)->socket)
        newestSocket = -1;
    own(stream)->socket = -1;
    return 0;
}

int makeStream(git_stream **out, const char *host, const char *port)
{
    auto stream = std::make_unique<PlainStream>();
    stream->version = GIT_STREAM_VERSION;
    stream->host = host;
    stream->port = port;
    stream->connect = connectStream;
    stream->read = [](git_stream *self, void *buffer, size_t size) {
        ssize_t count = -1;
        do {
            count = ::recv(own(self)->socket, buffer, size, 0);
        } while (count < 0 && errno == EINTR);
        if (count < 0)
            git_error_set_str(GIT_ERROR_NET, std::strerror(errno));
        return count;
    };
    stream->write = [](git_stream *self, const char *bytes, size_t size, int) {
        ssize_t count = -1;
        do {
            count = ::send(own(self)->socket, bytes, size, MSG_NOSIGNAL);
        } while (count < 0 && errno == EINTR);
        if (count < 0)
            git_error_set_str(GIT_ERROR_NET, std::strerror(errno));
        return count;
    };
    stream->close = closeStream;
    stream->free = [](git_stream *self) {
        closeStream(self);
        delete own(self);
    };
    *out = stream.release();
    return 0;
}

} // namespace

void registerPlainStream()
{
    git_stream_registration registration{};
    registration.version = GIT_STREAM_VERSION;
    registration.init = makeStream;
    git_stream_register(GIT_STREAM_STANDARD, &registration);
}

int lastPlainSocket()
{
    return newestSocket;
}

} // namespace Flightdeck::Git
