// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/document/document.h"

/// States as texts: copying, pasting, duplicating, deleting several. See fields.h for what edits promise.
namespace steploom::model::edits {

/// The states of one scope as an object of states, with all that is written in them, in the style of the
/// document: what any other ASL text takes. A machine of them where one is named `States` or has no Type.
/// Empty for none.
std::string copied(const Document& document, const std::vector<std::string>& states);

/// The same as a machine of its own, for keeping: it begins at the first of them that none of the others
/// leads to, and what leads out of them ends there. Empty for none.
std::string copiedAsMachine(const Document& document, const std::vector<std::string>& states);

/// The states of an ASL text (a machine, an object of states, or one state) as a document, under names that
/// are free in `document`, and in its query language where that is written in the states. Refuses
/// `edit.nothing-to-paste` where the text holds no states, `edit.paste-broken` {line, column}.
Result<Document> pasteable(const Document& document, std::string_view text);

/// An ASL text written in the style of the document; comments are left out. As it is where it cannot be read.
std::string inStyleOf(const Document& document, std::string_view text);

/// Puts the states of an ASL text last into a scope (Scope::pointer); nothing leads to them. In a scope
/// without states its start becomes theirs. Targets that they do not have themselves stay as they are. A
/// document of blanks only becomes a machine of them; what the text has beside its states comes with them
/// then.
Result<Edit> paste(const Document& document, std::string_view scope, std::string_view text);
/// A whole definition for a document that has no states yet: it takes the place of all that is written.
/// Refuses `edit.has-states` where there is one, `edit.text-broken`.
Result<Edit> beginWith(const Document& document, std::string_view definition);
/// paste() behind a state: what it led to, the pasted ones lead to where they ended. Refuses Succeed and
/// Fail: `edit.terminal-state` {state}.
Result<Edit> pasteAfter(const Document& document, std::string_view state, std::string_view text);
/// The same on the transition whose target is written at `transition` (Transition::pointer or a scope's
/// `…/StartAt`): it leads to the pasted states, and they to its target where they ended.
/// What becomes of the Default of a Choice that leads to none of the pasted states is `defaults`.
enum class OpenDefaults { Stay, LeadOn };
Result<Edit> pasteOn(const Document& document, std::string_view transition, std::string_view text,
                     OpenDefaults defaults = OpenDefaults::Stay);
/// Copies of states behind the last of them; transitions among them are copied with them, others lead where
/// the originals' do. Nothing leads to the copies.
Result<Edit> duplicate(const Document& document, const std::vector<std::string>& states);
/// Deletes several states and heals the graph, see deleteState(): what led to one of them leads to the first
/// state after it that stays. States in others that go go with them.
Result<Edit> deleteStates(const Document& document, const std::vector<std::string>& states);

} // namespace steploom::model::edits
