// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "model/document/message.h"
#include "model/layout/layout.h"
#include "model/workflow/workflow.h"

namespace steploom::model {

/// A small mark on a node's upper edge.
struct PictureBadge {
    enum class Role { Timeout, Retry, Catch };
    Role role = Role::Retry;
    std::string text;
    Rect rect;
};

struct PictureNode {
    enum class Kind { Start, State, Container };
    Kind kind = Kind::State;
    Rect rect;
    std::size_t state = kNone; ///< kNone for the start mark
    std::string_view icon;     ///< stateIcon()
    std::string name;          ///< as much of it as has room; so with the other texts
    std::string detail;        ///< second line; of a container: what stands at the right of its header
    std::vector<PictureBadge> badges;
    bool ends = false;   ///< has an end mark
    bool folded = false; ///< a container drawn as a leaf
};

struct PictureEdge {
    std::vector<Point> route;       ///< as EdgeRoute::points
    std::array<Point, 3> arrow;     ///< the tip first
    Rect labelRect;                 ///< zero-sized where there is no label
    std::string label;              ///< as much of it as has room
    std::size_t transition = kNone; ///< kNone for the edge from the start mark
    bool error = false;             ///< of a catcher
};

/// A workflow, laid out and measured: what the canvas shows, without a window and without a font.
struct Picture {
    std::vector<PictureNode> nodes; ///< a container before what lies in it
    std::vector<PictureEdge> edges;
    Size size;
};

/// `folded`: pointers of the containers that are drawn as leaves. `speak` is asked for what a Choice's
/// Default says.
Picture drawPicture(const Workflow& workflow, const std::set<std::string>& folded, const Speak& speak);

} // namespace steploom::model
