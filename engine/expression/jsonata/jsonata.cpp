// SPDX-License-Identifier: Apache-2.0
#include "engine/expression/jsonata/jsonata.h"

#include "engine/expression/jsonata/compile.h"
#include "engine/expression/jsonata/evaluator.h"
#include "engine/expression/jsonata/limits.h"
#include "engine/expression/jsonata/parser.h"
#include "engine/expression/jsonata/resolver.h"

#include <exception>

namespace steploom::engine::jsonata {
namespace {

Error outOfMemory() {
    Error error;
    error.code = "U1003";
    error.limit = Limit::Memory;
    return error;
}

} // namespace

const Value& NativeCall::argument(std::size_t index) const noexcept {
    static thread_local const Value absent;
    return index < arguments.size() ? arguments[index] : absent;
}

NativeResult NativeResult::failure(std::string code, std::string message) {
    NativeResult result{Value()};
    result.code = std::move(code);
    result.message = std::move(message);
    return result;
}

void FunctionLibrary::add(NativeFunction function) {
    m_functions.push_back(std::make_unique<NativeFunction>(std::move(function)));
}

const NativeFunction* FunctionLibrary::find(std::string_view name) const noexcept {
    for (const auto& each : m_functions) {
        if (each->name == name)
            return each.get();
    }
    return nullptr;
}

const std::vector<Reference>& Program::references() const noexcept {
    return m_data->references;
}

const std::string& Program::text() const noexcept {
    return m_data->text;
}

std::shared_ptr<const detail::ProgramData> compileProgram(std::string_view text,
                                                          const CompileOptions& options, NameTable names) {
    auto program = std::make_shared<detail::ProgramData>();
    program->text = text;
    program->options = options;
    program->names = std::move(names);
    Parser parser(program->text, options, program->names);
    program->root = Resolver(program->names).resolve(parser.parse());
    annotate(*program);
    findReferences(*program);
    program->functions.resize(program->names.size());
    for (NameId id = 1; id <= program->names.size(); ++id)
        program->functions[id - 1] = functionNamed(program->names.key(id).text(), options);
    return program;
}

CompileResult compile(std::string_view text, const CompileOptions& options) {
    CompileResult result;
    try {
        result.program = Program(compileProgram(text, options, {}));
    } catch (const Failure& failure) {
        result.error = std::move(*failure.error);
    } catch (const std::exception&) {
        result.error = outOfMemory();
    }
    if (!result)
        finishError(result.error, text);
    return result;
}

Outcome evaluate(const Program& program, const Value& input, Bindings* bindings,
                 const EvaluateOptions& options) {
    Outcome outcome;
    try {
        Evaluator evaluator(program, input, bindings, options);
        const Item item = evaluator.run();
        if (item.isUndefined())
            return outcome;
        if (item.isFunction()) {
            outcome.kind = Outcome::Kind::Function;
            return outcome;
        }
        bool tooDeep = false;
        outcome.value = toValue(item, outcome.holdsFunctions, tooDeep);
        if (tooDeep)
            throw Failure("U1001").limit(Limit::Depth);
        if (outcome.value.jsonSize() > kMaxResult)
            Meter::refuse();
        outcome.kind = Outcome::Kind::Value;
        return outcome;
    } catch (const Failure& failure) {
        outcome.error = std::make_unique<Error>(std::move(*failure.error));
    } catch (const std::exception&) {
        outcome.error = std::make_unique<Error>(outOfMemory());
    }
    outcome.kind = Outcome::Kind::Error;
    outcome.value = {};
    finishError(*outcome.error, program.text());
    return outcome;
}

Item Evaluator::evaluateText(std::string_view text, const Item& input, const Ref<Frame>& frame) {
    if (!m_ownNames)
        m_ownNames = std::make_unique<NameTable>(*m_names);
    std::shared_ptr<const detail::ProgramData> data;
    try {
        data = compileProgram(text, m_program.options, *m_ownNames);
    } catch (Failure& failure) {
        finishError(*failure.error, text);
        throw Failure("D3120").value(Value(failure.error->message));
    }
    m_evaluated.emplace_back(data);
    // Names that either program binds are looked for in frames.
    *m_ownNames = data->names;
    auto bound = data->bound;
    for (std::size_t i = 0; i < m_bound->size(); ++i)
        bound[i] = bound[i] || (*m_bound)[i];
    m_ownBound = std::make_unique<std::vector<bool>>(std::move(bound));
    m_names = m_ownNames.get();
    m_bound = m_ownBound.get();
    const std::uint32_t depth = m_depth;
    try {
        return evaluate(*data->root, input, makeCell<Frame>(frame, m_frames));
    } catch (Failure& failure) {
        m_depth = depth;
        m_tail = {};
        if (failure.error->limit != Limit::None)
            throw;
        finishError(*failure.error, text);
        throw Failure("D3121").value(Value(failure.error->message));
    }
}

void NamedBindings::set(std::string_view name, Value value) {
    for (auto& [key, present] : m_values) {
        if (key.text() == name) {
            present = std::move(value);
            return;
        }
    }
    m_values.emplace_back(Key(name), std::move(value));
}

Value NamedBindings::variable(const Key& name) {
    for (const auto& [key, value] : m_values) {
        if (key == name)
            return value;
    }
    return {};
}

} // namespace steploom::engine::jsonata
