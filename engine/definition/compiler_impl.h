// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/definition/compiler.h"
#include "engine/definition/fields.h"
#include "engine/expression/compiler.h"
#include "engine/expression/query.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace steploom::engine {

/// One run of compileDefinition(). First all scopes and states are found and numbered, then their fields
/// compiled, because a Next may point forward. Its parts are in compiler*.cpp, one topic each.
class Compiler {
public:
    explicit Compiler(WorkflowType type)
        : m_type(type) {}
    CompileResult compile(const Value& document);

private:
    struct Source {
        const Value* object;
        QueryLanguage language;
    };

    // compiler.cpp: the structure
    void collectScope(const Value& scope, ScopeId id, const std::string& pointer,
                      bool (*isKnownField)(Field));
    void collectState(std::string_view name, const Value& source, ScopeId scope, const std::string& pointer);
    void collectInner(State& state, const Value& source);
    ScopeId addScope(StateId owner, std::uint32_t branch);
    void compileState(State& state, const Source& source);
    QueryLanguage languageOf(const Value& source, const std::string& pointer, QueryLanguage inherited);

    // compiler_states.cpp: one function a type
    void compilePass(State& state, const Value& source);
    void compileTask(State& state, const Value& source);
    void checkResource(const State& state, std::string_view resource);
    WorkflowType typeIn(ScopeId scope) const;
    void compileChoice(State& state, const Value& source);
    void compileWait(State& state, const Value& source);
    void compileFail(State& state, const Value& source);
    void compileTransition(State& state, const Value& source);

    // compiler_map.cpp
    void compileMap(State& state, const Value& source);
    void compileMapLimits(State& state, const Value& source);
    ItemReader itemReader(const Value& source, const std::string& pointer);
    void csvFormat(ItemReader& reader, const Value& config, const std::string& pointer);
    ItemBatcher itemBatcher(const Value& source, const std::string& pointer);
    ResultWriter resultWriter(const Value& source, const std::string& pointer);
    /// Index of a text in a list of what is allowed; none where the field is absent, or wrong and reported.
    std::optional<std::size_t> oneOf(const Value& source, std::string_view field, const std::string& pointer,
                                     const std::vector<std::string_view>& allowed);

    // compiler_fields.cpp: fields that several types share
    Selection selection(const State& state, const Value& source, std::string_view field);
    Placement placement(const Value& source, const std::string& pointer);
    std::optional<Expression> payloadTemplate(const Value& source, std::string_view field,
                                              const std::string& pointer);
    std::optional<Expression> assignment(const Value& source, const std::string& pointer);
    void checkVariableNames(const Value& assign, const std::string& pointer);
    Value fixedTimestamp(const Value& source, const std::string& pointer);
    /// A number field in the query language of the state being compiled.
    NumberField numberIn(const Value& source, std::string_view field, const std::string& pointer,
                         const std::string& location);
    /// Parameters of a JSONPath state, Arguments of a JSONata one, as fields inside other fields have them.
    std::optional<Expression> argumentsIn(const Value& source, const std::string& pointer,
                                          const std::string& location);
    std::optional<Path> path(const Value& source, std::string_view field, const std::string& pointer);
    /// Within its numberBounds().
    std::optional<double> number(const Value& source, std::string_view field, const std::string& pointer);
    NumberField numberField(const Value& source, std::string_view field, const std::string& pointer);
    std::optional<Expression> failureText(const Value& source, std::string_view field,
                                          const std::string& pointer);
    void compileRetry(State& state, const Value& source);
    void compileCatch(State& state, const Value& source);
    std::vector<Value> errorNames(const Value& source, const std::string& pointer, bool last);
    StateId target(const State& state, const Value& source, std::string_view field,
                   const std::string& pointer);

    // compiler_query.cpp: JSONata
    void compileQueryState(State& state, const Value& source);
    void compileQueryWait(State& state, const Value& source);
    void compileQueryMap(State& state, const Value& source);
    std::optional<Expression> query(const Value& source, std::string_view field, const std::string& pointer,
                                    const std::string& location, QuerySight sight);
    NumberField numberQuery(const Value& source, std::string_view field, const std::string& pointer,
                            const std::string& location);
    std::optional<Expression> queryAssignment(const Value& source, const std::string& pointer,
                                              const std::string& location, QuerySight sight);

    // compiler_choice.cpp
    ChoiceRule choiceRule(const State& state, const Value& source, const std::string& pointer,
                          std::size_t index);
    Condition condition(const Value& source, const std::string& pointer, bool top, int depth);
    void comparison(Condition& condition, std::string_view name, const Value& operand,
                    const std::string& pointer);

    void report(std::string code, std::string pointer, std::vector<std::string> args = {},
                Severity severity = Severity::Error);
    void report(const std::vector<ExpressionIssue>& issues, const std::string& fieldPointer);
    static std::string below(const std::string& pointer, std::string_view token);

    WorkflowType m_type;
    std::shared_ptr<Definition> m_definition;
    std::vector<Source> m_sources; ///< by state
    std::vector<Diagnostic> m_diagnostics;
    QueryLanguage m_language = QueryLanguage::JsonPath; ///< of the state being compiled
    bool m_failed = false;
};

} // namespace steploom::engine
