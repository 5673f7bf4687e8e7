// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <utility>
#include <vector>

namespace steploom::app {

/// All that a text may have and a DOM would lose.
inline constexpr char kCommented[] = R"({ // how orders go
  "Comment": "first", "Comment": "orders",
  "StartAt": "A",
  "States": {
    "A": {"Type": "Pass", "Result": {"n": 1.50}, "Assign": {"total.$": "$.n", "why": [1, 2]}, "Next": "B"}, // begins
    /* the work */
    "B": {
      "Type": "Task",
      "Resource": ${Arn},
      "TimeoutSeconds": 1e2,
      "Retry": [ {"ErrorEquals": ["States.ALL"], "MaxAttempts": 2} ], // twice
      "Comment": "old", "Comment": "a\/b \u00e4\u00a0\r\n\u2028",
      "Unknown" : [1,2 , 3],
      "Catch": [ {"ErrorEquals": ["Too.Big"], "ResultPath": "$.why", "Next": "\u0045"} ],
      "Next": "C"
    },
    "C": {"Type": "Choice", "Choices": [
        {"Not": {"And": [ {"Variable": "$.x", "NumericGreaterThan": 2.0e1},
          {"Variable": "$.y", "StringEquals": "\u0041"} ]}, "Next": "E"} // big
      ], "Default": "D"},
    "P": {"Type": "Parallel", "Branches": [
        {"StartAt": "I", "States": {"I": {"Type": "Pass", /* in */ "End": true}}}
      ], "Next": "D"},
    "D": {"Type": "Wait", "SecondsPath": "$.s", "OutputPath": null, "End": true},
    "E": {"Type": "Fail", "Error": "Big", "Cause": " ", }
  }
} // that is all
)";

/// The same on one line, oddly spaced.
inline QByteArray oneLine() {
    QByteArray text(kCommented);
    for (const char* comment : {"// how orders go", "// begins", "/* the work */", "// twice", "// big",
                                "/* in */", "// that is all"})
        text.replace(comment, "");
    text = text.simplified();
    text.replace("\": ", "\"  :");
    text.replace("{\"", "{ \"");
    return text;
}

inline QByteArray windows() {
    QByteArray text(kCommented);
    text.replace("  ", "\t");
    text.replace("\n", "\r\n");
    return "\xef\xbb\xbf" + text;
}

/// By what they are called.
inline std::vector<std::pair<const char*, QByteArray>> gestureTexts() {
    return {{"commented", kCommented}, {"of Windows", windows()}, {"on one line", oneLine()}};
}

} // namespace steploom::app
