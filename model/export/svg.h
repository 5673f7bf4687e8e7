// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <set>
#include <string>

#include "model/diagnostics/catalogue.h"
#include "model/export/picture.h"

namespace steploom::model {

struct SvgOptions {
    bool dark = false;
    std::string title; ///< what the picture is called; empty: the workflow's comment, if it has one
    std::set<std::string> folded; ///< pointers of the containers that are drawn as leaves
    Speak speak = englishText;
};

/// The workflow as the canvas shows it, as an SVG document that needs nothing else: no script, no font file,
/// no style sheet. Well-formed XML whatever the names; the same workflow gives the same bytes. Each state is
/// a group with data-pointer (its JSON Pointer) and a title that says in words where it leads; each
/// transition a path with data-pointer.
std::string toSvg(const Workflow& workflow, const SvgOptions& options = {});

} // namespace steploom::model
