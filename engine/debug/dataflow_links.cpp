// SPDX-License-Identifier: Apache-2.0
#include "engine/debug/dataflow_links.h"

#include "engine/debug/debug_scope.h"
#include "engine/debug/expression_links.h"
#include "engine/debug/lines.h"
#include "engine/value/pointer.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace steploom::engine {

namespace {

using LinkKind = FlowLink::Kind;

Value orNull(const Value& value) {
    return value.isAbsent() ? Value(nullptr) : value;
}

bool works(StateType type) {
    return type == StateType::Task || type == StateType::Parallel || type == StateType::Map;
}

bool sameValue(const Value& a, const Value& b) {
    return a.isIdentical(b) || a == b;
}

/// All links of a run, visit by visit.
class FlowCollector {
public:
    explicit FlowCollector(const Execution& execution)
        : m_execution(execution)
        , m_history(execution.history()) {
        for (std::uint32_t visit = 0; visit < m_history.visits.size(); ++visit) {
            const VisitRecord& record = m_history.visits[visit];
            if (record.parent != kNone)
                m_last[{record.parent, record.parentAttempt, record.branch}] = visit;
            if (record.child != kNone)
                m_firstOfChild.emplace(record.child, visit);
        }
    }

    DataFlow take() {
        for (std::uint32_t visit = 0; visit < m_history.visits.size(); ++visit) {
            if (m_history.visits[visit].state != kNone)
                collect(visit);
        }
        collectEnd();
        return std::move(m_flow);
    }

private:
    PayloadPlace at(std::uint32_t visit, Slot slot, std::string pointer = {}) const {
        return {visit, slot, std::move(pointer)};
    }
    FlowLink& link(LinkKind kind, PayloadPlace from, PayloadPlace to, std::string field = {}) {
        FlowLink& made = m_flow.links.emplace_back();
        made.kind = kind;
        made.from = std::move(from);
        made.to = std::move(to);
        made.field = std::move(field);
        return made;
    }
    /// What goes on as it is; nothing where somebody put another value there by hand.
    void handOn(const PayloadPlace& from, const PayloadPlace& to) {
        if (sameValue(valueAt(from), valueAt(to)))
            link(LinkKind::Copied, from, to);
    }
    Value valueAt(const PayloadPlace& place) const {
        const Value whole = payloadIn(m_execution, place.visit, place.slot);
        const Value* found = whole.isAbsent() ? nullptr : resolvePointer(whole, place.pointer);
        return found != nullptr ? *found : Value();
    }
    void use(PayloadPlace place, Stage stage, std::string field, bool decides) {
        m_flow.uses.push_back({std::move(place), stage, std::move(field), decides});
    }
    void uses(const std::vector<FlowLink>& reads, Stage stage, const std::string& field, bool decides) {
        for (const FlowLink& read : reads)
            use(read.from, stage, field, decides);
    }

    /// Places of payloads in the context object of what runs in a visit; for an item of that visit's own Map
    /// with its index.
    std::vector<SeenPlace> contextOf(std::uint32_t visit, std::uint32_t item = kNone) const {
        std::vector<SeenPlace> seen;
        const auto add = [&](PayloadPlace place, const char* where) {
            SeenPlace& added = seen.emplace_back();
            added.place = std::move(place);
            added.at = where;
        };
        const ChildId child = m_history.visits[visit].child;
        const auto first = m_firstOfChild.find(child);
        if (child == kNone)
            add(at(kNone, Slot::ExecutionInput), "/Execution/Input");
        else if (first != m_firstOfChild.end())
            add(at(first->second, Slot::Input), "/Execution/Input");
        std::uint32_t map = item == kNone ? m_history.visits[visit].parent : visit;
        std::uint32_t index = item == kNone ? m_history.visits[visit].branch : item;
        while (map != kNone && m_history.visits[map].type != StateType::Map) {
            index = m_history.visits[map].branch;
            map = m_history.visits[map].parent;
        }
        if (map != kNone && (item != kNone || m_history.visits[map].child == child)) {
            std::string pointer;
            appendPointerToken(pointer, std::size_t{index});
            add(at(map, Slot::Items, pointer), "/Map/Item/Value");
        }
        return seen;
    }

