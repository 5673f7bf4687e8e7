// SPDX-License-Identifier: Apache-2.0
#include "engine/debug/expression_links.h"

#include "engine/debug/lines.h"
#include "engine/expression/query.h"
#include "engine/value/pointer.h"

#include <algorithm>
#include <cctype>

namespace steploom::engine {

namespace {

using LinkKind = FlowLink::Kind;

PayloadPlace below(PayloadPlace place, std::string_view token) {
    appendPointerToken(place.pointer, token);
    return place;
}
PayloadPlace below(PayloadPlace place, std::size_t index) {
    appendPointerToken(place.pointer, index);
    return place;
}

Value memberOf(const Value& value, std::string_view key) {
    return value.isObject() ? value.get(key) : Value();
}
Value elementOf(const Value& value, std::size_t index) {
    return value.isArray() && index < value.size() ? value.at(index) : Value();
}

bool isPlace(const PathStep& step) {
    return step.kind == PathStep::Kind::Member || step.kind == PathStep::Kind::Index;
}

/// A path that hands on what it selects and looks at nothing else to choose it.
bool onlySelects(const Path& path) {
    return !path.readsRoot && std::all_of(path.steps.begin(), path.steps.end(), [](const PathStep& step) {
        return step.kind != PathStep::Kind::Filter && step.kind != PathStep::Kind::Function &&
               step.kind != PathStep::Kind::Names;
    });
}

/// As far as the path names one place: everything that it can read lies in there.
std::string certainPart(const Value& root, const Path& path) {
    Path certain = path;
    const auto end = std::find_if_not(certain.steps.begin(), certain.steps.end(), isPlace);
    certain.steps.erase(end, certain.steps.end());
    certain.definite = certain.single = certain.reference = true;
    certain.readsRoot = false;
    const std::vector<std::string> pointers = selectedPointers(root, certain);
    return path.readsRoot || pointers.empty() ? std::string() : pointers.front();
}

/// $name.member.member, and nothing more.
bool isPlainPath(std::string_view text) {
    if (text.empty() || text.front() != '$')
        return false;
    bool begins = true;
    for (std::size_t i = 1; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        if (c == '.' && !begins)
            begins = true;
        else if (c == '_' || std::isalpha(c) != 0 || (!begins && std::isdigit(c) != 0))
            begins = false;
        else
            return false;
    }
    return !begins;
}

} // namespace

void ExpressionLinks::addRead(FlowLink::Kind kind, const PayloadPlace& root, const std::string& pointer,
                              const PayloadPlace& to, const std::string& field) {
    FlowLink link;
    link.kind = kind;
    link.from = root;
    link.from.pointer += pointer;
    link.to = to;
    link.field = field;
    m_links.push_back(std::move(link));
}

void ExpressionLinks::addContext(FlowLink::Kind kind, const std::string& pointer, const PayloadPlace& to,
                                 const std::string& field) {
    for (const SeenPlace& seen : m_sight.context) {
        if (isPointerWithin(pointer, seen.at)) {
            addRead(kind, seen.place, pointer.substr(seen.at.size()), to, field);
        } else if (isPointerWithin(seen.at, pointer)) {
            PayloadPlace inside = to;
            if (kind == LinkKind::Copied)
                inside.pointer += seen.at.substr(pointer.size());
            addRead(kind, seen.place, {}, inside, field);
        }
    }
}

void ExpressionLinks::addPath(const Path& path, const PayloadPlace& to, const Value& made,
                              const std::string& field) {
    PayloadPlace root = m_sight.payload;
    Value value = m_sight.payloadValue;
    if (path.root == PathRoot::Variable) {
        root = {m_sight.visit, Slot::VariablesBefore, {}};
        appendPointerToken(root.pointer, path.variable.text());
        value = memberOf(m_sight.variables, path.variable.text());
    }
    const bool context = path.root == PathRoot::Context;
    if (context)
        value = m_sight.around.context;
    const auto read = [&](LinkKind kind, const std::string& pointer, const PayloadPlace& target) {
        if (context)
            addContext(kind, pointer, target, field);
        else
            addRead(kind, root, pointer, target, field);
    };
    if (value.isAbsent())
        value = Value(nullptr);
    if (!onlySelects(path))
        return read(LinkKind::Opaque, certainPart(value, path), to);
    const std::vector<std::string> pointers = selectedPointers(value, path);
    if (path.definite)
        return read(LinkKind::Copied, pointers.empty() ? std::string() : pointers.front(), to);
    const bool oneByOne = made.isArray() && made.size() == pointers.size();
    for (std::size_t i = 0; i < pointers.size(); ++i) {
        const Value* selected = resolvePointer(value, pointers[i]);
        if (oneByOne && selected != nullptr && (context || *selected == made.at(i)))
            read(LinkKind::Copied, pointers[i], below(to, i));
        else
            read(LinkKind::Computed, pointers[i], to);
    }
}

/// Recursion follows the definition's nesting, which its compiler limits.
void ExpressionLinks::add(const Expression& expression, const PayloadPlace& to, const Value& made,
                          const std::string& field) {
    switch (expression.kind) {
    case Expression::Kind::Constant:
        break;
    case Expression::Kind::Path:
        addPath(expression.path, to, made, field);
        break;
    case Expression::Kind::Call:
        addCall(expression, to, made, field);
        break;
    case Expression::Kind::Query:
        addQuery(expression, to, made, field);
        break;
    case Expression::Kind::Object:
        for (std::size_t i = 0; i < expression.parts.size(); ++i) {
            const std::string_view key = expression.shape.keyAt(i);
            const Expression& part = expression.parts[i];
            std::string place = field;
            const bool dynamic = part.kind == Expression::Kind::Path || part.kind == Expression::Kind::Call;
            appendPointerToken(place, std::string(key) + (dynamic ? ".$" : ""));
            add(part, below(to, key), memberOf(made, key), place);
        }
        break;
    case Expression::Kind::Array:
        for (std::size_t i = 0; i < expression.parts.size(); ++i) {
            std::string place = field;
            appendPointerToken(place, i);
            add(expression.parts[i], below(to, i), elementOf(made, i), place);
        }
        break;
    }
}

void ExpressionLinks::addCall(const Expression& call, const PayloadPlace& to, const Value& made,
                              const std::string& field) {
    if (call.function == Intrinsic::Array) {
        for (std::size_t i = 0; i < call.parts.size(); ++i)
            add(call.parts[i], below(to, i), elementOf(made, i), field);
        return;
    }
    for (const Expression& part : call.parts) {
        std::vector<FlowLink> reads = readsOf(part);
        for (FlowLink& read : reads) {
            read.to = to;
            read.field = field;
            if (read.kind == LinkKind::Copied)
                read.kind = LinkKind::Computed;
            m_links.push_back(std::move(read));
        }
    }
}

void ExpressionLinks::addQuery(const Expression& query, const PayloadPlace& to, const Value& made,
                               const std::string& field) {
    bool complete = true;
    const std::vector<Access> reads = readsOfQuery(query, m_sight.around, &complete);
    Value again;
    const bool plain = reads.size() == 1 && isPlainPath(query.program.text());
    for (const Access& access : reads) {
        PayloadPlace root{m_sight.visit, Slot::Input, {}};
        const Value* seen = &m_sight.around.input;
        switch (access.source) {
        case Access::Source::Payload:
            break;
        case Access::Source::Result:
            root.slot = Slot::Result;
            seen = &m_sight.around.result;
            break;
        case Access::Source::Error:
            root.slot = Slot::ErrorOutput;
            seen = &m_sight.around.errorOutput;
            break;
        case Access::Source::Context:
            seen = &m_sight.around.context;
            break;
        case Access::Source::Variable:
            root.slot = Slot::VariablesBefore;
            appendPointerToken(root.pointer, access.variable);
            seen = &m_sight.variables.get(access.variable);
            break;
        }
        const Value* there = seen->isAbsent() ? nullptr : resolvePointer(*seen, access.pointer);
        const bool copies = plain && there != nullptr && !made.isAbsent() && *there == made;
        const LinkKind kind = copies ? LinkKind::Copied : complete ? LinkKind::Computed : LinkKind::Opaque;
        if (access.source == Access::Source::Context)
            addContext(kind, access.pointer, to, field);
        else
            addRead(kind, root, access.pointer, to, field);
    }
}

std::vector<FlowLink> ExpressionLinks::readsOf(const Expression& expression) {
    std::vector<FlowLink> links;
    ExpressionLinks(m_sight, links).add(expression, {}, {}, {});
    return links;
}

std::vector<FlowLink> ExpressionLinks::readsOf(const Path& path) {
    std::vector<FlowLink> links;
    ExpressionLinks(m_sight, links).addPath(path, {}, {}, {});
    return links;
}

} // namespace steploom::engine
