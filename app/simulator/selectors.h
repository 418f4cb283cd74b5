#pragma once

#include <QJsonObject>
#include <QString>

namespace Flightdeck::Simulator {

/// `a.b=c,d!=e` against the values at these paths of an object, as the API's fieldSelector does.
bool matchesFields(const QJsonObject &object, const QString &selector);
/// `k=v`, `k!=v`, `k in (a,b)`, `k notin (a,b)`, `k`, `!k`, joined by commas, against an object's labels.
bool matchesLabels(const QJsonObject &object, const QString &selector);

} // namespace Flightdeck::Simulator
