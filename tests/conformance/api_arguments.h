// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/value/value.h"
#include "tests/conformance/placeholder.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace steploom::conformance {

/// Arguments of recorded calls with real values in the place of the recorder's placeholders: names that we
/// make up, and what our own answers gave.
class ApiArguments {
public:
    explicit ApiArguments(const engine::Value& testCase);

    /// Arguments of a call of `operation` as a request of the API.
    engine::Value request(std::string_view operation, const engine::Value& call, const Bindings& bindings);
    /// What an answer of ours tells about the placeholders; `recorded` is absent where nobody recorded it.
    void learn(std::string_view operation, const engine::Value& recorded, const engine::Value& answer);

private:
    engine::Value fill(const engine::Value& value, std::string_view name, const Bindings& bindings);
    std::string fillText(std::string_view text, std::string_view name, const Bindings& bindings);
    std::string madeUp(const std::string& placeholder, std::string_view name, bool whole);
    engine::Value definitionText(std::string_view operation, const engine::Value& call,
                                 const engine::Value& definition);
    void capture(const engine::Value& recorded, const engine::Value& ours);

    std::vector<std::string> m_placeholders; ///< of the case, longest first
    std::map<std::string, std::string> m_known;
    std::map<std::string, engine::Value> m_created; ///< definitions by name
    std::vector<std::string> m_versions;            ///< published, that no call has named yet
    std::string m_nextToken;
};

} // namespace steploom::conformance
