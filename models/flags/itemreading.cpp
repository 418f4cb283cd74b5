#include "flags/itemreading.h"

#include "flags/advice.h"
#include "flags/segmentreader.h"

namespace Flightdeck::Flags {

namespace {

class DocumentReader
{
    Q_DECLARE_TR_FUNCTIONS(DocumentReader)
};

/// Value of a key wherever it comes from, null when there is none.
const YamlNode *valueOf(const YamlNode &mapping, QByteArrayView key)
{
    const YamlNode &node = mapping.resolved();
    if (const YamlNode::Entry *own = node.entry(key); own && !node.entry("<<"))
        return own->value.get();
    for (const Field &field : effectiveFields(node)) {
        if (field.key->resolved().text == key)
            return field.value;
    }
    return nullptr;
}

/// The places of the segments that a rule or rollout names, `node` being the value of its `segment`.
void addUses(const SegmentReference &reference, const YamlNode *node,
             std::vector<ItemReading::SegmentUse> &uses)
{
    const bool isMapping = node->resolved().isMapping();
    const YamlNode *keys = isMapping ? valueOf(*node, "keys") : nullptr;
    const YamlNode *single = !isMapping || keys ? node : valueOf(*node, "key");
    for (qsizetype i = 0; i < reference.keys.size(); ++i)
        uses.push_back({reference.keys[i], keys ? keys->resolved().items[size_t(i)]->span : single->span});
}

/// What internal/storage/fs/snapshot.go (addDoc) looks up, with where it stands.
void addReferences(const Flag &flag, const YamlNode &item, ReadContext &missing, ItemReading &reading)
{
    const auto hasVariant = [&flag](const QString &key) {
        return std::any_of(flag.variants.begin(), flag.variants.end(),
                           [&key](const Variant &variant) { return variant.key == key; });
    };
    const YamlNode *rules = flag.rules.empty() ? nullptr : valueOf(item, "rules");
    for (size_t i = 0; rules && i < flag.rules.size(); ++i) {
        const YamlNode &rule = *rules->resolved().items[i];
        addUses(flag.rules[i].segment, valueOf(rule, "segment"), reading.usedSegments);
        for (size_t j = 0; j < flag.rules[i].distributions.size(); ++j) {
            const QString &key = flag.rules[i].distributions[j].variant;
            if (hasVariant(key))
                continue;
            const YamlNode *shares = valueOf(rule, "distributions");
            missing.error(QStringLiteral("unknown-variant"),
                          DocumentReader::tr("Flipt rejects the file: the flag %1 has no variant %2.")
                              .arg(flag.key, key),
                          valueOf(*shares->resolved().items[j], "variant")->span);
        }
    }
    const YamlNode *rollouts = flag.rollouts.empty() ? nullptr : valueOf(item, "rollouts");
    for (size_t i = 0; rollouts && i < flag.rollouts.size(); ++i) {
        if (flag.rollouts[i].kind == Rollout::Kind::Segment)
            addUses(flag.rollouts[i].segment, valueOf(*rollouts->resolved().items[i], "segment"),
                    reading.usedSegments);
    }
}

void addUsesWithoutPlace(const SegmentReference &reference, ItemReading &reading)
{
    for (const QString &key : reference.keys)
        reading.usedSegments.push_back({key, {}});
}

} // namespace

ItemReading readFlagItem(const QByteArray &text, const Dialect &dialect, bool isJson,
                         const DocumentHead &head, const YamlNode &item)
{
    ItemReading reading;
    ReadContext context(text, dialect, isJson);
    reading.flag = FlagReader(context, head).read(item);
    reading.sound = context.errorCount() == 0;
    reading.found = context.takeDiagnostics();
    reading.place = reading.flag.keySpan;
    if (reading.sound) {
        ReadContext missing(text, dialect, isJson);
        addReferences(reading.flag, item.resolved(), missing, reading);
        reading.missing = missing.takeDiagnostics();
    } else {
        for (const Rule &rule : reading.flag.rules)
            addUsesWithoutPlace(rule.segment, reading);
        for (const Rollout &rollout : reading.flag.rollouts)
            addUsesWithoutPlace(rollout.segment, reading);
    }
    ReadContext advice(text, dialect, isJson);
    adviseFlag(advice, reading.flag);
    reading.advice = advice.takeDiagnostics();
    return reading;
}

ItemReading readSegmentItem(const QByteArray &text, const Dialect &dialect, bool isJson,
                            const DocumentHead &head, const YamlNode &item)
{
    ItemReading reading;
    reading.isFlag = false;
    ReadContext context(text, dialect, isJson);
    reading.segment = SegmentReader(context, head).read(item);
    reading.sound = context.errorCount() == 0;
    reading.found = context.takeDiagnostics();
    reading.place = context.firstLine(reading.segment.span);
    ReadContext advice(text, dialect, isJson);
    for (const Constraint &constraint : reading.segment.constraints)
        adviseConstraint(advice, constraint);
    reading.advice = advice.takeDiagnostics();
    return reading;
}

} // namespace Flightdeck::Flags
