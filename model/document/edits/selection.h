// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "model/document/document.h"
#include "model/document/edits/sequence.h"

/// States that are to become one: what leads into them and out of them. Of use within edits.
namespace steploom::model::edits {

struct Selection {
    std::size_t scope = kNone;
    std::vector<std::size_t> states; ///< of the workflow, in the order of the text
    std::size_t entry = kNone;       ///< where all ways in lead to
    std::string exit;                ///< the state that all ways out lead to; "" where they end
    std::vector<std::size_t> exits;  ///< transitions that lead there
    bool caught = false;             ///< all that may fail have the same catchers, which lead out
};

/// Refuses states that cannot stand for one: `edit.selection-empty`, `edit.selection-scopes`,
/// `edit.selection-entries` {a, b}: ways in to both; `edit.selection-exits` {a, b}: ways out to both;
/// `edit.selection-ends` {state, b}: ends here, goes on to b; `edit.selection-catch` {state, target}: a
/// catcher leads out that the others do not have.
Result<Selection> selectionOf(const Document& document, const std::vector<std::string>& pointers);

/// The selection made ready to stand in a scope of its own: what left it ends now, by a Succeed state among
/// them where a Choice did; catchers that led out are gone.
struct Detached {
    std::vector<std::string> states; ///< pointers, in the order of the text
    std::string entry;               ///< name
    std::string exit;                ///< name; "" where all end
    std::string catchers;            ///< JSON of the Catch that led out; "" where none did
};

/// Does so by edits of `sequence`, whose document is still the one that `selection` is of. Refuses
/// `edit.selection-variables` {name} where a variable would be assigned inside and seen outside.
Detached detach(Sequence& sequence, const Selection& selection);

/// `"StartAt": …, "States": {…}` of what was detached, without the braces around it.
std::string machineMembers(const Document& document, const Detached& detached);
/// Pointers of its states below the object that holds these members.
std::vector<std::string> machinePointers(const Document& document, const Detached& detached);

} // namespace steploom::model::edits
