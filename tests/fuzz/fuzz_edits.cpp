// SPDX-License-Identifier: Apache-2.0
#include "model/conversion/convert_state.h"
#include "model/conversion/convert_to_jsonpath.h"
#include "model/document/document.h"
#include "tests/support/random_edits.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>

// A definition, valid or not, and edits of all kinds on it: each keeps to its members and means what it says,
// or refuses; undoing all of them gives the bytes back. The first byte seeds the edits, the second counts
// them.

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

using namespace steploom;

void require(bool holds, const std::string& why = {}) {
    if (holds)
        return;
    std::fprintf(stderr, "%s\n", why.c_str());
    std::abort();
}

/// The checker's plain values know one member of a name only.
bool hasTwins(model::Node node) {
    std::vector<std::string> keys;
    for (const model::Node child : node) {
        if (hasTwins(child))
            return true;
        if (child.isMember())
            keys.push_back(child.key());
    }
    std::sort(keys.begin(), keys.end());
    return std::adjacent_find(keys.begin(), keys.end()) != keys.end();
}

/// Edits that have no counterpart among the checked ones: what they give must be whole.
void tryOthers(model::Document& document, std::size_t index) {
    using namespace model;
    const Workflow& workflow = document.workflow();
    if (workflow.states.empty())
        return;
    const State& state = workflow.states[index % workflow.states.size()];
    std::vector<std::string> several{state.pointer};
    for (const Transition& transition : workflow.transitions) {
        if (transition.from == index % workflow.states.size() && transition.to != kNone)
            several.push_back(workflow.states[transition.to].pointer);
    }
    std::vector<Result<Edit>> edits;
    edits.push_back(edits::convertToJsonata(document, state.pointer));
    edits.push_back(edits::convertToJsonPath(document, state.pointer));
    edits.push_back(edits::wrap(document, several, {StateType::Map, {}, {}}));
    edits.push_back(edits::wrap(document, several, {}));
    edits.push_back(edits::unwrap(document, state.pointer));
    edits.push_back(edits::duplicate(document, several));
    edits.push_back(edits::deleteStates(document, several));
    edits.push_back(edits::paste(document, {}, document.bytes()));
    edits.push_back(edits::inlineMachine(document, state.pointer, document.bytes()));
    if (auto extraction = edits::extractMachine(document, several)) {
        require(!Document::fromBytes(extraction->machine).isStale(), extraction->machine);
        edits.emplace_back(extraction->edit);
    }
    const std::string before = document.bytes();
    for (Result<Edit>& edit : edits) {
        if (!edit)
            continue;
        require(fits(before, edit->splices), edit->label.code);
        document.apply(*edit);
        require(!document.isStale(), edit->label.code + "\n" + before + "\n" + document.bytes());
        if (!edit->splices.empty())
            document.undo();
        require(document.bytes() == before, edit->label.code);
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size < 2)
        return 0;
    test::RandomEdits edits(data[0]);
    const std::size_t count = data[1] % 12 + 1;
    const std::string original(reinterpret_cast<const char*>(data + 2), size - 2);
    model::Document document = model::Document::fromBytes(original);
    if (document.isStale() || !document.tree().root().isObject())
        return 0;
    tryOthers(document, data[0]);
    if (hasTwins(document.tree().root()))
        return 0;
    for (std::size_t i = 0; i < count; ++i) {
        std::string name;
        const std::string wrong = edits.step(document, name);
        require(wrong.empty(), name + ": " + wrong);
    }
    while (document.canUndo())
        document.undo();
    require(document.bytes() == original && !document.isModified());
    return 0;
}
