#include "killswitch/readiness.h"

#include "core/backgroundjob.h"
#include "core/plaintext.h"
#include "flags/discovery.h"
#include "killswitch/plan.h"

namespace Flightdeck::KillSwitch {

namespace {

/// What the files of the branch mean to Flipt.
struct FilesFound
{
    std::optional<QString> refused;
    qsizetype flags = 0;
    QStringList loaded;
};

FilesFound look(const StoreTree &tree, const Flags::FliptVersion &version)
{
    const Flags::Repository repository = Flags::readRepository(tree.files, version);
    FilesFound found;
    found.refused = whyRefused(tree, version);
    found.loaded = repository.discovery.loaded;
    for (const Flags::Document &file : repository.files) {
        for (const Flags::FlagDocument &document : file.documents())
            found.flags += qsizetype(document.flags.size());
    }
    return found;
}

} // namespace

std::optional<CheckId> ReadinessReport::firstBad() const
{
    for (int i = 0; i < checkCount; ++i) {
        if (checks[size_t(i)].state == Check::State::Bad)
            return CheckId(i);
    }
    return std::nullopt;
}

Readiness::Readiness(FlagStore &store, const Flags::FliptVersion &version, const Core::Clock &clock,
                     QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_version(version)
    , m_clock(clock)
{
    connect(&m_timer, &QTimer::timeout, this, [this] { check(); });
}

void Readiness::start(int everyMs)
{
    m_timer.start(everyMs);
    check();
}

void Readiness::take(CheckId id, Check::State state, const QString &words)
{
    m_next.checks[size_t(id)] = {state, Core::plainText(words, 500)};
}

void Readiness::finishOne()
{
    if (--m_open > 0)
        return;
    m_next.at = m_clock.now();
    m_report = m_next;
    Q_EMIT changed();
}

void Readiness::check(bool trySignature)
{
    if (checking())
        return;
    m_next = {};
    m_open = 3;
    Q_EMIT changed();
    m_store.checkAuthor(trySignature, this, [this](const Core::Result<QString> &author) {
        if (author)
            take(CheckId::Key, author->isEmpty() ? Check::State::Unknown : Check::State::Good,
                 author->isEmpty() ? tr("Not known before the first commit.") : *author);
        else
            take(CheckId::Key, Check::State::Bad, author.error().text());
        finishOne();
    });
    m_store.checkWriting(this, [this](const Core::Result<bool> &mayWrite) {
        if (!mayWrite)
            take(CheckId::SignIn, Check::State::Bad, mayWrite.error().text());
        else if (*mayWrite)
            take(CheckId::SignIn, Check::State::Good, tr("%1 lets you write.").arg(m_store.displayName()));
        else
            take(CheckId::SignIn, Check::State::Unknown, tr("Shown by the first push, or by a drill."));
        finishOne();
    });
    m_store.fetch(this, [this](const Core::Result<StoreTree> &tree) {
        if (!tree) {
            take(CheckId::Fetch, Check::State::Bad, tree.error().text());
            for (const CheckId id : {CheckId::Parse, CheckId::Index})
                take(id, Check::State::Unknown, tr("Git could not be read."));
            finishOne();
            return;
        }
        take(CheckId::Fetch, Check::State::Good,
             tr("%1 is at %2.").arg(m_store.branch(), tree->commit.left(7)));
        Core::runInBackground<FilesFound>(
            this, [tree = *tree, version = m_version] { return look(tree, version); },
            [this](const FilesFound &found) {
                take(CheckId::Parse, found.refused ? Check::State::Bad : Check::State::Good,
                     found.refused ? tr("Flipt refuses %1").arg(*found.refused)
                                   : tr("Flipt takes every file of the branch."));
                take(CheckId::Index, found.flags > 0 ? Check::State::Good : Check::State::Bad,
                     found.flags > 0 ? tr("%n flag(s) in %1.", nullptr, int(found.flags))
                                           .arg(found.loaded.join(QStringLiteral(", ")))
                                     : tr("Flipt loads no file with flags: a change would not be served."));
                finishOne();
            });
    });
}

QString checkTitle(CheckId id)
{
    switch (id) {
    case CheckId::Fetch:
        return Readiness::tr("Fetch");
    case CheckId::SignIn:
        return Readiness::tr("Sign-in to write");
    case CheckId::Parse:
        return Readiness::tr("Files");
    case CheckId::Key:
        return Readiness::tr("Author and key");
    case CheckId::Index:
        return Readiness::tr("Index");
    }
    return {};
}

} // namespace Flightdeck::KillSwitch
