// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/task/object_store.h"
#include "engine/value/value.h"

#include <memory>

namespace steploom::conformance {

/// The objects that a case's `setup` put into S3, in memory.
std::shared_ptr<engine::ObjectStore> objectsOf(const engine::Value& setup);

} // namespace steploom::conformance
