#include "views/flags/flagwords.h"

#include "core/plaintext.h"
#include "views/common/figuretext.h"

#include <QCoreApplication>
#include <QHash>

namespace Flightdeck::Views {

static QString tr(const char *text)
{
    return QCoreApplication::translate("Flightdeck::Views", text);
}

static QString comparison(const QString &property, const QString &op, const QString &value)
{
    static const QHash<QString, const char *> forms{
        {QStringLiteral("eq"), QT_TRANSLATE_NOOP("Flightdeck::Views", "%1 is %2")},
        {QStringLiteral("neq"), QT_TRANSLATE_NOOP("Flightdeck::Views", "%1 is not %2")},
        {QStringLiteral("empty"), QT_TRANSLATE_NOOP("Flightdeck::Views", "%1 is empty")},
        {QStringLiteral("notempty"), QT_TRANSLATE_NOOP("Flightdeck::Views", "%1 is not empty")},
        {QStringLiteral("prefix"), QT_TRANSLATE_NOOP("Flightdeck::Views", "%1 begins with %2")},
        {QStringLiteral("suffix"), QT_TRANSLATE_NOOP("Flightdeck::Views", "%1 ends with %2")},
        {QStringLiteral("contains"), QT_TRANSLATE_NOOP("Flightdeck::Views", "%1 contains %2")},
        {QStringLiteral("notcontains"), QT_TRANSLATE_NOOP("Flightdeck::Views", "%1 does not contain %2")},
        {QStringLiteral("isoneof"), QT_TRANSLATE_NOOP("Flightdeck::Views", "%1 is one of %2")},
        {QStringLiteral("isnotoneof"), QT_TRANSLATE_NOOP("Flightdeck::Views", "%1 is none of %2")},
        {QStringLiteral("lt"), QT_TRANSLATE_NOOP("Flightdeck::Views", "%1 is below %2")},
        {QStringLiteral("lte"), QT_TRANSLATE_NOOP("Flightdeck::Views", "%1 is at most %2")},
        {QStringLiteral("gt"), QT_TRANSLATE_NOOP("Flightdeck::Views", "%1 is above %2")},
        {QStringLiteral("gte"), QT_TRANSLATE_NOOP("Flightdeck::Views", "%1 is at least %2")},
        {QStringLiteral("present"), QT_TRANSLATE_NOOP("Flightdeck::Views", "%1 is given")},
        {QStringLiteral("notpresent"), QT_TRANSLATE_NOOP("Flightdeck::Views", "%1 is not given")},
        {QStringLiteral("true"), QT_TRANSLATE_NOOP("Flightdeck::Views", "%1 is true")},
        {QStringLiteral("false"), QT_TRANSLATE_NOOP("Flightdeck::Views", "%1 is false")},
    };
    const char *form = forms.value(op);
    const QString name = Core::plainText(property, 60);
    const QString wanted = Core::plainText(value, 120);
    if (!form)
        return tr("%1 %2 %3").arg(name, Core::plainText(op, 40), wanted);
    const QString text = tr(form);
    return text.contains(QStringLiteral("%2")) ? text.arg(name, wanted) : text.arg(name);
}

QString constraintText(const Flags::Constraint &constraint)
{
    return comparison(constraint.property, constraint.op, constraint.value);
}

QString operatorText(const QString &op)
{
    static const QHash<QString, const char *> words{
        {QStringLiteral("eq"), QT_TRANSLATE_NOOP("Flightdeck::Views", "is")},
        {QStringLiteral("neq"), QT_TRANSLATE_NOOP("Flightdeck::Views", "is not")},
        {QStringLiteral("empty"), QT_TRANSLATE_NOOP("Flightdeck::Views", "is empty")},
        {QStringLiteral("notempty"), QT_TRANSLATE_NOOP("Flightdeck::Views", "is not empty")},
        {QStringLiteral("prefix"), QT_TRANSLATE_NOOP("Flightdeck::Views", "begins with")},
        {QStringLiteral("suffix"), QT_TRANSLATE_NOOP("Flightdeck::Views", "ends with")},
        {QStringLiteral("contains"), QT_TRANSLATE_NOOP("Flightdeck::Views", "contains")},
        {QStringLiteral("notcontains"), QT_TRANSLATE_NOOP("Flightdeck::Views", "does not contain")},
        {QStringLiteral("isoneof"), QT_TRANSLATE_NOOP("Flightdeck::Views", "is one of")},
        {QStringLiteral("isnotoneof"), QT_TRANSLATE_NOOP("Flightdeck::Views", "is none of")},
        {QStringLiteral("lt"), QT_TRANSLATE_NOOP("Flightdeck::Views", "is below")},
        {QStringLiteral("lte"), QT_TRANSLATE_NOOP("Flightdeck::Views", "is at most")},
        {QStringLiteral("gt"), QT_TRANSLATE_NOOP("Flightdeck::Views", "is above")},
        {QStringLiteral("gte"), QT_TRANSLATE_NOOP("Flightdeck::Views", "is at least")},
        {QStringLiteral("present"), QT_TRANSLATE_NOOP("Flightdeck::Views", "is given")},
        {QStringLiteral("notpresent"), QT_TRANSLATE_NOOP("Flightdeck::Views", "is not given")},
        {QStringLiteral("true"), QT_TRANSLATE_NOOP("Flightdeck::Views", "is true")},
        {QStringLiteral("false"), QT_TRANSLATE_NOOP("Flightdeck::Views", "is false")},
    };
    const char *word = words.value(op);
    return word ? tr("%1 (%2)").arg(tr(word), op) : Core::plainText(op, 40);
}

QString typeText(Flags::ConstraintType type)
{
    switch (type) {
    case Flags::ConstraintType::Number:
        return tr("Number");
    case Flags::ConstraintType::Boolean:
        return tr("Boolean");
    case Flags::ConstraintType::DateTime:
        return tr("Date");
    case Flags::ConstraintType::EntityId:
        return tr("Entity id");
    case Flags::ConstraintType::String:
        break;
    }
    return tr("Text");
}

QString segmentText(const Flags::Document &document, const Flags::Symbol &symbol)
{
    const Flags::Segment *found = nullptr;
    for (const Flags::FlagDocument &part : document.documents()) {
        for (const Flags::Segment &segment : part.segments) {
            if (part.nameSpace == symbol.nameSpace && segment.key == symbol.key)
                found = &segment; // the last one counts
        }
    }
    const QString key = Core::plainText(symbol.key, 60);
    if (!found)
        return tr("This file has no segment %1.").arg(key);
    if (found->constraints.empty())
        return tr("Segment %1: everybody.").arg(key);
    QStringList lines{found->matchType == Flags::MatchType::All
                          ? tr("Segment %1: whom all of these take").arg(key)
                          : tr("Segment %1: whom one of these takes").arg(key)};
    for (const Flags::Constraint &constraint : found->constraints) {
        lines.append(QStringLiteral("  ") + constraintText(constraint));
        if (lines.size() > 12)
            break;
    }
    return lines.join(QLatin1Char('\n'));
}

static QString traceText(const Flags::Trace::SegmentStep &segment)
{
    const QString key = Core::plainText(segment.key, 60);
    if (segment.constraints.empty())
        return tr("%1: no constraints, always matches").arg(key);
    // The constraint that tells: the first that came out as the segment did.
    const bool wanted = segment.matched;
    const Flags::Trace::ConstraintStep *telling = &segment.constraints.front();
    for (const Flags::Trace::ConstraintStep &constraint : segment.constraints) {
        if (constraint.matched == wanted) {
            telling = &constraint;
            break;
        }
    }
    if (telling->missing && !telling->matched)
        return tr("%1: no %2 given, no match").arg(key, Core::plainText(telling->property, 60));
    const QString given = Core::plainText(telling->given, 60);
    const QString words = comparison(telling->property, telling->op, telling->wanted);
    if (segment.matched)
        return tr("%1: %2").arg(key, words);
    return tr("%1: not true that %2 (given: %3)").arg(key, words, given.isEmpty() ? tr("nothing") : given);
}

QString stepText(const Flags::Trace::Step &step)
{
    if (step.threshold)
        return step.matched ? tr("inside the share") : tr("outside the share");
    if (step.segments.empty())
        return step.matched ? tr("no segment asked, matches") : tr("no segment asked, never matches");
    QStringList texts;
    for (const Flags::Trace::SegmentStep &segment : step.segments)
        texts.append(traceText(segment));
    return texts.join(tr("; "));
}

QString reasonText(Flags::Reason reason)
{
    QString name = Flags::reasonName(reason);
    return name.remove(QStringLiteral("_EVALUATION_REASON"));
}

QString shareText(qsizetype part, qsizetype whole)
{
    if (whole == 0)
        return QStringLiteral("–");
    return tr("%1 %").arg(FigureText::decimal(100.0 * double(part) / double(whole), 1));
}

} // namespace Flightdeck::Views
