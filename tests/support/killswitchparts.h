#pragma once

#include "flags/discovery.h"
#include "flags/evaluator.h"
#include "killswitch/flagstore.h"
#include "killswitch/fliptreplica.h"

#include <QTimer>

namespace Flightdeck::Tests {

/// A branch in memory. Answers on the next turn of the event loop, as a repository would.
class MemoryStore final : public KillSwitch::FlagStore
{
public:
    KillSwitch::StoreTree tree;
    std::optional<Core::Error> refusal; ///< the server declines every commit with it
    std::optional<Core::Error> down;    ///< neither read nor written
    QString link;                       ///< of a refusal
    bool losesRace = false;             ///< that is why it is refused
    bool takesRefused = false;          ///< the branch holds what was refused: the line broke after it
    KillSwitch::StoreCommit draft;      ///< what is armed
    bool knowsLast = true;              ///< remembers a fetch before the test began
    int commits = 0;                    ///< how often commit() was called
    QString lastBody;
    QList<QPair<QString, QString>> lastTrailers;

    QString displayName() const override { return QStringLiteral("git.example.org/flags"); }
    QString branch() const override { return QStringLiteral("main"); }
    QString path() const override { return QStringLiteral("features.yaml"); }
    void fetch(QObject *context, std::function<void(Core::Result<KillSwitch::StoreTree>)> done) override
    {
        QTimer::singleShot(0, context, [this, done] {
            if (down)
                done(tl::unexpected<Core::Error>(*down));
            else
                done(tree);
        });
    }
    void arm(const KillSwitch::StoreCommit &armed) override { draft = armed; }
    void disarm() override { draft = {}; }
    std::optional<KillSwitch::StoreTree> lastTree() const override
    {
        return knowsLast ? std::optional(tree) : std::nullopt;
    }
    void
    commit(const KillSwitch::StoreCommit &commit, QObject *context,
           std::function<void(KillSwitch::StoreStep, const QString &)> step,
           std::function<void(tl::expected<KillSwitch::StoreOutcome, KillSwitch::StoreError>)> done) override
    {
        ++commits;
        lastBody = commit.body;
        lastTrailers = commit.trailers;
        QTimer::singleShot(0, context, [this, commit, step, done] {
            if (down) {
                done(tl::unexpected(KillSwitch::StoreError{*down, {}}));
                return;
            }
            const QByteArray before = tree.files.value(commit.path);
            const auto after = commit.intent(before, tree);
            if (!after) {
                done(tl::unexpected(KillSwitch::StoreError{after.error(), {}}));
                return;
            }
            if (*after == before) {
                done(KillSwitch::StoreOutcome{tree.commit, true, tree});
                return;
            }
            const QString id = QStringLiteral("b81d04e%1").arg(commits, 33, 10, QLatin1Char('0'));
            step(KillSwitch::StoreStep::Committed, id);
            if (refusal && takesRefused) {
                tree.commit = id;
                tree.files.insert(commit.path, *after);
            }
            if (refusal) {
                done(tl::unexpected(KillSwitch::StoreError{*refusal, link, losesRace}));
                return;
            }
            step(KillSwitch::StoreStep::Accepted, id);
            tree.commit = id;
            tree.files.insert(commit.path, *after);
            step(KillSwitch::StoreStep::Visible, id);
            done(KillSwitch::StoreOutcome{id, false, tree});
        });
    }
};

/// A Flipt that serves what it read at its last poll(), with the project's own evaluator.
class MemoryReplica final : public KillSwitch::FliptReplica
{
public:
    MemoryReplica(QString name, const MemoryStore &store)
        : m_name(std::move(name))
        , m_store(store)
    {
        poll();
    }
    void poll()
    {
        m_snapshot = Flags::Snapshot::build(Flags::readRepository(m_store.tree.files).files);
        m_updatedAt = QDateTime::currentDateTimeUtc();
    }
    bool follows = true;                ///< polls before every answer
    std::optional<Core::Error> trouble; ///< what it answers to everything but settings()
    int pollIntervalMs = 200;           ///< what it says of itself

    bool several = false; ///< stands for more than one

    QString name() const override { return m_name; }
    bool standsForSeveral() const override { return several; }
    void evaluate(const QString &nameSpace, const QString &flag, Flags::FlagType type,
                  const KillSwitch::Witness &witness, QObject *context,
                  std::function<void(Core::Result<KillSwitch::Evaluation>)> done) override
    {
        answer(context, [this, nameSpace, flag, type, witness, done] {
            if (trouble) {
                done(tl::unexpected<Core::Error>(*trouble));
                return;
            }
            const Flags::Evaluator evaluator(m_snapshot);
            const Flags::Request request{nameSpace, flag, witness.entity, witness.context};
            KillSwitch::Evaluation evaluation;
            if (type == Flags::FlagType::Boolean) {
                if (const auto value = evaluator.boolean(request))
                    evaluation.on = value->enabled;
            } else if (const auto value = evaluator.variant(request)) {
                evaluation.on = value->match;
                evaluation.variant = value->variant;
                evaluation.disabled = !m_snapshot.flag(nameSpace, flag)->enabled;
            }
            done(evaluation);
        });
    }
    void flag(const QString &nameSpace, const QString &flag, QObject *context,
              std::function<void(Core::Result<KillSwitch::ServedFlag>)> done) override
    {
        answer(context, [this, nameSpace, flag, done] {
            const Flags::Flag *found = m_snapshot.flag(nameSpace, flag);
            if (trouble)
                done(tl::unexpected<Core::Error>(*trouble));
            else if (!found)
                done(Core::failure(Core::ErrorCode::NotFound, QStringLiteral("No such flag.")));
            else
                done(KillSwitch::ServedFlag{found->enabled, m_updatedAt});
        });
    }
    void settings(QObject *context,
                  std::function<void(Core::Result<KillSwitch::ReplicaSettings>)> done) override
    {
        answer(context, [this, done] { done(KillSwitch::ReplicaSettings{pollIntervalMs, {}, {}}); });
    }

private:
    void answer(QObject *context, std::function<void()> reply)
    {
        QTimer::singleShot(0, context, [this, reply] {
            if (follows)
                poll();
            reply();
        });
    }

    QString m_name;
    const MemoryStore &m_store;
    Flags::Snapshot m_snapshot;
    QDateTime m_updatedAt;
};

} // namespace Flightdeck::Tests
