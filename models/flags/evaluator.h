#pragma once

#include "core/result.h"
#include "flags/document.h"

#include <QMap>

#include <memory>

namespace Flightdeck::Flags {

struct CompiledFlag;

/// What Flipt would serve: the documents of all loaded files, merged by namespace. Immutable, cheap to copy,
/// safe to read from several threads.
class Snapshot
{
public:
    Snapshot() = default;
    /// Every document must be accepted(); order = load order.
    static Snapshot build(const std::vector<Document> &files);
    /// The same from documents that were read before, in load order.
    static Snapshot build(std::vector<FlagDocument> documents, const FliptVersion &version);

    QStringList nameSpaces() const;
    /// By key, as Flipt lists them. The pointers live as long as a copy of the snapshot.
    std::vector<const Flag *> flags(const QString &nameSpace) const;
    std::vector<const Segment *> segments(const QString &nameSpace) const;
    const Flag *flag(const QString &nameSpace, const QString &key) const;
    const Segment *segment(const QString &nameSpace, const QString &key) const;
    FliptVersion version() const;

private:
    friend class Evaluator;
    friend class FlagOutcomes;
    struct Data;
    std::shared_ptr<const Data> m_data;
};

enum class Reason { Unknown, FlagDisabled, Match, Default };
/// "MATCH_EVALUATION_REASON" and so on, as on Flipt's wire.
QString reasonName(Reason reason);

/// "VARIANT_FLAG_TYPE" and "BOOLEAN_FLAG_TYPE", as in files and on the wire.
QString flagTypeName(FlagType type);

/// Class of a failed evaluation: HTTP 400 or 404.
enum class EvaluationErrorClass { InvalidArgument, NotFound };
struct EvaluationError
{
    EvaluationErrorClass errorClass = EvaluationErrorClass::InvalidArgument;
    QString message;
};

struct Request
{
    QString nameSpace = QStringLiteral("default");
    QString flag;
    QString entity;
    QMap<QString, QString> context;
};

struct VariantAnswer
{
    bool match = false;
    QString variant;      ///< empty when none
    QStringList segments; ///< the matched ones, sorted
    Reason reason = Reason::Unknown;
    QByteArray attachment; ///< JSON text, `null` for a variant without one, empty when there is no variant
};

struct BooleanAnswer
{
    bool enabled = false;
    Reason reason = Reason::Unknown;
};

/// Why an answer came out as it did, for people; from the same code that answers.
struct Trace
{
    struct ConstraintStep
    {
        QString property;
        QString op;
        QString wanted;
        QString given; ///< the context's value; see `missing`
        bool missing = false;
        bool matched = false;
    };
    struct SegmentStep
    {
        QString key;
        MatchType matchType = MatchType::All;
        bool matched = false;
        std::vector<ConstraintStep> constraints;
    };
    struct Step
    {
        int index = 0; ///< rule or rollout, from 0
        bool threshold = false;
        bool matched = false;
        std::vector<SegmentStep> segments;
    };
    std::vector<Step> steps;
    std::optional<int> bucket; ///< variant: 0..999; threshold: 0..99
    std::vector<int> edges;    ///< cumulated ends of the distributions of the matching rule
    QStringList edgeVariants;  ///< their variants
};

/// Flipt's answers (internal/server/evaluation/{evaluation,legacy_evaluator}.go at 1.35.0; later dialects by
/// the snapshot's version).
class Evaluator
{
public:
    explicit Evaluator(Snapshot snapshot);

    tl::expected<VariantAnswer, EvaluationError> variant(const Request &request,
                                                         Trace *trace = nullptr) const;
    tl::expected<BooleanAnswer, EvaluationError> boolean(const Request &request,
                                                         Trace *trace = nullptr) const;
    const Snapshot &snapshot() const { return m_snapshot; }

private:
    tl::expected<const CompiledFlag *, EvaluationError> find(const Request &request, FlagType type) const;

    Snapshot m_snapshot;
};

} // namespace Flightdeck::Flags
