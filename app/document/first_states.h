// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include "model/document/document.h"

namespace steploom::app {

/// Whether nothing is written: no machine has begun.
bool isUnwritten(const model::Document& document);

/// The edit that `make` gives. Where nothing is written yet, in a machine of the query language that is set
/// for new documents: `make` is asked for its edit of such a machine then.
model::Result<model::Edit>
withFirstStates(const model::Document& document,
                const std::function<model::Result<model::Edit>(const model::Document&)>& make);

} // namespace steploom::app
