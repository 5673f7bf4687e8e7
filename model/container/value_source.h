// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/substitution/substitute.h"

namespace steploom::model {

/// What works out names whose values depend on others: `FindInMap.Limits.Stage.Retries` on the parameter
/// Stage. Never changes.
class ValueSource {
public:
    virtual ~ValueSource() = default;
    ValueSource(const ValueSource&) = delete;
    ValueSource& operator=(const ValueSource&) = delete;

    /// The names that it may know, each before those that are made of it.
    virtual std::vector<std::string> names() const = 0;
    /// The value with these others; none where it cannot be told before the template is deployed.
    virtual std::optional<std::string> value(std::string_view name,
                                             const SubstitutionValues& known) const = 0;

protected:
    ValueSource() = default;
};

} // namespace steploom::model
