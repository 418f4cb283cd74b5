#pragma once

#include <QByteArray>

namespace Flightdeck::Tests {

/// JSON written with ' instead of ", so that test data stays readable (moc cannot read every raw string).
inline QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

} // namespace Flightdeck::Tests
