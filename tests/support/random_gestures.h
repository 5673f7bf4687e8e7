// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "tests/support/random_conversion_edits.h"
#include "tests/support/random_fixes.h"
#include "tests/support/random_groups.h"
#include "tests/support/random_inspector.h"
#include "tests/support/random_moves.h"
#include "tests/support/random_pastes.h"
#include "tests/support/random_structure.h"
#include "tests/support/random_try_catch.h"

namespace steploom::test {

/// What the window's gestures come to beside the small edits: drags, pastes, several states at once, fixes,
/// the inputs of forms. `index` is a state whose value is an object.
inline std::optional<Refactoring> someGesture(const model::Document& document, Dice& dice,
                                              std::size_t index) {
    const model::State& state = document.workflow().states[index];
    switch (dice.pick(26)) {
    case 0:
    case 1:
    case 2:
        return moveSome(document, dice, index);
    case 3:
        return shiftOne(document, dice, index);
    case 4:
        return pasteBehindOne(document, dice, index);
    case 5:
        return pasteOnOne(document, dice);
    case 6:
        return pasteIntoScope(document, dice);
    case 7:
        return duplicateSome(document, dice, index);
    case 8:
    case 9:
        return deleteSome(document, dice, index);
    case 10:
        return removeSomeTransition(document, dice);
    case 11:
        return startElsewhere(document, dice);
    case 12:
        return branchMore(document, state);
    case 13:
        return branchLess(document, state, dice);
    case 14:
        return otherItem(document, state, dice);
    case 15:
        return moreItems(document, state, dice);
    case 16:
        return dice.coin() ? wrapSome(document, dice, index) : tryCatchSome(document, dice, index);
    case 17:
        return extractSome(document, dice, index);
    case 18:
        return inlineSome(document, dice);
    case 19:
        return fixOne(document, dice);
    case 20:
        return state.jsonata ? convertBackOne(document, state) : convertOne(document, state);
    case 21:
    case 22:
        return writeField(document, state, dice);
    case 23:
        return writeTheSame(document, state, dice);
    case 24:
        return emptyField(document, state, dice);
    default:
        return widenRule(document, state, dice);
    }
}

} // namespace steploom::test
