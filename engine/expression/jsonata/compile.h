// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/expression/jsonata/syntax.h"

namespace steploom::engine::jsonata {

/// The function that a name means where nothing binds it: the embedder's, or a built-in one; else undefined.
Item functionNamed(std::string_view name, const CompileOptions& options);

/// As compile(), with names that are there already. Throws.
std::shared_ptr<const detail::ProgramData> compileProgram(std::string_view text,
                                                          const CompileOptions& options, NameTable names);

} // namespace steploom::engine::jsonata
