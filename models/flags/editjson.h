#pragma once

#include "flags/edit.h"

#include <QJsonObject>

#include <optional>

namespace Flightdeck::Flags {

/// An intent as JSON, for drafts that outlive the program: {"kind":"set-threshold","flag":"a",...}. Values
/// that are the default are left out.
QJsonObject toJson(const Edit &edit);

/// Nothing when the kind is unknown: a newer version of the console wrote it.
std::optional<Edit> editFromJson(const QJsonObject &json);

} // namespace Flightdeck::Flags
