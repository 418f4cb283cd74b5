#pragma once

#include <QString>

#include <string_view>

namespace Flightdeck::Kubernetes {

/// The text, UTF-8, as a QString. Short texts that this thread decoded lately come back as the same shared
/// value: objects of a kind say the same words over and over ("request-success-rate", "pre-rollout", a
/// namespace, their own name), and ten thousand canaries would keep ten thousand copies of each.
QString sharedText(std::string_view text);
/// The same for people: as Core::plainText(), at most `limit` characters.
QString sharedWords(std::string_view text, qsizetype limit);

} // namespace Flightdeck::Kubernetes
