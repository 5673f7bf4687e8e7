// SPDX-License-Identifier: Apache-2.0
#include "engine/execution/accesses.h"

#include "engine/execution/query_reads.h"
#include "engine/value/pointer.h"

namespace steploom::engine {

namespace {

std::string below(std::string pointer, std::string_view token) {
    appendPointerToken(pointer, token);
    return pointer;
}

class AccessCollector {
public:
    AccessCollector(const State& state, const VisitRecord& visit, const Value& context)
        : m_language(state.language)
        , m_visit(visit)
        , m_context(context) {}

    std::vector<Access> take() { return std::move(m_accesses); }

    void read(Stage stage, const Path& path, const Value& payload, const std::string& field) {
        Access access;
        access.stage = stage;
        access.field = field;
        std::vector<std::string> pointers;
        if (path.root == PathRoot::Payload) {
            pointers = selectedPointers(payload, path);
        } else {
            // The context and the variables of that moment are not at hand; a definite path needs neither.
            access.source =
                path.root == PathRoot::Context ? Access::Source::Context : Access::Source::Variable;
            access.variable = std::string(path.variable.text());
            pointers = selectedPointers(Value(nullptr), path);
        }
        for (std::string& pointer : pointers) {
            access.pointer = std::move(pointer);
            m_accesses.push_back(access);
        }
    }

    /// Recursion follows the definition's nesting, which the reader limits.
    void read(Stage stage, const Expression& expression, const Value& payload, const std::string& field) {
        switch (expression.kind) {
        case Expression::Kind::Constant:
            break;
        case Expression::Kind::Query:
            readQuery(stage, expression, field);
            break;
        case Expression::Kind::Path:
            read(stage, expression.path, payload, field);
            break;
        case Expression::Kind::Call:
            for (const Expression& part : expression.parts)
                read(stage, part, payload, field);
            break;
        case Expression::Kind::Object:
            for (std::size_t i = 0; i < expression.parts.size(); ++i) {
                const Expression& part = expression.parts[i];
                std::string key(expression.shape.keyAt(i));
                if (part.kind == Expression::Kind::Path || part.kind == Expression::Kind::Call) // JSONPath
                    key += ".$";
                read(stage, part, payload, below(field, key));
            }
            break;
        case Expression::Kind::Array:
            for (std::size_t i = 0; i < expression.parts.size(); ++i) {
                std::string place = field;
                appendPointerToken(place, i);
                read(stage, expression.parts[i], payload, place);
            }
            break;
        }
    }
    void read(Stage stage, const std::optional<Expression>& expression, const Value& payload,
              const char* field) {
        if (expression)
            read(stage, *expression, payload, std::string(field));
    }
    void read(Stage stage, const std::optional<Path>& path, const Value& payload, const char* field) {
        if (path)
            read(stage, *path, payload, std::string(field));
    }
    /// A number field; `field` without the ending of its path twin.
    void read(Stage stage, const NumberField& number, const Value& payload, const std::string& field) {
        if (number.path)
            read(stage, *number.path, payload, field + "Path");
        if (number.query)
            read(stage, *number.query, payload, field);
    }
    void read(Stage stage, const Selection& selection, const Value& payload, const char* field) {
        if (selection.kind == Selection::Kind::Part)
            read(stage, selection.path, payload, std::string(field));
    }

    void condition(const Condition& condition, const Value& payload, const std::string& field) {
        if (!condition.parts.empty()) {
            const std::string place = below(field, condition.field);
            for (std::size_t i = 0; i < condition.parts.size(); ++i) {
                std::string part = place;
                if (condition.kind != Condition::Kind::Not)
                    appendPointerToken(part, i);
                this->condition(condition.parts[i], payload, part);
            }
            return;
        }
        read(Stage::Choice, condition.variable, payload, below(field, "Variable"));
        if (condition.literalPath)
            read(Stage::Choice, *condition.literalPath, payload, below(field, condition.field));
    }

    void write(Stage stage, std::string pointer, const std::string& field, std::string variable = {}) {
        Access access;
        access.stage = stage;
        access.language = m_language;
        access.write = true;
        access.source = variable.empty() ? Access::Source::Payload : Access::Source::Variable;
        access.variable = std::move(variable);
        access.pointer = std::move(pointer);
        access.field = field;
        m_accesses.push_back(std::move(access));
    }

