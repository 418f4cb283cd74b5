#include "flags/advice.h"
#include "flags/documentdata.h"
#include "flags/expansion.h"

#include <QJsonDocument>

#include <algorithm>

namespace Flightdeck::Flags {

namespace {

bool sameReading(const PlacedItem &a, const PlacedItem &b)
{
    return a.reading == b.reading;
}

/// Takes out of the index what only `before` has and puts in what only `after` has.
void updateList(KeyIndex &index, size_t part, const std::vector<PlacedItem> &before,
                const std::vector<PlacedItem> &after)
{
    const auto [headBefore, headAfter] =
        std::mismatch(before.begin(), before.end(), after.begin(), after.end(), sameReading);
    auto endBefore = before.end();
    auto endAfter = after.end();
    while (endBefore != headBefore && endAfter != headAfter &&
           sameReading(*(endBefore - 1), *(endAfter - 1))) {
        --endBefore;
        --endAfter;
    }
    for (auto item = headBefore; item != endBefore; ++item)
        index.remove(part, *item->reading);
    for (auto item = headAfter; item != endAfter; ++item)
        index.add(part, *item->reading);
}

QStringList nameSpacesOf(const std::vector<DocumentPart> &parts)
{
    QStringList names;
    for (const DocumentPart &part : parts)
        names.append(part.nameSpace);
    return names;
}

} // namespace

void DocumentBuilder::readWhole()
{
    Document::Data &data = *m_data;
    const YamlSource source(data.text);
    data.transcoded = source.wasTranscoded();
    data.readText = source.text();
    data.inBlocks = false;
    takeYaml(readYaml(source), {});
    updateIndex(nullptr);
    finish();
}

bool DocumentBuilder::isForBlocks() const
{
    return m_data->kind != Document::Data::FileKind::Json && m_data->text.size() <= YamlSource::maximumBytes;
}

void DocumentBuilder::readInBlocks()
{
    if (isForBlocks())
        scanBlocks();
    if (!takeReduced()) {
        readWhole();
        return;
    }
    updateIndex(nullptr);
    finish();
}

void DocumentBuilder::scanBlocks()
{
    Document::Data &data = *m_data;
    data.blocks.clear();
    const QByteArray version = data.dialect.listsIn16 ? "1.6" : "1.2";
    BlockScanner scanner(data.text, data.text.startsWith("\xEF\xBB\xBF") ? 3 : 0);
    std::vector<TextBlock> blocks;
    while (!scanner.atEnd())
        blocks.push_back(scanner.next());
    const bool hasItems = std::any_of(blocks.begin(), blocks.end(), [](const TextBlock &block) {
        return block.kind != TextBlock::Kind::Other;
    });
    const bool strange =
        std::any_of(blocks.begin(), blocks.end(), [](const TextBlock &block) { return block.strange; });
    if (!hasItems || strange)
        return;
    const auto readings = readBlocks(data.text, blocks, data.dialect, version);
    data.blocks.reserve(blocks.size());
    int line = 0;
    for (size_t i = 0; i < blocks.size(); ++i) {
        data.blocks.push_back({readings[i], blocks[i].before, blocks[i].span.begin, line});
        line += readings[i]->lineBreaks;
    }
    if (std::any_of(readings.begin(), readings.end(), [](const auto &reading) { return reading->unfit; }))
        data.blocks.clear();
}

bool DocumentBuilder::readChange(const std::shared_ptr<const Document::Data> &before, Span span,
                                 qsizetype inserted)
{
    Document::Data &data = *m_data;
    const std::vector<PlacedBlock> &old = before->blocks;
    if (old.empty() || !isForBlocks() || span.begin < old.front().begin)
        return false;
    // The block in front of the first one that is touched may take its lines over.
    auto first = std::upper_bound(old.begin(), old.end(), span.begin,
                                  [](qsizetype at, const PlacedBlock &block) { return at < block.begin; });
    for (int back = 0; back < 2 && first != old.begin(); ++back)
        --first;
    const qsizetype moved = inserted - span.size();
    auto same = std::lower_bound(old.begin(), old.end(), span.end,
                                 [](const PlacedBlock &block, qsizetype at) { return block.begin < at; });
    if (same == first)
        ++same;
    data.blocks.reserve(old.size() + 8);
    data.blocks.assign(old.begin(), first);
    BlockScanner scanner(data.text, first->begin, first->before);
    const QByteArray version = first->reading->headVersion;
    int line = first->line;
    const auto isTogether = [&] {
        return same != old.end() && same->begin + moved == scanner.position() &&
               same->before == scanner.state() && same->begin >= span.end;
    };
    while (!scanner.atEnd() && !isTogether()) {
        const TextBlock block = scanner.next();
        auto reading = readBlock(data.text, block, data.dialect, version);
        if (reading->unfit)
            return false;
        data.blocks.push_back({reading, block.before, block.span.begin, line});
        line += reading->lineBreaks;
        while (same != old.end() && same->begin + moved < scanner.position())
            ++same;
    }
    const int linesMoved = same == old.end() ? 0 : line - same->line;
    if (isTogether()) {
        for (; same != old.end(); ++same)
            data.blocks.push_back(
                {same->reading, same->before, same->begin + moved, same->line + linesMoved});
    }
    if (!takeReduced())
        return false;
    updateIndex(before.get());
    finish();
    return true;
}

/// False when the blocks are none, or are not enough to understand the text.
bool DocumentBuilder::takeReduced()
{
    Document::Data &data = *m_data;
    if (data.blocks.empty())
        return false;
    data.readText = data.text;
    ReducedText reduced(data.text, data.blocks);
    if (!reduced.ok())
        return false;
    data.inBlocks = true;
    takeYaml(reduced.takeYaml(), reduced.runs());
    return m_kindsMatch;
}

void DocumentBuilder::checkJson(ReadContext &context) const
{
    QJsonParseError error;
    QJsonDocument::fromJson(context.text(), &error);
    if (error.error == QJsonParseError::NoError || context.text().trimmed().isEmpty())
        return;
    const qsizetype at = qBound(qsizetype(0), qsizetype(error.offset) - 1, context.text().size());
    context.error(
        QStringLiteral("json-syntax"),
        tr("Flipt rejects the file: a file of this name must be JSON (%1).").arg(error.errorString()),
        {at, qMin(at + 1, context.text().size())});
}

void DocumentBuilder::takeYaml(YamlText yaml, const QHash<const YamlNode *, ReducedText::Run> &runs)
{
    Document::Data &data = *m_data;
    data.parts.clear();
    data.readable = !yaml.problem;
    ReadContext context(data.readText, data.dialect, data.kind == Document::Data::FileKind::Json);
    if (data.kind == Document::Data::FileKind::Other) {
        context.error(QStringLiteral("unexpected-extension"),
                      tr("Flipt reads only .yaml, .yml and .json files and files without an extension."),
                      {0, 0});
    }
    DocumentReader reader(context);
    for (size_t i = 0; i < yaml.trees.size(); ++i) {
        const YamlNode &tree = *yaml.trees[i];
        DocumentPart &part = data.parts.emplace_back();
        if (auto problem = checkExpansion(tree)) {
            context.error(problem->rule, problem->message, problem->span);
            continue; // an empty part keeps parts and trees in step
        }
        const size_t found = context.diagnosticCount();
        const DocumentOutline outline = reader.read(tree);
        part.nameSpace = outline.head.nameSpace;
        part.listsAreSound = outline.listsAreSound;
        addItems(outline.segments, false, outline.head, runs, part.segments);
        addItems(outline.flags, true, outline.head, runs, part.flags);
        part.isCut = yaml.lastIsIncomplete && i + 1 == yaml.trees.size();
        if (part.isCut)
            context.dropDiagnosticsAfter(found);
    }
    if (yaml.problem)
        context.error(yaml.problem->rule, yaml.problem->message, yaml.problem->span, yaml.problem->fix);
    else if (data.kind == Document::Data::FileKind::Json)
        checkJson(context);
    data.ownDiagnostics = context.takeDiagnostics();
    if (!data.inBlocks)
        data.trees.assign(yaml.trees.begin(), yaml.trees.end());
}

void DocumentBuilder::addItems(const std::vector<const YamlNode *> &nodes, bool areFlags,
                               const DocumentHead &head,
                               const QHash<const YamlNode *, ReducedText::Run> &runs,
                               std::vector<PlacedItem> &items)
{
    Document::Data &data = *m_data;
    const QByteArray version = versionClass(head.version);
    const bool isJson = data.kind == Document::Data::FileKind::Json;
    for (const YamlNode *node : nodes) {
        const auto run = runs.constFind(node);
        if (run == runs.constEnd()) {
            items.push_back(
                {std::make_shared<ItemReading>(
                     areFlags ? readFlagItem(data.readText, data.dialect, isJson, head, *node)
                              : readSegmentItem(data.readText, data.dialect, isJson, head, *node)),
                 0});
            continue;
        }
        for (size_t i = run->first; i < run->last; ++i) {
            PlacedBlock &block = data.blocks[i];
            m_kindsMatch = m_kindsMatch && (block.reading->kind == TextBlock::Kind::Flag) == areFlags;
            if (block.reading->headVersion != version)
                block.reading = readBlockAgain(*block.reading, data.dialect, version);
            items.push_back({block.reading->item, block.begin});
        }
    }
}

void DocumentBuilder::updateIndex(const Document::Data *before)
{
    Document::Data &data = *m_data;
    std::shared_ptr<IndexedParts> indexed;
    if (before)
        indexed = std::atomic_exchange(&before->index, std::shared_ptr<IndexedParts>());
    // While the text of the only document is broken its keys are not asked for; it is soon mended.
    if (indexed && data.parts.size() == 1 && data.parts.front().isCut) {
        data.index = std::move(indexed);
        return;
    }
    const QStringList nameSpaces = nameSpacesOf(data.parts);
    if (!indexed || indexed->index.nameSpaces() != nameSpaces) {
        indexed = std::make_shared<IndexedParts>(
            IndexedParts{KeyIndex(nameSpaces), std::vector<DocumentPart>(data.parts.size())});
    }
    for (size_t i = 0; i < data.parts.size(); ++i) {
        updateList(indexed->index, i, indexed->parts[i].segments, data.parts[i].segments);
        updateList(indexed->index, i, indexed->parts[i].flags, data.parts[i].flags);
    }
    indexed->parts = data.parts;
    data.index = std::move(indexed);
}

void DocumentBuilder::add(const std::vector<Diagnostic> &diagnostics, qsizetype offset)
{
    for (const Diagnostic &diagnostic : diagnostics) {
        Diagnostic &added = m_data->diagnostics.emplace_back(diagnostic);
        added.span = {added.span.begin + offset, added.span.end + offset};
        if (added.fix)
            added.fix->span = {added.fix->span.begin + offset, added.fix->span.end + offset};
    }
}

void DocumentBuilder::add(Severity severity, const char *rule, const QString &message, Span span,
                          qsizetype offset)
{
    Diagnostic diagnostic;
    diagnostic.severity = severity;
    diagnostic.rule = QString::fromLatin1(rule);
    diagnostic.message = message;
    diagnostic.span = {span.begin + offset, span.end + offset};
    m_data->diagnostics.push_back(std::move(diagnostic));
}

void DocumentBuilder::collect(size_t partIndex)
{
    const DocumentPart &part = m_data->parts[partIndex];
    const KeyIndex &index = m_data->index->index;
    bool segmentsAreSound = part.listsAreSound;
    for (const PlacedItem &item : part.segments) {
        add(item.reading->found, item.offset);
        segmentsAreSound = segmentsAreSound && item.reading->sound;
    }
    const bool hasUnknown = index.hasUnknownSegments(partIndex);
    const auto earlier = m_data->known.constFind(part.nameSpace);
    for (const PlacedItem &item : part.flags) {
        add(item.reading->found, item.offset);
        // Faults in a flag or in the segments would have every consequence reported as one more.
        if (!segmentsAreSound || !item.reading->sound)
            continue;
        add(item.reading->missing, item.offset);
        if (!hasUnknown)
            continue;
        for (const ItemReading::SegmentUse &use : item.reading->usedSegments) {
            if (!index.isUnknownSegment(partIndex, use.key) ||
                (earlier != m_data->known.constEnd() && earlier->contains(use.key)))
                continue;
            add(Severity::Error, "unknown-segment",
                QCoreApplication::translate(
                    "DocumentReader",
                    "Flipt rejects the file: no segment %1 is defined in this namespace up to here.")
                    .arg(use.key),
                use.span, item.offset);
        }
    }
}

void DocumentBuilder::collectAdvice(size_t partIndex, QSet<QString> &seenFlags, QSet<QString> &seenSegments)
{
    const DocumentPart &part = m_data->parts[partIndex];
    const KeyIndex &index = m_data->index->index;
    const bool repeats = index.hasRepeatedKeys();
    const auto isAgain = [&](const ItemReading &item, QSet<QString> &seen) {
        if (!repeats || !index.isRepeated(partIndex, item.isFlag, item.key()))
            return false;
        const QString id = part.nameSpace + QLatin1Char('\n') + item.key();
        const qsizetype before = seen.size();
        seen.insert(id);
        return seen.size() == before;
    };
    const bool unused = index.hasUnusedSegments(partIndex);
    for (const PlacedItem &item : part.flags) {
        if (isAgain(*item.reading, seenFlags))
            add(Severity::Warning, "duplicate-flag", repeatedFlagText(item.reading->key()),
                item.reading->place, item.offset);
        add(item.reading->advice, item.offset);
    }
    for (const PlacedItem &item : part.segments) {
        if (isAgain(*item.reading, seenSegments))
            add(Severity::Warning, "duplicate-segment", repeatedSegmentText(item.reading->key()),
                item.reading->place, item.offset);
        if (unused && index.isUnusedSegment(partIndex, item.reading->key()))
            add(Severity::Warning, "unused-segment", unusedSegmentText(item.reading->key()),
                item.reading->place, item.offset);
        add(item.reading->advice, item.offset);
    }
}

void DocumentBuilder::collectDiagnostics()
{
    Document::Data &data = *m_data;
    add(data.ownDiagnostics, 0);
    for (size_t i = 0; i < data.parts.size(); ++i) {
        if (!data.parts[i].isCut)
            collect(i);
    }
    if (!data.readable)
        return;
    QSet<QString> seenFlags;
    QSet<QString> seenSegments;
    for (size_t i = 0; i < data.parts.size(); ++i)
        collectAdvice(i, seenFlags, seenSegments);
}

void DocumentBuilder::finish()
{
    Document::Data &data = *m_data;
    data.diagnostics.clear();
    collectDiagnostics();
    data.accepted =
        std::none_of(data.diagnostics.begin(), data.diagnostics.end(),
                     [](const Diagnostic &diagnostic) { return diagnostic.severity == Severity::Error; });
    std::stable_sort(data.diagnostics.begin(), data.diagnostics.end(),
                     [](const Diagnostic &a, const Diagnostic &b) { return a.span.begin < b.span.begin; });
    for (Diagnostic &diagnostic : data.diagnostics) {
        const Document::Position begin = data.position(diagnostic.span.begin);
        const Document::Position end = data.position(diagnostic.span.end);
        diagnostic.line = begin.line;
        diagnostic.column = begin.column;
        diagnostic.endLine = end.line;
        diagnostic.endColumn = end.column;
        if (data.transcoded)
            diagnostic.fix.reset();
    }
}

} // namespace Flightdeck::Flags
