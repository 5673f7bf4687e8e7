// SPDX-License-Identifier: Apache-2.0
#include "app/export/picture_actions.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>

#include "app/document/document_title.h"
#include "app/document/messages.h"
#include "app/export/picture_file.h"
#include "model/document/file.h"

namespace steploom::app {

QUrl PictureActions::suggestion(const QString& suffix) const {
    const QString path = m_document->path();
    const QString name = path.isEmpty() ? tr("workflow") : documentTitle(path);
    const QDir folder = path.isEmpty() ? QDir::home() : QFileInfo(path).dir();
    return QUrl::fromLocalFile(folder.filePath(name + QLatin1Char('.') + suffix));
}

void PictureActions::save(CanvasItem* canvas, const QUrl& file, const QString& suffix) {
    QString path = file.toLocalFile();
    if (!pictureFormatOf(path))
        path += QLatin1Char('.') + suffix;
    const std::optional<PictureFormat> format = pictureFormatOf(path);
    if (canvas == nullptr || canvas->scene() == nullptr || !format)
        return;
    const QByteArray bytes =
        drawScene(*canvas->scene(), *format, documentTitle(m_document->path()), marksOf(*canvas));
    if (bytes.isEmpty()) {
        emit notice(tr("The graph is too large for a picture of pixels. Export it as SVG or PDF."), true);
        return;
    }
    const auto saved = model::saveFile(path.toStdString(), bytes.toStdString());
    if (saved)
        emit notice(tr("Exported %1").arg(QFileInfo(path).fileName()), false);
    else
        emit notice(messageWithRemedy(saved.refusal()), true);
}

void PictureActions::copy(CanvasItem* canvas) {
    if (canvas == nullptr || canvas->scene() == nullptr)
        return;
    const QImage picture = paintPicture(*canvas->scene(), marksOf(*canvas));
    if (picture.isNull()) {
        emit notice(tr("The graph is too large for a picture of pixels. Export it as SVG or PDF."), true);
        return;
    }
    QGuiApplication::clipboard()->setImage(picture);
    emit notice(tr("Picture copied"), false);
}

} // namespace steploom::app
