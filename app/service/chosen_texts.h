// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

#include "app/debugger/debug_session.h"
#include "engine/server/chosen_workers.h"

namespace steploom::app {

/// Who answers the tasks of a session's workflow, as it is chosen in Debug: the settings file beside the
/// definition, the mocks with their test case, and the recorded run. `machine` is what the workflow is called
/// where it is deployed. Settings or a definition that cannot be used choose nothing.
engine::ChoiceTexts chosenTexts(DebugSession& session, const QString& machine, bool express);

} // namespace steploom::app
