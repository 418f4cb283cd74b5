#pragma once

#include "app/simulator/fliptstate.h"

#include <QJsonArray>
#include <QJsonObject>

// Flags and segments as Flipt 1.35.0 shows them on its API (rpc/flipt/flipt.proto, with zero values present).
namespace Flightdeck::Simulator {

QJsonObject fliptNamespace(const FliptState &state, const QString &key);
QJsonObject fliptFlag(const FliptState &state, const QString &nameSpace, const Flags::Flag &flag);
QJsonObject fliptSegment(const FliptState &state, const QString &nameSpace, const Flags::Segment &segment);
QJsonArray fliptRules(const FliptState &state, const QString &nameSpace, const Flags::Flag &flag);
QJsonArray fliptRollouts(const FliptState &state, const QString &nameSpace, const Flags::Flag &flag);

QString fliptName(Flags::MatchType type);
QString fliptName(Flags::SegmentOperator op);
/// A 32-bit float as protobuf's JSON writes it: 33.33, not 33.330001831.
double fliptFloat(double value);

} // namespace Flightdeck::Simulator
