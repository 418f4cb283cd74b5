#pragma once

#include "flags/yamlreader.h"
#include "flags/yamlscan.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/mark.h>

#include <QHash>

namespace Flightdeck::Flags {

/// Builds the trees of a text from yaml-cpp's events, with the spans that it does not tell.
class TreeBuilder : public YAML::EventHandler
{
    Q_DECLARE_TR_FUNCTIONS(YamlReader)
public:
    /// Thrown through yaml-cpp, caught in readYaml().
    struct Refusal
    {
        YamlProblem problem;
        qsizetype openQuote = -1; ///< byte of a quote that is never closed
    };

    /// @param text outlives this; its first `begin` bytes are not read.
    /// @param outerDepth levels of nesting around the text.
    TreeBuilder(const QByteArray &text, qsizetype begin, int outerDepth)
        : m_text(text)
        , m_scan(m_text)
        , m_base(begin)
        , m_end(begin)
        , m_outerDepth(outerDepth)
    {
    }

    std::vector<std::shared_ptr<YamlNode>> takeTrees() { return std::move(m_trees); }
    qsizetype end() const { return m_end; }
    /// The innermost bracket still open, -1 when there is none.
    qsizetype openBracket() const
    {
        return m_frames.empty() || !m_frames.back().flow ? -1 : m_frames.back().node->span.begin;
    }
    /// Closes what a problem left open; true when there was something.
    bool abandon();
    bool hasAliases() const { return m_hasAliases; }
    bool hasAnchors() const { return m_hasAnchors; }

    void OnDocumentStart(const YAML::Mark &mark) override;
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override;
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor) override;
    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                  const std::string &value) override;
    void OnSequenceStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value style) override;
    void OnSequenceEnd() override;
    void OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value style) override;
    void OnMapEnd() override;

    [[noreturn]] void refuse(const QString &rule, const QString &message, Span span) const
    {
        throw Refusal{{rule, message, span, {}}, -1};
    }
    Refusal openQuote(qsizetype quote) const;
    /// Nothing but comments and `...` may follow the last document.
    void checkTail();

private:
    struct Frame
    {
        YamlNode *node;
        qsizetype column; ///< of a block collection, -1 in flow style
        bool flow;
        bool haveKey = false;
    };

    qsizetype position(const YAML::Mark &mark) const { return m_base + mark.pos; }
    bool isBracket(qsizetype at) const { return m_scan.at(at) == '{' || m_scan.at(at) == '['; }
    void checkDirectives(qsizetype begin, qsizetype end) const;
    qsizetype closedQuote(qsizetype begin, qsizetype end) const;
    void beginChild();
    qsizetype parentColumn() const;
    std::unique_ptr<YamlNode> open(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor);
    YamlNode *add(std::unique_ptr<YamlNode> node);
    void startCollection(YamlNode::Kind kind, const YAML::Mark &mark, const std::string &tag,
                         YAML::anchor_t anchor, YAML::EmitterStyle::value style);
    void checkGap(qsizetype from, qsizetype to, bool keyAllowed) const;
    void checkEntries(const YamlNode &mapping) const;
    void endCollection(char bracket);

    const QByteArray &m_text;
    YamlScan m_scan;
    qsizetype m_base;
    qsizetype m_end;             ///< where the last complete thing ended
    qsizetype m_plainEnd = -1;   ///< end of the last plain scalar
    qsizetype m_plainIndent = 0; ///< column that its next line must reach
    int m_outerDepth;
    int m_documents = 0;
    bool m_hasAliases = false;
    bool m_hasAnchors = false;
    std::vector<std::shared_ptr<YamlNode>> m_trees;
    std::vector<Frame> m_frames;
    QHash<quint64, YamlNode *> m_anchors;
};

} // namespace Flightdeck::Flags