    ExpressionLinks::Sight sightOf(std::uint32_t visit, Slot payload) const {
        const VisitRecord& record = m_history.visits[visit];
        ExpressionLinks::Sight sight;
        sight.payload = at(visit, payload);
        sight.payloadValue = payloadIn(m_execution, visit, payload);
        sight.visit = visit;
        sight.variables = record.variablesBefore;
        sight.context = contextOf(visit);
        Value context = contextOfVisit(m_execution, visit);
        if (context.find("Task") == nullptr) // which token it was does not matter
            context = context.with("Task", Value::object({{"Token", "token"}}));
        sight.around = {record.input, {}, {}, std::move(context), record.variablesBefore};
        return sight;
    }

    void collect(std::uint32_t visit) {
        const VisitRecord& record = m_history.visits[visit];
        const State& state = m_execution.definition().state(record.state);
        collectEntry(visit, record);
        collectInput(visit, record, state);
        if (!record.detail->error.isAbsent())
            collectError(visit, record, state);
        if (record.status == VisitStatus::Caught)
            collectCaught(visit, record, state);
        else
            collectResult(visit, record, state);
    }

    /// What the execution ends with.
    void collectEnd() {
        const ExecutionStatus status = m_execution.status();
        for (std::uint32_t visit = static_cast<std::uint32_t>(m_history.visits.size()); visit-- > 0;) {
            const VisitRecord& record = m_history.visits[visit];
            if (status == ExecutionStatus::Succeeded && record.parent == kNone)
                return static_cast<void>(
                    link(LinkKind::Copied, at(visit, Slot::Output), at(kNone, Slot::ExecutionOutput)));
            // Some failures end it from wherever they are.
            const bool failed = status == ExecutionStatus::Failed && record.status == VisitStatus::Failed &&
                                sameValue(record.detail->error, m_execution.error()) &&
                                sameValue(record.detail->cause, m_execution.cause());
            if (failed)
                return static_cast<void>(
                    link(LinkKind::Copied, at(visit, Slot::ErrorOutput), at(kNone, Slot::ExecutionError)));
        }
    }

    /// Where the input and the variables of a visit come from.
    void collectEntry(std::uint32_t visit, const VisitRecord& record) {
        const std::uint32_t before = predecessorOf(m_history, visit);
        if (before != kNone) {
            handOn(at(before, Slot::Output), at(visit, Slot::Input));
            handOn(at(before, Slot::VariablesAfter), at(visit, Slot::VariablesBefore));
            return;
        }
        if (record.parent == kNone) {
            if (record.enteredEvent <= 2)
                handOn(at(kNone, Slot::ExecutionInput), at(visit, Slot::Input));
            return;
        }
        const VisitRecord& parent = m_history.visits[record.parent];
        if (parent.child == record.child)
            handOn(at(record.parent, Slot::VariablesBefore), at(visit, Slot::VariablesBefore));
        if (parent.type == StateType::Parallel)
            return handOn(at(record.parent, Slot::AfterParameters), at(visit, Slot::Input));
        const auto& map = std::get<MapBody>(m_execution.definition().state(parent.state).body);
        std::string index;
        appendPointerToken(index, std::size_t{record.branch});
        if (map.batcher) {
            link(LinkKind::Opaque, at(record.parent, Slot::Items), at(visit, Slot::Input), "/ItemBatcher");
            link(LinkKind::Opaque, at(record.parent, Slot::AfterInputPath), at(visit, Slot::Input),
                 "/ItemBatcher");
        } else if (map.itemSelector) {
            ExpressionLinks::Sight sight = sightOf(record.parent, Slot::AfterInputPath);
            sight.context = contextOf(record.parent, record.branch);
            const Value& items = parent.detail->afterItemsPath;
            if (record.branch < items.size())
                sight.around.context = sight.around.context.with(
                    "Map", Value::object({{"Item", Value::object({{"Index", Value(record.branch)},
                                                                  {"Value", items.at(record.branch)}})}}));
            ExpressionLinks(sight, m_flow.links)
                .add(*map.itemSelector, at(visit, Slot::Input), record.input, "/ItemSelector");
        } else {
            handOn(at(record.parent, Slot::Items, index), at(visit, Slot::Input));
        }
    }

    void collectSelection(const Selection& selection, const ExpressionLinks::Sight& sight,
                          const PayloadPlace& to, const Value& made, const char* field) {
        if (selection.kind == Selection::Kind::Whole)
            link(LinkKind::Copied, sight.payload, to);
        else if (selection.kind == Selection::Kind::Part)
            ExpressionLinks(sight, m_flow.links).addPath(selection.path, to, made, field);
    }

