#pragma once

#include "flags/splicer.h"

namespace Flightdeck::Flags {

/// One edit of one flag: changes the text and, beside it, what the file should mean afterwards.
class FlagEdit
{
    Q_DECLARE_TR_FUNCTIONS(FlagEdit)
public:
    FlagEdit(const Document &document, const Edit &edit);

    /// Collects the changes of the text.
    Core::Result<void> run();
    Splicer &splicer() { return m_splicer; }
    const std::vector<FlagDocument> &wanted() const { return m_wanted; }

    /// "12.5": at most two decimals, none that are zero.
    static QByteArray percentText(double percent);

private:
    Core::Result<void> find();
    Core::Result<void> setEnabled(bool enabled);
    Core::Result<void> kill();
    Core::Result<void> restore();
    Core::Result<void> setDistribution();
    Core::Result<void> setShare(const YamlNode &list, Rule &rule, const QString &variant, double percent);
    Core::Result<void> setThreshold();
    Core::Result<void> moveRule();
    Core::Result<void> addRollout(size_t index, double percentage, bool value);
    /// A list of the flag that may be changed, with the entry that holds it; null when the key is absent.
    Core::Result<const YamlNode::Entry *> list(const char *name);
    Core::Result<double> checkedPercent(double percent) const;

    const Document &m_document;
    const Edit &m_edit;
    Splicer m_splicer;
    std::vector<FlagDocument> m_wanted;
    Flag *m_flag = nullptr;           ///< in m_wanted
    const YamlNode *m_item = nullptr; ///< its mapping
};

} // namespace Flightdeck::Flags
