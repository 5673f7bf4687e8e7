// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "engine/value/value.h"

namespace steploom::app {

/// A part of a payload that is unfolded. Its children are not there one by one: only those that are unfolded
/// in turn have a node, so that a payload of any size costs what is open of it.
struct PayloadNode {
    struct Open {
        std::uint32_t child = 0;
        std::size_t before = 0; ///< rows inside the open children before it
        std::unique_ptr<PayloadNode> node;
    };

    engine::Value value;
    std::string pointer;
    PayloadNode* parent = nullptr;
    std::uint32_t place = 0; ///< which child of the parent it is
    int depth = 0;           ///< of its children
    std::size_t rows = 0;    ///< that it shows: its children and what is open in them
    bool gone = false;       ///< it is in the earlier payload only
    /// Children that only the earlier payload has; they come after the others.
    std::vector<std::pair<std::string, engine::Value>> removed;
    std::vector<Open> open; ///< ascending by child

    /// Elements or members of the value.
    std::size_t memberCount() const { return value.isArray() || value.isObject() ? value.size() : 0; }
    std::size_t childCount() const { return memberCount() + removed.size(); }
    const engine::Value& childAt(std::size_t child) const;
    std::string tokenAt(std::size_t child) const; ///< of its JSON Pointer, not escaped
    std::string pointerAt(std::size_t child) const;
    bool isRemoved(std::size_t child) const { return gone || child >= memberCount(); }
    /// Null where the child is folded.
    PayloadNode* openAt(std::size_t child) const;
};

/// The rows of a payload as far as it is unfolded. Row 0 is the first child; a payload that has none is one
/// row.
class PayloadNodes {
public:
    struct Row {
        PayloadNode* node = nullptr; ///< that it is a child of; null: it is the whole payload
        std::size_t child = 0;
    };

    void reset(engine::Value value);
    const engine::Value& value() const { return m_root.value; }
    PayloadNode& root() { return m_root; }
    bool isSingle() const { return m_root.childCount() == 0; }
    std::size_t rows() const { return isSingle() ? 1 : m_root.rows; }
    Row at(std::size_t row) const;
    std::size_t rowOf(const PayloadNode& node, std::size_t child) const;
    const engine::Value& valueAt(const Row& row) const;
    std::string pointerAt(const Row& row) const;

    /// Unfolds a folded child; gives its node.
    PayloadNode* unfold(const Row& row);
    void fold(const Row& row);
    /// Children that only an earlier payload had; of an open node without open children only.
    static void addRemoved(PayloadNode& node, std::vector<std::pair<std::string, engine::Value>> removed);
    /// The row of a place whose parents are all open; none where one is folded or there is no such place.
    bool find(const std::string& pointer, Row& row) const;
    /// Pointers of all that is open, outermost first, `most` at most.
    std::vector<std::string> unfolded(std::size_t most) const;

private:
    static void grow(PayloadNode& node, std::ptrdiff_t rows);

    PayloadNode m_root;
};

/// The tokens of a JSON Pointer, unescaped.
std::vector<std::string> pointerTokens(const std::string& pointer);

} // namespace steploom::app
