#pragma once

#include <QString>

namespace Flightdeck::Core {

/// Text of another program or library without what looks like a secret: bearer and basic credentials, JSON
/// web tokens, private keys, user names and passwords in URLs, and values named token, password or secret.
/// For logs and for what a helper program wrote to its error output; a secret known as such is never put into
/// a text in the first place.
QString redacted(const QString &text);

/// Sends every message of Qt and of this program through redacted() before it is printed. Call once, early.
void redactLog();

} // namespace Flightdeck::Core
