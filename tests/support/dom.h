// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/document/pointer.h"
#include "model/document/syntax_tree.h"

namespace steploom::test {

/// What a text means, without how it is written: the plain counterpart to the syntax tree that checks work
/// on.
struct Dom {
    model::NodeKind kind = model::NodeKind::Missing;
    std::string scalar;                                ///< a string's characters, else the bytes
    std::vector<std::pair<std::string, Dom>> children; ///< items have empty keys

    friend bool operator==(const Dom&, const Dom&) = default;

    Dom* member(std::string_view key) {
        for (auto child = children.rbegin(); child != children.rend(); ++child) {
            if (child->first == key)
                return &child->second;
        }
        return nullptr;
    }

    /// The `nth` of the members of that key; null where there are fewer.
    Dom* member(std::string_view key, std::size_t nth) {
        for (auto& child : children) {
            if (child.first == key && nth-- == 0)
                return &child.second;
        }
        return nullptr;
    }

    /// By a JSON Pointer; null where there is nothing.
    Dom* at(std::string_view pointer) {
        if (pointer.empty())
            return this;
        const std::size_t end = std::min(pointer.find('/', 1), pointer.size());
        const model::PointerToken token = model::readPointerToken(pointer.substr(1, end - 1));
        const std::string& key = token.key;
        Dom* child = nullptr;
        if (kind != model::NodeKind::Array)
            child = token.occurrence ? member(key, *token.occurrence) : member(key);
        else if (std::stoul(key) < children.size())
            child = &children[std::stoul(key)].second;
        return child ? child->at(pointer.substr(end)) : nullptr;
    }

    void set(std::string_view key, Dom value) {
        if (Dom* old = member(key))
            *old = std::move(value);
        else
            children.emplace_back(key, std::move(value));
    }

    void erase(std::string_view key) {
        const auto found = std::find_if(children.rbegin(), children.rend(),
                                        [&](const auto& child) { return child.first == key; });
        if (found != children.rend())
            children.erase(std::next(found).base());
    }

    std::string text(std::string_view key) {
        const Dom* child = member(key);
        return child && child->kind == model::NodeKind::String ? child->scalar : std::string();
    }
};

inline Dom domString(std::string characters) {
    return {model::NodeKind::String, std::move(characters), {}};
}

inline Dom domTrue() {
    return {model::NodeKind::True, "true", {}};
}

inline Dom domOf(model::Node node) {
    Dom dom{node.kind(), node.isString() ? node.string() : std::string(), {}};
    if (node.isScalar() && !node.isString())
        dom.scalar = node.raw();
    for (const model::Node child : node)
        dom.children.emplace_back(child.key(), domOf(child));
    return dom;
}

/// The same with members in the order of their keys, so that equality does not look at their order.
inline Dom sorted(Dom dom) {
    for (auto& child : dom.children)
        child.second = sorted(std::move(child.second));
    if (dom.kind == model::NodeKind::Object)
        std::stable_sort(dom.children.begin(), dom.children.end(),
                         [](const auto& a, const auto& b) { return a.first < b.first; });
    return dom;
}

/// JSON on one line, for messages.
inline std::string dumped(const Dom& dom) {
    if (dom.children.empty())
        return dom.kind == model::NodeKind::String ? '"' + dom.scalar + '"' : dom.scalar;
    std::string text;
    for (const auto& [key, child] : dom.children)
        text += (text.empty() ? "" : ", ") + (key.empty() ? "" : key + ": ") + dumped(child);
    return dom.kind == model::NodeKind::Array ? '[' + text + ']' : '{' + text + '}';
}

} // namespace steploom::test
