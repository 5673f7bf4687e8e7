// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/support/pool.h"
#include "engine/value/value.h"

#include <cstring>
#include <string_view>

// Memory layout of the nodes behind Value. For the files of engine/value only.
namespace steploom::engine::detail {

/// The characters follow the struct, filled up with zeros to a multiple of kWord.
struct StringNode : Node {
    std::uint32_t hash; ///< 0 while nobody asked
    char* chars() noexcept { return reinterpret_cast<char*>(this + 1); }
    std::string_view text() const noexcept { return {reinterpret_cast<const char*>(this + 1), count}; }
};

/// The elements follow the struct.
struct ArrayNode : Node {
    Value* elements() noexcept { return reinterpret_cast<Value*>(this + 1); }
};

/// The members follow the struct, in the order of the shape.
struct ObjectNode : Node {
    Shape* shape;
    Value* members() noexcept { return reinterpret_cast<Value*>(this + 1); }
};

/// The names follow the struct, and after them, from kIndexedFrom names on, an open-addressed table of
/// indexes.
struct Shape {
    static constexpr std::uint32_t kIndexedFrom = 9;
    /// Up to this size a shape remembers the shape that its last with() led to.
    static constexpr std::uint32_t kRemembersUpTo = 24;

    std::uint32_t refs;
    std::uint32_t count;
    /// JSON bytes of all names with quotes, colons, commas and the braces.
    std::uint64_t jsonSize;
    std::uint32_t tableMask; ///< slots - 1, 0 without a table
    Shape* grown;            ///< this shape and one name more; owned, may be null

    StringNode** keys() noexcept { return reinterpret_cast<StringNode**>(this + 1); }
    StringNode* key(std::uint32_t i) noexcept { return keys()[i]; }
    std::uint32_t* table() noexcept { return reinterpret_cast<std::uint32_t*>(keys() + count); }

    static constexpr std::uint32_t kMissing = 0xFFFFFFFF;
    std::uint32_t find(std::string_view text, std::uint32_t hash) noexcept;
    std::uint32_t find(const StringNode* key) noexcept;
    /// Takes over one reference of each key. The keys are distinct.
    static Shape* make(StringNode* const* keys, std::uint32_t count);
    /// A shape with one name more; takes over a reference of the key.
    Shape* grow(StringNode* key);
};

inline std::uint32_t hashOf(std::string_view text) noexcept {
    std::uint32_t hash = 2166136261U;
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
    return hash == 0 ? 1 : hash;
}

/// Names are compared by words.
inline constexpr std::size_t kWord = sizeof(std::uint64_t);

inline std::size_t stringBytes(std::size_t count) noexcept {
    return sizeof(StringNode) + (count + kWord - 1) / kWord * kWord;
}
inline std::size_t arrayBytes(std::size_t count) noexcept {
    return sizeof(ArrayNode) + count * sizeof(Value);
}
inline std::size_t objectBytes(std::size_t count) noexcept {
    return sizeof(ObjectNode) + count * sizeof(Value);
}

inline StringNode* makeString(std::string_view text) {
    const std::size_t bytes = stringBytes(text.size());
    const std::size_t room = bytes - sizeof(StringNode);
    auto* node = static_cast<StringNode*>(pool::allocate(bytes));
    node->refs = 1;
    node->count = static_cast<std::uint32_t>(text.size());
    node->jsonSize = 0;
    node->hash = 0;
    if (!text.empty()) {
        std::memset(node->chars() + room - kWord, 0, kWord);
        std::memcpy(node->chars(), text.data(), text.size());
    }
    return node;
}

inline bool sameText(const StringNode* a, const StringNode* b) noexcept {
    if (a->count != b->count)
        return false;
    const char* left = a->text().data();
    const char* right = b->text().data();
    for (std::size_t at = 0; at < a->count; at += kWord) {
        std::uint64_t x = 0;
        std::uint64_t y = 0;
        std::memcpy(&x, left + at, kWord);
        std::memcpy(&y, right + at, kWord);
        if (x != y)
            return false;
    }
    return true;
}

inline void dropString(StringNode* node) noexcept {
    if (--node->refs == 0)
        pool::free(node, stringBytes(node->count));
}

} // namespace steploom::engine::detail
