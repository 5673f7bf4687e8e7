// SPDX-License-Identifier: Apache-2.0
#include "engine/debug/stages.h"

#include "engine/debug/debug_scope.h"
#include "engine/expression/query.h"
#include "engine/value/pointer.h"

namespace steploom::engine {

namespace {

using Kind = StageView::Kind;

Value orNull(const Value& value) {
    return value.isAbsent() ? Value(nullptr) : value;
}

bool works(StateType type) {
    return type == StateType::Task || type == StateType::Parallel || type == StateType::Map;
}

class StageCollector {
public:
    StageCollector(const State& state, Phase phase, const VisitRecord& before, const VisitRecord& after,
                   const Value& context)
        : m_state(state)
        , m_phase(phase)
        , m_before(before)
        , m_after(after)
        , m_context(context) {}

    std::vector<StageView> take() {
        const bool executes = m_phase == Phase::Execute;
        if (executes)
            collectInput();
        if (m_phase == Phase::Leave || (executes && !works(m_state.type)))
            collectResult();
        collectFailure();
        return std::move(m_stages);
    }

private:
    bool isQuery() const { return m_state.language == QueryLanguage::Jsonata; }
    void add(Kind kind, std::string field, Value before, Value after) {
        m_stages.push_back({kind, std::move(field), std::move(before), std::move(after)});
    }

    void collectInput() {
        if (m_state.inputPath.kind != Selection::Kind::Whole)
            add(Kind::InputPath, "/InputPath", m_after.input, m_after.afterInputPath);
        const Value& payload = m_after.afterInputPath;
        if (payload.isAbsent())
            return;
        if (m_state.parameters)
            add(Kind::Parameters, isQuery() ? "/Arguments" : "/Parameters", payload, m_after.afterParameters);
        const VisitDetail& detail = *m_after.detail;
        if (m_state.type == StateType::Task && !detail.request.isAbsent())
            add(Kind::Request, "/Resource", detail.resource, detail.request);
        if (const auto* map = std::get_if<MapBody>(&m_state.body)) {
            const char* field = map->reader      ? "/ItemReader"
                                : map->items     ? "/Items"
                                : map->itemsPath ? "/ItemsPath"
                                                 : "";
            add(Kind::Items, field, payload, detail.afterItemsPath);
            if (map->itemSelector && !detail.afterItemSelector.isAbsent())
                add(Kind::Parameters, "/ItemSelector", detail.afterItemsPath, detail.afterItemSelector);
        }
        if (m_state.type == StateType::Wait && detail.waitUntil != 0)
            add(Kind::Wait, waitField(), payload, Value(detail.waitUntil));
        if (const auto* choice = std::get_if<ChoiceBody>(&m_state.body))
            collectRules(*choice, payload);
    }

    std::string waitField() const {
        const auto& wait = std::get<WaitBody>(m_state.body);
        if (wait.seconds || wait.secondsQuery)
            return "/Seconds";
        if (wait.secondsPath)
            return "/SecondsPath";
        return wait.timestampPath ? "/TimestampPath" : "/Timestamp";
    }

    void collectRules(const ChoiceBody& choice, const Value& payload) {
        const Transition& left = m_after.transition;
        const bool taken = left.kind == Transition::Kind::Choice;
        for (std::uint32_t i = 0; i < choice.rules.size(); ++i) {
            std::string field = "/Choices";
            appendPointerToken(field, i);
            const bool here = taken && left.index == i;
            Value verdict(here);
            // Where no rule was taken, one may have failed: the first without a verdict.
            if (!taken && left.kind != Transition::Kind::Default)
                verdict = verdictOf(choice.rules[i], payload);
            add(Kind::Rule, field, payload, verdict);
            if (here || verdict.isAbsent())
                return;
        }
    }

    /// Absent where the rule has none.
    Value verdictOf(const ChoiceRule& rule, const Value& payload) const {
        const FixedContext context(m_context);
        std::uint64_t random = 1;
        Scope scope{rule.query ? m_after.input : payload, m_after.variablesBefore, context, &random};
        Failure failure;
        if (rule.query)
            return evaluateQuery(*rule.query, scope, failure, QueryResult::Boolean);
        const bool met = holds(rule.condition, scope, failure);
        return failure ? Value() : Value(met);
    }

