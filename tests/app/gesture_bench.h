// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QFile>
#include <QHoverEvent>
#include <QMouseEvent>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/canvas/canvas_item.h"
#include "app/document/quick_fixes.h"
#include "app/document/state_actions.h"
#include "app/palette/palette_actions.h"
#include "app/theme/theme.h"

namespace steploom::app {

/// A window with a canvas over a document, joined as the window joins them, and hands for it. Places are
/// given in the drawing.
class GestureBench {
public:
    explicit GestureBench(const QByteArray& text) {
        QFile file(path());
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
        file.close();
        m_window.resize(1200, 1400);
        m_canvas = new CanvasItem(m_window.contentItem());
        m_canvas->setSize(m_window.size());
        m_actions.setDocument(&m_document);
        m_palette.setDocument(&m_document);
        m_fixes.setDocument(&m_document);
        m_canvas->setDocument(&m_document);
        join();
        m_document.open(path());
    }
    ~GestureBench() { delete m_canvas; }

    DocumentController& document() { return m_document; }
    CanvasItem& canvas() { return *m_canvas; }
    StateActions& actions() { return m_actions; }
    PaletteActions& palette() { return m_palette; }
    QuickFixes& fixes() { return m_fixes; }
    /// What is typed behind a name when it is to be changed.
    void renameWith(const QString& typed) { m_renaming = typed; }
    QString path() const { return m_folder.filePath(QStringLiteral("a.asl.json")); }
    const std::string& bytes() const { return m_document.document().bytes(); }

    bool settle() {
        return QTest::qWaitFor([this] { return m_canvas->ready() && m_canvas->scene() != nullptr; });
    }
    const SceneNode& node(const char* pointer) const {
        const int item = m_canvas->scene()->nodeOfPointer.value(QLatin1String(pointer), kNoItem);
        return m_canvas->scene()->nodes[static_cast<std::size_t>(item)];
    }
    const SceneEdge& edge(const char* pointer) const {
        const int item = m_canvas->scene()->edgeOfPointer.value(QLatin1String(pointer), kNoItem);
        return m_canvas->scene()->edges[static_cast<std::size_t>(item)];
    }
    /// Where a state can be taken hold of.
    QPointF grip(const char* pointer) const {
        const QRectF rect = node(pointer).rect;
        return {rect.left() + 20, rect.top() + 10};
    }
    QPointF screen(const QPointF& drawing) const { return m_canvas->camera().toScreen(drawing); }

    void hover(const QPointF& drawing) {
        QHoverEvent event(QEvent::HoverMove, screen(drawing), screen(drawing), QPointF());
        QCoreApplication::sendEvent(m_canvas, &event);
    }
    void mouse(QEvent::Type type, const QPointF& drawing, Qt::KeyboardModifiers modifiers = {},
               Qt::MouseButton button = Qt::LeftButton) {
        const QPointF at = screen(drawing);
        QMouseEvent event(type, at, at, type == QEvent::MouseMove ? Qt::NoButton : button,
                          type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::MouseButtons(button),
                          modifiers);
        QCoreApplication::sendEvent(m_canvas, &event);
    }
    void click(const QPointF& drawing, Qt::KeyboardModifiers modifiers = {}) {
        mouse(QEvent::MouseButtonPress, drawing, modifiers);
        mouse(QEvent::MouseButtonRelease, drawing, modifiers);
    }
    void drag(const QPointF& from, const QPointF& to, Qt::KeyboardModifiers modifiers = {}) {
        mouse(QEvent::MouseButtonPress, from, modifiers);
        mouse(QEvent::MouseMove, from + QPointF(3, 9), modifiers);
        mouse(QEvent::MouseMove, (from + to) / 2, modifiers);
        mouse(QEvent::MouseMove, to, modifiers);
        mouse(QEvent::MouseButtonRelease, to, modifiers);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QKeyEvent press(QEvent::KeyPress, key, modifiers);
        QCoreApplication::sendEvent(m_canvas, &press);
    }
    /// An entry of the palette held over a place and let go.
    bool drop(const char* itemId, const QPointF& drawing) {
        const QString kind = m_canvas->dragOver(screen(drawing));
        const QString place = m_canvas->takeDrop();
        const QString item = QLatin1String(itemId);
        if (kind == QLatin1String("transition"))
            return m_palette.insertOn(item, place);
        if (kind == QLatin1String("after"))
            return m_palette.add(item, place);
        return kind == QLatin1String("scope") && m_palette.addInto(item, place);
    }

private:
    /// As CanvasView.qml does; menus and boxes answer at once.
    void join() {
        QObject::connect(m_canvas, &CanvasItem::renameRequested, [this](const QString& state) {
            m_document.rename(state, m_document.nameOf(state) + m_renaming);
        });
        QObject::connect(m_canvas, &CanvasItem::insertRequested, [this](const QString& transition) {
            m_palette.insertOn(QStringLiteral("type:Wait"), transition);
        });
        QObject::connect(m_canvas, &CanvasItem::retargetRequested, &m_document,
                         &DocumentController::retarget);
        QObject::connect(m_canvas, &CanvasItem::connectRequested, &m_document, &DocumentController::setNext);
        QObject::connect(m_canvas, &CanvasItem::deleteRequested, &m_actions, &StateActions::remove);
        QObject::connect(m_canvas, &CanvasItem::moveRequested, &m_actions, &StateActions::move);
        QObject::connect(m_canvas, &CanvasItem::shiftRequested, &m_actions, &StateActions::shift);
    }

    QTemporaryDir m_folder;
    QQuickWindow m_window;
    DocumentController m_document;
    StateActions m_actions;
    PaletteActions m_palette;
    QuickFixes m_fixes;
    CanvasItem* m_canvas = nullptr;
    QString m_renaming;
};

} // namespace steploom::app
