// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/expression/jsonpath/path.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

// How a path finds its values: step by step, each value of one step through all that follow, so that results
// come in the order of the document. For the files of engine/expression/jsonpath only.
namespace steploom::engine {

struct FilterOperand;

/// What one evaluation shares with the filters and functions in it.
struct PathContext {
    explicit PathContext(const Value& start, std::uint64_t limit = 20'000'000)
        : root(start)
        , work(limit) {}

    const Value& root; ///< $
    /// Values that may still be looked at. Some paths select the same values over and over: $..*..*..*
    std::uint64_t work;
    /// What the operands that start at the root gave: the same for each element under test.
    std::vector<std::pair<const FilterOperand*, PathAnswer>> answers;

    bool spend(std::uint64_t amount = 1) noexcept {
        work -= amount < work ? amount : work;
        return work != 0;
    }
};

/// What a path selected.
struct Selected {
    std::vector<Value> values;
    std::vector<std::string> pointers; ///< where they are, if asked for
};

class PathEvaluator {
public:
    /// `needsAll`: what a path names must be there even where it chooses, as a test for existence wants it.
    PathEvaluator(const Path& path, PathContext& context, bool needsAll = false)
        : m_path(path)
        , m_context(context)
        , m_needsAll(needsAll) {}

    /// Adds what the steps from `first` on select.
    PathProblem run(const Value& start, std::size_t first, Selected& selected, bool wantsPointers = false);

private:
    PathProblem follow(const Value& start, std::size_t step);
    PathProblem missing(const Value& value, std::size_t step) const noexcept;
    PathProblem names(const Value& object, std::size_t step);
    PathProblem element(const Value& array, std::size_t index, std::size_t step);
    PathProblem child(const Value& parent, std::size_t index, std::size_t step);
    PathProblem children(const Value& parent, std::size_t step);
    PathProblem indexes(const Value& array, std::size_t step);
    PathProblem slice(const Value& array, std::size_t step);
    PathProblem filter(const Value& value, std::size_t step);
    PathProblem call(const Value& value, std::size_t step);
    PathProblem descend(const Value& start, std::size_t step);
    PathProblem visit(const Value& container, std::size_t step);
    bool isTarget(const Value& container, const PathStep& step, bool leaf, PathProblem& problem);
    PathProblem add(const Value& value);
    bool isLeaf(std::size_t step) const noexcept { return step + 1 == m_path.steps.size(); }
    bool admits(std::size_t step) const noexcept;
    void name(const Value& parent, std::size_t index);

    const Path& m_path;
    PathContext& m_context;
    bool m_needsAll;
    Selected* m_selected = nullptr;
    bool m_wantsPointers = false;
    std::string m_pointer;
    /// The element of an array that a descent is at; see admits().
    std::int64_t m_descentIndex = -1;
};

/// A path that is evaluated on its own, as the library's read().
PathAnswer answerOf(const Path& path, const Value& start, std::size_t first, PathContext& context);

/// Whether a filter accepts a value; what it refuses to compare, it does not accept.
bool accepts(const PathFilter& filter, const Value& value, PathContext& context, PathProblem& problem);

} // namespace steploom::engine
