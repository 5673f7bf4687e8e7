// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/document/edit.h"

namespace steploom::model {

/// The undo labels of what came from the disk.
inline constexpr std::string_view kReload = "edit.reload";
inline constexpr std::string_view kMerge = "edit.merge";
inline constexpr std::string_view kRecover = "edit.recover";

/// Lines [aBegin, aEnd) of one text became [bBegin, bEnd) of the other. Counted from 0.
struct Hunk {
    std::size_t aBegin = 0;
    std::size_t aEnd = 0;
    std::size_t bBegin = 0;
    std::size_t bEnd = 0;
    friend bool operator==(const Hunk&, const Hunk&) = default;
};

/// Lines with their ends; the last one may have none. Views into `text`.
std::vector<std::string_view> linesOf(std::string_view text);

/// What changed from a to b, line by line: ascending, what lies between is equal. Few lines where little
/// changed; texts that have hardly anything in common give one hunk.
std::vector<Hunk> lineHunks(const std::vector<std::string_view>& a, const std::vector<std::string_view>& b);

/// An edit that makes `after` of `before` and touches only what is different.
Edit editBetween(std::string_view before, std::string_view after, std::string_view label);

/// Both changes of `base` in one text; nothing where they touch the same line or neighbours, and are not the
/// same.
std::optional<std::string> merged(std::string_view base, std::string_view ours, std::string_view theirs);

/// For people: the changed lines of a and b, `- ` and `+ ` before them, with a few lines around them.
std::vector<std::string> comparison(std::string_view a, std::string_view b, std::size_t context = 2);

} // namespace steploom::model
