// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>

#include "engine/definition/field.h"
#include "model/document/syntax_tree.h"

namespace steploom::model {

/// One comparison of a choice rule, as far as it can be compared with others: a variable, an operator, a
/// literal.
struct ChoiceTest {
    std::uint64_t variable = 0; ///< hash of the path
    engine::Field asks = engine::Field::Unknown;
    bool numeric = false; ///< holds from `low` to `high`
    double low = 0;
    double high = 0;
    bool lowOpen = false;
    bool highOpen = false;
    std::uint64_t literal = 0; ///< hash of what it compares with
    bool truth = true;         ///< of Is… and BooleanEquals: what is asked for
};

/// Of a rule, or a part of one, that is a comparison by itself with a literal; none for others.
std::optional<ChoiceTest> choiceTest(Node rule);
/// Whether whatever the later one takes, the earlier one has taken.
bool covers(const ChoiceTest& earlier, const ChoiceTest& later);
/// Whether no value passes both.
bool excludes(const ChoiceTest& one, const ChoiceTest& other);

} // namespace steploom::model
