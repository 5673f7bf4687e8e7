// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QQuickPaintedItem>
#include <QSet>
#include <QStringList>
#include <QVariantAnimation>
#include <QtQml/qqmlregistration.h>

#include <memory>

#include "app/canvas/camera.h"
#include "app/canvas/canvas_painter.h"
#include "app/canvas/canvas_selection.h"
#include "app/canvas/drop_place.h"
#include "app/canvas/fit.h"
#include "app/canvas/layout_worker.h"
#include "app/canvas/scene.h"
#include "app/canvas/scene_tween.h"
#include "app/diff/diff_session.h"
#include "app/document/document_controller.h"
#include "app/run/run_marks.h"

namespace steploom::app {

/// The canvas: one painted item that shows the document's graph and turns pointer and keys into requests.
///
/// It changes nothing itself: what a person asks for goes out as a signal, and the document answers with a
/// new graph. A state is named by its JSON Pointer, a transition by the pointer of the name that makes it.
/// Each state has an accessible child.
class CanvasItem : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(steploom::app::DocumentController* document READ document WRITE setDocument NOTIFY
                   documentChanged REQUIRED)
    Q_PROPERTY(
        steploom::app::DiffSession* comparison READ comparison WRITE setComparison NOTIFY documentChanged)
    Q_PROPERTY(steploom::app::RunMarks* marks READ marks WRITE setMarks NOTIFY marksChanged)
    Q_PROPERTY(QString selected READ selected WRITE setSelected NOTIFY selectedChanged)
    Q_PROPERTY(QStringList selectionList READ selectionList WRITE setSelectionList NOTIFY selectedChanged)
    Q_PROPERTY(QStringList breakpoints READ breakpoints WRITE setBreakpoints NOTIFY breakpointsChanged)
    Q_PROPERTY(bool editable MEMBER m_editable NOTIFY editableChanged)
    Q_PROPERTY(QString pickedTransition READ pickedTransition NOTIFY pickedChanged)
    Q_PROPERTY(QString pickedText READ pickedText NOTIFY pickedChanged)
    Q_PROPERTY(QString shownTransition READ shownTransition NOTIFY shownTransitionChanged)
    Q_PROPERTY(QVariantList covers READ covers WRITE setCovers NOTIFY coversChanged)
    Q_PROPERTY(qreal zoom READ zoom NOTIFY cameraChanged)
    Q_PROPERTY(bool ready READ ready NOTIFY sceneChanged)
    Q_PROPERTY(int stateCount READ stateCount NOTIFY sceneChanged)

public:
    explicit CanvasItem(QQuickItem* parent = nullptr);
    ~CanvasItem() override;

    DocumentController* document() const { return m_document; }
    void setDocument(DocumentController* document);
    /// Where there is one, its merged graph is shown, not the document's, and each change is marked.
    DiffSession* comparison() const { return m_comparison; }
    void setComparison(DiffSession* comparison);
    RunMarks* marks() const { return m_marks; }
    void setMarks(RunMarks* marks);
    /// The primary of the selected states; setting it selects that state alone.
    QString selected() const { return m_selection.primary(); }
    void setSelected(const QString& pointer);
    /// All of them, the primary last.
    QStringList selectionList() const { return m_selection.all(); }
    void setSelectionList(const QStringList& pointers);
    bool isSelected(const QString& pointer) const { return m_selection.contains(pointer); }
    QStringList breakpoints() const { return m_breakpoints.values(); }
    void setBreakpoints(const QStringList& pointers);
    /// Rectangles of what floats over the canvas: a fitted graph leaves them free.
    const QVariantList& covers() const { return m_covers; }
    void setCovers(const QVariantList& covers);
    qreal zoom() const { return m_camera.zoom(); }
    bool ready() const { return m_scene != nullptr && !m_worker.busy(); }
    int stateCount() const;

    const Scene* scene() const { return m_scene.get(); }
    const Camera& camera() const { return m_camera; }
    /// A node's rectangle in the item's coordinates.
    QRectF nodeRect(int item) const;

    /// Shows the graph as fitReadable() does; where it is shown so already, all of it.
    Q_INVOKABLE void fit();
    Q_INVOKABLE void zoomTo(qreal zoom);
    Q_INVOKABLE void zoomBy(qreal factor);
    Q_INVOKABLE void centreOn(const QPointF& drawing);
    /// Moves the view as little as shows the state whole; while the graph is being drawn anew, when that is
    /// done.
    Q_INVOKABLE void reveal(const QString& pointer);
    Q_INVOKABLE void toggleFold(const QString& pointer);
    /// Folds every container, or unfolds them all.
    Q_INVOKABLE void foldAll(bool folded);
    Q_INVOKABLE bool anyUnfolded() const;

    /// The transitions out of a state and into it: maps of `pointer` and `text`, from where to where.
    Q_INVOKABLE QVariantList transitionsOf(const QString& state) const;
    /// The middle of a transition on screen; outside where it is not drawn.
    Q_INVOKABLE QPointF middleOf(const QString& transition) const;
    /// Picks the next of the selected state's transitions, or the one before: keys then go to it.
    Q_INVOKABLE void pickTransition(bool forward);
    /// The picked transition; empty where none is.
    QString pickedTransition() const;
    QString pickedText() const;
    /// The transition that is under the pointer, or else picked; empty where none is.
    QString shownTransition() const;

