// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <set>
#include <string>

#include "model/diagnostics/catalogue.h"
#include "model/export/picture.h"

namespace steploom::model {

/// What a run did to a state, as it is shown.
struct SvgMark {
    enum class Status { Done, Current, Waiting, Failed };
    Status status = Status::Done;
    std::string words; ///< after the state's own: `failed, attempt 3 of 3`
    std::string count; ///< on the lower edge, `×3`; may be empty
    std::string title; ///< of the card beside the state, `Attempt 2 of 4`; may be empty
    std::string note;  ///< the card's second line, `next in 20 s`; may be empty
};

struct SvgOptions {
    bool dark = false;
    std::string title; ///< what the picture is called; empty: the workflow's comment, if it has one
    std::set<std::string> folded; ///< pointers of the containers that are drawn as leaves
    Speak speak = englishText;
    std::map<std::string, SvgMark> marks; ///< of a run, by the state's pointer; none: a picture without one
    std::set<std::string> taken;          ///< pointers of the transitions that the run took
};

/// The workflow as the canvas shows it, as an SVG document that needs nothing else: no script, no font file,
/// no style sheet. Well-formed XML whatever the names; the same workflow gives the same bytes. Each state is
/// a group with data-pointer (its JSON Pointer) and a title that says in words where it leads; each
/// transition a path with data-pointer.
std::string toSvg(const Workflow& workflow, const SvgOptions& options = {});

} // namespace steploom::model
