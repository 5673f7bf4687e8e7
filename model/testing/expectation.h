// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/execution/execution.h"
#include "model/document/message.h"

namespace steploom::model {

/// What a test case is expected to come to. As a file, every member is optional and what is not there is not
/// looked at:
///   {"status": "FAILED", "error": "CardRefused", "cause": "The card expired",
///    "output": …, "outputContains": …, "path": ["Check", "Charge"]}
/// Names and words are those of DescribeExecution, but output is the JSON itself.
struct Expectation {
    /// Without one: SUCCEEDED, unless an error or a cause is expected.
    std::optional<engine::ExecutionStatus> status;
    engine::Value output;         ///< equal: member order does not count, 1 equals 1.0; absent: any
    engine::Value outputContains; ///< members of objects may be more, at any depth; absent: any
    engine::Value error;          ///< string; absent: any
    engine::Value cause;          ///< string; absent: any
    /// The states of the machine's own scope in the order in which they are entered, each visit once.
    std::optional<std::vector<std::string>> path;
};

/// Refuses `expect.shape` where it is no object, `expect.member` {name} where that is unknown or of the wrong
/// kind, `expect.status` {what it says}.
Result<Expectation> readExpectation(const engine::Value& document);
/// The file of an expectation: what readExpectation() reads.
engine::Value toValue(const Expectation& expectation);

/// What an ended execution came to, as far as a repetition of it comes to the same: status, output or error,
/// and path. The cause is left out, it may name identifiers that change.
Expectation expectationOf(const engine::Execution& execution);

/// The first thing that is not as expected, code empty where all is: `test.status` {is, expected}, with the
/// error of one that failed `test.failed` {is, expected, error, cause}; `test.error`, `test.cause`
/// {is, expected}; `test.path` {number of the step from 1, is, expected}, `test.path.ended` {number,
/// expected}, `test.path.more` {number, is}; `test.output` {pointer, is, expected}, `test.output.missing`
/// {pointer, expected}, `test.output.more` {pointer, is}. The execution must have ended.
Message differenceFrom(const Expectation& expectation, const engine::Execution& execution);

} // namespace steploom::model