    /// The rectangle of a state on screen, for what is shown over it; empty where it is not drawn.
    Q_INVOKABLE QRectF rectOf(const QString& pointer) const;

    /// Something from outside is held over the canvas: shows where it would go and says of which kind that
    /// place is, `transition`, `after` or `scope`; empty where it cannot be dropped.
    Q_INVOKABLE QString dragOver(const QPointF& at);
    /// The pointer of that place; the drag is over.
    Q_INVOKABLE QString takeDrop();
    Q_INVOKABLE void dragLeave();
    /// Selects all states of the scope that the selected one stands in.
    Q_INVOKABLE void selectAll();

    void paint(QPainter* painter) override;

signals:
    void documentChanged();
    void marksChanged();
    void selectedChanged();
    void breakpointsChanged();
    void editableChanged();
    void pickedChanged();
    void shownTransitionChanged();
    void coversChanged();
    void cameraChanged();
    void sceneChanged();
    void renameRequested(const QString& pointer);
    void insertRequested(const QString& transition, const QPointF& at);
    void addRequested(const QString& pointer, const QPointF& at);
    void retargetRequested(const QString& transition, const QString& target);
    void connectRequested(const QString& from, const QString& target);
    void deleteRequested(const QStringList& pointers);
    /// The states are to stand elsewhere; `kind` as dragOver() names it.
    void moveRequested(const QStringList& pointers, const QString& kind, const QString& place);
    /// The state is to change places with the one behind it, or before it.
    void shiftRequested(const QString& pointer, bool forward);
    void breakpointRequested(const QString& pointer);
    void editRequested(const QString& pointer);
    void menuRequested(const QString& pointer, const QPointF& at);
    /// One iteration of a Map was picked in its strip.
    void iterationRequested(const QString& pointer, int iteration);
    void removeTransitionRequested(const QString& transition);
    void edgeMenuRequested(const QString& transition, const QPointF& at);
    void groundMenuRequested(const QPointF& at);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void hoverMoveEvent(QHoverEvent* event) override;
    void hoverLeaveEvent(QHoverEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void geometryChange(const QRectF& now, const QRectF& before) override;

private:
    enum class Drag { None, Pan, Edge, Port, Nodes, Band };

    void requestScene();
    void takeScene(const std::shared_ptr<const Scene>& scene);
    QString anchorFor(const Scene& next) const;
    void moveCamera(const Camera& target);
    void animateFrom(const std::shared_ptr<const Scene>& before, const QPointF& shift);
    void select(bool changed);
    void hover(const QPointF& screen);
    void walk(int key, bool extend);
    bool pressPickedKey(int key);
    void pick(int edge);
    std::vector<int> edgesOf(int item) const;
    QString edgeText(const SceneEdge& edge) const;
    int shownEdge() const { return m_hoveredEdge != kNoItem ? m_hoveredEdge : m_pickedEdge; }
    bool pressPort(const QPointF& drawing);
    bool pressEdge(const QPointF& drawing);
    void pressNode(int node, const QPointF& drawing, Qt::KeyboardModifiers modifiers);
    void pressRight(int node, const QPointF& screen);
    void dragNodes(const QPointF& drawing);
    void dropDrag();
    void endDrag();
    void takeBand();
    qreal edgeReach() const;
    int itemOf(const QString& pointer) const;
    QString pointerAt(int item) const;
    CanvasView view() const;
    FitRoom room() const;
    void refit();

    DocumentController* m_document = nullptr;
    DiffSession* m_comparison = nullptr;
    RunMarks* m_marks = nullptr;
    LayoutWorker m_worker;
    std::shared_ptr<const Scene> m_scene;
    Camera m_camera;
    QVariantAnimation m_motion;
    Camera m_motionFrom;
    Camera m_motionTo;
    std::unique_ptr<SceneTween> m_tween; ///< while the graph moves from its last shape to this one
    std::shared_ptr<const Scene> m_between;
    QVariantAnimation m_relayout;
    CanvasSelection m_selection;
    QSet<QString> m_breakpoints;
    QSet<QString> m_folded;
    QVariantList m_covers;
    bool m_editable = true;
    bool m_fresh = true;    ///< the next graph is of another document: fit it into the window
    bool m_touched = false; ///< somebody moved the camera: a resize no longer fits the graph into the window
    int m_hovered = kNoItem;
    int m_hoveredEdge = kNoItem;
    int m_pickedEdge = kNoItem; ///< by key

    Drag m_drag = Drag::None;
    bool m_dragMoved = false;
    QPointF m_pressed;   ///< screen
    QPointF m_dragPoint; ///< drawing
    int m_dragItem = kNoItem;
    int m_dropTarget = kNoItem;
    QPointF m_grabbed;      ///< drawing: where the drag began
    QString m_awaited;      ///< to be revealed as soon as its scene is here
    QString m_pressedState; ///< of several selected ones: alone, when no drag comes of the press
    std::vector<int> m_carried;
    DropPlace m_drop;
};

} // namespace steploom::app
