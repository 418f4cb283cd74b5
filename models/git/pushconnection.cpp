#include "git/pushconnection.h"

#include "git/gitwords.h"
#include "git/library.h"
#include "git/pushreport.h"

#include <array>

namespace Flightdeck::Git {

namespace {

bool sameServer(const Remote &one, const Remote &other)
{
    return one.url == other.url && one.user == other.user && one.password == other.password &&
           one.keyFile == other.keyFile;
}

/// Writes the commit into the mirror, which a fetch then need not bring. Not needed for anything else.
void keep(git_repository *repository, const QByteArray &text)
{
    OdbHandle objects;
    git_oid id{};
    if (take(objects, [&](git_odb **out) { return git_repository_odb(out, repository); }) == 0)
        git_odb_write(&id, objects.get(), text.constData(), size_t(text.size()), GIT_OBJECT_COMMIT);
}

/// The objects whole: for servers that say "no-thin".
Result<QByteArray> wholePack(git_repository *repository, const QStringList &objects)
{
    Handle<git_packbuilder, git_packbuilder_free> builder;
    int code = take(builder, [&](git_packbuilder **out) { return git_packbuilder_new(out, repository); });
    for (const QString &name : objects) {
        const auto id = objectId(name);
        if (code == 0)
            code = id ? git_packbuilder_insert(builder.get(), &*id, nullptr) : GIT_EINVALIDSPEC;
    }
    git_buf pack = GIT_BUF_INIT;
    if (code == 0)
        code = git_packbuilder_write_buf(&pack, builder.get());
    const QByteArray bytes(pack.ptr, qsizetype(pack.size));
    git_buf_dispose(&pack);
    if (code != 0)
        return tl::unexpected(repositoryFailure(code));
    return bytes;
}

} // namespace

PushConnection::PushConnection(std::unique_ptr<Conversation> talk)
    : m_talk(std::move(talk))
{
}

PushConnection::~PushConnection() = default;

Result<std::unique_ptr<PushConnection>> PushConnection::open(const ArmRequest &request)
{
    auto talk = Conversation::open(request.folder, request.remote, {});
    if (!talk)
        return tl::unexpected(talk.error());
    if (const auto connected = (*talk)->connect(GIT_DIRECTION_PUSH); !connected)
        return tl::unexpected(connected.error());
    const auto tip = (*talk)->tip(request.branch);
    if (!tip)
        return tl::unexpected(tip.error());
    if (!*tip)
        return tl::unexpected(missingBranch(request.branch));
    std::unique_ptr<PushConnection> connection(new PushConnection(*std::move(talk)));
    connection->m_remote = request.remote;
    connection->m_branch = request.branch;
    connection->m_tip = hex(**tip);
    return connection;
}

QString PushConnection::tip() const
{
    return m_tip;
}

Result<bool> PushConnection::takeTip(const QString &reference) const
{
    const auto id = objectId(m_tip);
    git_repository *repository = m_talk->repository();
    OdbHandle objects;
    ReferenceHandle moved;
    int code = take(objects, [&](git_odb **out) { return git_repository_odb(out, repository); });
    // Packs come into a mirror whole, so a commit that is there has all that it needs.
    if (code == 0 && !git_odb_exists(objects.get(), &*id))
        return false;
    if (code == 0)
        code = take(moved, [&](git_reference **out) {
            return git_reference_create(out, repository, reference.toUtf8().constData(), &*id, 1, nullptr);
        });
    if (code != 0)
        return tl::unexpected(repositoryFailure(code));
    return true;
}

bool PushConnection::serves(const PushRequest &request) const
{
    return sameServer(m_remote, request.remote) && !m_talk->channel().hungUp();
}

Result<HelperAnswer> PushConnection::push(const PushRequest &request, const TransferProgress &progress)
{
    const auto lease = objectId(request.lease);
    const auto next = objectId(request.commit);
    if (!lease || !next)
        return fail(FailureKind::Protocol, GitWords::tr("A push without a lease is refused."));
    ServerChannel &channel = m_talk->channel();
    const bool thin = !channel.announces("no-thin");
    QByteArray pack = request.pack;
    if (!thin) {
        keep(m_talk->repository(), request.text);
        const auto whole = wholePack(m_talk->repository(), request.objects);
        if (!whole)
            return tl::unexpected(whole.error());
        pack = *whole;
    }
    const bool makesBranch = !request.target.isEmpty();
    const QByteArray reference = "refs/heads/" + (makesBranch ? request.target : request.branch).toUtf8();
    QByteArray command = hex(makesBranch ? git_oid{} : *lease).toLatin1() + ' ' + hex(*next).toLatin1() +
                         ' ' + reference + '\0';
    for (const char *capability : {"report-status", "side-band-64k"}) {
        if (channel.announces(capability))
            command += QByteArray(" ") + capability;
    }
    const Failure broken = makeFailure(
        FailureKind::Unreachable,
        GitWords::tr("The connection broke after the commit was sent. Whether it arrived is not known yet."));
    // One write: one packet, where it fits.
    if (!channel.send(packetLine(command) + "0000" + pack))
        return tl::unexpected(broken);
    if (thin) // while the server works
        keep(m_talk->repository(), request.text);
    PushReport report(reference);
    std::array<char, 16 << 10> buffer{};
    while (!report.complete() || request.words) {
        const qint64 count = channel.receive(buffer.data(), qint64(buffer.size()));
        if (count <= 0 && report.complete())
            break;
        if (count <= 0)
            return tl::unexpected(broken);
        if (!report.take(QByteArray(buffer.data(), count)))
            return fail(FailureKind::Protocol,
                        GitWords::tr(
                            "The server's answer to the push is not git's. Whether the commit arrived is not "
                            "known yet."));
        if (progress)
            progress(int(report.words().size()), 0);
    }
    const auto verdict = report.verdict();
    if (!verdict)
        return tl::unexpected(verdict.error());
    return HelperAnswer{{}, QString::fromUtf8(report.words()), {}};
}

void PushConnection::drain()
{
    std::array<char, 16 << 10> buffer{};
    while (m_talk->channel().receive(buffer.data(), qint64(buffer.size())) > 0) {
    }
}

} // namespace Flightdeck::Git
