// What an edit is called, and which edits overtake each other.
#include "flags/flagedit.h"

namespace Flightdeck::Flags {

namespace {

class EditText
{
    Q_DECLARE_TR_FUNCTIONS(Edit)
};

QString percent(double value)
{
    return QString::fromLatin1(FlagEdit::percentText(value)) + QStringLiteral(" %");
}

QString names(const SegmentReference &reference)
{
    return reference.keys.join(reference.op == SegmentOperator::And ? EditText::tr(" and ")
                                                                    : EditText::tr(" or "));
}

QString sharesSummary(const Edit &edit, const Flag *known)
{
    QStringList changes;
    for (const auto &[variant, share] : edit.percentages) {
        std::optional<double> old;
        if (known && edit.index >= 0 && size_t(edit.index) < known->rules.size()) {
            for (const Distribution &distribution : known->rules[size_t(edit.index)].distributions) {
                if (distribution.variant == variant)
                    old = distribution.rollout;
            }
        }
        if (old != share)
            changes << (old ? EditText::tr("%1 %2 to %3").arg(variant, percent(*old), percent(share))
                            : EditText::tr("%1 to %2").arg(variant, percent(share)));
    }
    return changes.join(QStringLiteral(", "));
}

QString rolloutSummary(const Edit &edit, const Flag *known)
{
    const QString number = QString::number(edit.index + 1);
    const QString value = edit.value ? QStringLiteral("true") : QStringLiteral("false");
    switch (edit.kind) {
    case Edit::Kind::SetThreshold: {
        const bool has = known && edit.index >= 0 && size_t(edit.index) < known->rollouts.size();
        return has ? EditText::tr("rollout %1 from %2 to %3")
                         .arg(number, percent(known->rollouts[size_t(edit.index)].percentage),
                              percent(edit.percentage))
                   : EditText::tr("rollout %1 to %2").arg(number, percent(edit.percentage));
    }
    case Edit::Kind::AddRollout:
        return edit.reference.keys.isEmpty()
                   ? EditText::tr("add a rollout of %1").arg(percent(edit.percentage))
                   : EditText::tr("add a rollout for %1").arg(names(edit.reference));
    case Edit::Kind::MoveRollout:
        return EditText::tr("move rollout %1 to place %2").arg(number).arg(edit.target + 1);
    case Edit::Kind::RemoveRollout:
        return EditText::tr("remove rollout %1").arg(number);
    case Edit::Kind::SetRolloutSegments:
        return EditText::tr("rollout %1 for %2").arg(number, names(edit.reference));
    default:
        return EditText::tr("rollout %1 gives %2").arg(number, value);
    }
}

QString flagSummary(const Edit &edit, const Flag *known)
{
    using Kind = Edit::Kind;
    switch (edit.kind) {
    case Kind::Enable:
        return EditText::tr("enable");
    case Kind::Disable:
        return EditText::tr("disable");
    case Kind::Kill:
        return EditText::tr("kill");
    case Kind::Restore:
        return EditText::tr("restore");
    case Kind::AddFlag:
        return edit.type == FlagType::Boolean ? EditText::tr("new boolean flag, off")
                                              : EditText::tr("new variant flag, off");
    case Kind::RemoveFlag:
        return EditText::tr("remove the flag");
    case Kind::RenameFlag:
        return EditText::tr("rename to %1").arg(edit.key);
    case Kind::AddVariant:
        return EditText::tr("add variant %1").arg(edit.variant.key);
    case Kind::RemoveVariant:
        return EditText::tr("remove variant %1").arg(edit.item);
    case Kind::RenameVariant:
        return EditText::tr("rename variant %1 to %2").arg(edit.item, edit.key);
    case Kind::SetVariant:
        return EditText::tr("describe variant %1 anew").arg(edit.variant.key);
    case Kind::AddRule:
        return EditText::tr("add a rule for %1").arg(names(edit.reference));
    case Kind::RemoveRule:
        return EditText::tr("remove rule %1").arg(edit.index + 1);
    case Kind::MoveRule:
        return EditText::tr("move rule %1 to place %2").arg(edit.index + 1).arg(edit.target + 1);
    case Kind::SetRuleSegments:
        return EditText::tr("rule %1 for %2").arg(QString::number(edit.index + 1), names(edit.reference));
    case Kind::SetDistribution:
        return sharesSummary(edit, known);
    default:
        return rolloutSummary(edit, known);
    }
}

QString segmentSummary(const Edit &edit)
{
    using Kind = Edit::Kind;
    const QString number = QString::number(edit.index + 1);
    switch (edit.kind) {
    case Kind::AddSegment:
        return EditText::tr("new segment");
    case Kind::RemoveSegment:
        return EditText::tr("remove the segment");
    case Kind::RenameSegment:
        return EditText::tr("rename to %1").arg(edit.key);
    case Kind::SetMatchType:
        return edit.matchType == MatchType::All ? EditText::tr("all constraints must match")
                                                : EditText::tr("one constraint is enough");
    case Kind::AddConstraint:
        return EditText::tr("add a constraint on %1").arg(edit.constraint.property);
    case Kind::RemoveConstraint:
        return EditText::tr("remove constraint %1").arg(number);
    default:
        return EditText::tr("constraint %1: %2 %3 %4")
            .arg(number, edit.constraint.property, edit.constraint.op, edit.constraint.value)
            .trimmed();
    }
}

} // namespace

bool Edit::isOfFlag() const
{
    switch (kind) {
    case Kind::FixAll:
    case Kind::AddSegment:
    case Kind::RemoveSegment:
    case Kind::RenameSegment:
    case Kind::SetMatchType:
    case Kind::AddConstraint:
    case Kind::RemoveConstraint:
    case Kind::SetConstraint:
        return false;
    default:
        return true;
    }
}

bool Edit::isOvertakenBy(const Edit &later) const
{
    if (kind != later.kind || nameSpace != later.nameSpace || flag != later.flag || item != later.item)
        return false;
    switch (kind) {
    case Kind::SetDistribution:
    case Kind::SetThreshold:
    case Kind::SetRuleSegments:
    case Kind::SetRolloutSegments:
    case Kind::SetRolloutValue:
    case Kind::SetConstraint:
        return index == later.index;
    case Kind::SetVariant:
        return variant.key == later.variant.key;
    case Kind::Enable:
    case Kind::Disable:
    case Kind::SetMatchType:
        return true;
    default:
        return false;
    }
}

QString Edit::summary(const Document &before) const
{
    if (kind == Kind::FixAll)
        return EditText::tr("mend what Flipt rejects");
    if (!isOfFlag()) {
        const QString about = kind == Kind::AddSegment ? segment.key : item;
        return EditText::tr("%1: %2").arg(about, segmentSummary(*this));
    }
    return EditText::tr("%1: %2").arg(flag, flagSummary(*this, before.flag(nameSpace, flag)));
}

} // namespace Flightdeck::Flags
