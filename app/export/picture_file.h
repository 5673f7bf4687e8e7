// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

#include <memory>
#include <optional>

#include "app/canvas/scene.h"
#include "app/run/run_marks.h"

namespace steploom::app {

/// What a workflow is exported as.
enum class PictureFormat { Svg, Png, Pdf, Mermaid, Dot };

/// By the file's suffix: svg, png, pdf, mmd, dot; none for others.
std::optional<PictureFormat> pictureFormatOf(const QString& fileName);

/// The graph as the canvas paints it, at twice its size and in the theme that is on, without what only makes
/// sense under a pointer; with the marks of a run where there are some. Null where it would have more than
/// 200 million pixels.
QImage paintPicture(const Scene& scene, const RunMarks* marks = nullptr);

/// The same scene gives the same bytes, on one machine: those of PNG and PDF depend on its fonts. SVG and PDF
/// are drawn with lines, not pixels. `title` is what the picture says it shows. Mermaid and DOT, which are
/// texts, have no marks. Empty where it is too large.
QByteArray drawScene(const Scene& scene, PictureFormat format, const QString& title,
                     const RunMarks* marks = nullptr);

} // namespace steploom::app
