// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace steploom::app {

/// Lets assistive technology write into text controls, the single-line and the many-line one: what Qt Quick
/// 6.4 tells of them can only be read. A text that is written into a control without the focus counts as
/// typed and left, so that it takes effect; with the focus it waits, as typing does, until the control is
/// left or pressed, which is Return. Call once, before the first window loads.
void installTextAccessibility();

} // namespace steploom::app
