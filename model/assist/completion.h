// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "model/document/document.h"
#include "model/document/span.h"
#include "model/integration/sdk_table.h"

namespace steploom::model {

enum class CompletionKind : std::uint8_t {
    Field,
    Value, ///< one of a field's few
    State,
    Variable,
    Path,
    Function,
    Error,
    Resource,
};

/// Something that could stand at the caret.
struct Completion {
    std::string label; ///< what is shown, and compared with what is typed
    CompletionKind kind = CompletionKind::Value;
    std::string detail;    ///< in a few signs: a function's parameters, a state's type
    std::string help;      ///< code of its Help; may be empty
    std::string insert;    ///< the text to put in place of Completions::replaced
    std::size_t caret = 0; ///< where in it the caret goes
};

struct Completions {
    Span replaced;                 ///< what is there already: what is typed so far, and its rest
    std::string typed;             ///< of that what stands before the caret
    std::vector<Completion> items; ///< in the order of their use
};

/// What could stand at the offset: names of fields that are not there yet, states of the scope, the few
/// values of a field, variables, members of the context, functions, errors, resources. Reads the tolerant
/// tree: the text may be as broken as text is while it is typed.
/// `sdk`: the AWS SDK's actions, to be offered as resources too; may be null. They are many: those that go
/// with what is typed, or the services that have them.
Completions completionsAt(const Document& document, std::size_t offset, const SdkTable* sdk = nullptr);

/// Those that go with what is typed, best first: the same beginning, then a word in it with that beginning,
/// then the beginnings of its words (`ma` is MaxAttempts). Capitals do not matter.
std::vector<Completion> matching(const Completions& completions);

} // namespace steploom::model