    void collectInput(std::uint32_t visit, const VisitRecord& record, const State& state) {
        collectSelection(state.inputPath, sightOf(visit, Slot::Input), at(visit, Slot::AfterInputPath),
                         record.afterInputPath, "/InputPath");
        if (record.afterInputPath.isAbsent())
            return;
        const ExpressionLinks::Sight sight = sightOf(visit, Slot::AfterInputPath);
        ExpressionLinks links(sight, m_flow.links);
        const bool query = state.language == QueryLanguage::Jsonata;
        if (state.parameters)
            links.add(*state.parameters, at(visit, Slot::AfterParameters), record.afterParameters,
                      query ? "/Arguments" : "/Parameters");
        else
            link(LinkKind::Copied, at(visit, Slot::AfterInputPath), at(visit, Slot::AfterParameters));
        // What the work reads besides, or decides by.
        for (const Access& access : accessesOf(state, record, sight.around.context)) {
            const bool decides =
                access.stage == Stage::Choice || access.stage == Stage::Wait || access.stage == Stage::Task;
            if (!access.write && decides)
                useOf(visit, access);
        }
        if (state.type == StateType::Task)
            use(at(visit, Slot::AfterParameters), Stage::Parameters, "/Resource", false);
        if (const auto* map = std::get_if<MapBody>(&state.body))
            collectItems(visit, *map, sight);
    }

    /// A read that becomes no payload.
    void useOf(std::uint32_t visit, const Access& access) {
        const bool query = access.language == QueryLanguage::Jsonata;
        PayloadPlace place = at(visit, query ? Slot::Input : Slot::AfterInputPath, access.pointer);
        switch (access.source) {
        case Access::Source::Payload:
            break;
        case Access::Source::Result:
            place.slot = Slot::Result;
            break;
        case Access::Source::Error:
            place.slot = Slot::ErrorOutput;
            break;
        case Access::Source::Variable:
            place.slot = Slot::VariablesBefore;
            place.pointer.clear();
            appendPointerToken(place.pointer, access.variable);
            place.pointer += access.pointer;
            break;
        case Access::Source::Context:
            for (const SeenPlace& seen : contextOf(visit)) {
                PayloadPlace inside = seen.place;
                if (isPointerWithin(access.pointer, seen.at))
                    inside.pointer += access.pointer.substr(seen.at.size());
                else if (!isPointerWithin(seen.at, access.pointer))
                    continue;
                use(inside, access.stage, access.field, true);
            }
            return;
        }
        use(std::move(place), access.stage, access.field, true);
    }

    void collectItems(std::uint32_t visit, const MapBody& map, const ExpressionLinks::Sight& sight) {
        const PayloadPlace items = at(visit, Slot::Items);
        const Value made = payloadIn(m_execution, visit, Slot::Items);
        ExpressionLinks links(sight, m_flow.links);
        if (map.reader)
            link(LinkKind::Opaque, sight.payload, items, "/ItemReader");
        else if (map.items)
            links.add(*map.items, items, made, "/Items");
        else if (map.itemsPath)
            links.addPath(*map.itemsPath, items, made, "/ItemsPath");
        else
            link(LinkKind::Copied, sight.payload, items);
        const auto number = [&](const NumberField& field, const char* name) {
            if (field.path)
                uses(links.readsOf(*field.path), Stage::Parameters, name, true);
            else if (field.query)
                uses(links.readsOf(*field.query), Stage::Parameters, name, true);
        };
        number(map.maxConcurrency, "/MaxConcurrency");
        number(map.toleratedFailureCount, "/ToleratedFailureCount");
        number(map.toleratedFailurePercentage, "/ToleratedFailurePercentage");
        if (map.writer && map.writer->arguments)
            uses(links.readsOf(*map.writer->arguments), Stage::Parameters, "/ResultWriter", false);
    }

