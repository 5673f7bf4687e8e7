// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/value/value.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// JSONPath as the states language has it, compiled once. A path starts at the payload ($), the context object
// ($$) or a variable ($name) and goes on as com.jayway.jsonpath reads it, which the service uses: filters,
// slices, unions, descent and functions, leniencies included. Compiling reads all of a path; evaluating
// parses nothing.
//
// It does not create or remove values: assignAt() alone changes anything, and only along reference paths
// (States Language specification, "Paths" and "Reference Paths").
namespace steploom::engine {

enum class PathRoot : std::uint8_t { Payload, Context, Variable };

struct PathFilter;
struct PathFunction;

struct PathStep {
    enum class Kind : std::uint8_t {
        Member,   ///< .name, ['name']
        Index,    ///< [2], [-1] from the end
        Wildcard, ///< .*, [*]
        Slice,    ///< [from:to]
        Names,    ///< ['a','b']: at the end one object of those that exist, else one after the other
        Indexes,  ///< [0,2]
        Descend,  ///< ..: the value and everything below it; the next step selects among these
        Filter,   ///< [?(…)]
        Function, ///< .length()
    };
    Kind kind = Kind::Member;
    /// Any number of values may come to this step, so that one that lacks something is skipped and no error.
    bool afterChoice = false;
    Key key;
    std::int64_t index = 0;
    /// Slice: absent ends are the array's own.
    std::optional<std::int64_t> from;
    std::optional<std::int64_t> to;
    std::vector<Key> names;
    std::vector<std::int64_t> indexes;
    std::shared_ptr<const PathFilter> filter;
    std::shared_ptr<const PathFunction> function;
};

struct Path {
    PathRoot root = PathRoot::Payload;
    /// Names one place: members and indexes only. selectOne() knows such paths.
    bool definite = true;
    /// Evaluates to one value and not to an array of them; a path that is no place may: a function,
    /// ['a','b'].
    bool single = true;
    /// Reference path in the sense of the specification: members and indexes from 0 only.
    bool reference = true;
    /// A filter or function goes back to $: the value to start from is then not enough.
    bool readsRoot = false;
    Key variable; ///< of a Variable path
    std::vector<PathStep> steps;
    Value text; ///< as written

    bool isWhole() const noexcept { return root == PathRoot::Payload && steps.empty(); }
};

struct PathError {
    /// Stable code: path.start, path.syntax, path.quote, path.number, path.filter, path.pattern, path.depth.
    std::string code;
    std::size_t offset = 0;
};

struct PathResult {
    Path path;
    PathError error;
    explicit operator bool() const noexcept { return error.code.empty(); }
};

/// A path of a definition.
PathResult compilePath(std::string_view text);
/// As the library reads it on its own: no $$ and no variables, but a path may begin with @ or with nothing at
/// all, and the last character may be left over.
PathResult compileLibraryPath(std::string_view text);

/// Why a path has no value.
enum class PathProblem : std::uint8_t {
    None,
    NotFound,  ///< it leads nowhere
    Refused,   ///< it cannot be applied: a filter to a number, an unknown function
    Bounds,    ///< a function wants an element past the end
    Failed,    ///< a function or filter cannot work with what it was given
    Exhausted, ///< it selects without end, for all that anybody wants to wait
};

struct PathAnswer {
    Value value; ///< absent where there is a problem
    PathProblem problem = PathProblem::None;
};

/// Evaluates any path; `first` is the step that starts at `root`.
PathAnswer evaluateSteps(const Value& root, const Path& path, std::size_t first = 0);
/// The value as the service has it: where the way to what a path chooses from is not there, that is an empty
/// array and no error. Absent where a single path finds nothing, and for every other problem.
Value select(const Value& root, const Path& path, std::size_t first = 0);
/// Steps from `first` on of a definite path. Null where it finds nothing, and for every other path.
const Value* selectOne(const Value& root, const Path& path, std::size_t first = 0) noexcept;
/// JSON Pointers of the places that a path selects, and of those that its filters name from $; for a path
/// that finds nothing, where it would be as far as its members and indexes tell. A function selects what it
/// is applied to.
std::vector<std::string> selectedPointers(const Value& root, const Path& path, std::size_t first = 0);

/// `root` with `value` at a reference path: missing members and objects on the way are made. Absent where the
/// path runs through something that is no object or past the end of an array (States.ResultPathMatchFailure).
Value assignAt(const Value& root, const Path& path, Value value);

/// The first missing piece of a definite path, in the words of the service: "No results for path: $['a']" or
/// "Missing property in path $['a']".
std::string missingPathText(const Value& root, const Path& path);

} // namespace steploom::engine
