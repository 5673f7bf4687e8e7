// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "model/document/document.h"
#include "tests/support/dom.h"

namespace steploom::test {

/// What an edit is meant to do, told independently of how the model does it.
struct Intent {
    std::vector<model::Span> own; ///< the members that it is about, in the text before it
    Dom expected;                 ///< what the text means after it
    bool brings = false;          ///< another text comes in, with its comments and stray commas
    bool keepsComments = false;   ///< all comments are still there after it
};

/// The comments of a text without their blanks, in the order of the alphabet.
inline std::vector<std::string> commentsOf(const model::SyntaxTree& tree) {
    std::vector<std::string> texts;
    for (const model::Span& comment : tree.comments()) {
        std::string text(tree.text().substr(comment.begin, comment.size()));
        text.erase(std::remove_if(
                       text.begin(), text.end(),
                       [](char c) { return std::string_view(" \t\r\n").find(c) != std::string_view::npos; }),
                   text.end());
        texts.push_back(std::move(text));
    }
    std::sort(texts.begin(), texts.end());
    return texts;
}

/// Whether splices keep to the intent's own members: what they remove elsewhere may be blanks and commas
/// only, and they lie at those members, comments between apart. "" or what is wrong.
inline std::string checkOwnership(const std::string& before, const model::SyntaxTree& tree,
                                  const std::vector<model::Splice>& splices,
                                  const std::vector<model::Span>& own) {
    const auto inComment = [&](std::size_t offset) {
        return std::any_of(tree.comments().begin(), tree.comments().end(),
                           [&](const model::Span& comment) { return comment.contains(offset); });
    };
    const auto isFiller = [&](std::size_t offset) {
        return std::string_view(" \t\r\n,").find(before[offset]) != std::string_view::npos &&
               !inComment(offset);
    };
    const auto isOwn = [&](std::size_t offset) {
        return std::any_of(own.begin(), own.end(),
                           [&](const model::Span& span) { return span.contains(offset); });
    };
    for (const model::Splice& splice : splices) {
        const std::size_t end = splice.offset + splice.removed.size();
        for (std::size_t i = splice.offset; i < end; ++i) {
            if (!isOwn(i) && !isFiller(i))
                return "removes byte " + std::to_string(i) + " ('" + before[i] + "') of another member";
        }
        const bool near = std::any_of(own.begin(), own.end(), [&](const model::Span& span) {
            std::size_t from = std::min(end, span.end);
            std::size_t to = std::max(splice.offset, span.begin);
            if (from > to)
                return true; // they overlap
            if (span.begin >= end)
                from = end, to = span.begin;
            else
                from = span.end, to = splice.offset;
            for (std::size_t i = from; i < to; ++i) {
                if (!isFiller(i) && !inComment(i))
                    return false;
            }
            return true;
        });
        if (!near)
            return "touches offset " + std::to_string(splice.offset) + " away from its members";
    }
    return {};
}

/// Applies the edit and checks everything that edits promise. "" or what is wrong; the edit stays applied.
inline std::string applyChecked(model::Document& document, const model::Edit& edit, const Intent& intent) {
    const std::string before = document.bytes();
    const std::vector<model::SyntaxProblem> problems = document.problems();
    if (!model::fits(before, edit.splices))
        return "does not fit the text";
    if (model::minimal(edit.splices) != edit.splices)
        return "is not as small as it could be";
    if (const std::string wrong = checkOwnership(before, document.tree(), edit.splices, intent.own);
        !wrong.empty())
        return wrong;
    const bool modified = document.isModified();
    const std::vector<std::string> comments = commentsOf(document.tree());
    const model::Change change = document.apply(edit);
    if (edit.splices.empty())
        return change.empty() && document.bytes() == before && document.isModified() == modified
                   ? std::string()
                   : "changes something without a splice";
    std::size_t kept = 0; // bytes before the splice, between splices and behind them are as they were
    std::size_t shift = 0;
    for (const model::Splice& splice : change.splices) {
        if (document.bytes().compare(kept + shift, splice.offset - kept, before, kept,
                                     splice.offset - kept) != 0)
            return "changes bytes outside its splices";
        kept = splice.offset + splice.removed.size();
        shift += splice.inserted.size() - splice.removed.size();
    }
    if (document.bytes().substr(kept + shift) != before.substr(kept))
        return "changes bytes behind its splices";
    if (document.isStale())
        return "breaks the text";
    // A copy has the comments and stray commas of what it is a copy of, but no other oddities.
    const bool copies = edit.label.code == "edit.duplicate" || intent.brings;
    for (const model::SyntaxProblem& problem : document.problems()) {
        const bool known =
            std::any_of(problems.begin(), problems.end(),
                        [&](const model::SyntaxProblem& old) { return old.code == problem.code; });
        if ((!known && !intent.brings) || (document.problems().size() > problems.size() && !copies))
            return "adds a problem of syntax: " + std::string(model::syntaxCodeName(problem.code));
    }
    if (intent.keepsComments && commentsOf(document.tree()) != comments)
        return "loses comments";
    if (!edit.focus.empty() && edit.label.code != "edit.remove-field" && !document.tree().at(edit.focus))
        return "points at nothing: " + edit.focus;
    const Dom after = sorted(domOf(document.tree().root()));
    const Dom expected = sorted(intent.expected);
    if (after != expected)
        return "means something else:\n  expected " + dumped(expected) + "\n  actual   " + dumped(after);
    return {};
}

} // namespace steploom::test
