// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/service/model.h"

#include <string>
#include <string_view>

namespace steploom::engine {

/// The record of an execution as text, for those who keep it, and back. None of the shapes of the API.
std::string recordToJson(const ExecutionRecord& record);
ExecutionRecord recordFromJson(std::string_view json);

} // namespace steploom::engine
