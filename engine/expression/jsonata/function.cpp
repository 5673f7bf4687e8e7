// SPDX-License-Identifier: Apache-2.0
#include "engine/expression/jsonata/function.h"

#include <algorithm>

namespace steploom::engine::jsonata {

Frame::Frame(const Ref<Frame>& around, Frame& list) noexcept
    : Cell(CellKind::Frame)
    , parent(around)
    , previous(&list)
    , next(list.next) {
    list.next->previous = this;
    list.next = this;
}

Frame::~Frame() {
    previous->next = next;
    next->previous = previous;
}

void Frame::add(NameId name, Item item) {
    if (count < kInline)
        few[count] = {name, std::move(item)};
    else
        more.push_back({name, std::move(item)});
    ++count;
}

void Frame::set(NameId name, Item item) {
    if (const Item* present = find(name))
        *const_cast<Item*>(present) = std::move(item);
    else
        add(name, std::move(item));
}

void Frame::clear() noexcept {
    for (Binding& each : few)
        each.item = Item();
    more.clear();
}

void Tuple::set(NameId name, Item item) {
    for (Binding& each : bindings) {
        if (each.name == name) {
            each.item = std::move(item);
            return;
        }
    }
    bindings.push_back({name, std::move(item)});
}

const Item* Tuple::find(NameId name) const noexcept {
    for (const Binding& each : bindings) {
        if (each.name == name)
            return &each.item;
    }
    return nullptr;
}

NativeFunctionItem::NativeFunctionItem(const NativeFunction& own)
    : Function(Type::Native)
    , native(&own) {
    if (!own.signature.empty())
        signature = Signature(own.signature);
}

std::uint32_t arityOf(const Item& function) noexcept {
    const Function* cell = function.function();
    if (cell == nullptr)
        return 0;
    switch (cell->type) {
    case Function::Type::Builtin:
        return static_cast<const BuiltinFunction*>(cell)->builtin->arity;
    case Function::Type::Lambda:
        return static_cast<std::uint32_t>(static_cast<const LambdaFunction*>(cell)->node->parameters.size());
    case Function::Type::Partial: {
        const auto& open = static_cast<const PartialFunction*>(cell)->open;
        return static_cast<std::uint32_t>(std::count(open.begin(), open.end(), true));
    }
    case Function::Type::Native: {
        const std::string& text = static_cast<const NativeFunctionItem*>(cell)->native->signature;
        std::uint32_t count = 0;
        for (const char c : text.substr(0, text.find(':')))
            count += c >= 'a' && c <= 'z' ? 1 : 0;
        return count;
    }
    case Function::Type::Regex:
        return 2;
    case Function::Type::Chain:
    case Function::Type::Transform:
        return 1;
    case Function::Type::NextMatch:
        return 0;
    }
    return 0;
}

namespace {

void freeCell(Cell* cell) noexcept {
    switch (cell->kind) {
    case CellKind::List:
        delete static_cast<List*>(cell);
        return;
    case CellKind::Record:
        delete static_cast<Record*>(cell);
        return;
    case CellKind::Frame:
        delete static_cast<Frame*>(cell);
        return;
    case CellKind::Tuple:
        delete static_cast<Tuple*>(cell);
        return;
    case CellKind::Origin:
        delete static_cast<Origin*>(cell);
        return;
    case CellKind::Function:
        break;
    }
    switch (static_cast<Function*>(cell)->type) {
    case Function::Type::Builtin:
        delete static_cast<BuiltinFunction*>(cell);
        return;
    case Function::Type::Native:
        delete static_cast<NativeFunctionItem*>(cell);
        return;
    case Function::Type::Lambda:
        delete static_cast<LambdaFunction*>(cell);
        return;
    case Function::Type::Partial:
        delete static_cast<PartialFunction*>(cell);
        return;
    case Function::Type::Chain:
        delete static_cast<ChainFunction*>(cell);
        return;
    case Function::Type::Transform:
        delete static_cast<TransformFunction*>(cell);
        return;
    case Function::Type::Regex:
        delete static_cast<RegexFunction*>(cell);
        return;
    case Function::Type::NextMatch:
        delete static_cast<NextMatchFunction*>(cell);
        return;
    }
}

/// Cells that lost their last holder while another was being freed. They wait their turn, so that a long
/// chain of cells does not become a deep recursion.
struct Waiting {
    std::uint32_t depth = 0;
    std::vector<Cell*> cells;
};

} // namespace

void destroyCell(Cell* cell) noexcept {
    constexpr std::uint32_t kDeepest = 64;
    static thread_local Waiting waiting;
    if (waiting.depth >= kDeepest) {
        waiting.cells.push_back(cell);
        return;
    }
    ++waiting.depth;
    freeCell(cell);
    --waiting.depth;
    while (waiting.depth == 0 && !waiting.cells.empty()) {
        Cell* next = waiting.cells.back();
        waiting.cells.pop_back();
        ++waiting.depth;
        freeCell(next);
        --waiting.depth;
    }
}

} // namespace steploom::engine::jsonata
