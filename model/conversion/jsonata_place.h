// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/expression/jsonata/syntax.h"
#include "model/document/message.h"

/// JSONata expressions as the parser reads them, and the places that they name: what the way back to JSONPath
/// starts from.
namespace steploom::model {

/// A step to a member, or to an item (from the end where it is negative).
struct PlaceStep {
    std::string member;
    std::optional<std::int64_t> index;
    friend bool operator==(const PlaceStep&, const PlaceStep&) = default;
};

/// One place among what a field of a state can see: `$states.input.orders[0].id`.
struct DataPlace {
    enum class Root : std::uint8_t { Input, Result, Error, Context, Variable };
    Root root = Root::Input;
    std::string variable; ///< of a Variable, without $
    std::vector<PlaceStep> steps;
    friend bool operator==(const DataPlace&, const DataPlace&) = default;
};

/// What the service says the value at a place is; all else may be anything.
enum class Known : std::uint8_t {
    Anything,
    Text,
    WholeNumber, ///< of few digits
    Printable,   ///< a text or null
};
Known knownOf(const DataPlace& place);
/// The variable has the name of a function: what it is where nothing was assigned to it.
bool mayBeFunction(const DataPlace& place);

/// An expression of a field: its tree lives as long as this does.
class ParsedExpression {
public:
    /// The text between the delimiters. Refuses `convert.jsonpath.syntax` {expression, problem}.
    static Result<ParsedExpression> parse(std::string_view expression);
    /// Whether a text of a field is an expression, and the text between its delimiters.
    static std::optional<std::string> inside(std::string_view field);

    const engine::jsonata::Node& root() const { return *m_program.data().root; }
    const std::string& text() const { return m_program.text(); }
    /// As messages quote it: on one line, and not too long.
    std::string quoted() const { return inShort(text()); }
    /// Its value where it reads nothing, and gives the same each time.
    std::optional<engine::Value> constant() const;

private:
    static std::string inShort(std::string_view expression);

    engine::jsonata::Program m_program;
};

/// The expression in the innermost of the parentheses around it.
const engine::jsonata::Node& withoutParentheses(const engine::jsonata::Node& node);
/// The place that an expression names with names and whole numbers alone; none for all else.
std::optional<DataPlace> placeOf(const engine::jsonata::Node& node);
/// The name of the function that is called, without $; "" where the node is no such call.
std::string_view calledFunction(const engine::jsonata::Node& node);
/// Nothing stands behind it: predicates, grouping, [], bindings.
bool isPlain(const engine::jsonata::Node& node);

} // namespace steploom::model
