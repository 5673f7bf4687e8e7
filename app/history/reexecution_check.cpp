// SPDX-License-Identifier: Apache-2.0
#include "app/history/reexecution_check.h"

#include "engine/definition/compiler.h"
#include "engine/task/object_store.h"
#include "engine/value/json_reader.h"
#include "engine/value/json_writer.h"
#include "model/document/scanner.h"
#include "model/document/to_value.h"

namespace steploom::app {

namespace {

std::string textOf(const engine::Value& value) {
    return value.isAbsent() ? std::string() : engine::toJson(value, {2, false});
}

} // namespace

std::shared_ptr<const model::Recording> detached(const model::Recording& recording) {
    auto copy = std::make_shared<model::Recording>(recording);
    const auto fresh = [](const engine::Value& value) {
        return value.isAbsent() ? engine::Value() : engine::readJson(engine::toJson(value)).value;
    };
    copy->facts.input = fresh(recording.facts.input);
    copy->facts.output = fresh(recording.facts.output);
    return copy;
}

ReexecutionReport checkReexecution(const model::Recording& recording, const std::string& definition,
                                   const std::string& objects, const std::function<bool()>& goOn) {
    ReexecutionReport report;
    const model::SyntaxTree tree = model::scan(definition);
    const model::Result<engine::Value> document = model::toValue(tree.root());
    if (!document) {
        report.refusal = document.refusal();
        return report;
    }
    const engine::CompileResult compiled = engine::compileDefinition(*document);
    if (compiled.definition == nullptr) {
        report.refusal = model::Message{"history.check.noDefinition", {}};
        return report;
    }
    model::ReexecutionOptions options;
    options.objects = engine::makeFolderStore(objects);
    options.goOn = [&] {
        report.stopped = report.stopped || !goOn();
        return !report.stopped;
    };
    const auto again = model::reexecute(recording, compiled.definition, *document, options);
    if (!again) {
        report.refusal = again.refusal();
        return report;
    }
    report.agreed = again->agreed;
    if (const auto& found = again->divergence)
        report.difference = {found->reason,
                             found->why,
                             found->row,
                             found->ours,
                             found->state,
                             found->field,
                             textOf(found->recorded),
                             textOf(found->produced)};
    return report;
}

} // namespace steploom::app
