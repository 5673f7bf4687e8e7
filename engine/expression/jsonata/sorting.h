// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <vector>

namespace steploom::engine::jsonata {

/// Stable merge sort that stays sane with any comparator. `after(a, b)`: a comes after b. It may throw.
template <typename T, typename After>
void mergeSort(std::vector<T>& items, After&& after) {
    if (items.size() < 2)
        return;
    const std::size_t middle = items.size() / 2;
    std::vector<T> left(items.begin(), items.begin() + static_cast<std::ptrdiff_t>(middle));
    std::vector<T> right(items.begin() + static_cast<std::ptrdiff_t>(middle), items.end());
    mergeSort(left, after);
    mergeSort(right, after);
    std::size_t l = 0;
    std::size_t r = 0;
    for (T& place : items) {
        if (l == left.size() || (r < right.size() && after(left[l], right[r])))
            place = std::move(right[r++]);
        else
            place = std::move(left[l++]);
    }
}

} // namespace steploom::engine::jsonata
