// SPDX-License-Identifier: Apache-2.0
#include "app/export/picture_file.h"

#include <QBuffer>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>

#include "app/canvas/canvas_painter.h"
#include "app/document/messages.h"
#include "app/theme/theme.h"
#include "model/export/dot.h"
#include "model/export/mermaid.h"
#include "model/export/svg.h"

namespace steploom::app {

namespace {

constexpr qreal kMargin = 24;
constexpr qreal kScale = 2;
constexpr qreal kMostPixels = 200e6;
constexpr int kPdfUnits = 1200; ///< to the inch: fine enough for any curve

CanvasView viewOf(const Scene& scene, const RunMarks* marks) {
    CanvasView view;
    view.picture = true;
    view.editable = false;
    view.marks = marks;
    QRectF drawn = scene.bounds;
    const CanvasPainter painter(scene, view, Theme::instance());
    for (const SceneNode& node : scene.nodes)
        drawn |= painter.cardRect(node);
    view.visible = drawn.adjusted(-kMargin, -kMargin, kMargin, kMargin);
    return view;
}

void paint(const Scene& scene, const CanvasView& view, QPainter& painter) {
    const Theme& theme = Theme::instance();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.fillRect(view.visible, theme.window());
    CanvasPainter(scene, view, theme).paint(painter);
}

QByteArray asPng(const Scene& scene, const RunMarks* marks) {
    const QImage picture = paintPicture(scene, marks);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!picture.isNull())
        picture.save(&buffer, "PNG");
    return bytes;
}

/// The writer takes the time of day, and offers no way to give it another. As long as what it was: the
/// offsets in the file stay right.
void fixDate(QByteArray& pdf) {
    const QByteArray mark = "/CreationDate (D:";
    const QByteArray date = "20000101000000";
    const qsizetype begin = pdf.indexOf(mark) + mark.size();
    if (begin < mark.size() || pdf.size() < begin + date.size())
        return;
    pdf.replace(begin, date.size(), date);
    for (qsizetype i = begin + date.size(); i < pdf.size() && pdf[i] != ')'; ++i) { // the zone
        if (pdf[i] >= '0' && pdf[i] <= '9')
            pdf[i] = '0';
    }
}

QByteArray asPdf(const Scene& scene, const QString& title, const RunMarks* marks) {
    const CanvasView view = viewOf(scene, marks);
    const QRectF page = view.visible;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(title);
        writer.setCreator(QStringLiteral("Steploom"));
        writer.setResolution(kPdfUnits);
        const qreal points = 72.0 / 96; // a pixel is the 96th part of an inch
        writer.setPageSize(QPageSize(page.size() * points, QPageSize::Point, title, QPageSize::ExactMatch));
        writer.setPageMargins(QMarginsF());
        QPainter painter(&writer);
        painter.scale(kPdfUnits / 96.0, kPdfUnits / 96.0);
        painter.translate(-page.topLeft());
        paint(scene, view, painter);
    }
    fixDate(bytes);
    return bytes;
}

model::SvgMark svgMark(const NodeMark& mark) {
    using Status = model::SvgMark::Status;
    model::SvgMark drawn;
    drawn.status = mark.status == NodeMark::Status::Done      ? Status::Done
                   : mark.status == NodeMark::Status::Current ? Status::Current
                   : mark.status == NodeMark::Status::Waiting ? Status::Waiting
                                                              : Status::Failed;
    drawn.words = RunMarks::words(mark).toStdString();
    drawn.count = RunMarks::count(mark).toStdString();
    drawn.title = RunMarks::attempt(mark).toStdString();
    drawn.note = mark.note.toStdString();
    return drawn;
}

model::SvgOptions svgOptions(const Scene& scene, const QString& title, const RunMarks* marks) {
    model::SvgOptions options;
    options.dark = Theme::instance().dark();
    options.title = title.toStdString();
    for (const SceneNode& node : scene.nodes) {
        if (node.folded)
            options.folded.insert(node.pointer.toStdString());
    }
    if (marks != nullptr && marks->active()) {
        for (auto mark = marks->nodes().begin(); mark != marks->nodes().end(); ++mark) {
            if (mark->status != NodeMark::Status::None)
                options.marks.emplace(mark.key().toStdString(), svgMark(*mark));
        }
        for (const QString& transition : marks->taken())
            options.taken.insert(transition.toStdString());
    }
    options.speak = [](const model::Message& message) {
        return messageText(message).toStdString();
    };
    return options;
}

} // namespace

std::optional<PictureFormat> pictureFormatOf(const QString& fileName) {
    const QString suffix = QFileInfo(fileName).suffix().toLower();
    if (suffix == QLatin1String("svg"))
        return PictureFormat::Svg;
    if (suffix == QLatin1String("png"))
        return PictureFormat::Png;
    if (suffix == QLatin1String("pdf"))
        return PictureFormat::Pdf;
    if (suffix == QLatin1String("mmd"))
        return PictureFormat::Mermaid;
    if (suffix == QLatin1String("dot"))
        return PictureFormat::Dot;
    return std::nullopt;
}

QImage paintPicture(const Scene& scene, const RunMarks* marks) {
    const CanvasView view = viewOf(scene, marks);
    const QRectF page = view.visible;
    const QSizeF size = page.size() * kScale;
    if (size.width() * size.height() > kMostPixels)
        return {};
    QImage picture(size.toSize(), QImage::Format_RGB32);
    if (picture.isNull())
        return {};
    picture.setDevicePixelRatio(kScale);
    QPainter painter(&picture);
    painter.translate(-page.topLeft());
    paint(scene, view, painter);
    return picture;
}

QByteArray drawScene(const Scene& scene, PictureFormat format, const QString& title, const RunMarks* marks) {
    const model::SvgOptions options = svgOptions(scene, title, marks);
    switch (format) {
    case PictureFormat::Svg:
        return QByteArray::fromStdString(model::toSvg(*scene.workflow, options));
    case PictureFormat::Png:
        return asPng(scene, marks);
    case PictureFormat::Pdf:
        return asPdf(scene, title, marks);
    case PictureFormat::Mermaid:
        return QByteArray::fromStdString(model::toMermaid(*scene.workflow, options.speak));
    case PictureFormat::Dot:
        return QByteArray::fromStdString(model::toDot(*scene.workflow, options.speak));
    }
    return {};
}

} // namespace steploom::app
