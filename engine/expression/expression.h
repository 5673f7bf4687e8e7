// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/expression/jsonata/jsonata.h"
#include "engine/expression/jsonpath/path.h"
#include "engine/value/value.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

// A compiled field of a state: what its text says, ready to be evaluated. The query language of a state
// decides which kinds its fields compile to, and which evaluator runs them: evaluate() here, or
// evaluateQuery() of query.h.
namespace steploom::engine {

enum class Intrinsic : std::uint8_t {
    Array,
    ArrayContains,
    ArrayGetItem,
    ArrayLength,
    ArrayPartition,
    ArrayRange,
    ArrayUnique,
    Base64Decode,
    Base64Encode,
    Format,
    Hash,
    JsonMerge,
    JsonToString,
    MathAdd,
    MathRandom,
    StringSplit,
    StringToJson,
    Uuid,
};

struct Expression {
    enum class Kind : std::uint8_t {
        Constant, ///< `constant`
        Path,     ///< `path`
        Call,     ///< `function` of `parts`
        Object,   ///< `shape` with `parts` as members
        Array,    ///< of `parts`
        Query,    ///< JSONata: `program`
    };
    Kind kind = Kind::Constant;
    Intrinsic function = Intrinsic::Array;
    Value constant;
    Path path;
    Shape shape;
    std::vector<Expression> parts;
    jsonata::Program program;
    Value text;     ///< of a Path, Call or Query, as written
    Value location; ///< of a Query: the field as the service names it, "Output/a[0]/b"

    bool isConstant() const noexcept { return kind == Kind::Constant; }
};

/// A States.* failure on its way to Retry and Catch.
struct Failure {
    Value error; ///< absent: no failure
    Value cause;
    /// A States.Timeout because heartbeats stayed away: States.HeartbeatTimeout covers it too.
    bool heartbeat = false;
    /// The evaluation of a JSONata field: an event of its own tells of it, with the place of the field.
    bool evaluation = false;
    Value location{};
    explicit operator bool() const noexcept { return !error.isAbsent(); }
};

/// Gives the context object piece by piece, because most paths want one leaf of it.
class ContextSource {
public:
    virtual ~ContextSource() = default;
    /// The value at a $$ path; absent where there is none.
    virtual Value contextAt(const Path& path) const = 0;
    virtual Value wholeContext() const = 0;
};

/// What an expression may see.
struct Scope {
    const Value& payload;   ///< $
    const Value& variables; ///< object, or absent
    const ContextSource& context;
    std::uint64_t* random; ///< state of the seeded generator

    // JSONata only
    const Value* result = nullptr;      ///< $states.result; null where there is none
    const Value* errorOutput = nullptr; ///< $states.errorOutput
    std::int64_t now = 0;               ///< ms since 1970
    jsonata::ReadRecorder* reads = nullptr;
};

/// The value of an expression; absent with `failure` filled where it has none. `field` names it in causes.
Value evaluate(const Expression& expression, const Scope& scope, std::string_view field, Failure& failure);
/// The value of a path in a scope; absent where there is none, without a failure.
Value evaluatePath(const Path& path, const Scope& scope);
/// The cause of a path that found nothing: "The JSONPath '…' specified for the field '…' could not be found
/// …".
Failure pathNotFound(const Path& path, const Scope& scope, std::string_view field);

} // namespace steploom::engine
