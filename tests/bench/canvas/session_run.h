// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace steploom::bench {

/// A run of 25,000 events with payloads of 50 KB, new in each lap, in the window's debug session: all that
/// the window keeps of a run, without its pictures. Prints a JSON line: the most memory that the run took
/// above that of the open document, MiB, and how long steps back and jumps took with all that is shown
/// afterwards, milliseconds. Returns 1 where the run ended wrongly or took more than 150 MiB.
int measureSession();

} // namespace steploom::bench
