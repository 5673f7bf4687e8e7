// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>

namespace steploom::model {

/// A stretch of the document's text: byte offsets, `end` is one past the last. Empty where begin == end.
struct Span {
    std::size_t begin = 0;
    std::size_t end = 0;

    std::size_t size() const { return end - begin; }
    bool empty() const { return begin == end; }
    bool contains(std::size_t offset) const { return begin <= offset && offset < end; }
    friend bool operator==(const Span&, const Span&) = default;
};

/// A place for people: both count from 1; a column counts Unicode characters, not bytes.
struct LineColumn {
    std::size_t line = 1;
    std::size_t column = 1;
    friend bool operator==(const LineColumn&, const LineColumn&) = default;
};

} // namespace steploom::model
