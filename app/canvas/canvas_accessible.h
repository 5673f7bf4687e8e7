// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace steploom::app {

/// Makes the painted states known to screen readers and test drivers: each is an accessible child of the
/// canvas with its name, what it is, what the run did to it, and its place. Call once, before the first
/// window loads.
void installCanvasAccessibility();

} // namespace steploom::app
