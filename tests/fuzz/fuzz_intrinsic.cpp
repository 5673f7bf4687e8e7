// SPDX-License-Identifier: Apache-2.0
#include "engine/expression/compiler.h"
#include "engine/value/json_reader.h"
#include "engine/value/json_writer.h"

#include <cstdint>
#include <cstdlib>
#include <string_view>

// The first line is an intrinsic function's call, the rest the input that it reads; where that is no JSON,
// one of ours.

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

using namespace steploom::engine;

class NoContext final : public ContextSource {
public:
    Value contextAt(const Path&) const override { return {}; }
    Value wholeContext() const override { return Value::emptyObject(); }
};

void require(bool holds) {
    if (!holds)
        std::abort();
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view input(reinterpret_cast<const char*>(data), size);
    const std::size_t end = input.find('\n');
    JsonReadResult read;
    if (end != std::string_view::npos)
        read = readJson(input.substr(end + 1));
    const Value payload =
        read ? read.value : readJson(R"({"s":"a,b","n":3,"a":[1,2,[3]],"o":{"k":null},"d":1.5})").value;
    std::vector<ExpressionIssue> issues;
    const Expression compiled = compileExpressionText(input.substr(0, end), issues);
    if (!issues.empty())
        return 0;
    const NoContext context;
    const Value variables;
    std::uint64_t random = 1;
    const Scope scope{payload, variables, context, &random};
    Failure failure;
    const Value value = evaluate(compiled, scope, "v.$", failure);
    require(value.isAbsent() == static_cast<bool>(failure));
    if (!value.isAbsent())
        require(toJson(value).size() == value.jsonSize());
    return 0;
}
