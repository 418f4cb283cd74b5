#pragma once

#include <QByteArrayList>
#include <QString>

#include <utility>
#include <vector>

class QJsonValue;

namespace Flightdeck::Flags {

/// YAML about to be written: a value with what it holds. Whether it comes in block or flow style is the
/// choice of the place it goes to.
class YamlDraft
{
public:
    /// A scalar as it will stand in the file.
    static YamlDraft word(const QByteArray &written);
    /// A text; in double quotes only where it would be read as something else without them.
    static YamlDraft text(const QString &value);
    /// A text in double quotes.
    static YamlDraft quoted(const QString &value);
    static YamlDraft mapping() { return YamlDraft(Kind::Mapping); }
    static YamlDraft list() { return YamlDraft(Kind::List); }
    /// JSON as YAML in flow style: numbers as they are, texts in double quotes.
    static YamlDraft json(const QJsonValue &value);

    YamlDraft &add(const QByteArray &key, YamlDraft value);
    YamlDraft &append(YamlDraft item);
    /// Keeps flow style also where its surroundings are in block style.
    YamlDraft &inFlow();

    /// On one line: `{variant: a, rollout: 10}`.
    QByteArray flow() const;
    /// In block style, without line breaks and outer indentation.
    QByteArrayList lines() const;
    /// `key: value` in block style.
    static QByteArrayList entryLines(const QByteArray &key, const YamlDraft &value);

private:
    enum class Kind { Word, Mapping, List };
    explicit YamlDraft(Kind kind)
        : m_kind(kind)
    {
    }
    bool onOneLine() const { return m_kind == Kind::Word || m_flow || m_entries.empty(); }

    Kind m_kind = Kind::Word;
    bool m_flow = false;
    QByteArray m_word;
    std::vector<std::pair<QByteArray, YamlDraft>> m_entries; ///< of a list with empty keys
};

} // namespace Flightdeck::Flags
