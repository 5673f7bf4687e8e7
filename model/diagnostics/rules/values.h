// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "engine/definition/field.h"
#include "model/document/syntax_tree.h"

namespace steploom::model {

/// A string's characters; in `buffer` where the text has escapes, else in the text itself.
std::string_view charactersOf(Node string, std::string& buffer);
/// The same of a member's key.
std::string_view keyOf(Node member, std::string& buffer);
engine::Field fieldOf(Node member);

/// Whether a value, name or target is filled in later, when the definition is deployed: it is or holds
/// `${…}`, or is a function of CloudFormation.
bool isSubstituted(Node value);
bool isSubstituted(std::string_view text);

/// Where the characters from `begin` to `end` (bytes of charactersOf()) of a string stand in the text. An
/// empty stretch becomes one character long where there is one.
Span spanWithin(Node string, std::size_t begin, std::size_t end);
/// The key of a member, or the bracket of an item or of the root: what to underline of an object that lacks
/// something.
Span headOf(Node object);

/// Of names, to compare them by. Two names of one definition with the same number do not happen.
std::uint64_t hashOf(std::string_view text);

/// What `wanted` may have been meant to be among what there is: the closest by few letters, or "".
class ClosestName {
public:
    explicit ClosestName(std::string_view wanted)
        : m_wanted(wanted) {}
    void offer(std::string_view candidate);
    const std::string& get() const { return m_best; }

private:
    std::string m_wanted;
    std::string m_best;
    std::size_t m_distance = static_cast<std::size_t>(-1);
};

} // namespace steploom::model
