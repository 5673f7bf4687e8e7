// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace steploom::app {

class CodeView;

/// Makes the code pane a text with caret and selection for screen readers and test drivers, which may edit it
/// too. Call once, before the first window loads.
void installCodeAccessibility();

/// Tells them that caret, selection or text changed; costs nothing while nobody listens.
void announceCaret(CodeView* view);

} // namespace steploom::app
