// SPDX-License-Identifier: Apache-2.0
#include "app/palette/palette_text.h"

#include <QCoreApplication>

#include "app/palette/patterns.h"
#include "app/palette/snippet_store.h"
#include "model/integration/action_state.h"
#include "model/integration/all_integrations.h"

namespace steploom::app {

PaletteText paletteText(const QString& itemId, bool jsonata) {
    const QString kind = itemId.section(QLatin1Char(':'), 0, 0);
    const QString name = itemId.mid(kind.size() + 1);
    PaletteText text;
    if (kind == QLatin1String("action")) {
        text.states = model::actionState(name.toStdString(), jsonata, &model::allIntegrations());
    } else if (kind == QLatin1String("pattern")) {
        text.states = patternText(name, jsonata);
    } else if (kind == QLatin1String("template")) {
        text.states = templateText(name, jsonata);
    } else if (kind == QLatin1String("snippet")) {
        text.states = SnippetStore::instance().text(name);
        text.verbatim = true;
    }
    if (text.states.empty())
        text.problem = QCoreApplication::translate("Palette", "The palette has no “%1”.").arg(itemId);
    return text;
}

} // namespace steploom::app
