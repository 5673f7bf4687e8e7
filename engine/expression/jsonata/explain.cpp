// SPDX-License-Identifier: Apache-2.0
#include "engine/expression/jsonata/explain.h"

#include "engine/expression/jsonata/function.h"
#include "engine/expression/jsonata/syntax.h"

#include <algorithm>

namespace steploom::engine::jsonata {

namespace {

bool isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// The tree of pieces from the syntax tree and the notes. Recursion follows the nesting of the source, which
/// compiling limits.
class TreeMaker {
public:
    TreeMaker(const Trace& trace, std::string_view text)
        : m_trace(trace)
        , m_text(text) {}

    Explained make(const Node& node) const {
        if (node.type == NodeType::Path)
            return path(node);
        Explained piece = start(node);
        fill(piece, m_trace.find(node));
        for (const Node* inner : {node.first.get(), node.second.get(), node.third.get()})
            add(piece, inner);
        for (const NodePtr& each : node.items)
            add(piece, each.get());
        for (const SortTerm& term : node.terms)
            add(piece, term.expression.get());
        addGroup(piece, node);
        close(piece, node);
        addFilters(piece, node.predicates);
        return piece;
    }

private:
    static Explained start(const Node& node) {
        Explained piece;
        piece.begin = node.begin;
        piece.end = node.offset;
        return piece;
    }

    static void fill(Explained& piece, const Trace::Note* note) {
        if (note == nullptr)
            return;
        piece.kind = note->kind;
        piece.value = note->value;
        piece.count = note->count;
        piece.undefined = note->undefined;
        piece.samples = note->samples;
    }

    void add(Explained& piece, const Node* inner) const {
        if (inner == nullptr)
            return;
        Explained part = make(*inner);
        piece.begin = std::min(piece.begin, part.begin);
        piece.end = std::max(piece.end, part.end);
        piece.parts.push_back(std::move(part));
    }

    void addGroup(Explained& piece, const Node& node) const {
        if (!node.group)
            return;
        for (const auto& [key, value] : node.group->pairs) {
            add(piece, key.get());
            Explained& name = piece.parts.back();
            if (name.kind == Explained::Kind::NotEvaluated && key->type == NodeType::String) {
                name.kind = Explained::Kind::Value; // plain names are not evaluated
                name.value = key->literal;
            }
            add(piece, value.get());
        }
        if (node.type != NodeType::Object)
            extend(piece, '}');
    }

    void addFilters(Explained& piece, const std::vector<Stage>& stages) const {
        for (const Stage& stage : stages) {
            add(piece, stage.filter.get());
            if (stage.filter)
                extend(piece, ']');
        }
    }

    /// Up to the bracket that belongs to what it ends with.
    void extend(Explained& piece, char bracket) const {
        std::size_t at = piece.end;
        while (at < m_text.size() && (isBlank(m_text[at]) || m_text[at] == ';'))
            ++at;
        if (at < m_text.size() && m_text[at] == bracket)
            piece.end = at + 1;
    }

    void close(Explained& piece, const Node& node) const {
        switch (node.type) {
        case NodeType::Call:
        case NodeType::Partial:
            extend(piece, '(');
            extend(piece, ')');
            break;
        case NodeType::Block:
        case NodeType::Sort:
            extend(piece, ')');
            break;
        case NodeType::Array:
            extend(piece, ']');
            break;
        case NodeType::Object:
        case NodeType::Lambda:
            extend(piece, '}');
            break;
        case NodeType::Transform:
            extend(piece, '|');
            break;
        default:
            break;
        }
    }

    /// Each piece is the path up to one step and holds the one before.
    Explained path(const Node& node) const {
        Explained up;
        for (std::size_t i = 0; i < node.items.size(); ++i) {
            const Node& step = *node.items[i];
            Explained here = make(step);
            if (const Trace::Note* note = m_trace.findReached(step); note != nullptr) {
                // What single items became, behind what all of them did.
                const std::uint64_t count = here.count;
                const std::uint64_t undefined = here.undefined;
                std::vector<Value> samples = std::move(here.samples);
                const bool failed = here.kind == Explained::Kind::Error;
                if (!failed)
                    fill(here, note);
                here.count = count != 0 ? count : here.count;
                here.undefined = count != 0 ? undefined : here.undefined;
                here.samples = std::move(samples);
            }
            addFilters(here, step.stages);
            if (i > 0) {
                // Behind nothing there is nothing.
                if (here.kind == Explained::Kind::NotEvaluated && up.kind == Explained::Kind::Undefined)
                    here.kind = Explained::Kind::Undefined;
                here.begin = std::min(here.begin, up.begin);
                here.parts.insert(here.parts.begin(), std::move(up));
            }
            up = std::move(here);
        }
        const bool more = node.group || !node.predicates.empty();
        const Trace::Note* note = m_trace.find(node);
        if (!more) {
            // The last step is the whole path: what came out of it in the end counts.
            if (note != nullptr && note->kind != Explained::Kind::NotEvaluated) {
                up.kind = note->kind;
                up.value = note->value;
            }
            return up;
        }
        Explained piece;
        piece.begin = up.begin;
        piece.end = up.end;
        fill(piece, note);
        piece.parts.push_back(std::move(up));
        addFilters(piece, node.predicates);
        addGroup(piece, node);
        return piece;
    }

    const Trace& m_trace;
    std::string_view m_text;
};

} // namespace

void Trace::take(Note& note, const Item& result) {
    note.kind = Explained::Kind::Undefined;
    note.value = Value();
    if (result.isFunction()) {
        note.kind = Explained::Kind::Function;
    } else if (!result.isUndefined() && result.tuple() == nullptr) {
        bool functions = false;
        bool tooDeep = false;
        const List* list = result.list();
        if (list == nullptr || !list->tuples)
            note.value = toValue(result, functions, tooDeep);
        if (!note.value.isAbsent())
            note.kind = Explained::Kind::Value;
    }
    ++note.count;
    note.undefined += note.kind == Explained::Kind::Undefined ? 1 : 0;
    if (note.samples.size() < Explained::kSamples)
        note.samples.push_back(note.value);
}

void Trace::evaluated(const Node& node, const Item& result) {
    take(m_notes[&node], result);
}

void Trace::reached(const Node& step, const Item& result) {
    take(m_steps[&step], result);
}

void Trace::failed(const Node& node) {
    Note& note = m_notes[&node];
    note.kind = Explained::Kind::Error;
    note.value = Value();
    ++note.count;
}

const Trace::Note* Trace::find(const Node& node) const {
    const auto found = m_notes.find(&node);
    return found == m_notes.end() ? nullptr : &found->second;
}

const Trace::Note* Trace::findReached(const Node& step) const {
    const auto found = m_steps.find(&step);
    return found == m_steps.end() ? nullptr : &found->second;
}

Explanation explain(const Program& program, const Value& input, Bindings* bindings,
                    const EvaluateOptions& options) {
    Explanation explanation;
    Trace trace;
    EvaluateOptions traced = options;
    traced.trace = &trace;
    explanation.outcome = evaluate(program, input, bindings, traced);
    explanation.whole = TreeMaker(trace, program.text()).make(*program.data().root);
    return explanation;
}

} // namespace steploom::engine::jsonata
