// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/expression/jsonata/item.h"
#include "engine/expression/jsonata/signature.h"
#include "engine/expression/jsonata/syntax.h"

#include <string>
#include <vector>

// Function values, and the frames and tuples that variables live in.
namespace steploom::engine::jsonata {

class Evaluator;

struct Binding {
    NameId name = 0;
    Item item;
};

/// Variables of one block, call or tuple. Frames and the functions in them refer to each other, so that the
/// evaluation keeps a list of all frames and empties them in the end.
struct Frame : Cell {
    static constexpr std::uint32_t kInline = 3;

    Ref<Frame> parent;
    Frame* previous = nullptr;
    Frame* next = nullptr;
    std::uint32_t count = 0;
    Binding few[kInline];
    std::vector<Binding> more;

    Frame(const Ref<Frame>& around, Frame& list) noexcept;
    /// The head of the list.
    Frame() noexcept
        : Cell(CellKind::Frame) {
        previous = next = this;
    }
    ~Frame();
    Frame(const Frame&) = delete;
    Frame& operator=(const Frame&) = delete;

    void set(NameId name, Item item);
    /// Without a look whether it is there.
    void add(NameId name, Item item);
    const Item* find(NameId name) const noexcept {
        for (std::uint32_t i = 0; i < count && i < kInline; ++i) {
            if (few[i].name == name)
                return &few[i].item;
        }
        for (const Binding& each : more) {
            if (each.name == name)
                return &each.item;
        }
        return nullptr;
    }
    void clear() noexcept;
};

/// An item on its way through a path, with what was bound on the way.
struct Tuple : Cell {
    Item at;
    std::vector<Binding> bindings;
    Tuple() noexcept
        : Cell(CellKind::Tuple) {}
    void set(NameId name, Item item);
    const Item* find(NameId name) const noexcept;
};

struct Function : Cell {
    enum class Type : std::uint8_t { Builtin, Native, Lambda, Partial, Chain, Transform, Regex, NextMatch };
    Type type;
    explicit Function(Type own) noexcept
        : Cell(CellKind::Function)
        , type(own) {}
};

/// What a built-in function is called with.
struct Call {
    Evaluator& evaluator;
    /// Checked against the signature.
    std::vector<Item>& arguments;
    const Item& input;
    const Ref<Frame>& frame;

    const Item& operator[](std::size_t index) const noexcept {
        static const Item undefined;
        return index < arguments.size() ? arguments[index] : undefined;
    }
};

namespace detail {
struct Builtin {
    std::string_view name;
    std::string_view signatureText;
    /// Parameters that higher-order functions fill.
    std::uint32_t arity;
    Item (*body)(Call&);
    Signature signature;
};
} // namespace detail
using detail::Builtin;

/// Null where there is none.
const Builtin* findBuiltin(std::string_view name);

struct BuiltinFunction : Function {
    const Builtin* builtin;
    explicit BuiltinFunction(const Builtin& own) noexcept
        : Function(Type::Builtin)
        , builtin(&own) {}
};
struct NativeFunctionItem : Function {
    const NativeFunction* native;
    Signature signature;
    explicit NativeFunctionItem(const NativeFunction& own);
};
struct LambdaFunction : Function {
    const Node* node;
    Ref<Frame> frame;
    Item input;
    LambdaFunction(const Node& definition, const Ref<Frame>& around, const Item& context)
        : Function(Type::Lambda)
        , node(&definition)
        , frame(around)
        , input(context) {}
};
struct PartialFunction : Function {
    Item target;
    std::vector<Item> arguments;
    std::vector<bool> open;
    PartialFunction() noexcept
        : Function(Type::Partial) {}
};
struct ChainFunction : Function {
    Item first;
    Item second;
    ChainFunction(Item inner, Item outer)
        : Function(Type::Chain)
        , first(std::move(inner))
        , second(std::move(outer)) {}
};
struct TransformFunction : Function {
    const Node* node;
    Ref<Frame> frame;
    TransformFunction(const Node& definition, const Ref<Frame>& around)
        : Function(Type::Transform)
        , node(&definition)
        , frame(around) {}
};
struct RegexFunction : Function {
    std::shared_ptr<const Regex> regex;
    explicit RegexFunction(std::shared_ptr<const Regex> own)
        : Function(Type::Regex)
        , regex(std::move(own)) {}
};
/// `next` of a match: the same regular expression, further on in the same text.
struct NextMatchFunction : Function {
    std::shared_ptr<const Regex> regex;
    Value text;
    std::size_t from;
    NextMatchFunction(std::shared_ptr<const Regex> own, Value searched, std::size_t start)
        : Function(Type::NextMatch)
        , regex(std::move(own))
        , text(std::move(searched))
        , from(start) {}
};

inline Function* Item::asFunction(Cell* cell) noexcept {
    return static_cast<Function*>(cell);
}
inline Tuple* Item::asTuple(Cell* cell) noexcept {
    return static_cast<Tuple*>(cell);
}
inline Item::Item(const Ref<Function>& function) noexcept
    : m_cell(function.get()) {
}
inline Item::Item(const Ref<Tuple>& tuple) noexcept
    : m_cell(tuple.get()) {
}

template <typename T, typename... Args>
Item makeFunction(Args&&... args) {
    return {Ref<Function>(new T(std::forward<Args>(args)...))};
}

/// Parameters that higher-order functions fill.
std::uint32_t arityOf(const Item& function) noexcept;

} // namespace steploom::engine::jsonata
