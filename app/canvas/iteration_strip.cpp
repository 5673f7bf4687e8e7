// SPDX-License-Identifier: Apache-2.0
#include "app/canvas/iteration_strip.h"

#include <algorithm>
#include <cmath>

#include "app/canvas/scene.h"

namespace steploom::app {

namespace {

constexpr qreal kTop = 27; ///< below the top of the container
constexpr qreal kHeight = 5;
constexpr qreal kMargin = 12;
constexpr qreal kLeastStep = 6;
constexpr qreal kMostStep = 18;
constexpr qreal kGap = 2;
constexpr qreal kReach = 3; ///< above and below

int urgency(NodeMark::Iteration status) {
    switch (status) {
    case NodeMark::Iteration::Failed:
        return 3;
    case NodeMark::Iteration::Running:
        return 2;
    case NodeMark::Iteration::Ahead:
        return 1;
    case NodeMark::Iteration::Done:
        break;
    }
    return 0;
}

} // namespace

IterationStrip::IterationStrip(const SceneNode& node, const NodeMark& mark)
    : m_mark(mark)
    , m_area(node.rect.left() + kMargin, node.rect.top() + kTop, node.rect.width() - 2 * kMargin, kHeight) {
    if (node.kind != SceneNode::Kind::Container || mark.each.empty() || m_area.width() < kLeastStep)
        return;
    m_cells = static_cast<int>(
        std::min<qreal>(static_cast<qreal>(mark.each.size()), std::floor(m_area.width() / kLeastStep)));
    m_step = std::min(kMostStep, m_area.width() / m_cells);
}

int IterationStrip::first(int cell) const {
    return static_cast<int>(static_cast<std::size_t>(cell) * m_mark.each.size() /
                            static_cast<std::size_t>(m_cells));
}

int IterationStrip::worst(int cell) const {
    const auto begin = m_mark.each.begin() + first(cell);
    const auto end = m_mark.each.begin() + first(cell + 1);
    const auto found = std::max_element(
        begin, end, [](NodeMark::Iteration a, NodeMark::Iteration b) { return urgency(a) < urgency(b); });
    return static_cast<int>(found - m_mark.each.begin());
}

QRectF IterationStrip::cell(int number) const {
    return {m_area.left() + number * m_step, m_area.top(), m_step - kGap, kHeight};
}

bool IterationStrip::isChosen(int cell) const {
    return m_mark.chosenIteration >= first(cell) && m_mark.chosenIteration < first(cell + 1);
}

int IterationStrip::at(const QPointF& drawing) const {
    if (m_cells == 0 || drawing.y() < m_area.top() - kReach || drawing.y() > m_area.bottom() + kReach)
        return -1;
    const auto cell = static_cast<int>(std::floor((drawing.x() - m_area.left()) / m_step));
    return cell < 0 || cell >= m_cells ? -1 : worst(cell);
}

} // namespace steploom::app
