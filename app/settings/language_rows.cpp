// SPDX-License-Identifier: Apache-2.0
#include "app/settings/language_rows.h"

#include <QAbstractItemModel>

#include "app/settings/language.h"

namespace steploom::app {

void followLanguage(QAbstractItemModel* model) {
    QObject::connect(&Language::instance(), &Language::changed, model, [model] {
        if (const int rows = model->rowCount(); rows > 0)
            emit model->dataChanged(model->index(0, 0), model->index(rows - 1, 0));
    });
}

} // namespace steploom::app
