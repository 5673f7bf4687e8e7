// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "engine/debug/stages.h"

namespace steploom::app {

/// What a stage is called: the field of the language that it stands for.
QString stageWords(const engine::StageView& stage);

} // namespace steploom::app
