// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

#include "model/document/edit.h"
#include "model/terraform/hcl.h"
#include "model/terraform/hcl_json.h"

namespace steploom::model::hcl {

/// Whether two values are the same, the order of members included. A placeholder without quotes is the string
/// of its characters; numbers are what is written.
bool sameValue(Node a, Node b);

/// What has to change in `text` for `value` to become `wanted` as jsonView() shows it: of members and items
/// only those that differ, each on its own lines; comments around them stay. Nothing where it is the same.
std::vector<Splice> changesFor(std::string_view text, const Expression& value, Node wanted);

} // namespace steploom::model::hcl
