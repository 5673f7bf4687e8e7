// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "model/document/span.h"

namespace steploom::model {

/// A value of a container's own syntax: what it means in JSON and where it stands.
struct SourceValue {
    enum class Kind : std::uint8_t { Object, Array, Scalar };
    /// How it is written, for who writes it anew.
    enum class Style : std::uint8_t {
        Block, ///< a collection by its indentation
        Flow,  ///< a collection between brackets
        Plain, ///< a scalar without quotes
        SingleQuoted,
        DoubleQuoted,
        Literal, ///< a block scalar, `|`
        Folded,  ///< a block scalar, `>`
    };

    Kind kind = Kind::Scalar;
    Style style = Style::Plain;
    std::string key;  ///< of an object's member
    Span keySpan;     ///< its place, quotes included; empty for an item
    std::string json; ///< of a scalar: its value as JSON
    Span span;    ///< of the value, with what stands before it (tag, anchor); empty where nothing is written
    Span content; ///< the same without these
    std::size_t entry = 0; ///< where its line or item begins: the key, or the dash of an item
    bool flow = false;     ///< stands between brackets, its own not counted
    /// Written elsewhere (an alias, a merged member) or in a form that has no tree (an intrinsic function):
    /// changes replace it whole.
    bool whole = false;
    bool odd = false;   ///< a collection that is only written anew as a whole: merge keys, explicit keys
    std::string tag;    ///< without `!`; empty where it has none of its own
    std::string anchor; ///< its own
    std::string alias;  ///< of what it repeats, or is merged from; children and json are those of the anchor
    std::vector<SourceValue> children;

    const SourceValue* member(std::string_view name) const; ///< null where there is none; the last of several
    bool isString() const { return kind == Kind::Scalar && !json.empty() && json.front() == '"'; }
    std::string string() const; ///< the characters of a string, what else a scalar is as it is written
};

/// The value as JSON text, one member a line, two blanks a level.
struct SourceView {
    std::string text;
    struct Place {
        std::size_t offset = 0; ///< in the text
        std::size_t source = 0; ///< in the container
    };
    std::vector<Place> places; ///< ascending by offset
    /// Where in the container the byte `offset` of the text comes from.
    std::size_t source(std::size_t offset) const;
};
SourceView viewOf(const SourceValue& value);

} // namespace steploom::model
