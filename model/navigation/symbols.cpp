// SPDX-License-Identifier: Apache-2.0
#include "model/navigation/symbols.h"

#include <algorithm>

#include "model/document/json_string.h"
#include "model/document/pointer.h"
#include "model/navigation/variables.h"

namespace steploom::model {

namespace {

/// A string's span without its quotes.
Span inside(const Document& document, Span string) {
    const std::string_view raw = std::string_view(document.bytes()).substr(string.begin, string.size());
    const std::string_view characters = insideQuotes(raw);
    const std::size_t begin = string.begin + static_cast<std::size_t>(characters.data() - raw.data());
    return {begin, begin + characters.size()};
}

bool touches(Span span, std::size_t offset) {
    return span.begin <= offset && offset <= span.end;
}

void sortByPlace(std::vector<Span>& spans) {
    std::sort(spans.begin(), spans.end(), [](Span a, Span b) { return a.begin < b.begin; });
}

Symbol symbolOf(const Document& document, std::size_t index) {
    const Workflow& workflow = document.workflow();
    const State& state = workflow.states[index];
    Symbol symbol{SymbolKind::State, state.name, state.pointer, {inside(document, state.nameSpan)}, {}};
    for (const Transition& transition : workflow.transitions) {
        if (transition.to == index)
            symbol.usages.push_back(inside(document, transition.span));
    }
    const Scope& scope = workflow.scopes[state.scope];
    if (scope.start == index)
        symbol.usages.push_back(inside(document, scope.startSpan));
    sortByPlace(symbol.usages);
    return symbol;
}

/// The state whose name stands at the offset, as a name or as a target.
std::size_t stateNamedAt(const Document& document, std::size_t offset) {
    const Workflow& workflow = document.workflow();
    for (std::size_t i = 0; i < workflow.states.size(); ++i) {
        if (touches(workflow.states[i].nameSpan, offset))
            return i;
    }
    for (const Transition& transition : workflow.transitions) {
        if (touches(transition.span, offset))
            return transition.to;
    }
    for (const Scope& scope : workflow.scopes) {
        if (!scope.startSpan.empty() && touches(scope.startSpan, offset))
            return scope.start;
    }
    return kNone;
}

Symbol variableOf(const Document& document, const std::vector<VariableUse>& uses, std::size_t scope,
                  const std::string& name) {
    Symbol symbol{SymbolKind::Variable, name, {}, {}, {}};
    if (scope != kNone)
        symbol.pointer = document.workflow().scopes[scope].pointer;
    for (const VariableUse& use : uses) {
        if (use.scope == scope && use.name == name)
            (use.assigned ? symbol.definitions : symbol.usages).push_back(use.span);
    }
    return symbol;
}

std::optional<Symbol> resourceAt(const Document& document, std::size_t offset) {
    const Node node = document.tree().atOffset(offset);
    if (!node.keyIs("Resource") || !node.isString())
        return std::nullopt;
    Symbol symbol{SymbolKind::Resource, node.string(), {}, {}, {}};
    for (const State& state : document.workflow().states) {
        const Node resource = document.tree().at(pointerTo(state.pointer, "Resource"));
        if (resource.stringIs(symbol.name))
            symbol.usages.push_back(inside(document, resource.span()));
    }
    if (symbol.usages.empty())
        return std::nullopt;
    return symbol;
}

} // namespace

std::optional<Symbol> symbolAt(const Document& document, std::size_t offset) {
    if (document.isStale())
        return std::nullopt;
    if (const std::size_t state = stateNamedAt(document, offset); state != kNone)
        return symbolOf(document, state);
    const std::vector<VariableUse> uses = variableUses(document);
    // The $ before a name belongs to it.
    const auto use = std::find_if(uses.begin(), uses.end(), [&](const VariableUse& candidate) {
        const std::size_t sign = candidate.assigned ? 0 : 1;
        return touches({candidate.span.begin - sign, candidate.span.end}, offset);
    });
    if (use != uses.end())
        return variableOf(document, uses, use->scope, use->name);
    return resourceAt(document, offset);
}

std::optional<Symbol> stateSymbol(const Document& document, std::string_view pointer) {
    const std::size_t state = document.isStale() ? kNone : document.workflow().findByPointer(pointer);
    if (state == kNone)
        return std::nullopt;
    return symbolOf(document, state);
}

std::optional<Symbol> variableSymbol(const Document& document, std::string_view scope,
                                     std::string_view name) {
    for (Symbol& symbol : variableSymbols(document)) {
        if (symbol.name == name && symbol.pointer == scope)
            return std::move(symbol);
    }
    return std::nullopt;
}

std::vector<Symbol> variableSymbols(const Document& document) {
    std::vector<Symbol> symbols;
    if (document.isStale())
        return symbols;
    const std::vector<VariableUse> uses = variableUses(document);
    const auto& scopes = document.workflow().scopes;
    for (const VariableUse& use : uses) {
        const bool known = std::any_of(symbols.begin(), symbols.end(), [&](const Symbol& symbol) {
            return use.scope != kNone && symbol.name == use.name &&
                   symbol.pointer == scopes[use.scope].pointer;
        });
        if (use.assigned && !known)
            symbols.push_back(variableOf(document, uses, use.scope, use.name));
    }
    return symbols;
}

} // namespace steploom::model
