// SPDX-License-Identifier: Apache-2.0
#include "app/debugger/run_maker.h"

#include <QCoreApplication>
#include <QFileInfo>

#include "app/document/engine_messages.h"
#include "app/document/messages.h"
#include "engine/definition/compiler.h"
#include "engine/value/json_reader.h"
#include "model/document/scanner.h"
#include "model/document/to_value.h"
#include "model/substitution/substitute.h"

namespace steploom::app {

CompiledDocument compileDocument(const DocumentController& document, const ValueSet& values) {
    CompiledDocument made;
    if (document.stale()) {
        made.refusal = QCoreApplication::translate(
                           "DebugSession", "The definition cannot run while its text is broken: line %1, %2")
                           .arg(document.staleLine())
                           .arg(document.staleText());
        return made;
    }
    const model::Substituted filled = model::substitute(document.document(), values.values());
    const model::SyntaxTree tree = model::scan(filled.text);
    const model::Result<engine::Value> definition = model::toValue(tree.root());
    if (!definition) {
        made.refusal = messageWithRemedy(definition.refusal());
        return made;
    }
    made.document = *definition;
    engine::CompileResult compiled = engine::compileDefinition(*definition, document.type());
    made.definition = std::move(compiled.definition);
    if (made.definition == nullptr) {
        const engine::Diagnostic& first = compiled.diagnostics.front();
        const std::size_t place = filled.original(tree.at(first.pointer).span().begin);
        const std::size_t line = document.document().text().lineColumn(place).line;
        made.refusal = QCoreApplication::translate("DebugSession", "The definition cannot run. Line %1: %2")
                           .arg(line)
                           .arg(engineMessage(first));
    }
    return made;
}

MadeRun makeRun(const DocumentController& document, const ValueSet& values, const MockSet& mocks,
                const QString& input) {
    CompiledDocument compiled = compileDocument(document, values);
    if (compiled.definition == nullptr)
        return {std::nullopt, compiled.refusal, false, nullptr};
    const engine::JsonReadResult read = engine::readJson(input.toStdString());
    if (!read)
        return {std::nullopt,
                QCoreApplication::translate("DebugSession", "The test input is not JSON. %1")
                    .arg(jsonErrorText(read.error)),
                false, nullptr};
    engine::DebugRun run;
    run.document = std::move(compiled.document);
    run.definition = std::move(compiled.definition);
    run.options.input = read.value;
    run.options.type = document.type();
    const QFileInfo file(document.path());
    // `s3/BUCKET/KEY` beside the definition stands for S3.
    run.options.objects = engine::makeFolderStore((file.path() + QStringLiteral("/s3")).toStdString());
    run.options.stateMachineName = document.source().name();
    if (run.options.stateMachineName.empty())
        run.options.stateMachineName = file.fileName().section(QLatin1Char('.'), 0, 0).toStdString();
    run.tasks = mocks.makeHandler();
    return {std::move(run), {}, false, nullptr};
}

} // namespace steploom::app
