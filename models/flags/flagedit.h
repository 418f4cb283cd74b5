#pragma once

#include "flags/editwork.h"

namespace Flightdeck::Flags {

/// An edit of one flag.
class FlagEdit : public EditWork
{
    Q_DECLARE_TR_FUNCTIONS(FlagEdit)
public:
    using EditWork::EditWork;

    Core::Result<void> run() override;

    /// "12.5": at most two decimals, none that are zero.
    static QByteArray percentText(double percent);

private:
    Core::Result<void> find();
    Core::Result<void> setEnabled(bool enabled);
    Core::Result<void> kill();
    Core::Result<void> restore();
    Core::Result<void> setThreshold();

    Core::Result<void> addFlag();
    Core::Result<void> removeFlag();
    Core::Result<void> renameFlag();

    Core::Result<void> setDistribution();
    Core::Result<void> setShare(const YamlNode &list, Rule &rule, const QString &variant, double percent);
    Core::Result<void> checkShares(const Rule &rule) const;
    Core::Result<Distribution> newShare(const QString &variant, double percent) const;
    static YamlDraft shareDraft(const Distribution &share);

    Core::Result<void> addRule();
    Core::Result<void> addRollout();
    Core::Result<void> addThreshold(size_t index, double percentage, bool value);
    Core::Result<void> insertRollout(size_t index, const Rollout &rollout);
    Core::Result<void> move(const char *list);
    Core::Result<void> remove(const char *list);
    Core::Result<void> setSegments(const char *list);
    Core::Result<void> setRolloutValue();

    Core::Result<void> addVariant();
    Core::Result<void> removeVariant();
    Core::Result<void> renameVariant();
    Core::Result<void> setVariant();
    /// Place of a variant that the flag has once.
    Core::Result<size_t> variantPlace(const QString &key) const;
    Core::Result<void> setAttachment(const YamlNode &item, Variant &variant, const QByteArray &json);

    /// A list of the flag, as ownList().
    Core::Result<const YamlNode::Entry *> list(const char *name);
    /// The mapping of the rule or rollout at the edit's index.
    Core::Result<const YamlNode *> listItem(const char *name);
    size_t sizeOf(const char *list) const;

    Flag *m_flag = nullptr;           ///< in m_wanted
    size_t m_part = 0;                ///< the document that holds it
    size_t m_place = 0;               ///< its place there
    const YamlNode *m_item = nullptr; ///< its mapping
};

} // namespace Flightdeck::Flags
