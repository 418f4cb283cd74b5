#pragma once

#include "core/result.h"
#include "flags/evaluator.h"

#include <QJsonObject>

namespace Flightdeck::Flags {

/// Reads one JSON object, keeping every character of its strings (QJsonDocument alone drops a byte order mark
/// at the beginning of one).
Core::Result<QJsonObject> readJsonObject(const QByteArray &text);

/// What the keys of a request are called.
struct RequestKeys
{
    QString nameSpace;
    QString flag;
    QString entity;
};

/// A request from JSON: absent members are empty, the namespace then is `default`. Every value is a string,
/// as is every value of `context`.
Core::Result<Request> readRequest(const QJsonObject &json, const RequestKeys &keys);

} // namespace Flightdeck::Flags
