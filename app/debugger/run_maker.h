// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>
#include <memory>
#include <optional>

#include "app/debugger/mock_set.h"
#include "app/debugger/value_set.h"
#include "app/document/document_controller.h"
#include "engine/debug/debugger.h"

namespace steploom::app {

/// The document compiled, or in words why it cannot be.
struct CompiledDocument {
    engine::Value document;
    std::shared_ptr<const engine::Definition> definition; ///< null where it was refused
    QString refusal;
};

/// `values` stand for the placeholders.
CompiledDocument compileDocument(const DocumentController& document, const ValueSet& values);

/// A run of the document as it is now, or in words why there can be none.
struct MadeRun {
    std::optional<engine::DebugRun> run;
    QString refusal;
    /// The run's own handler answers, whatever is chosen for the tasks of an ordinary run.
    bool ownAnswers = false;
    /// Puts a handler before that of an ordinary run; may be null.
    std::function<std::shared_ptr<engine::TaskHandler>(std::shared_ptr<engine::TaskHandler>)> around;
};

/// `input` is JSON text.
MadeRun makeRun(const DocumentController& document, const ValueSet& values, const MockSet& mocks,
                const QString& input);

} // namespace steploom::app
