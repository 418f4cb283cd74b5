#include "flags/yamlsyntax.h"

#include "flags/yamlscan.h"

#include <yaml-cpp/exceptions.h>

#include <QRegularExpression>

namespace Flightdeck::Flags {

namespace {

/// `key:a` on the line above makes one word of both lines, and the next colon is the one that is complained
/// of.
std::optional<YamlProblem> missingSpace(const QByteArray &text, const YamlScan &scan, qsizetype at)
{
    const qsizetype line = scan.lineStart(at);
    if (line == 0)
        return std::nullopt;
    const qsizetype above = scan.lineStart(line - 1);
    static const QRegularExpression joined(QStringLiteral(R"(\A[ ]*(?:- +)*[A-Za-z_]+(:)(?![\s/])[^:#]*\z)"));
    const QString content = QString::fromLatin1(text.mid(above, scan.lineEnd(above) - above));
    const QRegularExpressionMatch match = joined.match(content);
    if (!match.hasMatch())
        return std::nullopt;
    const qsizetype colon = above + match.capturedStart(1);
    const Span after{colon + 1, colon + 1};
    return YamlProblem{QStringLiteral("yaml-syntax"),
                       YamlSource::tr("Flipt rejects the file: a space is missing after this colon."),
                       {colon, colon + 1},
                       Fix{after, " ", YamlSource::tr("Insert a space")}};
}

QString reasonFor(const std::string &complaint)
{
    using namespace YAML;
    const auto is = [&](const char *text) { return complaint == text; };
    if (is(ErrorMsg::MAP_VALUE))
        return YamlSource::tr("a colon may not stand here; put a text that holds one in quotes");
    if (is(ErrorMsg::END_OF_MAP_FLOW))
        return YamlSource::tr("this brace is never closed, or a comma is missing in it");
    if (is(ErrorMsg::END_OF_SEQ_FLOW) || is(ErrorMsg::FLOW_END))
        return YamlSource::tr("this bracket is never closed, or a comma is missing in it");
    if (is(ErrorMsg::END_OF_MAP) || is(ErrorMsg::END_OF_SEQ) || is(ErrorMsg::BLOCK_ENTRY) ||
        is(ErrorMsg::MAP_KEY))
        return YamlSource::tr("this line fits no level of indentation above it");
    if (is(ErrorMsg::UNKNOWN_TOKEN))
        return YamlSource::tr("a value may not begin with this character; put it in quotes");
    if (is(ErrorMsg::EOF_IN_SCALAR))
        return YamlSource::tr("this quote is never closed");
    if (complaint.starts_with(ErrorMsg::UNKNOWN_ANCHOR))
        return YamlSource::tr("this alias refers to an anchor that does not exist");
    if (is(ErrorMsg::CHAR_IN_ALIAS) || is(ErrorMsg::ALIAS_NOT_FOUND))
        return YamlSource::tr("a * begins an alias; put a text that begins with one in quotes");
    return QString::fromStdString(complaint);
}

} // namespace

YamlProblem explainSyntax(const QByteArray &text, qsizetype at, const std::string &complaint,
                          qsizetype openBracket)
{
    const YamlScan scan(text);
    at = qBound(qsizetype(0), at, text.size());
    const bool isColon = complaint == YAML::ErrorMsg::MAP_VALUE;
    if (isColon) {
        if (auto problem = missingSpace(text, scan, at))
            return *problem;
    }
    const bool isOpen =
        complaint == YAML::ErrorMsg::END_OF_SEQ_FLOW || complaint == YAML::ErrorMsg::END_OF_MAP_FLOW;
    if (isOpen && openBracket >= 0)
        at = openBracket;
    while (at > 0 && at >= text.size() && scan.isBlank(at - 1))
        --at;
    return {QStringLiteral("yaml-syntax"),
            YamlSource::tr("Flipt rejects the file, it is no YAML: %1.").arg(reasonFor(complaint)),
            {at, qMax(at, scan.lineEnd(at))},
            {}};
}

} // namespace Flightdeck::Flags
