// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <vector>

#include "model/diagnostics/diagnostic.h"

namespace steploom::model {

/// diagnose() for a text that changes: lives beside its document and remembers each state by its bytes, so
/// that a keystroke costs little more than the state it falls into. Gives the same answers in the same order.
/// Any text may be given to it at any time. One thread at a time.
class Diagnoser {
public:
    /// `remembers`: for more than one look at nearly the same text.
    explicit Diagnoser(bool remembers = true);
    ~Diagnoser();
    Diagnoser(Diagnoser&&) noexcept;
    Diagnoser& operator=(Diagnoser&&) noexcept;

    std::vector<Diagnostic> run(const SyntaxTree& tree, const DiagnoseOptions& options = {});

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace steploom::model
