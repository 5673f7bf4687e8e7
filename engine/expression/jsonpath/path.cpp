// SPDX-License-Identifier: Apache-2.0
#include "engine/expression/jsonpath/path.h"

#include "engine/value/pointer.h"

#include <algorithm>

namespace steploom::engine {

namespace {

const Value* follow(const Value& value, const PathStep& step) noexcept {
    if (step.kind == PathStep::Kind::Member)
        return value.find(step.key);
    if (!value.isArray())
        return nullptr;
    const auto count = static_cast<std::int64_t>(value.size());
    const std::int64_t index = step.index < 0 ? step.index + count : step.index;
    return index >= 0 && index < count ? &value.at(static_cast<std::size_t>(index)) : nullptr;
}

/// A selected value; its pointer is written only where somebody wants it.
struct Place {
    const Value* value;
    std::string pointer;
};

class Selector {
public:
    explicit Selector(bool wantsPointers)
        : m_wantsPointers(wantsPointers) {}

    std::vector<Place> run(const Value& root, const Path& path, std::size_t first) {
        std::vector<Place> places{{&root, {}}};
        for (std::size_t i = first; i < path.steps.size() && !places.empty(); ++i) {
            std::vector<Place> next;
            for (const Place& place : places)
                expand(place, path.steps[i], next);
            places = std::move(next);
        }
        return places;
    }

private:
    void add(const Place& parent, std::size_t index, std::vector<Place>& out) const {
        const Value& value = *parent.value;
        Place place{&value.at(index), {}};
        if (m_wantsPointers) {
            place.pointer = parent.pointer;
            if (value.isObject())
                appendPointerToken(place.pointer, value.keyAt(index));
            else
                appendPointerToken(place.pointer, index);
        }
        out.push_back(std::move(place));
    }
    void addSingle(const Place& place, const PathStep& step, std::vector<Place>& out) const {
        const Value* found = follow(*place.value, step);
        if (found != nullptr)
            add(place, static_cast<std::size_t>(found - &place.value->at(0)), out);
    }
    void expand(const Place& place, const PathStep& step, std::vector<Place>& out) const {
        const Value& value = *place.value;
        switch (step.kind) {
        case PathStep::Kind::Member:
        case PathStep::Kind::Index:
            addSingle(place, step, out);
            break;
        case PathStep::Kind::Wildcard:
            if (value.isArray() || value.isObject()) {
                for (std::size_t i = 0; i < value.size(); ++i)
                    add(place, i, out);
            }
            break;
        case PathStep::Kind::Slice:
            expandSlice(place, step, out);
            break;
        case PathStep::Kind::Union:
            for (const PathStep& choice : step.choices)
                expand(place, choice, out);
            break;
        case PathStep::Kind::Descend:
            expandDescent(place, out);
            break;
        }
    }
    void expandSlice(const Place& place, const PathStep& step, std::vector<Place>& out) const {
        if (!place.value->isArray())
            return;
        const auto count = static_cast<std::int64_t>(place.value->size());
        const auto clamp = [count](std::int64_t index) {
            return std::clamp<std::int64_t>(index < 0 ? index + count : index, 0, count);
        };
        const std::int64_t to = clamp(step.to.value_or(count));
        for (std::int64_t i = clamp(step.from.value_or(0)); i < to; i += step.stride)
            add(place, static_cast<std::size_t>(i), out);
    }
    /// The place itself and all containers below it, each before what it contains.
    void expandDescent(const Place& place, std::vector<Place>& out) const {
        std::vector<Place> open{place};
        while (!open.empty()) {
            const Place current = std::move(open.back());
            open.pop_back();
            if (!current.value->isArray() && !current.value->isObject())
                continue;
            out.push_back(current);
            std::vector<Place> children;
            for (std::size_t i = 0; i < current.value->size(); ++i)
                add(current, i, children);
            std::move(children.rbegin(), children.rend(), std::back_inserter(open));
        }
    }

