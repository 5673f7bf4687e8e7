// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include "app/canvas/canvas_item.h"
#include "app/document/document_controller.h"

namespace steploom::app {

/// Exports what the canvas shows: the present graph, with the containers folded that are folded there, and
/// while a run is shown with its marks.
class PictureActions : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(steploom::app::DocumentController* document MEMBER m_document REQUIRED)
    /// Whether the marks of a run that the canvas shows come along.
    Q_PROPERTY(bool withMarks MEMBER m_withMarks NOTIFY withMarksChanged)

public:
    using QObject::QObject;

    /// Where a picture of that suffix would go: beside the definition, named after it.
    Q_INVOKABLE QUrl suggestion(const QString& suffix) const;
    /// Writes the picture, in the format that the file's suffix names, or else `suffix`, which is added then.
    Q_INVOKABLE void save(steploom::app::CanvasItem* canvas, const QUrl& file, const QString& suffix);
    /// Puts the picture on the clipboard.
    Q_INVOKABLE void copy(steploom::app::CanvasItem* canvas);

signals:
    void notice(const QString& text, bool severe);
    void withMarksChanged();

private:
    const RunMarks* marksOf(const CanvasItem& canvas) const { return m_withMarks ? canvas.marks() : nullptr; }

    bool m_withMarks = true;
    DocumentController* m_document = nullptr;
};

} // namespace steploom::app