    void collectError(std::uint32_t visit, const VisitRecord& record, const State& state) {
        const PayloadPlace error = at(visit, Slot::ErrorOutput);
        if (const auto* fail = std::get_if<FailBody>(&state.body)) {
            const ExpressionLinks::Sight sight = sightOf(visit, Slot::AfterInputPath);
            ExpressionLinks links(sight, m_flow.links);
            const bool query = state.language == QueryLanguage::Jsonata;
            const auto text = [&](const std::optional<Expression>& field, const char* name) {
                PayloadPlace to = error;
                appendPointerToken(to.pointer, name);
                if (field)
                    links.add(*field, to, valueAt(to), std::string("/") + name + (query ? "" : "Path"));
            };
            text(fail->error, "Error");
            text(fail->cause, "Cause");
        } else if (const std::uint32_t inner = failedIn(visit); inner != kNone) {
            link(LinkKind::Copied, at(inner, Slot::ErrorOutput), error);
        } else if (state.type == StateType::Task && !record.detail->attempts.empty() &&
                   record.detail->attempts.back().outcome != Attempt::Outcome::Succeeded) {
            link(LinkKind::Task, at(visit, Slot::AfterParameters), error);
        } else { // one of its own fields: which, nobody has written down
            link(LinkKind::Opaque, at(visit, Slot::Input), error);
            link(LinkKind::Opaque, at(visit, Slot::VariablesBefore), error);
            link(LinkKind::Opaque, at(visit, Slot::Result), error);
        }
        if (!state.retriers.empty() || !state.catchers.empty())
            use(at(visit, Slot::ErrorOutput, "/Error"), Stage::Task,
                state.catchers.empty() ? "/Retry" : "/Catch", true);
    }

    /// The visit inside whose failure is that of the state around it; kNone where there is none.
    std::uint32_t failedIn(std::uint32_t visit) const {
        std::uint32_t found = kNone;
        for (const auto& [place, inner] : m_last) {
            const VisitRecord& record = m_history.visits[inner];
            if (std::get<0>(place) == visit && record.status == VisitStatus::Failed &&
                sameValue(record.detail->error, m_history.visits[visit].detail->error) &&
                sameValue(record.detail->cause, m_history.visits[visit].detail->cause))
                found = inner;
        }
        return found;
    }

    void collectCaught(std::uint32_t visit, const VisitRecord& record, const State& state) {
        const std::uint32_t index = record.detail->catchIndex;
        if (index >= state.catchers.size())
            return;
        const Catcher& catcher = state.catchers[index];
        std::string field = "/Catch";
        appendPointerToken(field, std::size_t{index});
        ExpressionLinks::Sight sight = sightOf(visit, Slot::ErrorOutput);
        sight.around.errorOutput = sight.payloadValue;
        if (state.language == QueryLanguage::Jsonata) {
            if (catcher.output)
                ExpressionLinks(sight, m_flow.links)
                    .add(*catcher.output, at(visit, Slot::Output), record.output, field + "/Output");
            else
                link(LinkKind::Copied, sight.payload, at(visit, Slot::Output));
            link(LinkKind::Copied, at(visit, Slot::Output), at(visit, Slot::AfterResultPath));
        } else {
            place(catcher.resultPath, visit, Slot::ErrorOutput, record, field + "/ResultPath");
            link(LinkKind::Copied, at(visit, Slot::AfterResultPath), at(visit, Slot::Output));
        }
        collectAssign(catcher.assign, sight, visit, record, field + "/Assign");
    }

    /// ResultPath: a result into the input.
    void place(const Placement& placement, std::uint32_t visit, Slot from, const VisitRecord& record,
               const std::string& field) {
        const PayloadPlace to = at(visit, Slot::AfterResultPath);
        if (placement.kind == Placement::Kind::Replace) {
            link(LinkKind::Copied, at(visit, from), to, field);
            return;
        }
        FlowLink& input = link(LinkKind::Copied, at(visit, Slot::Input), to, field);
        if (placement.kind == Placement::Kind::Discard || record.afterResultPath.isAbsent())
            return;
        const std::string pointer = selectedPointers(record.afterResultPath, placement.path).front();
        input.holes.push_back(pointer);
        link(LinkKind::Copied, at(visit, from), at(visit, Slot::AfterResultPath, pointer), field);
    }

    void collectAssign(const std::optional<Expression>& assign, const ExpressionLinks::Sight& sight,
                       std::uint32_t visit, const VisitRecord& record, const std::string& field) {
        FlowLink& kept =
            link(LinkKind::Copied, at(visit, Slot::VariablesBefore), at(visit, Slot::VariablesAfter));
        if (!assign)
            return;
        const bool constant = assign->isConstant();
        const std::size_t count = constant ? assign->constant.size() : assign->shape.size();
        for (std::size_t i = 0; i < count; ++i) {
            std::string name;
            appendPointerToken(name, constant ? assign->constant.keyAt(i) : assign->shape.keyAt(i));
            kept.holes.push_back(std::move(name));
        }
        ExpressionLinks(sight, m_flow.links)
            .add(*assign, at(visit, Slot::VariablesAfter), orNull(record.variablesAfter), field);
    }

