// SPDX-License-Identifier: Apache-2.0
#include "app/palette/palette_text.h"

#include <QCoreApplication>

#include "app/palette/integrations.h"
#include "model/integration/action_state.h"

namespace steploom::app {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Palette", text);
}

} // namespace

PaletteText paletteText(const QString& itemId, bool jsonata) {
    const QString kind = itemId.section(QLatin1Char(':'), 0, 0);
    const std::string name = itemId.mid(kind.size() + 1).toStdString();
    std::string states;
    if (kind == QLatin1String("action"))
        states = model::actionState(name, jsonata, &integrations());
    if (states.empty())
        return {{}, tr("The palette has no “%1”.").arg(itemId)};
    return {states, {}};
}

} // namespace steploom::app
