// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <iterator>

#include "model/advice/adviser.h"
#include "model/advice/wrappers.h"

// What tasks call: functions that are not needed, answers that do not fit.
namespace steploom::model {

namespace {

/// A call whose answer may be larger than a payload, and what keeps it small.
struct Large {
    std::string_view call;
    std::string_view limit;    ///< the parameter that bounds it
    std::string_view narrower; ///< others that make it smaller
};

constexpr Large kLarge[] = {
    {"dynamodb:scan", "Limit", "ProjectionExpression AttributesToGet"},
    {"dynamodb:query", "Limit", "ProjectionExpression AttributesToGet"},
    {"athena:getQueryResults", "MaxResults", ""},
    {"cloudwatchlogs:filterLogEvents", "Limit", ""},
    {"cloudwatchlogs:getLogEvents", "Limit", ""},
};

bool has(std::string_view text, std::string_view word) {
    return text.find(word) != std::string_view::npos;
}

bool narrows(Node arguments, std::string_view fields) {
    while (!fields.empty()) {
        const std::size_t end = std::min(fields.find(' '), fields.size());
        const std::string name(fields.substr(0, end));
        if (arguments.member(name) || arguments.member(name + ".$"))
            return true;
        fields.remove_prefix(std::min(end + 1, fields.size()));
    }
    return false;
}

/// Whether less than the whole answer goes on.
bool keepsLess(Node state) {
    for (const std::string_view field : {"ResultSelector", "OutputPath", "Output"}) {
        if (state.member(field))
            return true;
    }
    return state.member("ResultPath").kind() == NodeKind::Null;
}

void largeResult(Adviser& adviser, std::size_t state) {
    const Called& called = adviser.called(state);
    const std::string call = called.service + ":" + called.action;
    const auto* large = std::find_if(std::begin(kLarge), std::end(kLarge),
                                     [&](const Large& each) { return each.call == call; });
    const Node node = adviser.node(state);
    const Node arguments = node.member("Parameters") ? node.member("Parameters") : node.member("Arguments");
    // A count has no items; a query by one key of an index may still have many.
    if (large == std::end(kLarge) || keepsLess(node) || !arguments.isObject() ||
        arguments.member("Select").stringIs("COUNT") || narrows(arguments, large->limit) ||
        narrows(arguments, large->narrower))
        return;
    // A query that says how many rows it wants has no more of them.
    if (called.service == "athena" &&
        (has(adviser.tree().text(), " limit ") || has(adviser.tree().text(), " LIMIT ")))
        return;
    adviser.advise("advice.large-result", state,
                   {adviser.state(state).name, call, std::string(large->limit)});
}

} // namespace

void adviseOnCalls(Adviser& adviser) {
    for (std::size_t state = 0; state < adviser.workflow().states.size(); ++state) {
        const Called& called = adviser.called(state);
        if (called.kind == Called::Kind::Function && !called.waits()) {
            const std::string_view call = wrappedCall(called.function);
            if (!call.empty())
                adviser.advise("advice.lambda-wrapper", state,
                               {adviser.state(state).name, called.function, std::string(call)});
        } else if (called.kind == Called::Kind::Service) {
            largeResult(adviser, state);
        }
    }
}

} // namespace steploom::model
