// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/value/value.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// What the services' actions answer, as far as the table of resources/responses.table tells.
namespace steploom::engine {

/// How much of a mocked result is looked at (fieldValidationMode of TestState).
enum class FieldValidation : std::uint8_t {
    Strict,  ///< what must be there is, and all that is there has the right type
    Present, ///< all that is there has the right type
    None,
};

/// The first thing that is wrong with a mocked result of the task with this Resource, in the words of the
/// service ("Field 'EventId' must be a string"); none where nothing is, or nothing is known of the action.
std::optional<std::string> mockedResultProblem(std::string_view resource, const Value& result,
                                               FieldValidation mode);

/// The table's text in pieces, which follow one another.
const std::vector<std::string_view>& responseTable();

} // namespace steploom::engine
