// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/document/syntax_tree.h"

namespace steploom::model {

/// What is known of a payload: nothing, or which members it has and no others. Shapes are numbers in one
/// list.
class Shapes {
public:
    using Id = std::uint32_t;
    static constexpr Id kUnknown = 0;
    static constexpr Id kEmpty = 1; ///< {}

    Shapes() { clear(); }
    void clear();

    bool isKnown(Id shape) const { return shape != kUnknown; }
    /// What is known of a member; `lacks` where there is none.
    Id member(Id shape, std::string_view name, bool& lacks) const;
    /// The names, for a person: at most a handful.
    std::string names(Id shape) const;

    /// Of a value as it stands there.
    Id ofConstant(Node value);
    /// Of a payload template: keys without `.$`; their values by `input`, what `$` is. JSONata: strings are
    /// unknown.
    Id ofTemplate(Node value, Id input, bool jsonata);
    Id ofMembers(std::vector<std::pair<std::string, Id>> members);
    /// `shape` with `value` at a plain path; kUnknown where that is not possible.
    Id with(Id shape, std::string_view path, Id value);
    /// What a plain path from `$` on leads to; kUnknown where that is not known, or not there.
    Id at(Id shape, std::string_view path) const;
    /// What either may be.
    Id joined(Id a, Id b);
    bool same(Id a, Id b) const;

private:
    struct Shape {
        std::vector<std::pair<std::string, Id>> members;
        std::size_t size = 1;  ///< members at all depths
        std::size_t depth = 1; ///< shapes inside each other
    };
    Id add(Shape shape);
    std::vector<Shape> m_shapes;
};

/// Takes the first name off a plain path: `.a.b` gives `a` and leaves `.b`. False at its end.
bool takeName(std::string_view& path, std::string_view& name);

} // namespace steploom::model
