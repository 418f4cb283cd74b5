#include "app/simulator/githttpserver.h"

#include <QProcess>
#include <QProcessEnvironment>

#include <atomic>
#include <httplib.h>
#include <thread>

namespace Flightdeck::Simulator {

namespace {

constexpr int backendDeadlineMs = 120'000;
constexpr size_t maxBodyBytes = 64 << 20;
constexpr size_t threads = 16; // cpp-httplib holds one for each open connection

QString text(const std::string &bytes)
{
    return QString::fromStdString(bytes);
}

/// What a CGI program needs to know (RFC 3875); the body is already unpacked and whole.
QProcessEnvironment backendEnvironment(const httplib::Request &request, const QString &root,
                                       const QString &user)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const auto set = [&environment](const char *name, const QString &value) {
        environment.insert(QLatin1String(name), value);
    };
    const std::string &target = request.target;
    const size_t question = target.find('?');
    set("GIT_PROJECT_ROOT", root);
    set("GIT_HTTP_EXPORT_ALL", QStringLiteral("1"));
    set("REQUEST_METHOD", text(request.method));
    set("PATH_INFO", text(request.path));
    set("QUERY_STRING", question == std::string::npos ? QString() : text(target.substr(question + 1)));
    set("CONTENT_TYPE", text(request.get_header_value("Content-Type")));
    set("CONTENT_LENGTH", QString::number(request.body.size()));
    set("REMOTE_ADDR", QStringLiteral("127.0.0.1"));
    set("REMOTE_USER", user); // receive-pack wants one
    const std::string protocol = request.get_header_value("Git-Protocol");
    if (!protocol.empty())
        set("GIT_PROTOCOL", text(protocol));
    return environment;
}

/// Splits the program's output into status, headers and body: "Status: 404 Not Found\r\nContent-Type:
/// ...\r\n\r\n...".
void takeAnswer(const QByteArray &output, httplib::Response &response)
{
    const qsizetype end = output.indexOf("\r\n\r\n");
    if (end < 0) {
        response.status = 500;
        return;
    }
    response.status = 200;
    std::string type = "application/octet-stream";
    for (const QByteArray &line : output.left(end).split('\n')) {
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.left(colon).trimmed();
        const QByteArray value = line.mid(colon + 1).trimmed();
        if (name.compare("Status", Qt::CaseInsensitive) == 0)
            response.status = value.left(3).toInt();
        else if (name.compare("Content-Type", Qt::CaseInsensitive) == 0)
            type = value.toStdString();
        else if (name.compare("Content-Length", Qt::CaseInsensitive) != 0)
            response.set_header(name.toStdString(), value.toStdString());
    }
    response.set_content(output.mid(end + 4).toStdString(), type);
}

} // namespace

struct GitHttpServer::Data
{
    QString root;
    Options options;
    std::unique_ptr<httplib::Server> server;
    std::thread listener;
    std::atomic_int port = 0;
    std::atomic_int exchanges = 0;

    bool allowed(const httplib::Request &request) const
    {
        if (options.user.isEmpty())
            return true;
        const QByteArray pair = QString(options.user + u':' + options.password).toUtf8().toBase64();
        return request.get_header_value("Authorization") == "Basic " + pair.toStdString();
    }

    void answer(const httplib::Request &request, httplib::Response &response)
    {
        ++exchanges;
        if (!allowed(request)) {
            response.status = 401;
            response.set_header("WWW-Authenticate", "Basic realm=\"git\"");
            return;
        }
        const QString user = options.user.isEmpty() ? QStringLiteral("anonymous") : options.user;
        QProcess backend;
        backend.setProcessEnvironment(backendEnvironment(request, root, user));
        backend.start(QStringLiteral("git"), {QStringLiteral("http-backend")});
        backend.write(request.body.data(), qint64(request.body.size()));
        backend.closeWriteChannel();
        if (!backend.waitForFinished(backendDeadlineMs)) {
            backend.kill();
            backend.waitForFinished();
            response.status = 504;
            return;
        }
        takeAnswer(backend.readAllStandardOutput(), response);
    }
};

GitHttpServer::GitHttpServer(QString repositoryRoot)
    : GitHttpServer(std::move(repositoryRoot), Options())
{
}

GitHttpServer::GitHttpServer(QString repositoryRoot, Options options)
    : m_data(std::make_unique<Data>())
{
    m_data->root = std::move(repositoryRoot);
    m_data->options = std::move(options);
}

GitHttpServer::~GitHttpServer()
{
    stop();
}

bool GitHttpServer::start(int port)
{
    stop();
    m_data->server = std::make_unique<httplib::Server>();
    httplib::Server &server = *m_data->server;
    server.new_task_queue = [] { return new httplib::ThreadPool(threads); };
    server.set_payload_max_length(maxBodyBytes);
    server.set_keep_alive_max_count(100);
    server.set_tcp_nodelay(true);
    const auto handler = [this](const httplib::Request &request, httplib::Response &response) {
        m_data->answer(request, response);
    };
    server.Get(".*", handler);
    server.Post(".*", handler);
    if (port == 0)
        port = server.bind_to_any_port("127.0.0.1");
    else if (!server.bind_to_port("127.0.0.1", port))
        port = -1;
    if (port <= 0) {
        m_data->server.reset();
        return false;
    }
    m_data->port = port;
    m_data->listener = std::thread([&server] { server.listen_after_bind(); });
    // stop() before the loop runs would be lost.
    while (!server.is_running())
        std::this_thread::yield();
    return true;
}

void GitHttpServer::stop()
{
    if (!m_data->server)
        return;
    m_data->server->stop();
    m_data->listener.join();
    m_data->server.reset();
}

int GitHttpServer::port() const
{
    return m_data->port;
}

QString GitHttpServer::url(const QString &name) const
{
    return QStringLiteral("http://127.0.0.1:%1/%2").arg(m_data->port).arg(name);
}

int GitHttpServer::exchanges() const
{
    return m_data->exchanges;
}

} // namespace Flightdeck::Simulator
