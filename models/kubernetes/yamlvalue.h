#pragma once

#include "core/result.h"

#include <QJsonValue>

namespace YAML {
class Node;
}

namespace Flightdeck::Kubernetes {

/// A YAML value as JSON, plain scalars typed as Kubernetes types them (1 a number, yes and true a boolean).
/// Errors: TooLarge past 64 levels or 10,000 nodes (an alias can repeat itself without end).
Core::Result<QJsonValue> jsonFromYaml(const YAML::Node &node);

/// true, yes, on and their spellings (YAML 1.1, as kubectl reads them); nothing for other text.
std::optional<bool> truthOf(const QString &text);

} // namespace Flightdeck::Kubernetes
