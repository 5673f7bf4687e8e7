// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/service/model.h"

#include <string>
#include <string_view>

namespace steploom::engine {

std::string versionArn(const StateMachine& machine, std::int64_t number);
std::string aliasArn(const StateMachine& machine, std::string_view name);
/// A version of the current revision: a new one, or the latest where that is it already.
const Version& publish(StateMachine& machine, std::string_view description, std::int64_t now);
/// The version that a qualifier names: its number, or an alias (its first route); null where there is none.
const Version* versionBehind(StateMachine& machine, std::string_view qualifier);

} // namespace steploom::engine
