// SPDX-License-Identifier: Apache-2.0
#pragma once

class QAbstractItemModel;

namespace steploom::app {

/// Has the views of a list read its rows anew when the language changes: for models that make their texts
/// when asked.
void followLanguage(QAbstractItemModel* model);

} // namespace steploom::app
