// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

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
};

/// `input` is JSON text.
MadeRun makeRun(const DocumentController& document, const ValueSet& values, const MockSet& mocks,
                const QString& input);

} // namespace steploom::app
