#include "core/redact.h"

#include <QRegularExpression>

namespace Flightdeck::Core {

namespace {

QtMessageHandler printer = nullptr;

void printRedacted(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    printer(type, context, redacted(message));
}

} // namespace

QString redacted(const QString &text)
{
    struct Rule
    {
        QRegularExpression pattern;
        QString replacement;
    };
    static const QString gone = QStringLiteral("(secret)");
    static const auto none = QRegularExpression::NoPatternOption;
    static const auto anyCase = QRegularExpression::CaseInsensitiveOption;
    static const Rule rules[] = {
        {QRegularExpression(QStringLiteral("-----BEGIN [A-Z ]*PRIVATE KEY-----[\\s\\S]*?(-----END|$)"), none),
         gone},
        // eyJhbGciOi.eyJzdWIiOi.c2ln: header and payload begin with the base64 of {"
        {QRegularExpression(QStringLiteral("\\beyJ[\\w-]+\\.[\\w-]+(\\.[\\w-]*)*"), none), gone},
        {QRegularExpression(QStringLiteral("\\b(bearer|basic)\\s+[\\w.~+/=-]{6,}"), anyCase),
         QStringLiteral("\\1 ") + gone},
        {QRegularExpression(QStringLiteral("(\\w://)[^\\s/@]+@"), none), QStringLiteral("\\1")},
        {QRegularExpression(
             QStringLiteral(
                 "(\\b[\\w-]*(?:token|password|passwd|secret|key-data|keyData)\"?'?\\s*[:=]\\s*)(\"[^\"]*\"|"
                 "'[^']*'|[^\\s,;}]+)"),
             anyCase),
         QStringLiteral("\\1") + gone},
    };
    QString result = text;
    for (const Rule &rule : rules)
        result.replace(rule.pattern, rule.replacement);
    return result;
}

void redactLog()
{
    printer = qInstallMessageHandler(printRedacted);
}

} // namespace Flightdeck::Core
