// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <vector>

#include "model/container/container.h"
#include "model/container/source_value.h"
#include "model/container/value_source.h"

namespace steploom::model {

/// Gives a machine of a serverless.yml the values that the file knows: ARNs of its functions and resources,
/// and the variables in `definition` that lead to the file itself (`self:custom.table`), to options and the
/// environment with their defaults (`opt:stage, 'dev'`), to parameters, the stage, the region and the
/// account. Those that lead to other files and services have no value. See "Variables" of the Serverless
/// Framework.
void fillServerlessValues(const SourceValue& root, const SourceValue& definition, ContainedMachine& machine);

} // namespace steploom::model
