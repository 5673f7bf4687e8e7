// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/definition/workflow_type.h"
#include "model/document/document.h"
#include "model/document/span.h"

namespace steploom::model {

enum class Severity : std::uint8_t {
    Error,   ///< the service refuses the definition, or it cannot be read
    Warning, ///< it would be accepted but surely is not meant
    Hint,    ///< worth knowing
    Advice,  ///< nothing is wrong, it could be done better; of advise() only
};

/// A finding about the text, with its place. What it says is in the catalogue under `code`.
struct Diagnostic {
    Severity severity = Severity::Error;
    std::string code;              ///< stable: `structure.unknown-target`
    std::vector<std::string> args; ///< for {0}, {1} … of the catalogue's text
    std::string pointer;           ///< of the value or member it is about; "" for the whole
    Span span;                     ///< what to underline
    friend bool operator==(const Diagnostic&, const Diagnostic&) = default;
};

struct DiagnoseOptions {
    /// Of the state machine that the definition is for. Where it is not known, nothing is said that holds for
    /// one of them only.
    std::optional<engine::WorkflowType> type;
};

/// Everything that is wrong or odd, ascending by place. While the text is broken: its syntax problems only,
/// so that half a text does not raise alarms about the other half. Never an error on a definition that the
/// service accepts. For a text that changes see Diagnoser.
std::vector<Diagnostic> diagnose(const SyntaxTree& tree, const DiagnoseOptions& options = {});
std::vector<Diagnostic> diagnose(const Document& document, const DiagnoseOptions& options = {});

} // namespace steploom::model
