// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/document/document.h"
#include "model/document/edits/rewriter.h"

/// What the edits share. Not for callers of edits.
namespace steploom::model::edits {

/// The refusal of any edit while the text is broken; none where it is not.
std::optional<Message> brokenText(const Document& document);

/// Whether the text has nothing but blanks: there is no machine yet.
bool isBlank(const Document& document);
/// Another text for all of a document.
Edit wholeText(const Document& document, std::string text, std::string code, std::vector<std::string> args,
               std::string focus);

/// The refusal of a place where there is nothing, or not what the edit is about.
Message noSuchPlace(std::string_view pointer);

/// The state at a pointer, or null. Only while the text is not broken.
const State* findState(const Document& document, std::string_view pointer);
/// The scope at a pointer, or null.
const Scope* findScope(const Document& document, std::string_view pointer);
/// The transition whose target is written at the pointer, or null.
const Transition* findTransition(const Document& document, std::string_view pointer);
/// The scope whose StartAt is written at the pointer, or null.
const Scope* findStart(const Document& document, std::string_view pointer);
/// Whether the scope has a state of that name.
bool hasState(const Workflow& workflow, std::size_t scope, std::string_view name);
std::size_t indexOf(const Workflow& workflow, const Scope& scope);
/// The object whose members are the scope's states: its States, or in a fragment the scope itself. May be
/// null.
Node statesOf(const Document& document, const Scope& scope);
Node lastChild(Node node);

/// Whether a text that was scanned on its own may become a value: JSON, `${…}` allowed.
bool isValue(const SyntaxTree& tree);

/// The member behind which a new member `key` of `object` goes: where the file's other states have it, else
/// by the usual order of fields. Null for the first place.
Node placeFor(Node object, std::string_view key);

/// Sets a member to a JSON value, behind placeFor() where it is new.
void setMember(Rewriter& rewriter, Node object, std::string_view key, Node value);
/// The same with a value of one token.
void setScalar(Rewriter& rewriter, Node object, std::string_view key, std::string_view json);
/// Next in place of End.
void putNext(Rewriter& rewriter, Node state, std::string_view target);
/// End: true in place of Next.
void putEnd(Rewriter& rewriter, Node state);

Edit finished(Rewriter& rewriter, std::string code, std::vector<std::string> args, std::string focus = {},
              std::string focusBefore = {});

} // namespace steploom::model::edits
