// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

/// Where the files of test cases are: a mock file beside the definition, and beside the mock file what a case
/// begins with and what is expected of it.
namespace steploom::model {

/// Of `order.asl.json` the first that is there of `order.mocks.json`, `order.mock.json` and
/// `MockConfigFile.json`; empty where none is.
std::string findMocksOf(std::string_view definition);
/// `order.input.json` of `order.asl.json`, where it is there; else empty.
std::string findInputOf(std::string_view definition);

/// The name of a case as file names have it: what is no letter, digit, `_`, `.` or `-` is a `-`, several in a
/// row one.
std::string caseFileWord(std::string_view testCase);
/// `order.Happy-path.input.json` of the case `Happy path` in `order.mocks.json`.
std::string inputFileOf(std::string_view mocks, std::string_view testCase);
/// `order.Happy-path.expect.json`, see expectation.h.
std::string expectationFileOf(std::string_view mocks, std::string_view testCase);

} // namespace steploom::model
