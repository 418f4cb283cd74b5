#include "tests/bench/flagtext.h"

namespace Flightdeck::Bench {

namespace {

constexpr char head[] = R"(  - key: checkout-step-@
    name: Checkout step @
    description: "Who sees step @ of the new checkout"
    enabled: true
)";
constexpr char rollouts[] = R"(    type: BOOLEAN_FLAG_TYPE
    rollouts:
      - description: testers first
        segment:
          key: group-@
          value: true
      - threshold:
          percentage: 12.5
          value: true
)";
constexpr char variants[] = R"(    variants:
      - key: control
        name: As it was
      - key: treatment
        name: The new one
        description: One page instead of three
    rules:
)";
constexpr char rule[] = R"(      - segment: group-@
        distributions:
          - variant: control
            rollout: 90
          - variant: treatment
            rollout: 10
)";
constexpr char segment[] = R"(  - key: group-@
    name: Group @
    match_type: ALL_MATCH_TYPE
    constraints:
      - type: STRING_COMPARISON_TYPE
        property: user_role
        operator: eq
        value: ROLE_@
      - type: NUMBER_COMPARISON_TYPE
        property: seats
        operator: gte
        value: "5"
)";

QByteArray numbered(const char *text, int number)
{
    return QByteArray(text).replace('@', QByteArray::number(number));
}

} // namespace

QByteArray flagText(int flags)
{
    const int segments = qMax(1, flags / 5);
    QByteArray text = "version: \"1.2\"\nnamespace: default\nflags:\n";
    for (int i = 0; i < flags; ++i) {
        text += numbered(head, i);
        if (i % 4 == 3) {
            text += numbered(rollouts, i % segments);
            continue;
        }
        text += variants;
        for (int at = 0; at < 2; ++at)
            text += numbered(rule, (i + at) % segments);
    }
    text += "segments:\n";
    for (int i = 0; i < segments; ++i)
        text += numbered(segment, i);
    return text;
}

} // namespace Flightdeck::Bench
