#pragma once

#include <QByteArray>

namespace Flightdeck::Tests {

/// A boolean flag with rollouts, a variant flag, and one that is off already.
inline const QByteArray featuresText = R"(version: "1.2"
namespace: default
flags:
  - key: ai-interview
    name: AI interview # kept
    type: BOOLEAN_FLAG_TYPE
    enabled: true
    rollouts:
      - segment:
          key: internal-users
          value: true
      - threshold:
          percentage: 20
          value: true
  - key: spider-map
    name: Spider map
    type: VARIANT_FLAG_TYPE
    enabled: true
    variants:
      - key: control
      - key: treatment
    rules:
      - segment: internal-users
        distributions:
          - variant: control
            rollout: 90
          - variant: treatment
            rollout: 10
  - key: dark-mode
    name: Dark mode
    type: VARIANT_FLAG_TYPE
    enabled: false
segments:
  - key: internal-users
    name: Internal users
    match_type: ALL_MATCH_TYPE
    constraints:
      - type: STRING_COMPARISON_TYPE
        property: email
        operator: suffix
        value: "@example.org"
)";

/// What the tests of the kill panel kill: on for some, for all, off, and off with a rollout that still gives
/// true.
inline const QByteArray killFeaturesText = R"(version: "1.2"
namespace: default
flags:
  - key: ai-interview-v2
    name: AI interview
    type: BOOLEAN_FLAG_TYPE
    enabled: true
    rollouts:
      - segment:
          key: internal-users
          value: true
      - threshold:
          percentage: 20
          value: true
  - key: new-spider-map-algorithm
    name: Spider map
    type: VARIANT_FLAG_TYPE
    enabled: true
    variants:
      - key: control
      - key: treatment
    rules:
      - segment: internal-users
        distributions:
          - variant: control
            rollout: 90
          - variant: treatment
            rollout: 10
  - key: dark-profile
    name: Dark profile
    type: BOOLEAN_FLAG_TYPE
    enabled: true
  - key: assessment-timer
    name: Assessment timer
    type: BOOLEAN_FLAG_TYPE
    enabled: false
  - key: half-off
    name: Off, but its rollout still gives true
    type: BOOLEAN_FLAG_TYPE
    enabled: false
    rollouts:
      - threshold:
          percentage: 5
          value: true
segments:
  - key: internal-users
    name: Internal
    match_type: ALL_MATCH_TYPE
    constraints:
      - type: STRING_COMPARISON_TYPE
        property: email
        operator: suffix
        value: "@talent-mesh.com"
)";

} // namespace Flightdeck::Tests