    void place(const Placement& placement, const Value& result, const std::string& field) {
        if (placement.kind == Placement::Kind::Replace)
            write(Stage::ResultPath, "", field);
        else if (placement.kind == Placement::Kind::Set)
            write(Stage::ResultPath, selectedPointers(result, placement.path).front(), field);
    }

    void assign(const std::optional<Expression>& assign, const Value& payload, const std::string& field) {
        if (!assign)
            return;
        read(Stage::Assign, *assign, payload, field);
        const bool constant = assign->isConstant();
        const std::size_t count = constant ? assign->constant.size() : assign->shape.size();
        for (std::size_t i = 0; i < count; ++i) {
            const std::string_view name = constant ? assign->constant.keyAt(i) : assign->shape.keyAt(i);
            write(Stage::Assign, "", below(field, name), std::string(name));
        }
    }

private:
    void readQuery(Stage stage, const Expression& query, const std::string& field) {
        // A catcher's fields see the error; the others that come last see the result.
        const bool catching = m_visit.transition.kind == Transition::Kind::Catch;
        const bool last = stage == Stage::Output || stage == Stage::Assign;
        const bool works = m_visit.type == StateType::Task || m_visit.type == StateType::Parallel ||
                           m_visit.type == StateType::Map;
        Value errorOutput;
        if (last && catching)
            errorOutput = Value::object(
                {{"Error", m_visit.detail->error.isAbsent() ? Value(nullptr) : m_visit.detail->error},
                 {"Cause", m_visit.detail->cause.isAbsent() ? Value(nullptr) : m_visit.detail->cause}});
        const QuerySurroundings around{m_visit.input, last && works && !catching ? m_visit.result : Value(),
                                       errorOutput, m_context, m_visit.variablesBefore};
        for (Access& access : readsOfQuery(query, around)) {
            access.stage = stage;
            access.field = field;
            m_accesses.push_back(std::move(access));
        }
    }

