// SPDX-License-Identifier: Apache-2.0
#include "model/diagnostics/rules/expressions.h"

#include <array>

#include "engine/expression/compiler.h"
#include "engine/expression/jsonata/states_functions.h"
#include "model/diagnostics/catalogue.h"
#include "model/diagnostics/rules/values.h"

namespace steploom::model {

namespace {

constexpr std::size_t kMuch = 50'000;

/// The engine's code as one that outlives the engine's answer.
std::string_view lasting(std::string_view code) {
    const CatalogueEntry* entry = findMessage(code);
    return entry != nullptr ? entry->code : std::string_view("path.syntax");
}

constexpr std::array<bool, 256> makeNameCharacters() {
    std::array<bool, 256> table{};
    for (int c = 0; c < 256; ++c) {
        table[static_cast<std::size_t>(c)] = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                                             (c >= '0' && c <= '9') || c == '_' || c == '-';
    }
    return table;
}
constexpr std::array<bool, 256> kNameCharacter = makeNameCharacters();

std::size_t skipName(std::string_view text, std::size_t at) {
    while (at < text.size() && kNameCharacter[static_cast<unsigned char>(text[at])])
        ++at;
    return at;
}

bool givesText(engine::Intrinsic function) {
    using engine::Intrinsic;
    switch (function) {
    case Intrinsic::Format:
    case Intrinsic::JsonToString:
    case Intrinsic::ArrayGetItem:
    case Intrinsic::Base64Encode:
    case Intrinsic::Base64Decode:
    case Intrinsic::Hash:
    case Intrinsic::Uuid:
        return true;
    default:
        return false;
    }
}

void collectVariables(const engine::Expression& expression, std::vector<std::string>& names) {
    if (expression.kind == engine::Expression::Kind::Path &&
        expression.path.root == engine::PathRoot::Variable)
        names.emplace_back(expression.path.variable.text());
    for (const engine::Expression& part : expression.parts)
        collectVariables(part, names);
}

std::unique_ptr<PathFacts> readPath(std::string_view text) {
    auto facts = std::make_unique<PathFacts>();
    const engine::PathResult compiled = engine::compilePath(text);
    if (!compiled) {
        facts->code = lasting(compiled.error.code);
        facts->offset = compiled.error.offset;
        return facts;
    }
    facts->root = compiled.path.root;
    facts->reference = compiled.path.reference;
    if (compiled.path.root == engine::PathRoot::Variable)
        facts->variable = compiled.path.variable.text();
    return facts;
}

std::unique_ptr<CallFacts> readCall(std::string_view text) {
    auto facts = std::make_unique<CallFacts>();
    std::vector<engine::ExpressionIssue> issues;
    const engine::Expression compiled = engine::compileExpressionText(text, issues);
    if (!issues.empty()) {
        facts->code = lasting(issues.front().code);
        facts->detail = issues.front().detail;
        facts->offset = issues.front().offset;
        facts->length = issues.front().length;
        return facts;
    }
    facts->text = compiled.kind == engine::Expression::Kind::Path || givesText(compiled.function);
    collectVariables(compiled, facts->variables);
    return facts;
}

std::unique_ptr<QueryFacts> readQuery(std::string_view text) {
    auto facts = std::make_unique<QueryFacts>();
    const engine::jsonata::CompileResult compiled = engine::jsonata::compile(text, queryOptions());
    if (compiled) {
        facts->references = compiled.program.references();
        return facts;
    }
    facts->good = false;
    facts->message = compiled.error.text();
    const std::size_t end = std::min(compiled.error.offset, text.size());
    // The place is the one behind the token that failed.
    facts->offset = end - std::min(end, compiled.error.token.size());
    return facts;
}

template <typename Memo, typename Read>
auto& remembered(Memo& memo, std::string_view text, Read read) {
    auto& slot = memo[hashOf(text)];
    if (!slot)
        slot = read(text);
    return *slot;
}

} // namespace

const PathFacts& Expressions::path(std::string_view text) {
    return remembered(m_paths, text, readPath);
}

const CallFacts& Expressions::call(std::string_view text) {
    return remembered(m_calls, text, readCall);
}

const QueryFacts& Expressions::query(std::string_view text) {
    return remembered(m_queries, text, readQuery);
}

void Expressions::trim() {
    if (m_paths.size() > kMuch)
        m_paths.clear();
    if (m_calls.size() > kMuch)
        m_calls.clear();
    if (m_queries.size() > kMuch)
        m_queries.clear();
}

bool isPlainPath(std::string_view text, std::string_view& variable) {
    if (text.empty() || text.front() != '$')
        return false;
    std::size_t at = 1;
    if (text.substr(1, 1) == "$") {
        at = 2;
    } else {
        at = skipName(text, 1);
        variable = text.substr(1, at - 1);
        if (variable.find('-') != std::string_view::npos)
            return false;
    }
    while (at < text.size()) {
        if (text[at] != '.')
            return false;
        const std::size_t end = skipName(text, at + 1);
        if (end == at + 1)
            return false;
        at = end;
    }
    return true;
}

const engine::jsonata::CompileOptions& queryOptions() {
    static const engine::jsonata::CompileOptions options = [] {
        engine::jsonata::CompileOptions made;
        made.functions = &engine::jsonata::statesFunctions();
        return made;
    }();
    return options;
}

} // namespace steploom::model
