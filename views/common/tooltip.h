#pragma once

#include <QString>

namespace Flightdeck::Views {

/// A tooltip's text that is shown as it is, whatever characters it has. QToolTip guesses rich text from its
/// content, so plain text is wrapped as rich text with everything escaped. Line breaks are kept.
inline QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    return QStringLiteral("<p style=\"white-space:pre-wrap\">") + text.toHtmlEscaped() +
           QStringLiteral("</p>");
}

} // namespace Flightdeck::Views
