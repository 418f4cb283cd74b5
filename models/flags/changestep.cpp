#include "flags/changestep.h"

#include "core/plaintext.h"
#include "flags/changesummary.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdint>

namespace Flightdeck::Flags {

// What the branch changed, as one run of whole lines: [begin, oldEnd) of the old text is [begin, newEnd) of
// the new.
struct Region
{
    qsizetype begin = 0;
    qsizetype oldEnd = 0;
    qsizetype newEnd = 0;
};

// Stands for "nothing changed": behind every text.
static const Region beyond{PTRDIFF_MAX / 2, PTRDIFF_MAX / 2, PTRDIFF_MAX / 2};

static Region changedRegion(const QByteArray &before, const QByteArray &after)
{
    if (before == after)
        return beyond;
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype head =
        std::mismatch(before.begin(), before.begin() + shorter, after.begin()).first - before.begin();
    head = before.left(head).lastIndexOf('\n') + 1;
    qsizetype tail = 0;
    while (tail < shorter - head && before.at(before.size() - 1 - tail) == after.at(after.size() - 1 - tail))
        ++tail;
    const qsizetype lineEnd = before.indexOf('\n', before.size() - tail);
    tail = lineEnd < 0 ? 0 : std::min(tail, before.size() - lineEnd - 1);
    return {head, before.size() - tail, after.size() - tail};
}

static const Segment *segmentOf(const Document &document, const Edit &edit)
{
    const Segment *found = nullptr;
    for (const FlagDocument &part : document.documents()) {
        for (const Segment &segment : part.segments) {
            if (part.nameSpace == edit.nameSpace && segment.key == edit.item)
                found = &segment; // the last one counts
        }
    }
    return found;
}

template<typename T> static bool sameLists(const std::vector<T> &a, const std::vector<T> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const T &one, const T &other) { return sameMeaning(one, other); });
}

template<typename T> static bool sameItem(const std::vector<T> &a, const std::vector<T> &b, size_t index)
{
    return index < a.size() && index < b.size() && sameMeaning(a[index], b[index]);
}

// Whether what an intent replaces is still what its maker saw.
static bool sameTarget(const Document &before, const Document &after, const Edit &edit)
{
    using Kind = Edit::Kind;
    if (edit.kind == Kind::FixAll || edit.kind == Kind::AddFlag || edit.kind == Kind::AddSegment)
        return true; // refused by the edit itself where the key is taken
    const auto index = size_t(edit.index);
    if (!edit.isOfFlag()) {
        const Segment *old = segmentOf(before, edit);
        const Segment *now = segmentOf(after, edit);
        if (edit.kind == Kind::RenameSegment)
            return old && now;
        return old && now && sameMeaning(*old, *now);
    }
    const Flag *old = before.flag(edit.nameSpace, edit.flag);
    const Flag *now = after.flag(edit.nameSpace, edit.flag);
    if (!old || !now || old->type != now->type)
        return false;
    switch (edit.kind) {
    case Kind::SetDistribution:
    case Kind::SetRuleSegments:
        return sameItem(old->rules, now->rules, index);
    case Kind::AddRule:
    case Kind::RemoveRule:
    case Kind::MoveRule:
        return sameLists(old->rules, now->rules);
    case Kind::SetThreshold:
    case Kind::SetRolloutSegments:
    case Kind::SetRolloutValue:
        return sameItem(old->rollouts, now->rollouts, index);
    case Kind::AddRollout:
    case Kind::RemoveRollout:
    case Kind::MoveRollout:
        return sameLists(old->rollouts, now->rollouts);
    case Kind::RemoveVariant:
    case Kind::RenameVariant:
    case Kind::SetVariant:
    case Kind::RemoveFlag:
        return sameMeaning(*old, *now);
    default:
        return true;
    }
}

static QString conflictText(const ChangeStep &step, const Document &before)
{
    if (step.edit) {
        return QCoreApplication::translate("Flags", "“%1”: the branch changed the same values.")
            .arg(Core::plainText(step.edit->summary(before)));
    }
    const int line = before.position(step.splices.empty() ? 0 : step.splices.front().at).line;
    return QCoreApplication::translate("Flags",
                                       "The text typed at line %1: the branch changed the same lines.")
        .arg(line);
}

static void apply(QByteArray &text, const TextSplice &splice)
{
    text.replace(splice.at, splice.removed.size(), splice.added);
}

// Typing, moved by what the branch inserted or removed above it; false when it touches what the branch
// changed.
static bool carryOver(const ChangeStep &step, Region region, QByteArray &text, ChangeStep &carried)
{
    QByteArray trial = text;
    for (TextSplice splice : step.splices) {
        const qsizetype end = splice.at + splice.removed.size();
        if (end < region.begin) {
            const qsizetype delta = splice.added.size() - splice.removed.size();
            region = {region.begin + delta, region.oldEnd + delta, region.newEnd + delta};
        } else if (splice.at > region.oldEnd ||
                   (splice.at == region.oldEnd && region.oldEnd > region.begin)) {
            splice.at += region.newEnd - region.oldEnd;
        } else {
            return false;
        }
        apply(trial, splice);
        carried.splices.push_back(splice);
    }
    text = trial;
    return true;
}

static ChangeStep stepOf(const Edit &edit, const QByteArray &before, const EditResult &result)
{
    ChangeStep step;
    step.edit = edit;
    // Splices are in order against one text; done from the back they do not move each other.
    for (auto splice = result.splices.rbegin(); splice != result.splices.rend(); ++splice) {
        step.splices.push_back({splice->replaced.begin,
                                before.mid(splice->replaced.begin, splice->replaced.size()),
                                splice->replacement});
    }
    return step;
}

Replay replaySteps(const std::vector<ChangeStep> &steps, const QByteArray &oldBase, const QByteArray &newBase,
                   const QString &fileName, const FliptVersion &version, Collision collision)
{
    Replay replay{newBase, {}, {}};
    QByteArray old = oldBase;
    for (const ChangeStep &step : steps) {
        const QByteArray oldBefore = old;
        for (const TextSplice &splice : step.splices)
            apply(old, splice);
        if (!step.otherFile.isEmpty()) {
            replay.steps.push_back(step);
            continue;
        }
        ChangeStep again;
        bool done = false;
        if (step.edit) {
            const Document now = Document::parse(replay.text, fileName, version);
            if (collision == Collision::Override ||
                sameTarget(Document::parse(oldBefore, fileName, version), now, *step.edit)) {
                if (const auto result = applyEdit(now, *step.edit)) {
                    again = stepOf(*step.edit, replay.text, *result);
                    replay.text = result->text;
                    done = true;
                }
            }
        } else {
            done = carryOver(step, changedRegion(oldBefore, replay.text), replay.text, again);
        }
        if (!done)
            replay.conflicts.append(conflictText(step, Document::parse(oldBefore, fileName, version)));
        else if (!again.splices.empty())
            replay.steps.push_back(again);
    }
    return replay;
}

} // namespace Flightdeck::Flags
