// SPDX-License-Identifier: Apache-2.0
#include "model/history/payload_diff.h"

#include <algorithm>

#include "engine/value/pointer.h"

namespace steploom::model {

namespace {

using engine::Value;
using Kind = PayloadChange::Kind;

/// Deeper values are compared as a whole.
constexpr int kMaxDepth = 100;

class Differ {
public:
    explicit Differ(std::size_t limit)
        : m_limit(limit) {}

    void compare(const std::string& pointer, const Value& before, const Value& after, int depth) {
        if (m_changes.size() >= m_limit || before.isIdentical(after))
            return;
        if (before.isAbsent() || after.isAbsent()) {
            if (before.isAbsent() != after.isAbsent())
                put(before.isAbsent() ? Kind::Added : Kind::Removed, pointer, before, after);
        } else if (before.isObject() && after.isObject() && depth < kMaxDepth) {
            compareObjects(pointer, before, after, depth);
        } else if (before.isArray() && after.isArray() && depth < kMaxDepth) {
            compareArrays(pointer, before, after, depth);
        } else if (!(before == after)) {
            put(Kind::Changed, pointer, before, after);
        }
    }

    std::vector<PayloadChange> take() { return std::move(m_changes); }

private:
    template <typename Token>
    static std::string below(std::string pointer, Token token) {
        engine::appendPointerToken(pointer, token);
        return pointer;
    }

    void put(Kind kind, std::string pointer, const Value& before, const Value& after) {
        if (m_changes.size() < m_limit)
            m_changes.push_back({kind, std::move(pointer), before, after});
    }

    void compareObjects(const std::string& pointer, const Value& before, const Value& after, int depth) {
        for (std::size_t i = 0; i < before.size(); ++i)
            compare(below(pointer, before.keyAt(i)), before.at(i), after.get(before.keyAt(i)), depth + 1);
        for (std::size_t i = 0; i < after.size(); ++i) {
            if (before.find(after.keyAt(i)) == nullptr)
                put(Kind::Added, below(pointer, after.keyAt(i)), {}, after.at(i));
        }
    }

    /// What both begin and end with is the same; what lies between is paired in order, and the rest of the
    /// longer one came or went.
    void compareArrays(const std::string& pointer, const Value& before, const Value& after, int depth) {
        const std::size_t shorter = std::min(before.size(), after.size());
        std::size_t head = 0;
        while (head < shorter && before.at(head) == after.at(head))
            ++head;
        std::size_t tail = 0;
        while (tail < shorter - head &&
               before.at(before.size() - 1 - tail) == after.at(after.size() - 1 - tail))
            ++tail;
        const std::size_t paired = shorter - head - tail;
        for (std::size_t i = head; i < head + paired; ++i)
            compare(below(pointer, i), before.at(i), after.at(i), depth + 1);
        for (std::size_t i = head + paired; i < before.size() - tail; ++i)
            put(Kind::Removed, below(pointer, i), before.at(i), {});
        for (std::size_t i = head + paired; i < after.size() - tail; ++i)
            put(Kind::Added, below(pointer, i), {}, after.at(i));
    }

    std::size_t m_limit;
    std::vector<PayloadChange> m_changes;
};

} // namespace

std::vector<PayloadChange> diffPayloads(const Value& before, const Value& after, std::size_t limit) {
    Differ differ(limit);
    differ.compare({}, before, after, 0);
    return differ.take();
}

} // namespace steploom::model
