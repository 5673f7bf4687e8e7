// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/diagnostics/diagnostic.h"
#include "model/document/text.h"

#include <string>
#include <vector>

namespace steploom::cli {

/// What was found in one file.
struct LintedFile {
    std::string name; ///< as given
    model::Text text;
    std::vector<model::Diagnostic> diagnostics;
};

enum class LintFormat { Text, Json, Sarif };

/// The whole output, newline at the end included. Text: a line for each finding,
/// `file:line:column: severity: message [code]`. Json: an array of objects. Sarif: a log of version 2.1.0
/// with one run.
std::string lintReport(const std::vector<LintedFile>& files, LintFormat format);

} // namespace steploom::cli
