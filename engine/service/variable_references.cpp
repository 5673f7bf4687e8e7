// SPDX-License-Identifier: Apache-2.0
#include "engine/service/revision_fields.h"

#include <set>

namespace steploom::engine {

namespace {

/// The variables that one state reads, wherever in it.
class Collector {
public:
    void add(const State& state) {
        for (const auto* field : {&state.parameters, &state.output, &state.resultSelector, &state.assign})
            add(*field);
        for (const Selection* selection : {&state.inputPath, &state.outputPath}) {
            if (selection->kind == Selection::Kind::Part)
                add(selection->path);
        }
        for (const Catcher& catcher : state.catchers) {
            add(catcher.assign);
            add(catcher.output);
        }
        std::visit([this](const auto& body) { addBody(body); }, state.body);
    }
    const std::set<std::string>& names() const { return m_names; }

private:
    void add(const Path& path) {
        if (path.root == PathRoot::Variable)
            m_names.emplace(path.variable.text());
    }
    void add(const Expression& expression) {
        if (expression.kind == Expression::Kind::Path)
            add(expression.path);
        if (expression.kind == Expression::Kind::Query && expression.program) {
            for (const jsonata::Reference& reference : expression.program.references()) {
                if (reference.kind == jsonata::Reference::Kind::Variable && reference.name != "states")
                    m_names.insert(reference.name);
            }
        }
        for (const Expression& part : expression.parts)
            add(part);
    }
    template <typename T>
    void add(const std::optional<T>& field) {
        if (field)
            add(*field);
    }
    void add(const NumberField& field) {
        add(field.path);
        add(field.query);
    }
    void add(const Condition& condition) {
        add(condition.variable);
        add(condition.literalPath);
        for (const Condition& part : condition.parts)
            add(part);
    }

    void addBody(const PassBody&) {}
    void addBody(const SucceedBody&) {}
    void addBody(const ParallelBody&) {}
    void addBody(const TaskBody& body) {
        add(body.timeoutSeconds);
        add(body.heartbeatSeconds);
        add(body.credentials);
    }
    void addBody(const ChoiceBody& body) {
        for (const ChoiceRule& rule : body.rules) {
            add(rule.condition);
            add(rule.query);
            add(rule.assign);
            add(rule.output);
        }
    }
    void addBody(const WaitBody& body) {
        add(body.secondsPath);
        add(body.timestampPath);
        add(body.secondsQuery);
        add(body.timestampQuery);
    }
    void addBody(const FailBody& body) {
        add(body.error);
        add(body.cause);
    }
    void addBody(const MapBody& body) {
        add(body.itemsPath);
        add(body.items);
        add(body.itemSelector);
        add(body.maxConcurrency);
        add(body.toleratedFailureCount);
        add(body.toleratedFailurePercentage);
        if (body.reader) {
            add(body.reader->arguments);
            add(body.reader->maxItems);
        }
        if (body.batcher) {
            add(body.batcher->maxItems);
            add(body.batcher->maxBytes);
            add(body.batcher->batchInput);
        }
        if (body.writer)
            add(body.writer->arguments);
    }

    std::set<std::string> m_names;
};

} // namespace

Value variableReferences(const Definition& definition) {
    ObjectBuilder byState;
    for (const State& state : definition.states()) {
        Collector collector;
        collector.add(state);
        if (collector.names().empty())
            continue;
        std::vector<Value> names;
        names.reserve(collector.names().size());
        for (const std::string& name : collector.names())
            names.emplace_back(name);
        byState.add(state.name.asString(), Value::array(std::move(names)));
    }
    return byState.isEmpty() ? Value() : byState.build();
}

} // namespace steploom::engine
