// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "model/diff/diff.h"

namespace steploom::cli {

/// The changes as a list to read: a line for each state, marked + - or ~, and below it one for each of its
/// fields. At the end their numbers.
std::string diffText(const model::Diff& diff);

/// {"same", "machine": [field], "states": [{"change", "name", "type", "before", "after", "renamedFrom",
/// "fields"}], "transitions": [{"change", "kind", "from", "before", "after"}]}, indented. A field is
/// {"pointer", "before", "after"}, values as they are written, null where there is none; so are the pointers
/// of a state, and the names of what a transition leads to.
std::string diffJson(const model::Diff& diff);

} // namespace steploom::cli