    QueryLanguage m_language;
    const VisitRecord& m_visit;
    const Value& m_context;
    std::vector<Access> m_accesses;
};

/// What a distributed Map reads besides.
void collectDistributed(AccessCollector& collector, const MapBody& map, const Value& payload) {
    if (map.reader) {
        collector.read(Stage::Parameters, map.reader->arguments, payload, "/ItemReader/Parameters");
        collector.read(Stage::Parameters, map.reader->maxItems, payload, "/ItemReader/ReaderConfig/MaxItems");
    }
    if (map.batcher) {
        collector.read(Stage::Parameters, map.batcher->batchInput, payload, "/ItemBatcher/BatchInput");
        collector.read(Stage::Parameters, map.batcher->maxItems, payload, "/ItemBatcher/MaxItemsPerBatch");
        collector.read(Stage::Parameters, map.batcher->maxBytes, payload,
                       "/ItemBatcher/MaxInputBytesPerBatch");
    }
    if (map.writer)
        collector.read(Stage::Parameters, map.writer->arguments, payload, "/ResultWriter/Parameters");
}

void collectBody(AccessCollector& collector, const State& state, const VisitRecord& visit) {
    const Value& payload = visit.afterInputPath;
    if (const auto* task = std::get_if<TaskBody>(&state.body)) {
        collector.read(Stage::Task, task->timeoutSeconds, payload, "/TimeoutSeconds");
        collector.read(Stage::Task, task->heartbeatSeconds, payload, "/HeartbeatSeconds");
        collector.read(Stage::Task, task->credentials, payload, "/Credentials");
    } else if (const auto* wait = std::get_if<WaitBody>(&state.body)) {
        collector.read(Stage::Wait, wait->secondsPath, payload, "/SecondsPath");
        collector.read(Stage::Wait, wait->timestampPath, payload, "/TimestampPath");
        collector.read(Stage::Wait, wait->secondsQuery, payload, "/Seconds");
        collector.read(Stage::Wait, wait->timestampQuery, payload, "/Timestamp");
    } else if (const auto* fail = std::get_if<FailBody>(&state.body)) {
        const bool query = state.language == QueryLanguage::Jsonata;
        collector.read(Stage::Fail, fail->error, payload, query ? "/Error" : "/ErrorPath");
        collector.read(Stage::Fail, fail->cause, payload, query ? "/Cause" : "/CausePath");
    } else if (const auto* map = std::get_if<MapBody>(&state.body)) {
        collector.read(Stage::ItemsPath, map->itemsPath, payload, "/ItemsPath");
        collector.read(Stage::ItemsPath, map->items, payload, "/Items");
        collector.read(Stage::Parameters, map->itemSelector, payload, "/ItemSelector");
        collector.read(Stage::Parameters, map->maxConcurrency, payload, "/MaxConcurrency");
        collector.read(Stage::Parameters, map->toleratedFailureCount, payload, "/ToleratedFailureCount");
        collector.read(Stage::Parameters, map->toleratedFailurePercentage, payload,
                       "/ToleratedFailurePercentage");
        collectDistributed(collector, *map, payload);
    } else if (const auto* choice = std::get_if<ChoiceBody>(&state.body)) {
        // Rules are looked at in order, up to the one that was taken.
        const bool taken = visit.transition.kind == Transition::Kind::Choice;
        const std::size_t count = taken ? visit.transition.index + 1 : choice->rules.size();
        for (std::size_t i = 0; i < count && i < choice->rules.size(); ++i) {
            std::string field = "/Choices";
            appendPointerToken(field, i);
            if (choice->rules[i].query)
                collector.read(Stage::Choice, choice->rules[i].query, payload,
                               (field + "/Condition").c_str());
            else
                collector.condition(choice->rules[i].condition, payload, field);
        }
    }
}

void collectAssign(AccessCollector& collector, const State& state, const VisitRecord& visit) {
    const Transition& left = visit.transition;
    const auto* choice = std::get_if<ChoiceBody>(&state.body);
    if (left.kind == Transition::Kind::Choice && choice != nullptr && left.index < choice->rules.size()) {
        std::string field = "/Choices";
        appendPointerToken(field, left.index);
        collector.assign(choice->rules[left.index].assign, visit.result, field + "/Assign");
    } else if (left.kind == Transition::Kind::Catch && left.index < state.catchers.size()) {
        std::string field = "/Catch";
        appendPointerToken(field, left.index);
        collector.assign(state.catchers[left.index].assign, visit.result, field + "/Assign");
    } else {
        collector.assign(state.assign, visit.result, "/Assign");
    }
}

/// JSONata: Output of the state, its rule or its catcher, and Assign beside it.
void collectOutput(AccessCollector& collector, const State& state, const VisitRecord& visit) {
    const Transition& left = visit.transition;
    const auto* choice = std::get_if<ChoiceBody>(&state.body);
    std::string field;
    const std::optional<Expression>* output = &state.output;
    if (left.kind == Transition::Kind::Choice && choice != nullptr && left.index < choice->rules.size()) {
        field = "/Choices";
        appendPointerToken(field, left.index);
        output = &choice->rules[left.index].output;
    } else if (left.kind == Transition::Kind::Catch && left.index < state.catchers.size()) {
        field = "/Catch";
        appendPointerToken(field, left.index);
        output = &state.catchers[left.index].output;
    } else if (left.kind == Transition::Kind::None) {
        return; // it did not get there
    }
    collector.read(Stage::Output, *output, visit.input, (field + "/Output").c_str());
    collectAssign(collector, state, visit);
}

} // namespace

std::vector<Access> accessesOf(const State& state, const VisitRecord& visit, const Value& context) {
    AccessCollector collector(state, visit, context);
    collector.read(Stage::InputPath, state.inputPath, visit.input, "/InputPath");
    if (visit.afterInputPath.isAbsent())
        return collector.take(); // it did not get further
    collectBody(collector, state, visit);
    const bool query = state.language == QueryLanguage::Jsonata;
    collector.read(Stage::Parameters, state.parameters, visit.afterInputPath,
                   query ? "/Arguments" : "/Parameters");
    if (query) {
        collectOutput(collector, state, visit);
        return collector.take();
    }
    if (visit.transition.kind == Transition::Kind::Catch && visit.transition.index < state.catchers.size()) {
        std::string field = "/Catch";
        appendPointerToken(field, visit.transition.index);
        collector.place(state.catchers[visit.transition.index].resultPath, visit.afterResultPath,
                        field + "/ResultPath");
        collectAssign(collector, state, visit);
        return collector.take();
    }
    if (visit.result.isAbsent())
        return collector.take();
    collector.read(Stage::ResultSelector, state.resultSelector, visit.result, "/ResultSelector");
    const bool placesResult = state.type == StateType::Pass || state.type == StateType::Task ||
                              state.type == StateType::Parallel || state.type == StateType::Map;
    if (placesResult)
        collector.place(state.resultPath, visit.afterResultPath, "/ResultPath");
    collector.read(Stage::OutputPath, state.outputPath, visit.afterResultPath, "/OutputPath");
    collectAssign(collector, state, visit);
    return collector.take();
}

} // namespace steploom::engine
