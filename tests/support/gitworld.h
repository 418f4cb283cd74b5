#pragma once

#include "git/flagsrepository.h"
#include "tests/support/gitrepository.h"

#include <QTest>

namespace Flightdeck::Tests {

inline const QString features = QStringLiteral("features.yaml");
inline const QByteArray flagsText = "flags:\n  - key: one\n    enabled: true # keep me\n";

/// "enabled: true" -> "enabled: false", wherever the file stands by then.
inline Git::CommitRequest disable()
{
    Git::CommitRequest request;
    request.path = features;
    request.subject = QStringLiteral("one: off");
    request.action = QStringLiteral("kill");
    request.change = QStringLiteral("kill one");
    request.trailers = {{QStringLiteral("Flightdeck-Action"), QStringLiteral("kill")}};
    request.intent = [](const Git::Tree &tree) -> Core::Result<Git::Files> {
        QByteArray text = tree.files.value(features);
        return Git::Files{{features, text.replace("enabled: true", "enabled: false")}};
    };
    return request;
}

/// Nobody's own keys, agent or settings, for this process and those it starts.
inline void useOwnHome(const QString &home)
{
    qputenv("HOME", QFile::encodeName(home));
    qunsetenv("SSH_AUTH_SOCK");
    qputenv("GIT_CONFIG_NOSYSTEM", "1");
}

/// A server's repository and what a console needs to work on it.
struct GitWorld
{
    GitRepository server;
    QTemporaryDir state;
    Core::SystemClock clock;
    Git::RepositoryOptions options;

    GitWorld()
    {
        server.commit({{features, flagsText}, {QStringLiteral("README"), "hello\n"}});
        options.path = features;
        options.cacheFolder = state.filePath(QStringLiteral("cache"));
        options.stateFolder = state.filePath(QStringLiteral("state"));
        options.helperProgram = qEnvironmentVariable("FLIGHTDECK_PROGRAM");
        options.pollIntervalMs = 0;
        options.author = {QStringLiteral("On Call"), QStringLiteral("oncall@example.org")};
    }

    QList<Git::JournalEntry> unfinished() const
    {
        return Git::Journal(state.filePath(QStringLiteral("state/git-journal.jsonl"))).unfinished();
    }
};

struct Ended
{
    std::optional<Git::Result<Git::CommitOutcome>> outcome;
    QList<Git::CommitStep> steps;

    bool succeeded() const { return outcome && outcome->has_value(); }
    bool failedWith(Git::FailureKind kind) const
    {
        return outcome && !*outcome && outcome->error().kind == kind;
    }
    QByteArray words() const
    {
        return !outcome ? "no answer" : *outcome ? "success" : outcome->error().text().toUtf8();
    }
};

/// Commits and waits for the end.
inline Ended commit(Git::FlagsRepository &repository, const Git::CommitRequest &request, int waitMs = 60'000)
{
    auto ended = std::make_shared<Ended>();
    repository.commit(
        request, &repository,
        [ended](const Git::CommitProgress &progress) { ended->steps.append(progress.step); },
        [ended](const Git::Result<Git::CommitOutcome> &outcome) { ended->outcome = outcome; });
    (void)QTest::qWaitFor([&ended] { return ended->outcome.has_value(); }, waitMs);
    return *ended;
}

inline Git::Result<Git::Tree> fetch(Git::FlagsRepository &repository)
{
    auto answer = std::make_shared<std::optional<Git::Result<Git::Tree>>>();
    repository.fetch(&repository, [answer](const Git::Result<Git::Tree> &tree) { *answer = tree; });
    (void)QTest::qWaitFor([&answer] { return answer->has_value(); }, 60'000);
    return answer->value_or(Git::fail(Git::FailureKind::Timeout, QStringLiteral("no answer")));
}

} // namespace Flightdeck::Tests
