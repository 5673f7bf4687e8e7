// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "model/diagnostics/diagnostic.h"
#include "model/document/document.h"
#include "model/workflow/workflow.h"

namespace steploom::model {

/// What an experienced colleague would say of a definition that works: `advice.*` of severity Advice,
/// ascending by place, each at most once for a machine or loop. Silent where the definition does not show
/// enough, and while its text is broken. Not part of diagnose(): nothing of it is wrong.
///
/// - `advice.lambda-wrapper` {state, function, call}: the function's name says that it only calls a service.
/// - `advice.poll-sync` {state, starter, call}: a loop asks for a job that .sync would wait for.
/// - `advice.poll-callback` {state, check}: a loop asks again and again; a callback would say it.
/// - `advice.loop-map` {state}: a loop takes the items of a list one by one.
/// - `advice.retry` {count, states}: calls of functions without Retry.
/// - `advice.catch-all` {state}: money or data moves, and what goes wrong is caught nowhere.
/// - `advice.large-result` {state, call, limit}: an answer that may not fit into a payload is kept whole.
/// - `advice.history-growth` {state, hours}: a loop that fills the history of a Standard workflow within a
/// day.
std::vector<Diagnostic> advise(const SyntaxTree& tree, const Workflow& workflow,
                               const DiagnoseOptions& options = {});
std::vector<Diagnostic> advise(const Document& document, const DiagnoseOptions& options = {});

} // namespace steploom::model
