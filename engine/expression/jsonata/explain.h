// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/expression/jsonata/jsonata.h"

#include <unordered_map>

// What each piece of an expression became, so that somebody can see why the whole became what it did.
namespace steploom::engine::jsonata {

class Item;
struct Node;

/// One piece of the text. Pieces nest as they do in the text; of a path, each one is the path up to a step
/// and holds the shorter one.
struct Explained {
    enum class Kind : std::uint8_t {
        Value,
        Undefined,
        Function,
        Error,        ///< it, or something in it, threw
        NotEvaluated, ///< nothing asked for it
    };
    /// Bytes of the text.
    std::size_t begin = 0;
    std::size_t end = 0;
    Kind kind = Kind::NotEvaluated;
    /// The latest value; of Kind::Value.
    Value value;
    /// How often it was evaluated: once for each item of a sequence, or call of a function.
    std::uint64_t count = 0;
    /// Of these, how often there was no value.
    std::uint64_t undefined = 0;
    /// The first values, absent where undefined; at most kSamples.
    std::vector<Value> samples;
    std::vector<Explained> parts;

    static constexpr std::size_t kSamples = 5;
};

struct Explanation {
    Explained whole;
    /// As evaluate() gives it; where it is an error, the innermost piece of Kind::Error is to blame.
    Outcome outcome;
};

/// Evaluates as evaluate() does and takes notes. Slower, and calls in last place nest.
Explanation explain(const Program& program, const Value& input, Bindings* bindings,
                    const EvaluateOptions& options = {});

/// What the evaluator tells.
class Trace {
public:
    struct Note {
        Explained::Kind kind = Explained::Kind::NotEvaluated;
        Value value;
        std::uint64_t count = 0;
        std::uint64_t undefined = 0;
        std::vector<Value> samples;
    };
    /// A piece has a value, or is undefined.
    void evaluated(const Node& node, const Item& result);
    /// A path has come to a step, with this for all items together.
    void reached(const Node& step, const Item& result);
    void failed(const Node& node);
    const Note* find(const Node& node) const;
    const Note* findReached(const Node& step) const;

private:
    static void take(Note& note, const Item& result);
    std::unordered_map<const Node*, Note> m_notes;
    std::unordered_map<const Node*, Note> m_steps;
};

} // namespace steploom::engine::jsonata
