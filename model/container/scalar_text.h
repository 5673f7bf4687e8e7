// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/container/source_value.h"

namespace steploom::model {

/// A string as a container's file has it: its characters, and where each of them stands.
struct ScalarText {
    std::string text;
    std::vector<std::size_t> source; ///< of each byte of text, and of its end
    SourceValue::Style style = SourceValue::Style::Plain;
    std::size_t indent = 0; ///< of a block scalar: blanks before each line

    /// What stands in the file for `inserted`; none where this style has no way to say it.
    std::optional<std::string> encode(std::string_view inserted, std::string_view lineEnd) const;
};

/// Reads a scalar at its place. Where the places of its characters cannot be told, all are its begin.
ScalarText readScalarText(std::string_view bytes, const SourceValue& scalar);

/// A string in YAML, on one line: without quotes where it can be and nothing else could be meant, else with
/// single or double ones. `flow`: between brackets.
std::string yamlString(std::string_view characters, SourceValue::Style style, bool flow);
std::string yamlDoubleQuoted(std::string_view characters);
/// A string of several lines as a literal block scalar from its `|` on, without the last line end; none where
/// it cannot be one.
std::optional<std::string> yamlLiteral(std::string_view characters, std::size_t indent,
                                       std::string_view lineEnd);

} // namespace steploom::model
