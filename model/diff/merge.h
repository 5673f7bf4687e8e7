// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/diff/diff.h"
#include "model/diff/fields.h"
#include "model/diff/matching.h"

namespace steploom::model::diff {

/// Fills `merged`, `states` and `transitions` of `diff`: states in the order of the definition after, those
/// that are gone behind the one that they stood behind.
void merge(const Side& before, const Side& after, const Matching& matching, const FieldComparer& comparer,
           Diff& diff);

} // namespace steploom::model::diff