    bool m_wantsPointers;
};

void appendStep(std::string& out, const PathStep& step) {
    if (step.kind == PathStep::Kind::Member) {
        out += "['";
        out += step.key.text();
        out += "']";
    } else {
        out += '[';
        out += std::to_string(step.index);
        out += ']';
    }
}

const char* javaClass(const Value& value) {
    switch (value.kind()) {
    case Kind::String:
        return "java.lang.String";
    case Kind::Bool:
        return "java.lang.Boolean";
    case Kind::Int:
        return "java.lang.Integer";
    case Kind::Double:
        return "java.lang.Double";
    case Kind::Array:
        return "net.minidev.json.JSONArray";
    default:
        return "null";
    }
}

} // namespace

const Value* selectOne(const Value& root, const Path& path, std::size_t first) noexcept {
    const Value* value = &root;
    for (std::size_t i = first; i < path.steps.size() && value != nullptr; ++i)
        value = follow(*value, path.steps[i]);
    return value;
}

Value select(const Value& root, const Path& path, std::size_t first) {
    if (path.definite) {
        const Value* found = selectOne(root, path, first);
        return found != nullptr ? *found : Value();
    }
    std::vector<Value> elements;
    for (const Place& place : Selector(false).run(root, path, first))
        elements.push_back(*place.value);
    return Value::array(std::move(elements));
}

std::vector<std::string> selectedPointers(const Value& root, const Path& path, std::size_t first) {
    std::vector<std::string> pointers;
    for (Place& place : Selector(true).run(root, path, first))
        pointers.push_back(std::move(place.pointer));
    if (pointers.empty() && path.definite) {
        std::string pointer;
        for (std::size_t i = first; i < path.steps.size(); ++i) {
            const PathStep& step = path.steps[i];
            if (step.kind == PathStep::Kind::Member)
                appendPointerToken(pointer, step.key.text());
            else
                appendPointerToken(pointer, static_cast<std::size_t>(std::max<std::int64_t>(step.index, 0)));
        }
        pointers.push_back(std::move(pointer));
    }
    return pointers;
}

Value assignAt(const Value& root, const Path& path, Value value) {
    // Down: the containers on the way, absent where one is to be made. Up: each one with its new child.
    std::vector<Value> chain;
    chain.reserve(path.steps.size());
    const Value* current = &root;
    for (const PathStep& step : path.steps) {
        const bool member = step.kind == PathStep::Kind::Member;
        if (current == nullptr) {
            if (!member)
                return {};
            chain.emplace_back(Value::emptyObject());
            continue;
        }
        if (member ? !current->isObject() : !current->isArray())
            return {};
        const Value* next = follow(*current, step);
        if (!member && next == nullptr)
            return {};
        chain.push_back(*current);
        current = next;
    }
    for (std::size_t i = path.steps.size(); i-- > 0;) {
        const PathStep& step = path.steps[i];
        value = step.kind == PathStep::Kind::Member
                    ? chain[i].with(step.key, std::move(value))
                    : chain[i].withAt(static_cast<std::size_t>(step.index), std::move(value));
    }
    return value;
}

std::string missingPathText(const Value& root, const Path& path) {
    std::string at = "$";
    const Value* value = &root;
    for (std::size_t i = 0; i < path.steps.size(); ++i) {
        const PathStep& step = path.steps[i];
        const bool leaf = i + 1 == path.steps.size();
        if (step.kind != PathStep::Kind::Member && step.kind != PathStep::Kind::Index)
            break;
        if (step.kind == PathStep::Kind::Member && !value->isObject()) {
            std::string text = "Expected to find an object with property ";
            appendStep(text, step);
            return text + " in path " + at + " but found '" + javaClass(*value) +
                   "'. This is not a json object according to the JsonProvider: "
                   "'com.jayway.jsonpath.spi.json.JacksonJsonNodeJsonProvider'.";
        }
        const Value* next = follow(*value, step);
        appendStep(at, step);
        if (next == nullptr) {
            if (step.kind == PathStep::Kind::Index)
                return (value->isArray()
                            ? "Index out of bounds when evaluating path "
                            : "Filter: " + at + " can only be applied to arrays. Current context is: ") +
                       at;
            return (leaf ? "No results for path: " : "Missing property in path ") + at;
        }
        value = next;
    }
    return "No results for path: " + at;
}

} // namespace steploom::engine
