// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace steploom::app {

/// Whether a definition that no template deploys is meant as STANDARD or EXPRESS, as its person chose; kept
/// with the user's settings. Empty where nothing was chosen. `address` as DocumentController has it.
QString keptWorkflowType(const QString& address);
void keepWorkflowType(const QString& address, const QString& type);

} // namespace steploom::app
