// SPDX-License-Identifier: Apache-2.0
#include "engine/value/node.h"
#include "engine/value/number.h"
#include "engine/value/value.h"

// Sizes and equality: the two questions that look through whole values.
namespace steploom::engine {

namespace {

std::uint64_t digits(std::int64_t value) noexcept {
    std::uint64_t size = value < 0 ? 2 : 1;
    std::uint64_t rest =
        value < 0 ? ~static_cast<std::uint64_t>(value) + 1 : static_cast<std::uint64_t>(value);
    while (rest >= 10) {
        rest /= 10;
        ++size;
    }
    return size;
}

std::uint64_t stringSize(std::string_view text) noexcept {
    std::uint64_t size = text.size() + 2;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x20 && byte != '"' && byte != '\\')
            continue;
        if (byte >= 0x20 || byte == '\b' || byte == '\f' || byte == '\n' || byte == '\r' || byte == '\t')
            size += 1;
        else
            size += 5;
    }
    return size;
}

/// Size of a scalar or string. Containers are the caller's.
std::uint64_t leafSize(const Value& value) noexcept {
    char room[kNumberRoom];
    switch (value.kind()) {
    case Kind::Bool:
        return value.asBool() ? 4 : 5;
    case Kind::Int:
        return digits(value.asInt());
    case Kind::Double:
        return formatDouble(room, value.asDouble()).size();
    case Kind::String:
        return stringSize(value.asString());
    default:
        return 4;
    }
}

} // namespace

std::uint64_t Value::jsonSize() const {
    if (m_kind < Kind::String)
        return leafSize(*this);
    if (m_data.node == nullptr)
        return 2;
    if (m_data.node->jsonSize != 0)
        return m_data.node->jsonSize;
    if (m_kind == Kind::String)
        return m_data.node->jsonSize = leafSize(*this);

    struct Frame {
        const Value* value;
        std::uint32_t next;
        std::uint64_t size;
    };
    const auto open = [](const Value& value) {
        const std::uint64_t own = value.m_kind == Kind::Object
                                      ? static_cast<detail::ObjectNode*>(value.m_data.node)->shape->jsonSize
                                      : 1 + static_cast<std::uint64_t>(value.m_data.node->count);
        return Frame{&value, 0, own};
    };
    // One level is the ordinary case: what is below was measured when it came in.
    Frame top = open(*this);
    std::vector<Frame> outer;
    for (;;) {
        const std::uint32_t count = top.value->m_data.node->count;
        const Value* deeper = nullptr;
        while (top.next < count) {
            const Value& child = top.value->at(top.next);
            if (child.m_kind >= Kind::Array && child.m_data.node != nullptr &&
                child.m_data.node->jsonSize == 0) {
                deeper = &child;
                break;
            }
            top.size += child.m_kind < Kind::String ? leafSize(child) : child.jsonSize();
            ++top.next;
        }
        if (deeper != nullptr) {
            outer.push_back(top);
            top = open(*deeper);
            continue;
        }
        // Values that share their parts can be longer than any number here.
        constexpr std::uint64_t kMost = std::uint64_t{1} << 56;
        top.size = top.size < kMost ? top.size : kMost;
        top.value->m_data.node->jsonSize = top.size;
        if (outer.empty())
            return top.size;
        top = outer.back();
        outer.pop_back();
    }
}

bool operator==(const Value& left, const Value& right) noexcept {
    struct Pair {
        const Value* a;
        const Value* b;
    };
    std::vector<Pair> open;
    Pair pair{&left, &right};
    for (;;) {
        const Value& a = *pair.a;
        const Value& b = *pair.b;
        if (!a.isIdentical(b) || a.isDouble()) {
            if (a.isNumber() && b.isNumber()) {
                if (a.isInt() && b.isInt() ? a.asInt() != b.asInt() : a.asDouble() != b.asDouble())
                    return false;
            } else if (a.kind() != b.kind() || a.kind() < Kind::String) {
                return false;
            } else if (a.isString()) {
                if (a.asString() != b.asString())
                    return false;
            } else {
                const std::size_t count = a.size();
                if (count != b.size())
                    return false;
                for (std::size_t i = 0; i < count; ++i) {
                    const Value* other = a.isArray() ? &b.at(i) : b.find(a.keyAt(i));
                    if (other == nullptr)
                        return false;
                    open.push_back({&a.at(i), other});
                }
            }
        }
        if (open.empty())
            return true;
        pair = open.back();
        open.pop_back();
    }
}

} // namespace steploom::engine
