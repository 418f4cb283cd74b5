#include "flags/yamlreader.h"

#include "flags/treebuilder.h"
#include "flags/yamlsyntax.h"

#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <sstream>

namespace Flightdeck::Flags {

YamlText readYaml(const YamlSource &source)
{
    YamlText result;
    if (source.problem()) {
        result.problem = source.problem();
        return result;
    }
    TreeBuilder builder(source);
    try {
        std::istringstream stream(source.text().mid(source.begin()).toStdString());
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
    } catch (const YAML::Exception &exception) {
        const qsizetype at = exception.mark.is_null() ? builder.end() : source.begin() + exception.mark.pos;
        result.problem = explainSyntax(source.text(), at, exception.msg, builder.openBracket());
    }
    result.lastIsIncomplete = builder.abandon();
    result.trees = builder.takeTrees();
    return result;
}

} // namespace Flightdeck::Flags
