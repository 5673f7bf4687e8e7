// SPDX-License-Identifier: Apache-2.0
#include "model/conversion/convert_machine.h"

#include <algorithm>

#include "model/conversion/convert_state.h"
#include "model/conversion/convert_to_jsonpath.h"
#include "model/document/edits/common.h"
#include "model/document/edits/fields.h"
#include "model/document/edits/sequence.h"
#include "model/document/pointer.h"

namespace steploom::model::edits {

namespace {

/// The machine says it once for all of its states.
void sayOnce(Sequence& sequence) {
    sequence.then(setString(sequence.document(), "/QueryLanguage", "JSONata"));
    for (std::size_t i = 0; sequence.ok() && i < sequence.document().workflow().states.size(); ++i) {
        const std::string& pointer = sequence.document().workflow().states[i].pointer;
        if (sequence.document().tree().at(pointer).member("QueryLanguage"))
            sequence.then(removeField(sequence.document(), pointerTo(pointer, "QueryLanguage")));
    }
}

using Convert = Result<Edit> (*)(const Document&, std::string_view);

/// Each state that is in the one language and can be in the other.
void convertStates(Sequence& sequence, const std::vector<State>& before, bool fromJsonata, Convert convert,
                   MachineConversion& made) {
    for (std::size_t i = 0; i < before.size(); ++i) {
        const std::vector<State>& now = sequence.document().workflow().states;
        if (i >= now.size() || now[i].jsonata != fromJsonata)
            continue;
        auto edit = convert(sequence.document(), now[i].pointer);
        if (edit) {
            sequence.then(std::move(edit));
            ++made.converted;
        } else {
            made.kept.push_back({before[i].pointer, before[i].name, edit.refusal()});
        }
    }
}

Result<MachineConversion> finished(Sequence& sequence, const char* label, MachineConversion made) {
    auto edit = sequence.finish(label, {}, {}, {});
    if (!edit)
        return edit.refusal();
    made.edit = std::move(edit.value());
    return made;
}

} // namespace

Result<MachineConversion> convertMachineToJsonata(const Document& document) {
    if (auto refusal = brokenText(document))
        return *refusal;
    const std::vector<State>& before = document.workflow().states;
    if (std::all_of(before.begin(), before.end(), [](const State& state) { return state.jsonata; }))
        return Message{"convert.machine-is-jsonata", {}};
    MachineConversion made;
    Sequence sequence(document);
    convertStates(sequence, before, false, convertToJsonata, made);
    if (made.converted > 0 && made.kept.empty() && !document.workflow().fragment)
        sayOnce(sequence);
    return finished(sequence, "edit.convert-machine", std::move(made));
}

Result<MachineConversion> convertMachineToJsonPath(const Document& document) {
    if (auto refusal = brokenText(document))
        return *refusal;
    const std::vector<State>& before = document.workflow().states;
    if (std::none_of(before.begin(), before.end(), [](const State& state) { return state.jsonata; }))
        return Message{"convert.machine-is-jsonpath", {}};
    MachineConversion made;
    Sequence sequence(document);
    convertStates(sequence, before, true, convertToJsonPath, made);
    return finished(sequence, "edit.convert-machine-to-jsonpath", std::move(made));
}

} // namespace steploom::model::edits
