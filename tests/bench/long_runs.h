// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace steploom::bench {

/// Runs of 25,000 events in the debugger, with payloads of 50 KB: handed on, new in each lap, and new from
/// every task, as trees and as one text. A JSON line for each, measured in a process of its own: slowest and
/// median step back and jump in milliseconds, each with the payload there written out, and the most memory
/// that the process had: while it ran, while it was travelled through, while all payloads were read from the
/// first to the last, and while it was taken down. Returns 1 where a run ended wrongly or took more than 150
/// MiB.
int measureLongRuns();

} // namespace steploom::bench
