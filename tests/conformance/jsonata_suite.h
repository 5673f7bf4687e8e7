// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/expression/jsonata/jsonata.h"
#include "tests/conformance/suite.h"

namespace steploom::conformance {

/// Evaluates the case's `expr` over its `data` or `dataset` and compares with `result`, `undefinedResult` or
/// `code`; at level 2.0.6, `v2_0_6` comes first. Datasets are looked for beside the case file.
Verdict judgeJsonataCase(const Case& testCase);

/// Level for the cases that follow.
void setJsonataLevel(engine::jsonata::Level level);
/// Folder of the datasets.
void setJsonataDatasets(std::string folder);

/// Keeps lone surrogates, which JSON text can name and UTF-8 cannot hold, as escapes of the expression.
std::string keepLoneSurrogates(std::string line);

} // namespace steploom::conformance
