// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QFont>
#include <QPointF>
#include <QRectF>
#include <QSet>
#include <QString>

#include <vector>

#include "app/canvas/drop_place.h"
#include "app/canvas/scene.h"
#include "app/diff/change_marks.h"

class QPainter;

namespace steploom::app {

class RunMarks;
class Theme;

/// What the painter must know of the moment, beside the scene.
struct CanvasView {
    qreal zoom = 1;
    QRectF visible;         ///< the part of the drawing on screen
    int selected = kNoItem; ///< the primary one
    QSet<int> alsoSelected; ///< the others
    int hovered = kNoItem;
    int hoveredEdge = kNoItem;
    bool focused = false; ///< the canvas has the keyboard
    bool stale = false;   ///< the text is broken: this is the last good graph
    bool editable = true; ///< shows ports and the plus
    bool picture = false; ///< for a file: without the dots of the ground and what is there to be clicked
    const RunMarks* marks = nullptr;
    const ChangeMarks* changes = nullptr; ///< of a comparison
    const QSet<QString>* breakpoints = nullptr;
    const QHash<QString, int>* problems = nullptr; ///< pointer to severity: 2 error, 1 warning
    int dragEdge = kNoItem;                        ///< transition whose head is being dragged
    int dragFrom = kNoItem;                        ///< node whose port is being dragged
    QPointF dragPoint;                             ///< where the pointer holds it
    int dropTarget = kNoItem;
    std::vector<int> carried; ///< nodes that are being moved
    QPointF carriedBy;        ///< how far, in the drawing
    DropPlace drop;           ///< where what is held would go
    QRectF band;              ///< the rubber band, in the drawing

    bool isSelected(int item) const { return item == selected || alsoSelected.contains(item); }
};

/// Paints a scene. Detail follows the zoom: far out, nodes are plain boxes; nearer, names, then the second
/// line.
class CanvasPainter {
public:
    CanvasPainter(const Scene& scene, const CanvasView& view, const Theme& theme);
    void paint(QPainter& painter) const;

    /// Where the plus of an edge and the port of a node stand, in the coordinates of the drawing.
    static QRectF plusRect(const SceneEdge& edge);
    static QRectF portRect(const SceneNode& node);
    static QRectF foldRect(const SceneNode& node);
    /// The card beside a node that says more of its mark; null where it has none.
    QRectF cardRect(const SceneNode& node) const;

private:
    static constexpr qreal kNamesFrom = 0.28; ///< zoom from which names are painted

    struct EdgeLook {
        QColor colour;
        qreal width = 1;
        bool dashed = false;
    };
    void paintGround(QPainter& painter) const;
    void paintOverview(QPainter& painter, const std::vector<int>& nodes, const std::vector<int>& edges) const;
    std::vector<int> edgesWorthPainting(std::vector<int> edges, const QRectF& area) const;
    QColor groundOf(int depth) const;
    bool standsOut(int item) const; ///< of an edge
    bool fillsView(const SceneNode& node) const;
    bool isPlain(int item) const;
    QByteArray lookKey(const SceneNode& node) const;
    void paintEdge(QPainter& painter, int item, bool crowd) const;
    void paintLabel(QPainter& painter, const SceneEdge& edge, const QColor& colour) const;
    void paintLabelBody(QPainter& painter, const SceneEdge& edge, const QColor& colour) const;
    void paintHalo(QPainter& painter, int item) const;
    void paintNode(QPainter& painter, int item) const;
    void paintBody(QPainter& painter, int item) const;
    void paintStart(QPainter& painter, const SceneNode& node) const;
    void paintLeaf(QPainter& painter, const SceneNode& node, int item) const;
    void paintContainer(QPainter& painter, const SceneNode& node, int item) const;
    void paintBadges(QPainter& painter, const SceneNode& node) const;
    void paintCallout(QPainter& painter, const SceneNode& node) const;
    void paintIterations(QPainter& painter, const SceneNode& node) const;
    void paintHeat(QPainter& painter, const SceneNode& node, qreal radius) const;
    bool isHot(const SceneNode& node) const;
    void paintHeatNote(QPainter& painter, const SceneNode& node) const;
    void paintPasses(QPainter& painter, const SceneEdge& edge, const std::vector<int>& nodes) const;
    void paintTraceOutline(QPainter& painter, const SceneNode& node) const;
    void paintTraceStep(QPainter& painter, const SceneNode& node) const;
    void paintTags(QPainter& painter, const SceneNode& node) const;
    EdgeLook lookOf(const SceneEdge& edge, int item) const;
    model::ChangeKind changeOf(const SceneNode& node) const;
    model::ChangeKind changeOf(const SceneEdge& edge) const;
    void paintChanges(QPainter& painter, const std::vector<int>& nodes, const std::vector<int>& edges) const;
    QColor borderOf(const SceneNode& node, int item) const;
    QColor iconColour(const SceneNode& node) const;

    const Scene& m_scene;
    const CanvasView& m_view;
    const Theme& m_theme;
    QFont m_nameFont;
    QFont m_detailFont;
    QFont m_labelFont;
};

} // namespace steploom::app
