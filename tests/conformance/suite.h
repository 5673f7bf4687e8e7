// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/conformance/case_file.h"

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

namespace steploom::conformance {

struct Verdict {
    enum class Result { Pass, Fail, Skip };
    Result result = Result::Pass;
    /// Of a failure: the first difference. Of a skip: what is missing. Empty for a pass.
    std::string why;

    static Verdict pass() { return {}; }
    static Verdict fail(std::string why) { return {Result::Fail, std::move(why)}; }
    static Verdict skip(std::string why) { return {Result::Skip, std::move(why)}; }
};

/// "pass", "fail", "skip".
std::string_view resultName(Verdict::Result result);

/// One format of case files and how a case of it is judged.
struct Suite {
    std::string_view name;
    LineFilter filter;
    Verdict (*judge)(const Case&);
    /// How long one case may take.
    std::chrono::seconds limit{20};
};

const std::vector<Suite>& suites();
/// Null where there is none of that name.
const Suite* findSuite(std::string_view name);

} // namespace steploom::conformance
