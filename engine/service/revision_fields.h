// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/service/state.h"

#include <optional>
#include <string_view>

namespace steploom::engine {

/// Takes definition, role, logging, tracing and encryption of a CreateStateMachine or UpdateStateMachine
/// request into a revision: checked, defaults filled in, what is left out as it was. Its type is set.
std::optional<ServiceError> fillRevision(const ServiceState& state, Revision& revision, const Value& request);

/// A description of a version that is not published.
std::optional<ServiceError> checkVersionDescription(const Value& request);

/// Adds or replaces tags: at most 50, of `resource`.
std::optional<ServiceError> addTags(Tags& tags, const Value& list, std::string_view resource);

/// Default and checks of an encryptionConfiguration; `configuration` may be absent.
std::optional<ServiceError> checkEncryption(const Value& configuration, Value& into);

/// Which variables each state reads, by name of the state; absent where none reads any.
Value variableReferences(const Definition& definition);

} // namespace steploom::engine
