// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/conformance/suite.h"

namespace steploom::conformance {

/// A JSONPath of the library's own syntax, its document and what com.jayway.jsonpath makes of it: a value, or
/// an error that is found while reading the path ("invalid_path"), a place that is not there
/// ("path_not_found") or any other. A case without a document is asked of the one that lies beside its file.
Verdict judgeJsonPathCase(const Case& testCase);

} // namespace steploom::conformance
