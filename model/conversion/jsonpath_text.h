// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/conversion/jsonata_place.h"
#include "model/document/syntax_tree.h"

namespace steploom::model {

/// A place whose value stands below `$` too.
struct PlaceCopy {
    DataPlace place;
    std::vector<PlaceStep> at;
};

/// What `$` stands for in a field of JSONPath mode. The context ($$) and variables are in sight everywhere.
struct Sight {
    std::optional<DataPlace> dollar; ///< none: nothing that an expression of JSONata could name
    std::string field;               ///< which field, for those who are told that it does not see something
    std::vector<PlaceCopy> copies{};
};

/// The places that are members of an object: what an expression makes, or a field whose strings are
/// expressions.
std::vector<PlaceCopy> copiesIn(const engine::jsonata::Node& object);
std::vector<PlaceCopy> copiesIn(Node object);

/// A place as a path of JSONPath; none where the field does not see it, or JSONPath cannot write it.
std::optional<std::string> pathTo(const DataPlace& place, const Sight& sight);
/// Members and items from 0 on alone: what a Reference Path may have (States Language, "Reference Paths").
bool isReference(const DataPlace& place);

/// A string literal among the arguments of an intrinsic function.
std::string intrinsicString(std::string_view characters);
/// The same as a piece of the first argument of States.Format, without quotes.
std::string formatText(std::string_view characters);
/// Whether the text of a path or of a call of intrinsic functions can be read (their nesting has a limit).
bool isIntrinsic(std::string_view text);

} // namespace steploom::model
