#pragma once

#include "flags/document.h"

namespace Flightdeck::Flags {

/// How an application asks for a flag, ready to be pasted.
struct SdkCall
{
    QString language; ///< "Node.js", "Python", "Go", "curl"
    QString package;  ///< what to install; empty for curl
    QString code;
};

/// The call that fits the flag's type, with the context properties that its segments look at, in four
/// languages: Flipt's server-side SDKs (npm @flipt-io/flipt 1.x, PyPI flipt 1.x, go.flipt.io/flipt/sdk/go)
/// and plain HTTP. The address comes from FLIPT_URL.
QList<SdkCall> sdkCalls(const Document &document, const QString &nameSpace, const Flag &flag);

/// Context properties that the flag's segments look at, in order, each once.
QStringList contextProperties(const Document &document, const QString &nameSpace, const Flag &flag);

/// Calls that fail or do not do what they look like, a sentence each, the worst first.
QStringList callWarnings(const Document &document, const QString &nameSpace, const Flag &flag);

} // namespace Flightdeck::Flags
