// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/definition/compiler.h"
#include "engine/execution/execution.h"
#include "engine/history/writer.h"
#include "engine/value/json_reader.h"
#include "engine/value/json_writer.h"

#include <QString>

#include <functional>
#include <stdexcept>

// Shorthand of the engine's suites: values and machines from text, and what came of them as text to compare.
namespace steploom::tests {

/// A value written as JSON; apostrophes stand for quotes where the text has none, so that tests stay
/// readable.
inline engine::Value json(std::string text) {
    if (text.find('"') == std::string::npos) {
        for (char& c : text)
            c = c == '\'' ? '"' : c;
    }
    engine::JsonReadResult read = engine::readJson(text);
    if (!read)
        throw std::runtime_error("not JSON: " + text);
    return read.value;
}

inline QString textOf(const engine::Value& value) {
    return value.isAbsent() ? QStringLiteral("absent") : QString::fromStdString(engine::toJson(value));
}

/// "state.next.unknown at /States/A/Next" for each finding.
inline QString textOf(const std::vector<engine::Diagnostic>& diagnostics) {
    QString text;
    for (const engine::Diagnostic& diagnostic : diagnostics) {
        text += text.isEmpty() ? QString() : QStringLiteral("; ");
        text += QString::fromStdString(diagnostic.code + " at " + diagnostic.pointer);
    }
    return text;
}

inline std::shared_ptr<const engine::Definition> machine(const std::string& text) {
    engine::CompileResult compiled = engine::compileDefinition(json(text));
    if (compiled.definition == nullptr)
        throw std::runtime_error(textOf(compiled.diagnostics).toStdString());
    return compiled.definition;
}

inline engine::ExecutionOptions withInput(const std::string& text) {
    engine::ExecutionOptions options;
    options.input = json(text);
    return options;
}

/// Answers every task by a function.
class Answering final : public engine::TaskHandler {
public:
    using Function = std::function<engine::TaskAnswer(const engine::TaskRequest&)>;
    explicit Answering(Function function)
        : m_function(std::move(function)) {}
    engine::TaskAnswer start(const engine::TaskRequest& request) override { return m_function(request); }

private:
    Function m_function;
};

/// "id<previous Type" of each event, joined by spaces.
inline QString eventsOf(const engine::History& history) {
    QString text;
    for (std::size_t i = 0; i < history.events.size(); ++i) {
        const engine::HistoryEvent& event = history.events[i];
        text += QStringLiteral("%1%2<%3 %4")
                    .arg(i == 0 ? QString() : QStringLiteral(" "))
                    .arg(i + 1)
                    .arg(event.previous)
                    .arg(QString::fromStdString(std::string(engine::eventTypeName(event.type))));
    }
    return text;
}

} // namespace steploom::tests
