// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "model/document/document.h"

/// Edits of what follows what. See fields.h for what edits promise. A target is a name, of a state of the
/// same scope; `edit.no-such-target` {name} refuses others.
namespace steploom::model::edits {

/// Lets the transition whose target is written at `pointer` (Transition::pointer, or a scope's `…/StartAt`)
/// lead to `target`.
Result<Edit> retarget(const Document& document, std::string_view pointer, std::string_view target);
/// The state's Next; takes the place of End where that is given. For a Choice its Default.
/// Refuses Succeed and Fail: `edit.terminal-state` {state}.
Result<Edit> setNext(const Document& document, std::string_view state, std::string_view target);
/// End: true in place of Next. Refuses Choice, Succeed and Fail: `edit.no-end-field` {state}.
Result<Edit> setEnd(const Document& document, std::string_view state);
/// The scope's StartAt; `scope` is Scope::pointer.
Result<Edit> setStart(const Document& document, std::string_view scope, std::string_view target);
/// Removes the transition whose target is written at `pointer`: Next becomes End, Default goes, a rule or
/// catcher goes. Refuses StartAt: `edit.start-needed`.
Result<Edit> removeTransition(const Document& document, std::string_view pointer);

} // namespace steploom::model::edits
