// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "model/integration/sdk_table.h"

namespace steploom::model {

/// A Task that calls what `resource` names, as ASL text with one state: its arguments filled in as far as
/// that makes sense, the task token where it waits for one, retriers for what a service throws in passing.
/// Ends where it stands. `activity` is a Task of an activity. Empty where nothing is known of the resource.
///
/// `table` may be null: then only optimised integrations with arguments of their own are known.
std::string actionState(std::string_view resource, bool jsonata, const SdkTable* table);

/// `Lambda Invoke` of "Lambda" and "invoke": how such a state is called. Without a service
/// `Invoke`.
std::string actionTitle(std::string_view serviceName, std::string_view action);

} // namespace steploom::model
