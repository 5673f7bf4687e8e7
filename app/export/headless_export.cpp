// SPDX-License-Identifier: Apache-2.0
#include "app/export/headless_export.h"

#include <QCoreApplication>

#include "app/document/document_title.h"
#include "app/document/messages.h"
#include "app/export/picture_actions.h"
#include "app/export/picture_file.h"
#include "app/theme/theme.h"
#include "model/document/document.h"
#include "model/document/file.h"

namespace steploom::app {

QString exportFile(const QString& file, const QString& out) {
    const auto bytes = model::readFile(file.toStdString());
    if (!bytes)
        return messageWithRemedy(bytes.refusal());
    const model::Document document = model::Document::fromBytes(*bytes);
    const auto scene = buildScene(document.sharedWorkflow(), {}, Theme::instance().fontFamily());
    if (scene->nodes.empty())
        return QCoreApplication::translate("Options", "%1: There is nothing to draw.").arg(file);
    const QByteArray picture = drawScene(*scene, *pictureFormatOf(out), documentTitle(file));
    if (picture.isEmpty())
        return QCoreApplication::translate("Options", "%1 is too large for a PNG. Export it as SVG or PDF.")
            .arg(file);
    const auto saved = model::saveFile(out.toStdString(), picture.toStdString());
    return saved ? QString() : messageWithRemedy(saved.refusal());
}

} // namespace steploom::app
