// SPDX-License-Identifier: Apache-2.0
#include "engine/execution/query_reads.h"

#include "engine/expression/query.h"

#include <string>
#include <string_view>
#include <unordered_set>

namespace steploom::engine {

namespace {

/// A context object that was kept.
class KeptContext final : public ContextSource {
public:
    explicit KeptContext(const Value& context)
        : m_context(context.isAbsent() ? Value::emptyObject() : context) {}
    Value contextAt(const Path& path) const override { return select(m_context, path); }
    Value wholeContext() const override { return m_context; }

private:
    Value m_context;
};

/// Splits "/input/order/id" into the part of $states and the place in it.
bool takePart(std::string_view& pointer, std::string_view part) {
    if (pointer.substr(0, part.size()) != part ||
        (pointer.size() > part.size() && pointer[part.size()] != '/'))
        return false;
    pointer.remove_prefix(part.size());
    return true;
}

class Recorder final : public jsonata::ReadRecorder {
public:
    void read(std::string_view variable, std::string_view pointer) override {
        Access access;
        access.language = QueryLanguage::Jsonata;
        if (variable != "states") {
            access.source = Access::Source::Variable;
            access.variable = variable;
        } else if (takePart(pointer, "/context")) {
            access.source = Access::Source::Context;
        } else if (takePart(pointer, "/result")) {
            access.source = Access::Source::Result;
        } else if (takePart(pointer, "/errorOutput")) {
            access.source = Access::Source::Error;
        } else {
            takePart(pointer, "/input");
        }
        access.pointer = pointer;
        if (reads.size() >= kMost) {
            // Nobody looks at more of them one by one.
            complete = false;
            access.pointer.clear();
        }
        std::string identity =
            std::to_string(static_cast<int>(access.source)) + access.variable + access.pointer;
        if (m_known.insert(std::move(identity)).second)
            reads.push_back(std::move(access));
    }
    std::vector<Access> reads;
    bool complete = true;

private:
    /// An expression may go over every item of a large array.
    static constexpr std::size_t kMost = 500;
    std::unordered_set<std::string> m_known;
};

} // namespace

std::vector<Access> readsOfQuery(const Expression& query, const QuerySurroundings& around, bool* complete) {
    Recorder recorder;
    const KeptContext context(around.context);
    std::uint64_t random = 1; // what it is does not matter here
    Scope scope{around.input, around.variables, context, &random};
    if (!around.result.isAbsent())
        scope.result = &around.result;
    if (!around.errorOutput.isAbsent())
        scope.errorOutput = &around.errorOutput;
    scope.reads = &recorder;
    Failure failure;
    evaluateQuery(query, scope, failure);
    if (complete != nullptr)
        *complete = recorder.complete && !failure;
    return std::move(recorder.reads);
}

} // namespace steploom::engine
