// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/expression/jsonata/jsonata.h"

// The functions that Step Functions adds to JSONata: $partition, $range, $hash, $random(seed), $uuid, $parse.
namespace steploom::engine::jsonata {

/// Shared by all programs; lives as long as the program.
const FunctionLibrary& statesFunctions();

} // namespace steploom::engine::jsonata
