// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/debug/provenance.h"
#include "engine/definition/compiler.h"
#include "engine/execution/execution.h"
#include "engine/value/json_writer.h"
#include "engine/value/pointer.h"
#include "tests/support/random_machines.h"

#include <iterator>
#include <stdexcept>
#include <string>
#include <vector>

// Machines by chance whose states hand data on: paths, templates, intrinsics, queries, variables, results in
// places, branches and iterations with selected items, errors that are caught. Each state is made to read
// what is there when it runs, which is found out by running what there is so far.
namespace steploom::tests {

class FlowMaker {
public:
    FlowMaker(Random& random, bool query)
        : m_random(random)
        , m_query(query) {}

    static engine::Value input() {
        using engine::Value;
        const auto item = [](int id, int amount, const char* name) {
            return Value::object({{"id", Value(id)},
                                  {"amount", Value(amount)},
                                  {"name", name},
                                  {"tags", Value::array({Value("x"), Value("y")})}});
        };
        return Value::object(
            {{"n", Value(4)},
             {"s", "text"},
             {"flag", Value(true)},
             {"o", Value::object({{"a", Value(1)}, {"b", "two"}, {"c", Value::object({{"d", Value(3)}})}})},
             {"items", Value::array({item(1, 10, "one"), item(2, 20, "two"), item(3, 5, "three")})},
             {"unused", Value::object({{"u", Value(9)}})}});
    }

    /// The answers of the tasks: what was sent, in another place, and something of its own.
    class Tasks final : public engine::TaskHandler {
    public:
        engine::TaskAnswer start(const engine::TaskRequest& request) override {
            return engine::TaskAnswer::succeeded(
                engine::Value::object({{"got", request.parameters}, {"fixed", engine::Value(7)}}));
        }
    };

    engine::Value make() {
        m_next = 0;
        engine::Value machine = scope(input(), 0);
        return m_query ? machine.with("QueryLanguage", "JSONata") : machine;
    }

private:
    using Value = engine::Value;

    std::uint32_t any(std::size_t count) { return below(m_random, static_cast<std::uint32_t>(count)); }
    bool perhaps() { return any(2) == 0; }

    struct Leaf {
        std::string text; ///< $.a.b[0] or $states.input.a.b[0]
        Value value;
    };

    std::string pathText(std::string root, const std::string& pointer) const {
        for (std::size_t at = 0; at < pointer.size();) {
            const std::size_t end = std::min(pointer.find('/', at + 1), pointer.size());
            const std::string token = pointer.substr(at + 1, end - at - 1);
            const bool index = token.find_first_not_of("0123456789") == std::string::npos;
            root += index ? "[" + token + "]" : "." + token;
            at = end;
        }
        return root;
    }
    /// A place of a value by chance, a leaf mostly.
    Leaf pick(const std::string& root, const Value& value) {
        std::vector<std::string> pointers = engine::leavesOf(value);
        std::string pointer = pointers[any(pointers.size())];
        if (any(4) == 0 && !pointer.empty())
            pointer.resize(pointer.rfind('/'));
        return {pathText(root, pointer), *engine::resolvePointer(value, pointer)};
    }

    std::string rootOf(const char* name) const {
        return m_query ? std::string("$states.") + name : std::string("$");
    }
    void addExpression(engine::ObjectBuilder& object, const std::string& key, const std::string& text) {
        if (m_query)
            object.add(key, "{% " + text + " %}");
        else
            object.add(key + ".$", text);
    }