    /// "/Choices/1" or "/Catch/0" where a rule or catcher has the fields that count, else "".
    std::string fieldsOf() const {
        std::string place;
        const Transition& left = m_after.transition;
        if (left.kind == Transition::Kind::Choice) {
            place = "/Choices";
            appendPointerToken(place, left.index);
        }
        return place;
    }

    void collectResult() {
        if (m_after.result.isAbsent())
            return;
        const bool pass = m_state.type == StateType::Pass;
        if (works(m_state.type) || (pass && !std::get<PassBody>(m_state.body).result.isAbsent()))
            add(Kind::Result, pass ? "/Result" : "", before(m_after.afterParameters, m_after.afterInputPath),
                m_after.result);
        if (isQuery()) {
            const auto* choice = std::get_if<ChoiceBody>(&m_state.body);
            const bool rule = m_after.transition.kind == Transition::Kind::Choice && choice != nullptr;
            const bool has = rule ? choice->rules[m_after.transition.index].output.has_value()
                                  : m_state.output.has_value();
            if (has)
                add(Kind::Output, fieldsOf() + "/Output", m_after.result, m_after.output);
        } else {
            if (m_state.resultSelector)
                add(Kind::ResultSelector, "/ResultSelector", m_after.result, m_after.afterResultSelector);
            if (m_state.resultPath.kind != Placement::Kind::Replace)
                add(Kind::ResultPath, "/ResultPath", before(m_after.afterResultSelector, m_after.result),
                    m_after.afterResultPath);
            if (m_state.outputPath.kind != Selection::Kind::Whole && !m_after.afterResultPath.isAbsent())
                add(Kind::OutputPath, "/OutputPath", m_after.afterResultPath, m_after.output);
        }
        collectAssign();
    }

    void collectAssign() {
        if (m_after.variablesAfter.isAbsent() || m_after.variablesAfter.isIdentical(m_after.variablesBefore))
            return;
        ObjectBuilder set;
        for (std::size_t i = 0; i < m_after.variablesAfter.size(); ++i) {
            const std::string_view name = m_after.variablesAfter.keyAt(i);
            if (!m_after.variablesAfter.at(i).isIdentical(m_after.variablesBefore.get(name)))
                set.add(name, m_after.variablesAfter.at(i));
        }
        add(Kind::Assign, fieldsOf() + "/Assign", m_after.variablesBefore, set.build());
    }

    void collectFailure() {
        const VisitDetail& detail = *m_after.detail;
        const bool failed = !detail.error.isAbsent() &&
                            (m_after.status == VisitStatus::Failed ||
                             m_after.status == VisitStatus::Retrying || detail.catchIndex != kNone);
        const bool before = m_before.status == m_after.status &&
                            m_before.detail->catchIndex == detail.catchIndex &&
                            m_before.detail->attempts.size() == detail.attempts.size() &&
                            m_before.detail->error.isIdentical(detail.error);
        if (!failed || before)
            return;
        add(Kind::Error, "", {},
            Value::object({{"Error", orNull(detail.error)}, {"Cause", orNull(detail.cause)}}));
        if (detail.catchIndex == kNone)
            return;
        std::string field = "/Catch";
        appendPointerToken(field, detail.catchIndex);
        add(Kind::Catch, field, m_after.input, m_after.afterResultPath);
    }

    static const Value& before(const Value& first, const Value& otherwise) {
        return first.isAbsent() ? otherwise : first;
    }

    const State& m_state;
    Phase m_phase;
    const VisitRecord& m_before;
    const VisitRecord& m_after;
    const Value& m_context;
    std::vector<StageView> m_stages;
};

} // namespace

std::vector<StageView> stagesOf(const State& state, Phase phase, const VisitRecord& before,
                                const VisitRecord& after, const Value& context) {
    return StageCollector(state, phase, before, after, context).take();
}

} // namespace steploom::engine
