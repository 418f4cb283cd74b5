#include "flags/types.h"

#include "flags/diagnostic.h"

#include <QRegularExpression>

namespace Flightdeck::Flags {

std::optional<FliptVersion> FliptVersion::parse(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(R"(^v?(\d{1,4})\.(\d{1,4})(?:\.(\d{1,4}))?$)"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const FliptVersion version{match.captured(1).toInt(), match.captured(2).toInt(),
                               match.captured(3).toInt()};
    if (version < FliptVersion{} || version.major > 2)
        return std::nullopt;
    return version;
}

QString FliptVersion::text() const
{
    return QStringLiteral("%1.%2.%3").arg(major).arg(minor).arg(patch);
}

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QStringLiteral("error");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Note:
        return QStringLiteral("note");
    }
    return {};
}

} // namespace Flightdeck::Flags