    /// Something made of a payload or of the variables.
    std::string expression(const std::string& root, const Value& payload) {
        if (m_variables.size() > 0 && any(3) == 0) {
            const std::string name(m_variables.keyAt(any(m_variables.size())));
            return pick("$" + name, m_variables.get(name)).text;
        }
        const Leaf a = pick(root, payload);
        const Leaf b = pick(root, payload);
        if (m_query && payload.isObject() && payload.get("items").isArray() && payload.get("o").isObject() &&
            perhaps())
            return winding(root);
        switch (any(8)) {
        case 0:
            return m_query ? "$string(" + a.text + ") & '-' & $string(" + b.text + ")"
                           : "States.Format('{}-{}', " + a.text + ", " + b.text + ")";
        case 1:
            return m_query ? "[" + a.text + ", " + b.text + "]"
                           : "States.Array(" + a.text + ", " + b.text + ")";
        case 2:
            if (a.value.isInt())
                return m_query ? a.text + " + 1" : "States.MathAdd(" + a.text + ", 1)";
            return m_query ? "$string(" + a.text + ")" : "States.JsonToString(" + a.text + ")";
        case 3:
            if (payload.get("items").isArray() && payload.get("items").size() > 1) {
                static const char* const jsonPath[] = {".items[*].amount", ".items[0:2]",
                                                       ".items[?(@.amount > 7)].name", "..id"};
                static const char* const jsonata[] = {".items.amount", ".items[amount > 7].name",
                                                      ".items.{'k': name}", ".items^(amount).id"};
                return root + (m_query ? jsonata : jsonPath)[any(4)];
            }
            return a.text;
        case 4:
            return m_query ? "{'p': " + a.text + ", 'q': {'r': " + b.text + "}}" : a.text;
        case 5:
            return m_query ? "$sum([1, 2, " + (a.value.isNumber() ? a.text : std::string("3")) + "])"
                           : "$$.Execution.Input.n";
        case 6:
            return m_query ? "$states.context.Execution.Input.s" : a.text;
        default:
            return a.text;
        }
    }

    /// Queries that come to what they read by many ways.
    std::string winding(const std::string& root) {
        static const char* const queries[] = {
            "$map(@.items, function($v) { $v.amount })",
            "$filter(@.items, function($v) { $v.id > 1 }).name",
            "$reduce(@.items.amount, function($x, $y) { $x + $y })",
            "@.items{name: amount}",
            "$lookup(@.o, 'b')",
            "$keys(@.o)",
            "$merge([@.o, {'z': @.n}])",
            "$exists(@.missing) ? @.n : @.s",
            "@.n > 3 ? @.o.b : @.s",
            "($x := @.o; $x.c.d)",
            "@.**.id",
            "$count(@.items[amount > 7])",
            "$each(@.o, function($v, $k) { $k })",
            "@.items.tags[0]",
            "$spread(@.o)",
            "$distinct(@.items.tags)",
            "@.items.(id & name)",
            "$sort(@.items, function($l, $r) { $l.amount > $r.amount })[0].name",
            "@.items[-1].name",
            "@.items@$i.$i.name",
            "@.items#$p[$p > 0].id",
            "@.items.tags.%.id",
            "$max(@.items.amount) - $min(@.items.amount)",
            "[@.items.id, @.o.*]",
            "@.items ~> $map(function($v) { $v.id + 1 })",
            "$join(@.items.name, @.s)",
            "@.o ~> |$|{'b': 'new'}|",
            "'text' in [@.s]",
            "$zip(@.items.id, @.items.name)",
            "$single(@.items, function($v) { $v.id = 2 }).name",
            "$hash(@.s, 'MD5')",
            "$partition(@.items.id, 2)",
            "$substring(@.s, 1)",
            "$not(@.flag)",
        };
        std::string text = queries[any(std::size(queries))];
        for (std::size_t at = 0; (at = text.find('@', at)) != std::string::npos; at += root.size()) {
            if (text.compare(at, 2, "@$") == 0) { // the language's own
                at += 1;
                at -= root.size();
                continue;
            }
            text.replace(at, 1, root);
        }
        return text;
    }

    Value templateOf(const std::string& root, const Value& payload) {
        engine::ObjectBuilder object;
        const std::uint32_t count = 1 + any(4);
        for (std::uint32_t i = 0; i < count; ++i)
            addExpression(object, "k" + std::to_string(i), expression(root, payload));
        if (perhaps())
            object.add("constant", "c");
        if (perhaps()) {
            engine::ObjectBuilder inner;
            addExpression(inner, "x", expression(root, payload));
            object.add("inner", inner.build());
        }
        // What later states can choose from.
        if (payload.get("items").isArray() && perhaps())
            addExpression(object, "items", root + ".items");
        return object.build();
    }

    Value with(const Value& state, const char* field, Value value) {
        return state.with(field, std::move(value));
    }

