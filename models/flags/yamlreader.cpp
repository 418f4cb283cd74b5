#include "flags/yamlreader.h"

#include "flags/treebuilder.h"
#include "flags/yamlscan.h"
#include "flags/yamlsyntax.h"

#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <sstream>

namespace Flightdeck::Flags {

namespace {

/// Where the quote begins that yaml-cpp found no end of: before it stand only indicators.
qsizetype openQuoteAfter(const QByteArray &text, qsizetype begin)
{
    const YamlScan scan(text);
    for (qsizetype at = begin; (at = scan.skipBlank(at)) < text.size(); ++at) {
        if (text[at] == '"' || text[at] == '\'')
            return at;
    }
    return -1;
}

bool isOpenQuote(const QByteArray &text, qsizetype at)
{
    const YamlScan scan(text);
    return (scan.at(at) == '"' && scan.doubleQuotedEnd(at) < 0) ||
           (scan.at(at) == '\'' && scan.singleQuotedEnd(at) < 0);
}

} // namespace

YamlText readYaml(const YamlSource &source)
{
    if (!source.problem())
        return readYaml(source.text(), source.begin());
    YamlText result;
    result.problem = source.problem();
    return result;
}

YamlText readYaml(const QByteArray &text, qsizetype begin, int outerDepth)
{
    YamlText result;
    TreeBuilder builder(text, begin, outerDepth);
    try {
        std::istringstream stream(std::string(text.constData() + begin, size_t(text.size() - begin)));
        YAML::Parser parser(stream);
        qsizetype before = -1;
        while (parser.HandleNextDocument(builder)) {
            // yaml-cpp can stay in one place for ever, for example on a text of one comma.
            if (builder.end() == before)
                break;
            before = builder.end();
        }
        builder.checkTail();
    } catch (const TreeBuilder::Refusal &refusal) {
        result.problem = refusal.problem;
        result.openQuote = refusal.openQuote;
    } catch (const YAML::Exception &exception) {
        const qsizetype at = exception.mark.is_null() ? builder.end() : begin + exception.mark.pos;
        if (exception.msg == YAML::ErrorMsg::EOF_IN_SCALAR || exception.msg == YAML::ErrorMsg::DOC_IN_SCALAR)
            result.openQuote = openQuoteAfter(text, builder.end());
        else if (isOpenQuote(text, at)) // a key, which yaml-cpp misses the colon of
            result.openQuote = at;
        result.problem = result.openQuote >= 0
                             ? builder.openQuote(result.openQuote).problem
                             : explainSyntax(text, at, exception.msg, builder.openBracket());
    }
    result.lastIsIncomplete = builder.abandon();
    result.trees = builder.takeTrees();
    result.hasAliases = builder.hasAliases();
    result.hasAnchors = builder.hasAnchors();
    return result;
}

} // namespace Flightdeck::Flags
