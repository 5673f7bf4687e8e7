// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/expression/jsonata/failure.h"
#include "engine/expression/jsonata/function.h"

#include <chrono>

// One evaluation: walks the tree. Its parts are in the files evaluate_*.cpp and apply.cpp.
namespace steploom::engine::jsonata {

class Evaluator {
public:
    Evaluator(const Program& program, Value input, Bindings* bindings, const EvaluateOptions& options);
    ~Evaluator();
    Evaluator(const Evaluator&) = delete;
    Evaluator& operator=(const Evaluator&) = delete;

    Item run();

    /// Calls a function value. The context stands in for missing arguments.
    Item apply(const Item& function, std::vector<Item> arguments, const Item& context,
               const Ref<Frame>& frame);
    Item evaluate(const Node& node, const Item& input, const Ref<Frame>& frame) {
        return m_options.trace == nullptr ? evaluateNode(node, input, frame)
                                          : evaluateTraced(node, input, frame);
    }
    /// The text of $eval, which sees the variables of its caller.
    Item evaluateText(std::string_view text, const Item& input, const Ref<Frame>& frame);

    Level level() const noexcept { return m_program.options.level; }
    const Limits& limits() const noexcept { return m_options.limits; }
    std::int64_t now();
    std::uint64_t& random();
    /// Counts work that is not evaluating nodes, so that limits hold for built-in functions too.
    void work(std::uint64_t steps) {
        if (m_fuel <= steps)
            refuel(steps);
        else
            m_fuel -= steps;
    }
    /// Throws U1003 where a string of that size would be too large.
    void checkText(std::uint64_t bytes) const;
    /// Looks at the clock and at whether it was cancelled.
    void look() { refuel(0); }

private:
    // evaluator.cpp
    Item evaluateNode(const Node& node, const Item& input, const Ref<Frame>& frame);
    Item evaluateTraced(const Node& node, const Item& input, const Ref<Frame>& frame);
    Item dispatch(const Node& node, const Item& input, const Ref<Frame>& frame);
    Item finish(const Node& node, Item result, const Ref<Frame>& frame);
    void enter();
    void refuel(std::uint64_t steps);
    Item variable(const Node& node, const Item& input, const Ref<Frame>& frame);
    const Item& global(NameId name);
    Item block(const Node& node, const Item& input, const Ref<Frame>& frame);
    Item binaryOperation(const Node& node, const Item& input, const Ref<Frame>& frame);
    Item arithmetic(const Node& node, const Item& left, const Item& right);
    Item compare(const Node& node, const Item& left, const Item& right);
    Item range(const Node& node, const Item& left, const Item& right);
    Item arrayConstructor(const Node& node, const Item& input, const Ref<Frame>& frame);

    // evaluate_path.cpp
    Item path(const Node& node, const Item& input, const Ref<Frame>& frame);
    Item plainPath(const Node& node, const Item& input, const Ref<Frame>& frame);
    Item step(const Node& node, const Item& input, const Ref<Frame>& frame, bool last);
    Item stepOnce(const Node& node, const Item& input, const Ref<Frame>& frame);
    Item filter(const Node& predicate, const Item& input, const Ref<Frame>& frame);
    Item filterByIndex(double index, const Item& input);
    bool selects(const Item& result, std::size_t index, std::size_t size);
    static Item lookup(const Item& input, const Key& name);
    static Item wildcard(const Item& input);
    static Item descendants(const Item& input);

    // evaluate_tuple.cpp
    Ref<List> tupleStep(const Node& node, const Item& input, const Ref<List>& tuples,
                        const Ref<Frame>& frame);
    Ref<List> runStages(const Node& node, Ref<List> tuples, const Ref<Frame>& frame);
    Ref<Frame> tupleFrame(const Tuple& tuple, const Ref<Frame>& frame);

    // evaluate_sort.cpp
    Item sortStep(const Node& node, const Item& input, const Ref<Frame>& frame);

    // evaluate_group.cpp
    Item group(const GroupClause& clause, const Item& input, const Ref<Frame>& frame);
    Item plainObject(const GroupClause& clause, const Item& input, const Ref<Frame>& frame);
    Item generalGroup(const GroupClause& clause, const Item& input, const Ref<Frame>& frame);

    // apply.cpp
    Item call(const Node& node, const Item& input, const Ref<Frame>& frame, const Item* first);
    Item partial(const Node& node, const Item& input, const Ref<Frame>& frame);
    Item chain(const Node& node, const Item& input, const Ref<Frame>& frame);
    Item applyOther(const Function& function, std::vector<Item>& arguments, const Item& context,
                    const Ref<Frame>& frame);
    std::vector<Item> evaluateArguments(const Node& node, const Item& input, const Ref<Frame>& frame,
                                        const Item* first);
    [[noreturn]] void refuseCall(const Node& node, const char* code, const char* hintCode,
                                 const Item& called);

    // transform.cpp
    Item transform(const TransformFunction& function, const Item& input);

    // reads.cpp
    void report(const Item& item);
    void reportOne(const Origin& origin);

    const detail::ProgramData& m_program;
    const EvaluateOptions& m_options;
    Bindings* m_bindings;
    Item m_input;
    const NameTable* m_names;
    const std::vector<bool>* m_bound;

    std::uint32_t m_depth = 0;
    std::uint64_t m_fuel = 0;
    std::uint64_t m_filled = 0;
    std::uint64_t m_spent = 0;
    std::chrono::steady_clock::time_point m_deadline;
    const char* m_stack = nullptr;
    bool m_recording = false;

    /// The call that a function ends with; its caller runs it.
    struct TailCall {
        const Node* node = nullptr;
        Item function;
        std::vector<Item> arguments;
    };
    TailCall m_tail;

    static constexpr std::size_t kFewGlobals = 6;
    Item m_few[kFewGlobals];
    std::uint32_t m_fewKnown = 0;
    std::vector<std::pair<bool, Item>> m_more;

    Meter m_meter;
    Meter* m_outerMeter;
    Frame m_frames;
    std::uint64_t m_ownRandom = 0;
    std::optional<std::int64_t> m_now;

    /// Programs of $eval, and the names they brought.
    std::vector<Program> m_evaluated;
    std::unique_ptr<NameTable> m_ownNames;
    std::unique_ptr<std::vector<bool>> m_ownBound;
};

/// As the language's truth; undefined is false.
bool truth(const Item& item);
/// A number that arithmetic accepts; throws D1001 for what is infinite.
bool isNumeric(const Item& item);
/// Array of both, as $append.
Item append(const Item& first, const Item& second);
/// As $string: a string stays itself, undefined gives nothing.
void appendText(std::string& out, const Item& item, const Evaluator& evaluator);
/// One item of a sequence stands for itself, none for undefined.
Item collapsed(Item item);

} // namespace steploom::engine::jsonata
