// SPDX-License-Identifier: Apache-2.0
#include "model/conversion/convert_machine.h"

#include <algorithm>

#include "model/conversion/convert_state.h"
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

} // namespace

Result<MachineConversion> convertMachineToJsonata(const Document& document) {
    if (auto refusal = brokenText(document))
        return *refusal;
    const std::vector<State>& before = document.workflow().states;
    if (std::all_of(before.begin(), before.end(), [](const State& state) { return state.jsonata; }))
        return Message{"convert.machine-is-jsonata", {}};
    MachineConversion made;
    Sequence sequence(document);
    for (std::size_t i = 0; i < before.size(); ++i) {
        const std::vector<State>& now = sequence.document().workflow().states;
        if (i >= now.size() || now[i].jsonata)
            continue;
        auto edit = convertToJsonata(sequence.document(), now[i].pointer);
        if (edit) {
            sequence.then(std::move(edit));
            ++made.converted;
        } else {
            made.kept.push_back({before[i].pointer, before[i].name, edit.refusal()});
        }
    }
    if (made.converted == 0)
        return made;
    if (made.kept.empty() && !document.workflow().fragment)
        sayOnce(sequence);
    auto edit = sequence.finish("edit.convert-machine", {}, {}, {});
    if (!edit)
        return edit.refusal();
    made.edit = std::move(edit.value());
    return made;
}

} // namespace steploom::model::edits
