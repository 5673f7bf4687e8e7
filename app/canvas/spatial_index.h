// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QRectF>

#include <vector>

namespace steploom::app {

/// Finds the items whose bounds meet a rectangle: a uniform grid of cells over the drawing.
/// Filled once, then only asked.
class SpatialIndex {
public:
    explicit SpatialIndex(qreal cell = 320);

    void insert(int item, const QRectF& bounds);
    /// Items whose bounds meet `area`, in ascending order, each once.
    std::vector<int> query(const QRectF& area) const;

private:
    struct Range {
        int left, top, right, bottom;
    };
    Range cellsOf(const QRectF& area) const;

    qreal m_cell;
    QHash<QPair<int, int>, std::vector<int>> m_cells;
    std::vector<QRectF> m_bounds; ///< by item
    std::vector<int> m_large;     ///< items that cover too many cells to be listed in each
};

} // namespace steploom::app
