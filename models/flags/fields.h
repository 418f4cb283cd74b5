#pragma once

#include "flags/readcontext.h"
#include "flags/yamlnode.h"
#include "flags/yamlvalue.h"

namespace Flightdeck::Flags {

/// A key of a mapping with its value, merge keys (`<<`) followed.
struct Field
{
    const YamlNode *key = nullptr;
    const YamlNode *value = nullptr; ///< may be an alias
    bool inFlow = false;             ///< stands between braces

    /// Where to complain about the value: the value, or its key when the value is empty or begins on another
    /// line.
    Span place(const QByteArray &text) const;
    /// The scalar's value as CUE sees it: between braces an absent value is an empty text.
    YamlValue scalar() const;
};

/// Keys in order of the text, own ones first; own ones win over merged ones, earlier merges over later ones.
std::vector<Field> effectiveFields(const YamlNode &mapping);

enum class Presence { Optional, Required };
enum class TextForm { Any, OneLine, Key };

/// Reads one object of a flag file and reports what Flipt would reject in it. Every getter returns a usable
/// value.
class ObjectReader
{
    Q_DECLARE_TR_FUNCTIONS(ObjectReader)
public:
    /// @param place where to complain about the object as a whole.
    /// Gives an object's name for people: "a flag". Asked only when there is something to complain of.
    using Name = QString (*)();
    ObjectReader(ReadContext &context, const YamlNode &reference, Span place, Name what,
                 std::initializer_list<const char *> allowed);

    bool isMapping() const { return m_isMapping; }
    bool hasUnknownKeys() const { return m_hasUnknownKeys; }
    Span place() const { return m_place; }
    const Field *field(const char *name) const;
    Span placeOf(const Field &field) const { return field.place(m_context.text()); }

    QString text(const char *name, TextForm form, Presence presence = Presence::Optional);
    QString description() { return text("description", TextForm::Any); }
    bool boolean(const char *name, bool fallback);
    /// @param[out] span of the number; untouched when there is none.
    std::optional<double> number(const char *name, Presence presence, Span *span = nullptr);
    /// Index into `words`, -1 when absent or wrong. `topic` names the rule: "short-" or "unknown-" + topic.
    int word(const char *name, const QByteArrayList &words, const QString &topic, Presence presence,
             bool nullAllowed = false);
    /// Items of a list; empty when it is absent or wrong.
    std::vector<const YamlNode *> list(const char *name);

    void missing(const char *name);
    void wrongKind(const Field &field, const QString &wanted, std::optional<Fix> fix = {});

private:
    void checkKeys(Name what, std::initializer_list<const char *> allowed);
    std::optional<Fix> quoteFix(const Field &field) const;

    ReadContext &m_context;
    std::vector<Field> m_fields;
    Span m_place;
    bool m_isMapping = false;
    bool m_hasUnknownKeys = false;
};

/// Where to complain about an item of a list: its first key, or the dash line.
Span itemPlace(const YamlNode &item, const QByteArray &text);
/// Reports numbers that CUE refuses, keys given twice and keys that are no text, at any depth.
void checkFreeForm(ReadContext &context, const YamlNode &reference);

} // namespace Flightdeck::Flags
