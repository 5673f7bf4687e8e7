// SPDX-License-Identifier: Apache-2.0
#include "app/document/document_title.h"

#include <QFileInfo>

namespace steploom::app {

QString documentTitle(const QString& definition) {
    QString name = QFileInfo(definition).fileName();
    for (const QLatin1String suffix : {QLatin1String(".json"), QLatin1String(".yaml"), QLatin1String(".yml"),
                                       QLatin1String(".tf"), QLatin1String(".asl")}) {
        if (name.endsWith(suffix) && name.size() > suffix.size())
            name.chop(suffix.size());
    }
    return name;
}

} // namespace steploom::app
