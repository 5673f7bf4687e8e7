// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <string>

namespace steploom::testing {

/// What large definitions look like: states one after the other, many of which catch into the last one; one
/// Choice that fans out to nearly all of them; Parallel and Map in each other six deep; a spine with random
/// choices, loops and catchers across it.
enum class Shape { Chain, Choice, Nested, Dag };

inline constexpr std::array<Shape, 4> kShapes{Shape::Chain, Shape::Choice, Shape::Nested, Shape::Dag};

const char* nameOf(Shape shape);

/// A definition of that shape with about that many states on all levels together. The same arguments give the
/// same text.
std::string makeDefinition(Shape shape, std::size_t states);

} // namespace steploom::testing
