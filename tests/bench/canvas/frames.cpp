// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/canvas/frames.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QImage>
#include <QQuickRenderControl>
#include <QQuickRenderTarget>
#include <QQuickWindow>

#include <algorithm>

#include "app/canvas/canvas_item.h"
#include "app/document/document_controller.h"

namespace steploom::bench {

namespace {

constexpr QSize kCanvas(1600, 1000);
constexpr int kFrames = 100;

double timeOfFrame(QQuickRenderControl& control) {
    QElapsedTimer timer;
    timer.start();
    control.polishItems();
    control.beginFrame();
    control.sync();
    control.render();
    control.endFrame();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

} // namespace

std::vector<FrameTimes> measureFrames(const QString& file) {
    app::DocumentController document;
    if (!document.open(file))
        return {};
    QQuickRenderControl control;
    QQuickWindow window(&control);
    QImage image(kCanvas, QImage::Format_ARGB32_Premultiplied);
    window.setRenderTarget(QQuickRenderTarget::fromPaintDevice(&image));
    window.setGeometry(QRect(QPoint(), kCanvas));
    window.contentItem()->setSize(kCanvas);
    app::CanvasItem canvas(window.contentItem());
    canvas.setSize(kCanvas);
    canvas.setDocument(&document);
    while (!canvas.ready())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    const QRectF bounds = canvas.scene()->bounds;

    std::vector<FrameTimes> out;
    for (const qreal zoom : {0.02, 0.05, 0.1, 0.2, 0.27, 0.35, 0.5, 0.6, 0.8, 1.0, 1.5, 2.5, 4.0}) {
        canvas.zoomTo(zoom);
        QCoreApplication::processEvents();
        std::vector<double> times;
        for (int frame = 0; frame < kFrames; ++frame) {
            // From corner to corner, ten short ways on the way: what comes next differs little, as when
            // panning.
            const qreal part = (frame / 10) / 9.0;
            const QPointF at(bounds.left() + bounds.width() * part, bounds.top() + bounds.height() * part);
            canvas.centreOn(at + QPointF(frame % 10, frame % 10) * 6 / zoom);
            times.push_back(timeOfFrame(control));
        }
        std::sort(times.begin(), times.end());
        out.push_back({canvas.zoom(), times[times.size() / 2], times[times.size() - 5]});
    }
    return out;
}

} // namespace steploom::bench
