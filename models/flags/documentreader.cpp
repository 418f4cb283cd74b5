#include "flags/documentreader.h"

#include "flags/yamlscan.h"

namespace Flightdeck::Flags {

DocumentOutline DocumentReader::read(const YamlNode &root)
{
    DocumentOutline result;
    const YamlScan scan(m_context.text());
    Span place{root.whole.begin, qMin(root.whole.end, scan.lineEnd(root.whole.begin))};
    if (root.style == YamlNode::Style::Absent) {
        place = {scan.lineStart(root.span.begin), root.span.begin};
        m_context.error(QStringLiteral("empty-document"),
                        tr("Flipt rejects the file: the line --- starts a document, and it is empty."), place,
                        Fix{place, {}, tr("Remove the line")});
        return result;
    }
    ObjectReader reader(m_context, root, place, [] { return tr("the top level"); },
                        {"version", "namespace", "flags", "segments"});
    if (!reader.isMapping())
        return result;
    result.head = readHead(reader);
    const qsizetype errorsBefore = m_context.errorCount();
    result.segments = reader.list("segments");
    result.listsAreSound = m_context.errorCount() == errorsBefore;
    result.flags = reader.list("flags");
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
        ObjectReader object(m_context, *field->value, field->key->span, [] { return tr("a namespace"); },
                            {"key", "name", "description"});
        head.nameSpace = object.text("key", TextForm::Key, Presence::Required);
        object.text("name", TextForm::OneLine);
        object.description();
        return;
    }
    head.nameSpace = root.text("namespace", TextForm::Key);
}

} // namespace Flightdeck::Flags