    /// What a Parallel or Map got from its branches or iterations.
    void collectBranches(std::uint32_t visit, const VisitRecord& record, const State& state) {
        const auto* map = std::get_if<MapBody>(&state.body);
        const auto attempt = static_cast<std::uint32_t>(record.detail->attempts.size() - 1);
        for (std::uint32_t branch = 0; branch < record.detail->branches; ++branch) {
            const auto last = m_last.find({visit, attempt, branch});
            if (last == m_last.end() || m_history.visits[last->second].status == VisitStatus::Failed)
                continue;
            std::string pointer;
            appendPointerToken(pointer, std::size_t{branch});
            if (map != nullptr && map->writer)
                link(LinkKind::Opaque, at(last->second, Slot::Output), at(visit, Slot::Result),
                     "/ResultWriter");
            else
                handOn(at(last->second, Slot::Output), at(visit, Slot::Result, pointer));
        }
    }

    void collectResult(std::uint32_t visit, const VisitRecord& record, const State& state) {
        if (record.result.isAbsent())
            return;
        const PayloadPlace result = at(visit, Slot::Result);
        if (const auto* pass = std::get_if<PassBody>(&state.body)) {
            if (pass->result.isAbsent())
                link(LinkKind::Copied, at(visit, Slot::AfterParameters), result);
        } else if (state.type == StateType::Task) {
            link(LinkKind::Task, at(visit, Slot::AfterParameters), result, "/Resource");
        } else if (works(state.type)) {
            collectBranches(visit, record, state);
        } else {
            link(LinkKind::Copied, at(visit, Slot::AfterInputPath), result);
        }
        // A rule of a Choice has fields of its own.
        const std::optional<Expression>* output = &state.output;
        const std::optional<Expression>* assign = &state.assign;
        std::string field;
        if (record.transition.kind == Transition::Kind::Choice) {
            const auto& rules = std::get<ChoiceBody>(state.body).rules;
            if (record.transition.index < rules.size()) {
                output = &rules[record.transition.index].output;
                assign = &rules[record.transition.index].assign;
                field = "/Choices";
                appendPointerToken(field, std::size_t{record.transition.index});
            }
        }
        if (state.language == QueryLanguage::Jsonata) {
            ExpressionLinks::Sight sight = sightOf(visit, Slot::Input);
            if (works(state.type))
                sight.around.result = record.result;
            if (*output)
                ExpressionLinks(sight, m_flow.links)
                    .add(**output, at(visit, Slot::Output), record.output, field + "/Output");
            else
                link(LinkKind::Copied, result, at(visit, Slot::Output));
            return collectAssign(*assign, sight, visit, record, field + "/Assign");
        }
        const PayloadPlace selected = at(visit, Slot::AfterResultSelector);
        const ExpressionLinks::Sight sight = sightOf(visit, Slot::Result);
        if (state.resultSelector)
            ExpressionLinks(sight, m_flow.links)
                .add(*state.resultSelector, selected, record.afterResultSelector, "/ResultSelector");
        else
            link(LinkKind::Copied, result, selected);
        place(state.resultPath, visit, Slot::AfterResultSelector, record, "/ResultPath");
        collectSelection(state.outputPath, sightOf(visit, Slot::AfterResultPath), at(visit, Slot::Output),
                         record.output, "/OutputPath");
        collectAssign(*assign, sightOf(visit, Slot::AfterResultSelector), visit, record, field + "/Assign");
    }

    const Execution& m_execution;
    const History& m_history;
    /// The last visit of each branch and attempt: {parent, attempt, branch}.
    std::map<std::tuple<std::uint32_t, std::uint32_t, std::uint32_t>, std::uint32_t> m_last;
    std::map<ChildId, std::uint32_t> m_firstOfChild;
    DataFlow m_flow;
};

} // namespace

DataFlow dataFlowOf(const Execution& execution) {
    return FlowCollector(execution).take();
}

} // namespace steploom::engine
