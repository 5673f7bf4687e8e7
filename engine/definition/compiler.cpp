// SPDX-License-Identifier: Apache-2.0
#include "engine/definition/compiler_impl.h"

#include "engine/value/pointer.h"

namespace steploom::engine {

namespace {

/// Characters of UTF-8 text.
std::size_t lengthOf(std::string_view text) {
    std::size_t length = 0;
    for (const char c : text)
        length += (static_cast<unsigned char>(c) & 0xC0) != 0x80 ? 1 : 0;
    return length;
}

constexpr std::size_t kMaxNameLength = 80;

} // namespace

CompileResult compileDefinition(const Value& document, WorkflowType type) {
    return Compiler(type).compile(document);
}

CompileResult Compiler::compile(const Value& document) {
    m_definition = std::make_shared<Definition>();
    if (!document.isObject()) {
        report("definition.shape", "");
        return {nullptr, std::move(m_diagnostics)};
    }
    m_definition->m_language = languageOf(document, "", QueryLanguage::JsonPath);
    if (const auto seconds = number(document, "TimeoutSeconds", ""))
        m_definition->m_timeoutSeconds = *seconds;
    collectScope(document, addScope(kNone, 0), "", isMachineField);
    for (std::size_t i = 0; i < m_definition->m_states.size(); ++i)
        compileState(m_definition->m_states[i], m_sources[i]);
    CompileResult result;
    if (!m_failed)
        result.definition = std::move(m_definition);
    result.diagnostics = std::move(m_diagnostics);
    return result;
}

ScopeId Compiler::addScope(StateId owner, std::uint32_t branch) {
    m_definition->m_scopes.push_back({kNone, owner, branch});
    return static_cast<ScopeId>(m_definition->m_scopes.size() - 1);
}

QueryLanguage Compiler::languageOf(const Value& source, const std::string& pointer, QueryLanguage inherited) {
    const Value& language = source.get("QueryLanguage");
    if (language.isAbsent())
        return inherited;
    if (language.isString() && language.asString() == "JSONPath") {
        if (inherited == QueryLanguage::Jsonata)
            report("language.mixed", below(pointer, "QueryLanguage"));
        return QueryLanguage::JsonPath;
    }
    if (language.isString() && language.asString() == "JSONata")
        return QueryLanguage::Jsonata;
    report("field.type", below(pointer, "QueryLanguage"), {"QueryLanguage", "\"JSONPath\" or \"JSONata\""});
    return inherited;
}

void Compiler::collectScope(const Value& scope, ScopeId id, const std::string& pointer,
                            bool (*isKnownField)(Field)) {
    for (std::size_t i = 0; i < scope.size(); ++i) {
        if (!isKnownField(fieldNamed(scope.keyAt(i))))
            report("field.unknown", below(pointer, scope.keyAt(i)), {std::string(scope.keyAt(i))});
    }
    const Value& states = scope.get("States");
    if (!states.isObject() || states.size() == 0) {
        report(states.isAbsent()   ? "states.missing"
               : states.isObject() ? "states.empty"
                                   : "field.type",
               states.isAbsent() ? pointer : below(pointer, "States"), {"States", "an object"});
        return;
    }
    const auto first = static_cast<StateId>(m_definition->m_states.size());
    const std::string statesPointer = below(pointer, "States");
    std::vector<StateId> own;
    for (std::size_t i = 0; i < states.size(); ++i) {
        own.push_back(static_cast<StateId>(m_definition->m_states.size()));
        collectState(states.keyAt(i), states.at(i), id, below(statesPointer, states.keyAt(i)));
    }
    const Value& startAt = scope.get("StartAt");
    if (!startAt.isString()) {
        report(startAt.isAbsent() ? "startAt.missing" : "field.type",
               startAt.isAbsent() ? pointer : below(pointer, "StartAt"), {"StartAt", "a string"});
        return;
    }
    for (const StateId state : own) {
        if (state >= first && m_definition->m_states[state].name.asString() == startAt.asString())
            m_definition->m_scopes[id].startAt = state;
    }
    if (m_definition->m_scopes[id].startAt == kNone)
        report("startAt.unknown", below(pointer, "StartAt"), {std::string(startAt.asString())});
}

void Compiler::collectState(std::string_view name, const Value& source, ScopeId scope,
                            const std::string& pointer) {
    const auto id = static_cast<StateId>(m_definition->m_states.size());
    State& state = m_definition->m_states.emplace_back();
    state.id = id;
    state.scope = scope;
    state.name = Value(name);
    state.pointer = pointer;
    m_sources.push_back({&source, m_definition->m_language});
    m_definition->m_byPointer.emplace(pointer, id);
    if (name.empty() || lengthOf(name) > kMaxNameLength)
        report("state.name.length", pointer, {std::string(name), std::to_string(kMaxNameLength)});
    if (!m_definition->m_byName.emplace(std::string(name), id).second)
        report("state.name.duplicate", pointer, {std::string(name)});
    if (!source.isObject()) {
        report("field.type", pointer, {std::string(name), "an object"});
        return;
    }
    const Value& type = source.get("Type");
    const auto known = type.isString() ? stateTypeFromName(type.asString()) : std::nullopt;
    if (!known) {
        report(type.isAbsent() ? "state.type.missing" : "state.type.unknown",
               type.isAbsent() ? pointer : below(pointer, "Type"),
               {std::string(name), std::string(type.asString())});
        m_sources.back().object = nullptr;
        return;
    }
    state.type = *known;
    state.language = languageOf(source, pointer, m_definition->m_language);
    m_sources.back().language = state.language;
    // The reference dies when inner states are collected.
    if (*known == StateType::Parallel || *known == StateType::Map)
        collectInner(state, source);
}

void Compiler::collectInner(State& state, const Value& source) {
    const StateId id = state.id;
    const std::string pointer = state.pointer;
    if (state.type == StateType::Parallel) {
        ParallelBody body;
        const Value& branches = source.get("Branches");
        if (!branches.isArray() || branches.size() == 0)
            report(branches.isAbsent()  ? "field.missing"
                   : branches.isArray() ? "field.empty"
                                        : "field.type",
                   branches.isAbsent() ? pointer : below(pointer, "Branches"), {"Branches", "an array"});
        for (std::size_t i = 0; branches.isArray() && i < branches.size(); ++i) {
            std::string place = below(pointer, "Branches");
            appendPointerToken(place, i);
            const ScopeId scope = addScope(id, static_cast<std::uint32_t>(i));
            body.branches.push_back(scope);
            if (branches.at(i).isObject())
                collectScope(branches.at(i), scope, place, isBranchField);
            else
                report("field.type", place, {"Branches", "an array of objects"});
        }
        m_definition->m_states[id].body = std::move(body);
        return;
    }
    MapBody body;
    const bool legacy = source.find("ItemProcessor") == nullptr && source.find("Iterator") != nullptr;
    const char* field = legacy ? "Iterator" : "ItemProcessor";
    const Value& processor = source.get(field);
    body.processor = addScope(id, 0);
    if (processor.isObject()) {
        const Value& mode = processor.get("ProcessorConfig").get("Mode");
        body.distributed = mode.isString() && mode.asString() == "DISTRIBUTED";
        if (processor.get("ProcessorConfig").get("ExecutionType") == Value("EXPRESS"))
            body.childType = WorkflowType::Express;
        if (body.distributed && m_type == WorkflowType::Express)
            report("express.distributed", below(below(below(pointer, field), "ProcessorConfig"), "Mode"));
        collectScope(processor, body.processor, below(pointer, field), isProcessorField);
    } else {
        report(processor.isAbsent() ? "field.missing" : "field.type",
               processor.isAbsent() ? pointer : below(pointer, field), {field, "an object"});
    }
    m_definition->m_states[id].body = std::move(body);
}

void Compiler::compileState(State& state, const Source& source) {
    if (source.object == nullptr || !source.object->isObject())
        return;
    const Value& object = *source.object;
    for (std::size_t i = 0; i < object.size(); ++i) {
        const std::string field(object.keyAt(i));
        const FieldUse use = stateFieldUse(state.type, state.language, fieldNamed(field));
        if (use == FieldUse::Unknown)
            report("field.unknown", below(state.pointer, field), {field});
        else if (use == FieldUse::OtherLanguage)
            report("field.language", below(state.pointer, field),
                   {field, state.language == QueryLanguage::Jsonata ? "JSONata" : "JSONPath",
                    state.language == QueryLanguage::Jsonata ? "JSONPath" : "JSONata"});
    }
    m_language = state.language;
    compileTransition(state, object);
    if (state.language == QueryLanguage::Jsonata)
        return compileQueryState(state, object);
    state.inputPath = selection(state, object, "InputPath");
    state.outputPath = selection(state, object, "OutputPath");
    state.resultPath = placement(object, state.pointer);
    state.resultSelector = payloadTemplate(object, "ResultSelector", state.pointer);
    state.assign = assignment(object, state.pointer);
    if (state.type != StateType::Map)
        state.parameters = payloadTemplate(object, "Parameters", state.pointer);
    compileRetry(state, object);
    compileCatch(state, object);
    switch (state.type) {
    case StateType::Pass:
        compilePass(state, object);
        break;
    case StateType::Task:
        compileTask(state, object);
        break;
    case StateType::Choice:
        compileChoice(state, object);
        break;
    case StateType::Wait:
        compileWait(state, object);
        break;
    case StateType::Succeed:
        state.body = SucceedBody();
        break;
    case StateType::Fail:
        compileFail(state, object);
        break;
    case StateType::Parallel:
        break;
    case StateType::Map:
        compileMap(state, object);
        break;
    }
}

void Compiler::report(std::string code, std::string pointer, std::vector<std::string> args,
                      Severity severity) {
    m_failed = m_failed || severity == Severity::Error;
    m_diagnostics.push_back({severity, std::move(code), std::move(pointer), std::move(args)});
}

void Compiler::report(const std::vector<ExpressionIssue>& issues, const std::string& fieldPointer) {
    for (const ExpressionIssue& issue : issues)
        report(issue.code, fieldPointer + issue.pointer, {issue.detail});
}

std::string Compiler::below(const std::string& pointer, std::string_view token) {
    std::string result = pointer;
    appendPointerToken(result, token);
    return result;
}

std::optional<StateId> Definition::stateAt(std::string_view pointer) const {
    const auto found = m_byPointer.find(std::string(pointer));
    return found != m_byPointer.end() ? std::optional(found->second) : std::nullopt;
}

std::optional<StateId> Definition::stateNamed(std::string_view name) const {
    const auto found = m_byName.find(std::string(name));
    return found != m_byName.end() ? std::optional(found->second) : std::nullopt;
}

} // namespace steploom::engine