    Value placed(Value state) {
        if (m_query || perhaps())
            return state;
        return with(state, "ResultPath",
                    any(4) == 0 ? Value(nullptr) : Value("$.r" + std::to_string(any(3))));
    }

    Value assigning(Value state, const std::string& root, const Value& payload) {
        if (any(3) != 0 || m_depth > 0)
            return state;
        engine::ObjectBuilder assign;
        addExpression(assign, "v" + std::to_string(any(2)), pick(root, payload).text);
        return with(state, "Assign", assign.build());
    }

    Value passState(const Value& payload) {
        Value state = Value::object({{"Type", "Pass"}});
        if (m_query)
            return with(assigning(state, "$states.input", payload), "Output",
                        templateOf("$states.input", payload));
        if (any(4) == 0)
            return placed(with(state, "Result", Value::object({{"made", Value(any(9))}})));
        return placed(with(state, "Parameters", templateOf("$", payload)));
    }

    Value taskState(const Value& payload) {
        Value state = Value::object({{"Type", "Task"}, {"Resource", "arn:aws:states:::lambda:invoke"}});
        if (m_query) {
            state = with(state, "Arguments", templateOf("$states.input", payload));
            if (perhaps())
                state = with(
                    state, "Output",
                    Value::object({{"had", "{% $states.input %}"}, {"fixed", "{% $states.result.fixed %}"}}));
            return state;
        }
        state = with(state, "Parameters", templateOf("$", payload));
        if (perhaps())
            state = with(state, "ResultSelector", Value::object({{"f.$", "$.fixed"}, {"g.$", "$.got"}}));
        state = placed(state);
        if (perhaps())
            state = assigning(state, "$", Value::object({{"f", Value(1)}, {"fixed", Value(1)}}));
        return state.find("Assign") != nullptr ? state.without("Assign") : state;
    }

    /// Two states to choose from, with the next one after both.
    Value choiceState(const Value& payload, const std::string& one, const std::string& other) {
        Leaf leaf = pick(rootOf("input"), payload);
        for (int i = 0; i < 20 && !leaf.value.isInt(); ++i)
            leaf = pick(rootOf("input"), payload);
        if (!leaf.value.isInt())
            leaf = {m_query ? "$states.context.Execution.Input.n" : "$$.Execution.Input.n", Value(4)};
        const Value bound(leaf.value.asInt() + 1);
        const Value rule =
            m_query ? Value::object(
                          {{"Condition", "{% " + leaf.text + " >= " + std::to_string(bound.asInt()) + " %}"},
                           {"Next", one}})
                    : Value::object(
                          {{"Variable", leaf.text}, {"NumericGreaterThanEquals", bound}, {"Next", one}});
        return Value::object({{"Type", "Choice"}, {"Choices", Value::array({rule})}, {"Default", other}});
    }

    Value mapState(const Value& payload) {
        Value state = Value::object({{"Type", "Map"}});
        Value item = payload.get("items").at(0);
        if (m_query)
            state = with(state, "Items", "{% $states.input.items %}");
        else
            state = with(state, "ItemsPath", "$.items");
        if (perhaps()) {
            engine::ObjectBuilder selector;
            addExpression(selector, "v", m_query ? "$states.context.Map.Item.Value" : "$$.Map.Item.Value");
            const Leaf more = pick(rootOf("input"), payload);
            addExpression(selector, "more", more.text);
            state = with(state, "ItemSelector", selector.build());
            item = Value::object({{"v", item}, {"more", more.value}});
        }
        return placed(with(state, "ItemProcessor", scope(item, m_depth + 1)));
    }

    Value parallelState(const Value& payload) {
        Value state = Value::object({{"Type", "Parallel"}});
        std::vector<Value> branches{scope(payload, m_depth + 1), scope(payload, m_depth + 1)};
        return placed(with(state, "Branches", Value::array(std::move(branches))));
    }

