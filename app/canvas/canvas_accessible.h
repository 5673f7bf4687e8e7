// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace steploom::app {

class CanvasItem;

/// Makes the painted states known to screen readers and test drivers. Each is an accessible child of the
/// canvas, in the order of the text: its name says what it is and where each way out leads (StateWords), its
/// description what else the node shows, what the run did to it among that; it can be pressed (selects it),
/// asked for its menu, and, a container, folded. Call once, before the first window loads.
void installCanvasAccessibility();

/// Tells a screen reader that the focus is on the selected state now, where the canvas has the focus.
void announceSelectedState(CanvasItem* canvas);

} // namespace steploom::app
