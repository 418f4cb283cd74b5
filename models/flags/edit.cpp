#include "flags/edit.h"

#include "flags/flagedit.h"
#include "flags/meaning.h"

#include <algorithm>

namespace Flightdeck::Flags {

namespace {

class EditText
{
    Q_DECLARE_TR_FUNCTIONS(Edit)
};

qsizetype errorCount(const Document &document)
{
    return std::count_if(document.diagnostics().begin(), document.diagnostics().end(),
                         [](const Diagnostic &diagnostic) { return diagnostic.severity == Severity::Error; });
}

Core::Result<EditResult> fixAll(const Document &document)
{
    Splicer splicer(document.text());
    qsizetype end = -1;
    for (const Diagnostic &diagnostic : document.diagnostics()) {
        // Fixes come in the order of the text; one that overlaps another waits for the next round.
        if (!diagnostic.fix || diagnostic.fix->span.begin < end)
            continue;
        splicer.replace(diagnostic.fix->span, diagnostic.fix->replacement);
        end = diagnostic.fix->span.end;
    }
    Core::Result<EditResult> result = splicer.finish();
    if (!result || result->splices.empty())
        return result;
    const Document after = Document::parse(result->text, document.fileName(), document.version());
    // A text that can be read for the first time may show more errors than before.
    if (document.isReadable() && errorCount(after) >= errorCount(document))
        return Core::failure(Core::ErrorCode::Internal,
                             EditText::tr("The fixes did not mend the file; nothing was changed."));
    return result;
}

QString percent(double value)
{
    return QString::fromLatin1(FlagEdit::percentText(value)) + QStringLiteral(" %");
}

} // namespace

Core::Result<EditResult> applyEdit(const Document &document, const Edit &edit)
{
    if (document.isTranscoded())
        return Core::failure(Core::ErrorCode::Unsupported,
                             EditText::tr("The file is UTF-16; save it as UTF-8 first."));
    if (edit.kind == Edit::Kind::FixAll)
        return fixAll(document);
    if (!document.isReadable())
        return Core::failure(Core::ErrorCode::InvalidInput,
                             EditText::tr("The file is no YAML up to its end; mend it first."));
    FlagEdit work(document, edit);
    if (auto done = work.run(); !done)
        return tl::unexpected(done.error());
    Core::Result<EditResult> result = work.splicer().finish();
    if (!result)
        return result;
    const Document after = Document::parse(result->text, document.fileName(), document.version());
    if (!sameMeaning(after.documents(), work.wanted()) || errorCount(after) > errorCount(document)) {
        return Core::failure(
            Core::ErrorCode::Unsupported,
            EditText::tr("The file is written in a way that this change would change more than it should; "
                         "nothing was changed."));
    }
    return result;
}

QString Edit::summary(const Document &before) const
{
    const Flag *known = before.flag(nameSpace, flag);
    QString what;
    switch (kind) {
    case Kind::Enable:
        what = EditText::tr("enable");
        break;
    case Kind::Disable:
        what = EditText::tr("disable");
        break;
    case Kind::Kill:
        what = EditText::tr("kill");
        break;
    case Kind::Restore:
        what = EditText::tr("restore");
        break;
    case Kind::FixAll:
        return EditText::tr("mend what Flipt rejects");
    case Kind::MoveRule:
        what = EditText::tr("move rule %1 to place %2").arg(index + 1).arg(target + 1);
        break;
    case Kind::AddRollout:
        what = EditText::tr("add a rollout of %1").arg(percent(percentage));
        break;
    case Kind::SetThreshold: {
        const bool has = known && index >= 0 && size_t(index) < known->rollouts.size();
        what = has ? EditText::tr("rollout %1 from %2 to %3")
                         .arg(QString::number(index + 1), percent(known->rollouts[size_t(index)].percentage),
                              percent(percentage))
                   : EditText::tr("rollout %1 to %2").arg(QString::number(index + 1), percent(percentage));
        break;
    }
    case Kind::SetDistribution: {
        QStringList changes;
        for (const auto &[variant, share] : percentages) {
            std::optional<double> old;
            if (known && index >= 0 && size_t(index) < known->rules.size()) {
                for (const Distribution &distribution : known->rules[size_t(index)].distributions) {
                    if (distribution.variant == variant)
                        old = distribution.rollout;
                }
            }
            if (old != share)
                changes << (old ? EditText::tr("%1 %2 to %3").arg(variant, percent(*old), percent(share))
                                : EditText::tr("%1 to %2").arg(variant, percent(share)));
        }
        what = changes.join(QStringLiteral(", "));
        break;
    }
    }
    return EditText::tr("%1: %2").arg(flag, what);
}

} // namespace Flightdeck::Flags
