// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace steploom::model {

/// Where a definition may be that a template names and that is not there: files below the folder of the
/// template that are called so, nearest first; of none such those that are called so but for their endings
/// (`orders.asl.json` for `orders.json.tftpl`) and hold states. Where there is neither, the same below the
/// folder above. Looks at a few thousand entries at most, and into no hidden folder.
std::vector<std::string> filesLike(std::string_view templateFile, std::string_view uri);

} // namespace steploom::model
