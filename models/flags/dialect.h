#pragma once

#include "flags/types.h"

namespace Flightdeck::Flags {

/// What later versions of Flipt evaluate differently from 1.35.0.
struct Dialect
{
    explicit Dialect(const FliptVersion &version)
        : entityConstraints(version >= FliptVersion{1, 38, 0})
        , numberNotOneOf(version >= FliptVersion{1, 39, 2})
        , unreadableIsNoMatch(version >= FliptVersion{1, 40, 0})
        , emptyRuleMatches(version >= FliptVersion{1, 42, 0})
        , defaultVariant(version >= FliptVersion{1, 47, 0})
        , containsOperators(version >= FliptVersion{1, 57, 0})
        , normalisedShares(version >= FliptVersion{2, 9, 0})
    {
    }

    bool entityConstraints;   ///< ENTITY_ID constraints look at the entity id
    bool numberNotOneOf;      ///< isnotoneof of numbers negates; before, it acted as isoneof
    bool unreadableIsNoMatch; ///< a value that cannot be read does not match; before, the request failed with
                              ///< 400
    bool emptyRuleMatches;  ///< a rule without distributions matches with no variant; before, it failed with
                            ///< 404
    bool defaultVariant;    ///< a flag may name the variant for those who match nothing
    bool containsOperators; ///< contains, notcontains
    bool normalisedShares;  ///< shares are divided by their sum: there is no unmatched tail
};

} // namespace Flightdeck::Flags