    /// A branch that fails with something of the payload, and a catcher.
    Value failingState(const Value& payload, const std::string& next) {
        Leaf leaf = pick(rootOf("input"), payload);
        for (int i = 0; i < 20 && !leaf.value.isString(); ++i)
            leaf = pick(rootOf("input"), payload);
        const bool text = leaf.value.isString();
        Value fail = Value::object({{"Type", "Fail"}, {"Error", "Broken"}});
        if (text)
            fail =
                m_query ? with(fail, "Cause", "{% " + leaf.text + " %}") : with(fail, "CausePath", leaf.text);
        const std::string name = fresh();
        const Value branch =
            Value::object({{"StartAt", name}, {"States", Value::emptyObject().with(name, fail)}});
        Value catcher = Value::object({{"ErrorEquals", Value::array({Value("Broken")})}, {"Next", next}});
        catcher = m_query ? with(catcher, "Output",
                                 Value::object({{"caught", "{% $states.errorOutput.Cause %}"},
                                                {"was", "{% $states.input %}"}}))
                          : with(catcher, "ResultPath", "$.err");
        return Value::object(
            {{"Type", "Parallel"}, {"Branches", Value::array({branch})}, {"Catch", Value::array({catcher})}});
    }

    std::string fresh() { return "S" + std::to_string(m_next++); }

    /// A chain of states that begins with `payload`.
    Value scope(const Value& payload, int depth) {
        const int outer = std::exchange(m_depth, depth);
        const Value outerVariables = std::exchange(m_variables, Value::emptyObject());
        const std::uint32_t length = depth == 0 ? 3 + any(4) : 1 + any(2);
        Value states = Value::emptyObject();
        const std::string start = fresh();
        std::string name = start;
        Value now = payload;
        for (std::uint32_t i = 0; i < length; ++i) {
            const bool last = i + 1 == length;
            const std::string next = last ? "" : fresh();
            const auto ending = [&](const Value& state) {
                return last ? with(state, "End", true) : with(state, "Next", next);
            };
            const bool items = now.isObject() && now.get("items").isArray() && now.get("items").size() > 0;
            switch (any(depth >= 2 ? 4 : 8)) {
            case 0:
            case 1:
                states = states.with(name, ending(taskState(now)));
                break;
            case 5:
                if (!last) {
                    const std::string one = fresh();
                    const std::string other = fresh();
                    states = states.with(name, choiceState(now, one, other));
                    states = states.with(one, ending(passState(now)));
                    states = states.with(other, ending(passState(now)));
                    break;
                }
                [[fallthrough]];
            case 6:
                if (items) {
                    states = states.with(name, ending(mapState(now)));
                    break;
                }
                [[fallthrough]];
            case 7:
                if (depth < 2) {
                    states = states.with(name, !last && any(3) == 0 ? ending(failingState(now, next))
                                                                    : ending(parallelState(now)));
                    break;
                }
                [[fallthrough]];
            default:
                states = states.with(name, ending(passState(now)));
            }
            if (last)
                break;
            now = after(start, states, payload, next);
            name = next;
        }
        m_depth = outer;
        m_variables = outerVariables;
        return Value::object({{"StartAt", start}, {"States", states}});
    }

    /// What the state `next` will get, and the variables that it will see.
    Value after(const std::string& start, const Value& states, const Value& payload,
                const std::string& next) {
        Value all = states.with(next, Value::object({{"Type", "Succeed"}}));
        const Value given =
            Value::object({{"Type", "Pass"}, {m_query ? "Output" : "Result", payload}, {"Next", start}});
        Value machine = Value::object({{"StartAt", "Given"}, {"States", all.with("Given", given)}});
        if (m_query)
            machine = machine.with("QueryLanguage", "JSONata");
        const engine::CompileResult compiled = engine::compileDefinition(machine);
        if (compiled.definition == nullptr)
            throw std::runtime_error(engine::toJson(machine) + ": " +
                                     engine::diagnosticText(compiled.diagnostics.front()));
        engine::ExecutionOptions options;
        options.input = input(); // what the context object says
        Tasks tasks;
        engine::Execution run(compiled.definition, options);
        run.run(tasks);
        if (run.status() != engine::ExecutionStatus::Succeeded)
            return payload; // it will fail there, and that is as good as anything
        m_variables = run.history().visits.back().variablesBefore;
        if (m_variables.isAbsent())
            m_variables = Value::emptyObject();
        return run.output();
    }

    Random& m_random;
    bool m_query;
    int m_next = 0;
    int m_depth = 0;
    Value m_variables = Value::emptyObject();
};

} // namespace steploom::tests
