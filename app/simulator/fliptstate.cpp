#include "app/simulator/fliptstate.h"

namespace Flightdeck::Simulator {

QString fliptTimestamp(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QString FliptState::timestamp() const
{
    return fliptTimestamp(m_builtAt);
}

QString FliptState::idOf(const void *part) const
{
    const auto address = quintptr(part);
    const QByteArray name(reinterpret_cast<const char *>(&address), sizeof address);
    return QUuid::createUuidV5(m_seed, name).toString(QUuid::WithoutBraces);
}

} // namespace Flightdeck::Simulator
