// SPDX-License-Identifier: Apache-2.0
#include "app/canvas/spatial_index.h"

#include <algorithm>
#include <cmath>

namespace steploom::app {

namespace {
constexpr int kMostCells = 256;
}

SpatialIndex::SpatialIndex(qreal cell)
    : m_cell(cell) {
}

SpatialIndex::Range SpatialIndex::cellsOf(const QRectF& area) const {
    const auto at = [this](qreal value) {
        return static_cast<int>(std::floor(value / m_cell));
    };
    return {at(area.left()), at(area.top()), at(area.right()), at(area.bottom())};
}

void SpatialIndex::insert(int item, const QRectF& bounds) {
    const auto index = static_cast<std::size_t>(item);
    if (m_bounds.size() <= index)
        m_bounds.resize(index + 1);
    m_bounds[index] = bounds;
    const Range cells = cellsOf(bounds);
    if ((cells.right - cells.left + 1) * (cells.bottom - cells.top + 1) > kMostCells) {
        m_large.push_back(item);
        return;
    }
    for (int x = cells.left; x <= cells.right; ++x)
        for (int y = cells.top; y <= cells.bottom; ++y)
            m_cells[{x, y}].push_back(item);
}

std::vector<int> SpatialIndex::query(const QRectF& area) const {
    std::vector<int> found;
    const Range cells = cellsOf(area);
    const double asked = (double(cells.right) - cells.left + 1) * (double(cells.bottom) - cells.top + 1);
    if (asked * 2 > double(m_cells.size())) { // zoomed far out: cheaper to look at every item once
        for (std::size_t i = 0; i < m_bounds.size(); ++i) {
            if (m_bounds[i].intersects(area))
                found.push_back(static_cast<int>(i));
        }
        return found;
    }
    const auto take = [&](int item) {
        if (m_bounds[static_cast<std::size_t>(item)].intersects(area))
            found.push_back(item);
    };
    std::for_each(m_large.begin(), m_large.end(), take);
    for (int x = cells.left; x <= cells.right; ++x) {
        for (int y = cells.top; y <= cells.bottom; ++y) {
            if (const auto cell = m_cells.constFind({x, y}); cell != m_cells.constEnd())
                std::for_each(cell->begin(), cell->end(), take);
        }
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

} // namespace steploom::app
