// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

namespace steploom::app {

/// How well `text` answers `query`: its letters must stand in the text in their order, in any case. Letters
/// at the starts of words (`RO` in `RefundOrder`) and next to each other count for more, a short text for
/// more than a long one. 0 where it does not answer; an empty query is answered by everything with 1.
int fuzzyScore(QStringView query, QStringView text);

} // namespace steploom::app
