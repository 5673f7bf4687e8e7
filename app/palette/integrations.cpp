// SPDX-License-Identifier: Apache-2.0
#include "app/palette/integrations.h"

#include <QFile>

namespace steploom::app {

const model::SdkTable& integrations() {
    static const model::SdkTable table([] {
        QFile file(QStringLiteral(":/steploom/integrations.table"));
        return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
    }());
    return table;
}

} // namespace steploom::app
