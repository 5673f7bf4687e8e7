// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointF>
#include <QRectF>

#include "app/run/run_marks.h"

namespace steploom::app {

struct SceneNode;

/// The row of small boxes in the header of a Map, one for each iteration; where these are too many for the
/// room, each box stands for several that follow one another. In the coordinates of the drawing.
class IterationStrip {
public:
    IterationStrip(const SceneNode& node, const NodeMark& mark);

    int cells() const { return m_cells; } ///< 0: there is nothing to show
    QRectF cell(int number) const;
    /// What a box shows: of its iterations the one that most needs a look; failed, running, ahead, done.
    NodeMark::Iteration status(int cell) const { return m_mark.each[static_cast<std::size_t>(worst(cell))]; }
    bool isChosen(int cell) const;
    /// The iteration that a press at a place means; -1 for none.
    int at(const QPointF& drawing) const;

private:
    int first(int cell) const; ///< of its iterations
    int worst(int cell) const;

    const NodeMark& m_mark;
    QRectF m_area;
    qreal m_step = 0;
    int m_cells = 0;
};

} // namespace steploom::app
