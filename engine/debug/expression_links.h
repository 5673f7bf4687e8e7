// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/debug/dataflow_links.h"
#include "engine/execution/query_reads.h"

#include <functional>

namespace steploom::engine {

/// A place that an expression sees, and where in what it sees it lies: the execution's input inside the
/// context object has "/Execution/Input".
struct SeenPlace {
    PayloadPlace place;
    std::string at;
};

/// What the fields of one visit see, and the links from there to what the fields make.
class ExpressionLinks {
public:
    struct Sight {
        PayloadPlace payload; ///< $ of JSONPath
        Value payloadValue;
        std::uint32_t visit = kNone; ///< whose variables, input, result and error output it sees
        Value variables;
        std::vector<SeenPlace> context; ///< places of payloads in the context object
        QuerySurroundings around;       ///< JSONata
    };
    ExpressionLinks(const Sight& sight, std::vector<FlowLink>& links)
        : m_sight(sight)
        , m_links(links) {}

    /// Links from what an expression reads to the places of what it makes; `made` is its value.
    void add(const Expression& expression, const PayloadPlace& to, const Value& made,
             const std::string& field);
    void addPath(const Path& path, const PayloadPlace& to, const Value& made, const std::string& field);
    /// What an expression reads, the value being of no interest.
    std::vector<FlowLink> readsOf(const Expression& expression);
    std::vector<FlowLink> readsOf(const Path& path);

private:
    void addCall(const Expression& call, const PayloadPlace& to, const Value& made, const std::string& field);
    void addQuery(const Expression& query, const PayloadPlace& to, const Value& made,
                  const std::string& field);
    void addRead(FlowLink::Kind kind, const PayloadPlace& root, const std::string& pointer,
                 const PayloadPlace& to, const std::string& field);
    void addContext(FlowLink::Kind kind, const std::string& pointer, const PayloadPlace& to,
                    const std::string& field);

    const Sight& m_sight;
    std::vector<FlowLink>& m_links;
};

} // namespace steploom::engine
