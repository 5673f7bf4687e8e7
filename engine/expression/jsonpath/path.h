// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/value/value.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// JSONPath as the states language has it, compiled once. A path starts at the payload ($), the context object
// ($$) or a variable ($name). A definite path names one place; an indefinite one (wildcard, slice, union,
// descent) selects any number and evaluates to an array of them.
namespace steploom::engine {

enum class PathRoot : std::uint8_t { Payload, Context, Variable };

struct PathStep {
    enum class Kind : std::uint8_t {
        Member,   ///< .name, ['name']
        Index,    ///< [2], [-1] from the end
        Wildcard, ///< .*, [*]
        Slice,    ///< [from:to:step]
        Union,    ///< ['a','b'], [0,2]
        Descend,  ///< ..: the value and everything below it; the next step selects among these
    };
    Kind kind = Kind::Member;
    Key key;
    std::int64_t index = 0;
    /// Slice: absent ends are the array's own.
    std::optional<std::int64_t> from;
    std::optional<std::int64_t> to;
    std::int64_t stride = 1;
    std::vector<PathStep> choices; ///< Union: Member and Index steps
};

struct Path {
    PathRoot root = PathRoot::Payload;
    bool definite = true;
    /// Reference path in the sense of the specification: members and indexes from 0 only.
    bool reference = true;
    Key variable; ///< of a Variable path
    std::vector<PathStep> steps;
    Value text; ///< as written

    bool isWhole() const noexcept { return root == PathRoot::Payload && steps.empty(); }
};

struct PathError {
    /// Stable code: path.start, path.syntax, path.quote, path.number, path.unsupported.
    std::string code;
    std::size_t offset = 0;
};

struct PathResult {
    Path path;
    PathError error;
    explicit operator bool() const noexcept { return error.code.empty(); }
};

PathResult compilePath(std::string_view text);

/// Steps from `first` on. Null where a definite path finds nothing.
const Value* selectOne(const Value& root, const Path& path, std::size_t first = 0) noexcept;
/// Steps of any path. A definite one that finds nothing gives an absent value, an indefinite one an empty
/// array.
Value select(const Value& root, const Path& path, std::size_t first = 0);
/// JSON Pointers of the places that a path selects; for a definite path that finds nothing, where it would
/// be.
std::vector<std::string> selectedPointers(const Value& root, const Path& path, std::size_t first = 0);

/// `root` with `value` at a reference path: missing members and objects on the way are made. Absent where the
/// path runs through something that is no object or past the end of an array (States.ResultPathMatchFailure).
Value assignAt(const Value& root, const Path& path, Value value);

/// The first missing piece of a definite path, in the words of the service: "No results for path: $['a']" or
/// "Missing property in path $['a']".
std::string missingPathText(const Value& root, const Path& path);

} // namespace steploom::engine
