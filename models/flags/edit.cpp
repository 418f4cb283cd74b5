#include "flags/edit.h"

#include "flags/editwork.h"
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

/// The document after the splices.
Document readResult(const Document &document, const EditResult &result)
{
    if (result.splices.empty())
        return document;
    const Span hull{result.splices.front().replaced.begin, result.splices.back().replaced.end};
    return document.edited(result.text, hull, result.text.size() - document.text().size() + hull.size());
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
    const Document after = readResult(document, *result);
    // A text that can be read for the first time may show more errors than before.
    if (document.isReadable() && errorCount(after) >= errorCount(document))
        return Core::failure(Core::ErrorCode::Internal,
                             EditText::tr("The fixes did not mend the file; nothing was changed."));
    return result;
}

/// The first error that the text did not have before, for people.
QString newError(const Document &before, const Document &after)
{
    for (const Diagnostic &diagnostic : after.diagnostics()) {
        const bool known =
            std::any_of(before.diagnostics().begin(), before.diagnostics().end(),
                        [&](const Diagnostic &old) { return old.message == diagnostic.message; });
        if (diagnostic.severity == Severity::Error && !known)
            return diagnostic.message;
    }
    return {};
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
    const std::unique_ptr<EditWork> work = EditWork::make(document, edit);
    if (auto done = work->run(); !done)
        return tl::unexpected(done.error());
    Core::Result<EditResult> result = work->splicer().finish();
    if (!result)
        return result;
    const Document after = readResult(document, *result);
    if (errorCount(after) > errorCount(document)) {
        return Core::failure(Core::ErrorCode::Unsupported,
                             EditText::tr("Nothing was changed, since the result would be rejected: %1")
                                 .arg(newError(document, after)));
    }
    if (!sameMeaning(after.documents(), work->wanted())) {
        return Core::failure(
            Core::ErrorCode::Unsupported,
            EditText::tr("The file is written in a way that this change would change more than it should; "
                         "nothing was changed."));
    }
    return result;
}

} // namespace Flightdeck::Flags
