// SPDX-License-Identifier: Apache-2.0
#include "app/payload/payload_nodes.h"

#include <algorithm>
#include <charconv>

#include "engine/value/pointer.h"

namespace steploom::app {

using engine::Value;

const Value& PayloadNode::childAt(std::size_t child) const {
    return child < memberCount() ? value.at(child) : removed[child - memberCount()].second;
}

std::string PayloadNode::tokenAt(std::size_t child) const {
    if (child >= memberCount())
        return removed[child - memberCount()].first;
    return value.isObject() ? std::string(value.keyAt(child)) : std::to_string(child);
}

std::string PayloadNode::pointerAt(std::size_t child) const {
    std::string made = pointer;
    engine::appendPointerToken(made, tokenAt(child));
    return made;
}

PayloadNode* PayloadNode::openAt(std::size_t child) const {
    const auto found =
        std::lower_bound(open.begin(), open.end(), child,
                         [](const Open& one, std::size_t wanted) { return one.child < wanted; });
    return found != open.end() && found->child == child ? found->node.get() : nullptr;
}

void PayloadNodes::reset(Value value) {
    m_root = {};
    m_root.value = std::move(value);
    m_root.rows = m_root.childCount();
}

PayloadNodes::Row PayloadNodes::at(std::size_t row) const {
    const auto* node = &m_root;
    if (isSingle())
        return {nullptr, 0};
    for (;;) {
        // The last open child that stands at this row or before it.
        const auto after = std::upper_bound(node->open.begin(), node->open.end(), row,
                                            [](std::size_t wanted, const PayloadNode::Open& open) {
                                                return wanted < open.child + open.before;
                                            });
        if (after == node->open.begin())
            return {const_cast<PayloadNode*>(node), row};
        const PayloadNode::Open& open = *std::prev(after);
        const std::size_t place = open.child + open.before;
        if (row == place)
            return {const_cast<PayloadNode*>(node), open.child};
        if (row > place + open.node->rows)
            return {const_cast<PayloadNode*>(node), row - open.before - open.node->rows};
        row -= place + 1;
        node = open.node.get();
    }
}

std::size_t PayloadNodes::rowOf(const PayloadNode& node, std::size_t child) const {
    std::size_t row = child;
    for (const PayloadNode::Open& open : node.open) {
        if (open.child >= child)
            break;
        row += open.node->rows;
    }
    return node.parent == nullptr ? row : row + rowOf(*node.parent, node.place) + 1;
}

const Value& PayloadNodes::valueAt(const Row& row) const {
    return row.node == nullptr ? m_root.value : row.node->childAt(row.child);
}

std::string PayloadNodes::pointerAt(const Row& row) const {
    return row.node == nullptr ? std::string() : row.node->pointerAt(row.child);
}

void PayloadNodes::grow(PayloadNode& node, std::ptrdiff_t rows) {
    for (PayloadNode* at = &node; at != nullptr; at = at->parent) {
        at->rows = static_cast<std::size_t>(static_cast<std::ptrdiff_t>(at->rows) + rows);
        std::size_t before = 0;
        for (PayloadNode::Open& open : at->open) {
            open.before = before;
            before += open.node->rows;
        }
    }
}

PayloadNode* PayloadNodes::unfold(const Row& row) {
    PayloadNode& node = *row.node;
    PayloadNode::Open open;
    open.child = static_cast<std::uint32_t>(row.child);
    open.node = std::make_unique<PayloadNode>();
    PayloadNode& made = *open.node;
    made.value = node.childAt(row.child);
    made.pointer = node.pointerAt(row.child);
    made.parent = &node;
    made.place = open.child;
    made.depth = node.depth + 1;
    made.gone = node.isRemoved(row.child);
    made.rows = made.childCount();
    const auto rows = static_cast<std::ptrdiff_t>(made.rows);
    node.open.insert(
        std::lower_bound(node.open.begin(), node.open.end(), open.child,
                         [](const PayloadNode::Open& one, std::uint32_t place) { return one.child < place; }),
        std::move(open));
    grow(node, rows);
    return &made;
}

void PayloadNodes::fold(const Row& row) {
    PayloadNode& node = *row.node;
    const auto found = std::find_if(node.open.begin(), node.open.end(),
                                    [&](const PayloadNode::Open& open) { return open.child == row.child; });
    const auto rows = static_cast<std::ptrdiff_t>(found->node->rows);
    node.open.erase(found);
    grow(node, -rows);
}

void PayloadNodes::addRemoved(PayloadNode& node, std::vector<std::pair<std::string, Value>> removed) {
    const auto rows = static_cast<std::ptrdiff_t>(removed.size());
    node.removed = std::move(removed);
    grow(node, rows);
}

std::vector<std::string> pointerTokens(const std::string& pointer) {
    std::vector<std::string> tokens;
    for (std::size_t i = 0; i < pointer.size(); ++i) {
        if (pointer[i] == '/') {
            tokens.emplace_back();
        } else if (pointer[i] == '~' && i + 1 < pointer.size()) {
            ++i;
            tokens.back() += pointer[i] == '1' ? '/' : '~';
        } else if (!tokens.empty()) {
            tokens.back() += pointer[i];
        }
    }
    return tokens;
}

bool PayloadNodes::find(const std::string& pointer, Row& row) const {
    const std::vector<std::string> tokens = pointerTokens(pointer);
    row = {};
    if (tokens.empty())
        return isSingle();
    const PayloadNode* node = &m_root;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (i > 0)
            node = node->openAt(row.child);
        if (node == nullptr)
            return false;
        std::size_t child = node->childCount();
        if (node->value.isArray()) {
            std::size_t index = 0;
            const char* const end = tokens[i].data() + tokens[i].size();
            const auto [stop, error] = std::from_chars(tokens[i].data(), end, index);
            if (error == std::errc() && stop == end && index < node->value.size())
                child = index;
        } else if (node->value.find(tokens[i]) != nullptr) {
            for (child = 0; node->value.keyAt(child) != tokens[i];)
                ++child;
        }
        if (child == node->childCount())
            return false;
        row = {const_cast<PayloadNode*>(node), child};
    }
    return true;
}

std::vector<std::string> PayloadNodes::unfolded(std::size_t most) const {
    std::vector<std::string> pointers;
    std::vector<const PayloadNode*> ahead{&m_root};
    for (std::size_t i = 0; i < ahead.size(); ++i) {
        for (const PayloadNode::Open& open : ahead[i]->open) {
            if (pointers.size() == most)
                return pointers;
            pointers.push_back(open.node->pointer);
            ahead.push_back(open.node.get());
        }
    }
    return pointers;
}

} // namespace steploom::app
