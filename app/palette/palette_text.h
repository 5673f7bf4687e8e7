// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <string>

namespace steploom::app {

/// What an item of the palette is written as: an ASL text of one or more states; or why there is none.
struct PaletteText {
    std::string states;
    bool verbatim = false; ///< the user's own writing, which stays as it is
    QString problem;       ///< for a person; empty where there is a text
};

/// Of any item but a type (those know how to write themselves), in the machine's query language.
PaletteText paletteText(const QString& itemId, bool jsonata);

} // namespace steploom::app
