// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/document/document.h"
#include "model/document/span.h"

namespace steploom::model {

enum class SymbolKind {
    State,
    Variable, ///< a workflow variable
    Resource, ///< what a Task calls
};

/// Something that the definition names in several places.
struct Symbol {
    SymbolKind kind = SymbolKind::State;
    std::string name; ///< of a variable without $; of a resource the string as written
    /// Of a state its JSON Pointer; of a variable that of the scope it lives in. It and the name identify it.
    std::string pointer;
    std::vector<Span> definitions; ///< where it is made: a state's name, the members of Assign; ascending
    std::vector<Span> usages;      ///< where it is referred to; ascending
};

/// What the name at a byte offset is, or none. Spans hold the name alone: no quotes, no $.
/// While the text is broken there are none.
std::optional<Symbol> symbolAt(const Document& document, std::size_t offset);
/// The state at a pointer.
std::optional<Symbol> stateSymbol(const Document& document, std::string_view pointer);
/// The variable of that name that is seen in a scope (Scope::pointer).
std::optional<Symbol> variableSymbol(const Document& document, std::string_view scope, std::string_view name);
/// All variables, by their first definition.
std::vector<Symbol> variableSymbols(const Document& document);

} // namespace steploom::model
