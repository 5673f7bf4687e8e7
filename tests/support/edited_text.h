// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "model/document/document.h"

namespace steploom::test {

/// A machine with a comment, a loop, a catcher and a variable.
inline const std::string kShop = R"J({
  "StartAt": "Read",
  "States": {
    "Read": {"Type": "Pass", "Next": "Charge"},
    // the money
    "Charge": {
      "Type": "Task",
      "Resource": "r", // why
      "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "Failed"}],
      "Next": "Paid?"
    },
    "Paid?": {
      "Type": "Choice",
      "Choices": [
        {"Variable": "$.paid", "BooleanEquals": true, "Next": "Total"}
      ],
      "Default": "Charge"
    },
    "Total": {"Type": "Pass", "Assign": {"sum.$": "$.sum"}, "Next": "Tell"},
    "Tell": {"Type": "Pass", "Parameters": {"x.$": "States.Format('$sum {}', $sum)"}, "End": true},
    "Failed": {"Type": "Fail"}
  }
}
)J";

/// The text after an edit, or `!code arguments` of what is refused; says so where the text is broken, the
/// edit points at nothing, or its undo does not bring the text back.
inline std::string after(const std::string& text, const model::Result<model::Edit>& edit) {
    if (!edit) {
        std::string refusal = '!' + edit.refusal().code;
        for (const std::string& argument : edit.refusal().args)
            refusal += ' ' + argument;
        return refusal;
    }
    model::Document document = model::Document::fromBytes(text);
    document.apply(*edit);
    if (document.isStale())
        return "broken: " + document.bytes();
    if (!document.tree().at(edit->focus))
        return "points at nothing: " + edit->focus;
    const std::string bytes = document.bytes();
    document.undo();
    return document.bytes() == text ? bytes : "not undone";
}

/// From `begin` on, up to `end`; all of it where one of them is not there.
inline std::string between(const std::string& text, const std::string& begin, const std::string& end) {
    const std::size_t from = text.find(begin);
    const std::size_t to = text.find(end, from);
    return from == std::string::npos || to == std::string::npos ? text : text.substr(from, to - from);
}

} // namespace steploom::test
