// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "model/container/source_value.h"
#include "model/container/tree_plan.h"
#include "model/document/edit.h"

namespace steploom::model {

struct SourceSyntax {
    bool json = false; ///< only what JSON has, else YAML
    /// What a string of the view stands for where it is no string: `"${A.Arn}"` for `!GetAtt A.Arn`.
    std::map<std::string, std::string> functions;
};

/// The splices in `bytes` that make the value `root` of it mean `now`, in the style of what is around.
/// Comments stay, but for those in and right above what is removed; what moved is copied with its own. An
/// anchor that changes leaves its aliases with their value. Comments of `now` come above their entry, where
/// there is none that says the same.
std::vector<Splice> writeTree(std::string_view bytes, const SourceValue& root, const SyntaxTree& now,
                              const SourceSyntax& syntax);
/// The same with all of the value written anew.
std::vector<Splice> writeTreeAnew(std::string_view bytes, const SourceValue& root, const SyntaxTree& now,
                                  const SourceSyntax& syntax);

} // namespace steploom::model
