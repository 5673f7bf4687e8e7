// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace steploom::app {

/// A name for one line of a list or a drawing: line breaks, tabs and other characters that would not be seen
/// become signs, and so do the blanks of a name that is nothing else. Not for what is edited or looked up.
QString shownName(const QString& name);

} // namespace steploom::app
