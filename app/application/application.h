// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace steploom::app {

/// The desktop program from its arguments to its exit code: 0, or 2 where something asked for could not be
/// done.
int runApplication(int argc, char** argv);

} // namespace steploom::app
