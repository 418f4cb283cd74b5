#pragma once

#include "flags/types.h"

namespace Flightdeck::Flags {

/// What a version of Flipt accepts beyond 1.35 (its changelog and internal/cue/flipt.cue of each version).
struct Dialect
{
    explicit Dialect(const FliptVersion &version);

    QList<QByteArray> fileVersions;
    bool entityIds = false;          ///< 1.38: ENTITY_ID_COMPARISON_TYPE
    bool lenientValues = false;      ///< 1.40: a value that cannot be read no longer fails the evaluation
    bool emptyDistributions = false; ///< 1.42: a rule without distributions no longer fails when evaluated
    bool defaultVariant = false;     ///< 1.47: `default` on a variant
    bool metadata = false;           ///< 1.47: `metadata` on a flag
    bool namespaceObject = false;    ///< 1.48: `namespace: {key, name, description}`
    bool contains = false;           ///< 1.57: operators contains and notcontains
    bool nullDescriptions = false;   ///< 2.0
    bool normalizesShares = false;   ///< 2.9: shares of a rule are scaled to 100 %
    bool numberIsNotOneOf = false;   ///< 1.39.2: the evaluator knows isnotoneof for numbers
    bool folderFiles = false;        ///< 2.0: only FOLDER/features.* is loaded
    bool listsIn16 = false;          ///< 2.11: file version 1.6, also the default, takes lists as value
};

} // namespace Flightdeck::Flags
