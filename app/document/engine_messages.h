// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "engine/definition/diagnostic.h"
#include "engine/value/json_reader.h"

namespace steploom::app {

/// What the engine found, in the reader's language (context "Engine").
QString engineMessage(const engine::Diagnostic& diagnostic);
/// `Line 3, column 7: …`
QString jsonErrorText(const engine::JsonError& error);

} // namespace steploom::app
