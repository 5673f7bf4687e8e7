// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "engine/expression/jsonata/jsonata.h"
#include "engine/expression/jsonpath/path.h"

namespace steploom::model {

/// What a text is as an expression, whatever field holds it. Offsets are bytes of the text.
struct PathFacts {
    std::string_view code; ///< `path.syntax` …; empty where it is a path
    std::size_t offset = 0;
    engine::PathRoot root = engine::PathRoot::Payload;
    bool reference = true; ///< names and indexes from 0 only
    std::string variable;  ///< of a Variable path
};

/// The text of a key that ends in `.$`: a path or an intrinsic function.
struct CallFacts {
    std::string_view code;
    std::string detail;
    std::size_t offset = 0;
    std::size_t length = 0;
    bool text = true; ///< a function that gives a text, or a path, which may
    std::vector<std::string> variables;
};

/// A JSONata expression, without `{% %}`.
struct QueryFacts {
    bool good = true;
    std::string message; ///< of one that cannot be read
    std::size_t offset = 0;
    std::vector<engine::jsonata::Reference> references;
};

/// Reads each expression once, however often it occurs: in one definition, and from one run to the next.
class Expressions {
public:
    const PathFacts& path(std::string_view text);
    const CallFacts& call(std::string_view text);
    const QueryFacts& query(std::string_view text);
    /// Forgets everything where that has become much.
    void trim();

private:
    template <typename Facts>
    using Memo = std::unordered_map<std::uint64_t, std::unique_ptr<Facts>>;
    Memo<PathFacts> m_paths;
    Memo<CallFacts> m_calls;
    Memo<QueryFacts> m_queries;
};

/// `$`, `$.a.b`, `$$.a`, `$name.a`: most paths are no more than that, and need no reading. `variable` is the
/// name of the last kind, else empty.
bool isPlainPath(std::string_view text, std::string_view& variable);

const engine::jsonata::CompileOptions& queryOptions();

} // namespace steploom::model
