// SPDX-License-Identifier: Apache-2.0
#include "engine/expression/jsonata/evaluator.h"

#include "engine/expression/jsonata/compile.h"
#include "engine/expression/jsonata/explain.h"
#include "engine/expression/jsonata/limits.h"
#include "engine/expression/jsonata/stringify.h"
#include "engine/support/random.h"

#include <cmath>

namespace steploom::engine::jsonata {
namespace {

/// Nodes between two looks at the clock.
constexpr std::uint64_t kFuel = 2048;

struct DepthGuard {
    std::uint32_t& depth;
    explicit DepthGuard(std::uint32_t& counted) noexcept
        : depth(counted) {}
    ~DepthGuard() { --depth; }
    DepthGuard(const DepthGuard&) = delete;
    DepthGuard& operator=(const DepthGuard&) = delete;
};

std::int64_t systemMillis() {
    using namespace std::chrono;
    return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

} // namespace

Evaluator::Evaluator(const Program& program, Value input, Bindings* bindings, const EvaluateOptions& options)
    : m_program(program.data())
    , m_options(options)
    , m_bindings(bindings)
    , m_input(std::move(input))
    , m_names(&m_program.names)
    , m_bound(&m_program.bound)
    , m_stack(static_cast<const char*>(__builtin_frame_address(0)))
    , m_recording(options.reads != nullptr)
    , m_outerMeter(Meter::current()) {
    m_meter.limit = options.limits.memory != 0 ? options.limits.memory : ~std::uint64_t{0};
    Meter::current() = &m_meter;
    m_meter.look = this;
    if (options.limits.time != 0)
        m_deadline = std::chrono::steady_clock::now() + std::chrono::milliseconds(options.limits.time);
    if (m_recording && m_input.isValue())
        m_input = Item(m_input.value(), makeCell<Origin>());
    m_filled = m_fuel =
        options.limits.steps != 0 && options.limits.steps < kFuel ? options.limits.steps + 1 : kFuel;
}

Evaluator::~Evaluator() {
    m_tail = {};
    // Functions hold the frames that hold them.
    while (m_frames.next != &m_frames) {
        const Ref<Frame> frame(m_frames.next);
        frame->clear();
        frame->parent = {};
        frame->previous->next = frame->next;
        frame->next->previous = frame->previous;
        frame->next = frame->previous = frame.get();
    }
    m_input = Item();
    for (Item& each : m_few)
        each = Item();
    m_more.clear();
    Meter::current() = m_outerMeter;
}

Item Evaluator::run() {
    Item input = m_input;
    if (input.isArray()) {
        auto wrapper = makeSequence();
        wrapper->outerWrapper = true;
        wrapper->push(std::move(input));
        input = wrapper;
    }
    Ref<Frame> frame;
    if (m_program.rootBinds)
        frame = makeCell<Frame>(Ref<Frame>(), m_frames);
    return evaluate(*m_program.root, input, frame);
}

std::int64_t Evaluator::now() {
    if (!m_now)
        m_now = m_options.now ? *m_options.now : systemMillis();
    return *m_now;
}

std::uint64_t& Evaluator::random() {
    if (m_options.random != nullptr)
        return *m_options.random;
    if (m_ownRandom == 0)
        m_ownRandom = static_cast<std::uint64_t>(std::chrono::steady_clock::now().time_since_epoch().count());
    return m_ownRandom;
}

void Evaluator::checkText(std::uint64_t bytes) const {
    if (bytes > kMaxString || m_meter.used + bytes > m_meter.limit)
        Meter::refuse();
}

void Meter::lookNow() {
    unseen = 0;
    if (look != nullptr)
        look->look();
}

void Evaluator::refuel(std::uint64_t steps) {
    const Limits& limits = m_options.limits;
    m_spent += m_filled - m_fuel + steps;
    if (limits.steps != 0 && m_spent > limits.steps)
        throw Failure("U1002").limit(Limit::Steps);
    if (m_options.cancelled != nullptr && m_options.cancelled->load(std::memory_order_relaxed))
        throw Failure("U1004").limit(Limit::Cancelled);
    if (limits.time != 0 && std::chrono::steady_clock::now() > m_deadline)
        throw Failure("U1001")
            .limit(Limit::Time)
            .message("Expression evaluation timeout: Check for infinite loop");
    m_filled = kFuel;
    if (limits.steps != 0 && limits.steps - m_spent < kFuel)
        m_filled = limits.steps - m_spent + 1;
    m_fuel = m_filled;
}

void Evaluator::enter() {
    if (--m_fuel == 0)
        refuel(0);
    const char* here = static_cast<const char*>(__builtin_frame_address(0));
    const auto used = static_cast<std::size_t>(m_stack > here ? m_stack - here : here - m_stack);
    if (++m_depth > m_options.limits.depth || used > m_options.limits.stack) {
        --m_depth;
        throw Failure("U1001").limit(Limit::Depth);
    }
}

Item Evaluator::evaluateTraced(const Node& node, const Item& input, const Ref<Frame>& frame) {
    try {
        Item result = evaluateNode(node, input, frame);
        m_options.trace->evaluated(node, result);
        return result;
    } catch (const Failure&) {
        m_options.trace->failed(node);
        throw;
    }
}

Item Evaluator::evaluateNode(const Node& node, const Item& input, const Ref<Frame>& frame) {
    enter();
    const DepthGuard guard(m_depth);
    Item result = dispatch(node, input, frame);
    if (node.finishes)
        return finish(node, std::move(result), frame);
    if (const List* list = result.list(); list != nullptr && list->sequence && list->size() < 2)
        return collapsed(std::move(result));
    return result;
}

Item collapsed(Item item) {
    const List* list = item.list();
    if (list == nullptr || !list->sequence || list->tuples || list->size() > 1)
        return item;
    if (list->size() == 0)
        return {};
    return list->keepSingleton ? item : list->at(0);
}

Item Evaluator::finish(const Node& node, Item result, const Ref<Frame>& frame) {
    // A path hands a sequence of one item over as that item.
    bool sequence = result.isSequence() || (node.type == NodeType::Path && !node.group && !result.isArray());
    for (const Stage& stage : node.predicates) {
        result = filter(*stage.filter, result, frame);
        sequence = !result.isArray() || result.isSequence();
    }
    if (node.group && node.type != NodeType::Path && node.type != NodeType::Object) {
        result = group(*node.group, result, frame);
        sequence = false;
    }
    if (node.keepArray && sequence && !result.isUndefined()) {
        auto kept = makeSequence();
        if (const List* list = result.list()) {
            if (list->tuples)
                return result;
            kept->items = list->items;
            kept->first = list->first;
            kept->rangeSize = list->rangeSize;
        } else {
            kept->push(result);
        }
        kept->keepSingleton = true;
        result = kept;
    }
    return collapsed(std::move(result));
}

Item Evaluator::dispatch(const Node& node, const Item& input, const Ref<Frame>& frame) {
    switch (node.type) {
    case NodeType::String:
    case NodeType::Number:
    case NodeType::Literal:
        return node.literal;
    case NodeType::Name:
        return lookup(input, node.name);
    case NodeType::Wildcard:
        return wildcard(input);
    case NodeType::Descendants:
        return descendants(input);
    case NodeType::Parent:
        for (const Frame* at = frame.get(); at != nullptr; at = at->parent.get()) {
            if (const Item* found = at->find(node.variable))
                return *found;
        }
        return {};
    case NodeType::Variable: {
        Item result = variable(node, input, frame);
        if (m_recording && !node.passesOn && node.variable != 0)
            report(result);
        return result;
    }
    case NodeType::Regex:
        return makeFunction<RegexFunction>(node.regex);
    case NodeType::Path:
        return path(node, input, frame);
    case NodeType::Binary:
        return binaryOperation(node, input, frame);
    case NodeType::Negate: {
        const Item operand = evaluate(*node.first, input, frame);
        if (operand.isUndefined())
            return {};
        if (!isNumeric(operand))
            throw Failure("D1002").at(node.offset).token("-").value(operand);
        return Item::number(-operand.asDouble());
    }
    case NodeType::Array:
        return arrayConstructor(node, input, frame);
    case NodeType::Object:
        return group(*node.group, input, frame);
    case NodeType::Condition:
        if (truth(evaluate(*node.first, input, frame)))
            return evaluate(*node.second, input, frame);
        return node.third ? evaluate(*node.third, input, frame) : Item();
    case NodeType::Default: {
        Item result = evaluate(*node.first, input, frame);
        return truth(result) ? result : evaluate(*node.second, input, frame);
    }
    case NodeType::Coalesce: {
        Item result = evaluate(*node.first, input, frame);
        return result.isUndefined() ? evaluate(*node.second, input, frame) : result;
    }
    case NodeType::Block:
        return block(node, input, frame);
    case NodeType::Bind: {
        Item value = evaluate(*node.first, input, frame);
        if (frame)
            frame->set(node.variable, value);
        return value;
    }
    case NodeType::Lambda:
        return makeFunction<LambdaFunction>(node, frame, input);
    case NodeType::Call:
        return call(node, input, frame, nullptr);
    case NodeType::Partial:
        return partial(node, input, frame);
    case NodeType::Apply:
        return chain(node, input, frame);
    case NodeType::Transform:
        return makeFunction<TransformFunction>(node, frame);
    case NodeType::Sort:
        return sortStep(node, input, frame);
    default:
        return {};
    }
}

Item Evaluator::variable(const Node& node, const Item& input, const Ref<Frame>& frame) {
    if (node.variable == 0) {
        const List* list = input.list();
        return list != nullptr && list->outerWrapper ? list->at(0) : input;
    }
    if ((*m_bound)[node.variable]) {
        for (const Frame* at = frame.get(); at != nullptr; at = at->parent.get()) {
            if (const Item* found = at->find(node.variable))
                return *found;
        }
    }
    return global(node.variable);
}

const Item& Evaluator::global(NameId name) {
    Item* place = nullptr;
    if (name <= kFewGlobals) {
        place = &m_few[name - 1];
        if ((m_fewKnown & (1U << name)) != 0)
            return *place;
        m_fewKnown |= 1U << name;
    } else {
        if (m_more.size() < m_names->size())
            m_more.resize(m_names->size());
        auto& [known, item] = m_more[name - 1];
        if (known)
            return item;
        known = true;
        place = &item;
    }
    const Key& key = m_names->key(name);
    if (key.text() == "$") {
        *place = m_input;
        return *place;
    }
    if (m_bindings != nullptr) {
        Value value = m_bindings->variable(key);
        if (!value.isAbsent()) {
            Ref<Origin> origin;
            if (m_recording) {
                origin = makeCell<Origin>();
                origin->key = key;
            }
            *place = Item(std::move(value), origin);
            return *place;
        }
    }
    if (name - 1 < m_program.functions.size())
        *place = m_program.functions[name - 1];
    else
        *place = functionNamed(key.text(), m_program.options);
    return *place;
}

Item Evaluator::block(const Node& node, const Item& input, const Ref<Frame>& frame) {
    if (!node.binds) {
        Item result;
        for (const NodePtr& each : node.items)
            result = evaluate(*each, input, frame);
        return result;
    }
    const Ref<Frame> own = makeCell<Frame>(frame, m_frames);
    Item result;
    for (const NodePtr& each : node.items)
        result = evaluate(*each, input, own);
    return result;
}

Item Evaluator::arrayConstructor(const Node& node, const Item& input, const Ref<Frame>& frame) {
    auto list = makeCell<List>();
    list->cons = node.consArray;
    for (const NodePtr& each : node.items) {
        Item item = evaluate(*each, input, frame);
        if (item.isUndefined())
            continue;
        if (each->type == NodeType::Array) {
            list->push(std::move(item));
            continue;
        }
        if (!item.isArray()) {
            list->push(std::move(item));
            continue;
        }
        const List* part = item.list();
        if (part != nullptr && part->rangeSize != 0 && node.items.size() == 1) {
            list->first = part->first;
            list->rangeSize = part->rangeSize;
            break;
        }
        const Elements elements(item);
        work(elements.size());
        list->reserve(list->items.size() + elements.size());
        for (std::size_t i = 0; i < elements.size(); ++i)
            list->push(elements[i]);
    }
    return list;
}

} // namespace steploom::engine::jsonata
