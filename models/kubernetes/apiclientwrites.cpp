#include "kubernetes/apiclientwrites.h"

#include "core/plaintext.h"

namespace Flightdeck::Kubernetes {

namespace {

constexpr qsizetype mostWarnings = 20;
constexpr qsizetype longestWarning = 300;

/// The quoted strings of `299 - "unknown field \"spec.x\"", 299 - "..."`: Qt joins several headers of one
/// name with a comma.
QStringList quotedStrings(const QByteArray &header)
{
    QStringList texts;
    for (qsizetype at = header.indexOf('"'); at >= 0; at = header.indexOf('"', at)) {
        QByteArray text;
        for (++at; at < header.size() && header[at] != '"'; ++at) {
            if (header[at] == '\\' && at + 1 < header.size())
                ++at;
            text += header[at];
        }
        ++at;
        texts.append(Core::plainText(QString::fromUtf8(text), longestWarning));
    }
    return texts;
}

} // namespace

bool mayHaveBeenDone(const ApiFailure &failure)
{
    return failure.status == 0 || failure.status >= 500 || (failure.status >= 200 && failure.status < 300);
}

QStringList warningsOf(const Core::HttpReply &reply)
{
    QStringList warnings;
    for (const auto &[name, value] : reply.headers) {
        if (name.compare("Warning", Qt::CaseInsensitive) != 0)
            continue;
        const QStringList texts = quotedStrings(value);
        for (const QString &text : texts) {
            // An agent or a date in quotes beside the text has no words.
            if (warnings.size() < mostWarnings && !text.isEmpty() && !warnings.contains(text))
                warnings.append(text);
        }
    }
    return warnings;
}

QString proxyPath(const QString &resource, const QString &nameSpace, const QString &scheme,
                  const QString &name, const QString &port, const QString &path)
{
    return QStringLiteral("/api/v1/namespaces/%1/%2/%3:%4:%5/proxy/%6")
        .arg(nameSpace, resource, scheme, name, port, path.startsWith(u'/') ? path.mid(1) : path);
}

} // namespace Flightdeck::Kubernetes
