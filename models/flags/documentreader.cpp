#include "flags/documentreader.h"

#include "flags/segmentreader.h"
#include "flags/yamlscan.h"

namespace Flightdeck::Flags {

namespace {

/// Value of a key wherever it comes from, null when there is none.
const YamlNode *valueOf(const YamlNode &mapping, QByteArrayView key)
{
    for (const Field &field : effectiveFields(mapping.resolved())) {
        if (field.key->resolved().text == key)
            return field.value;
    }
    return nullptr;
}

} // namespace

FlagDocument DocumentReader::read(const YamlNode &root, KnownSegments &known)
{
    FlagDocument result;
    const YamlScan scan(m_context.text());
    Span place{root.whole.begin, qMin(root.whole.end, scan.lineEnd(root.whole.begin))};
    if (root.style == YamlNode::Style::Absent) {
        place = {scan.lineStart(root.span.begin), root.span.begin};
        m_context.error(QStringLiteral("empty-document"),
                        tr("Flipt rejects the file: the line --- starts a document, and it is empty."), place,
                        Fix{place, {}, tr("Remove the line")});
        return result;
    }
    ObjectReader reader(m_context, root, place, tr("the top level"),
                        {"version", "namespace", "flags", "segments"});
    if (!reader.isMapping())
        return result;
    const DocumentHead head = readHead(reader);
    result.nameSpace = head.nameSpace;
    QSet<QString> &segments = known[head.nameSpace];
    const qsizetype errorsBefore = m_context.errorCount();
    SegmentReader segmentReader(m_context, head);
    for (const YamlNode *item : reader.list("segments")) {
        result.segments.push_back(segmentReader.read(*item));
        segments.insert(result.segments.back().key);
    }
    const bool segmentsAreSound = m_context.errorCount() == errorsBefore;
    FlagReader flagReader(m_context, head);
    for (const YamlNode *item : reader.list("flags")) {
        const qsizetype errors = m_context.errorCount();
        result.flags.push_back(flagReader.read(*item));
        // Faults in a flag or in the segments would have every consequence reported as one more.
        if (segmentsAreSound && m_context.errorCount() == errors)
            checkReferences(result.flags.back(), item->resolved(), segments);
    }
    return result;
}

DocumentHead DocumentReader::readHead(ObjectReader &root)
{
    DocumentHead head;
    head.version = m_context.dialect().listsIn16 ? "1.6" : "1.2";
    if (const Field *version = root.field("version")) {
        const int word = root.word("version", m_context.dialect().fileVersions, QStringLiteral("version"),
                                   Presence::Optional);
        if (word >= 0)
            head.version = version->value->resolved().text;
    }
    readNamespace(root, head);
    return head;
}

void DocumentReader::readNamespace(ObjectReader &root, DocumentHead &head)
{
    const Field *field = root.field("namespace");
    if (!field)
        return;
    if (m_context.dialect().namespaceObject && field->value->resolved().isMapping()) {
        ObjectReader object(m_context, *field->value, field->key->span, tr("a namespace"),
                            {"key", "name", "description"});
        head.nameSpace = object.text("key", TextForm::Key, Presence::Required);
        object.text("name", TextForm::OneLine);
        object.description();
        return;
    }
    head.nameSpace = root.text("namespace", TextForm::Key);
}

void DocumentReader::checkReferences(const Flag &flag, const YamlNode &item, const QSet<QString> &segments)
{
    QSet<QString> variants;
    for (const Variant &variant : flag.variants)
        variants.insert(variant.key);
    const YamlNode *rules = flag.rules.empty() ? nullptr : valueOf(item, "rules");
    for (size_t i = 0; rules && i < flag.rules.size(); ++i) {
        const YamlNode &rule = *rules->resolved().items[i];
        checkSegmentKeys(flag.rules[i].segment, valueOf(rule, "segment"), segments);
        const YamlNode *shares = valueOf(rule, "distributions");
        for (size_t j = 0; j < flag.rules[i].distributions.size(); ++j) {
            const QString &key = flag.rules[i].distributions[j].variant;
            if (variants.contains(key))
                continue;
            m_context.error(QStringLiteral("unknown-variant"),
                            tr("Flipt rejects the file: the flag %1 has no variant %2.").arg(flag.key, key),
                            valueOf(*shares->resolved().items[j], "variant")->span);
        }
    }
    const YamlNode *rollouts = flag.rollouts.empty() ? nullptr : valueOf(item, "rollouts");
    for (size_t i = 0; rollouts && i < flag.rollouts.size(); ++i) {
        if (flag.rollouts[i].kind == Rollout::Kind::Segment)
            checkSegmentKeys(flag.rollouts[i].segment, valueOf(*rollouts->resolved().items[i], "segment"),
                             segments);
    }
}

void DocumentReader::checkSegmentKeys(const SegmentReference &reference, const YamlNode *node,
                                      const QSet<QString> &segments)
{
    for (qsizetype i = 0; i < reference.keys.size(); ++i) {
        const QString &key = reference.keys[i];
        if (segments.contains(key))
            continue;
        const YamlNode *place = node;
        if (node->resolved().isMapping()) {
            const YamlNode *keys = valueOf(*node, "keys");
            place = keys ? keys->resolved().items[size_t(i)].get() : valueOf(*node, "key");
        }
        m_context.error(
            QStringLiteral("unknown-segment"),
            tr("Flipt rejects the file: no segment %1 is defined in this namespace up to here.").arg(key),
            place->span);
    }
}

} // namespace Flightdeck::Flags
