// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/debug/capture.h"

#include <set>

namespace steploom::engine {

/// Takes values out of payloads. First it is shown all of them, so that it knows the texts to look for; then
/// it gives each without them.
class Redactor {
public:
    explicit Redactor(const Redaction& redaction);
    /// Notes the texts at places that are redacted.
    void look(const Value& payload);
    /// A payload without what is redacted.
    Value redacted(const Value& payload) const;
    /// A text that is no payload, such as the cause of an error.
    Value redactedText(const Value& text) const;
    Operation redacted(Operation operation) const;
    void look(const Operation& operation);

private:
    using Tokens = std::vector<std::string>;
    bool matches(const Tokens& place) const;
    void look(const Value& value, Tokens& place, bool inside);
    Value redacted(const Value& value, Tokens& place, bool inside) const;
    TaskAnswer redacted(TaskAnswer answer) const;

    bool m_leaves;
    bool m_everyText;
    bool m_payloads;
    std::vector<Tokens> m_patterns;
    std::set<std::string> m_texts; ///< longest matter first, see redactedText()
};

} // namespace steploom::engine
