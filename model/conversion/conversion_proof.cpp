// SPDX-License-Identifier: Apache-2.0
#include "model/conversion/conversion_proof.h"

#include "engine/definition/compiler.h"
#include "model/document/scanner.h"
#include "model/document/to_value.h"

namespace steploom::model {

namespace {

Result<Reexecution> repeat(const Recording& recording, const std::string& definition) {
    const SyntaxTree tree = scan(definition);
    const Result<engine::Value> document = toValue(tree.root());
    if (!document)
        return document.refusal();
    const engine::CompileResult compiled = engine::compileDefinition(*document);
    if (compiled.definition == nullptr)
        return Message{"history.check.noDefinition", {}};
    return reexecute(recording, compiled.definition, *document);
}

} // namespace

ConversionProof proveConversion(const Recording& recording, const std::string& before,
                                const std::string& after) {
    ConversionProof proof;
    proof.name = recording.facts.name;
    const auto old = repeat(recording, before);
    const auto now = repeat(recording, after);
    if (!old || !now) {
        proof.why = old ? now.refusal() : old.refusal();
        return proof;
    }
    proof.events = now->agreed;
    proof.same = now->agreed >= old->agreed;
    if (!proof.same && now->divergence) {
        proof.why = now->divergence->why;
        proof.state = now->divergence->state;
    }
    return proof;
}

} // namespace steploom::model
