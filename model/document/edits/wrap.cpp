// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "model/document/edits/common.h"
#include "model/document/edits/grouping.h"
#include "model/document/edits/replacement.h"
#include "model/document/edits/selection.h"
#include "model/document/edits/state_names.h"
#include "model/document/json_string.h"
#include "model/document/pointer.h"

namespace steploom::model::edits {

namespace {

/// The JSON of the catchers of a container: those that led out of its states, and one for all errors.
std::string catchersOf(const Detached& detached, const std::string& target) {
    const std::string all =
        target.empty() ? std::string()
                       : R"({"ErrorEquals": ["States.ALL"], "Next": )" + encodeJsonString(target) + '}';
    if (detached.catchers.empty())
        return all.empty() ? std::string() : ", \"Catch\": [" + all + ']';
    std::string catchers = detached.catchers;
    if (!all.empty())
        catchers.insert(catchers.rfind(']'), ", " + all);
    return ", \"Catch\": " + catchers;
}

} // namespace

Result<Edit> wrap(const Document& document, const std::vector<std::string>& states,
                  const WrapOptions& options) {
    const auto selection = selectionOf(document, states);
    if (!selection)
        return selection.refusal();
    const Workflow& workflow = document.workflow();
    if (!options.catchTarget.empty() && !hasState(workflow, selection->scope, options.catchTarget))
        return Message{"edit.no-such-target", {options.catchTarget}};
    const bool map = options.type == StateType::Map;
    StateNames names(workflow);
    for (const Node sibling : document.tree().at(states.front()).parent())
        names.take(sibling.key()); // in a fragment not every member is a state
    if (!options.name.empty()) {
        if (auto refusal = names.refuse(options.name))
            return *refusal;
    }
    const std::string name = options.name.empty() ? names.fresh(map ? "Map" : "Parallel") : options.name;

    Sequence sequence(document);
    const Detached detached = detach(sequence, *selection);
    if (!sequence.ok())
        return sequence.finish({}, {}, {}, {});
    const Document& now = sequence.document();
    const std::string members = machineMembers(now, detached);
    std::string json = std::string("{\"Type\": \"") + (map ? "Map" : "Parallel") + "\", ";
    json += map ? R"("ItemProcessor": {"ProcessorConfig": {"Mode": "INLINE"}, )" + members + '}'
                : "\"Branches\": [{" + members + "}]";
    if (!map)
        json += workflow.jsonata ? R"(, "Output": "{% $states.result[0] %}")" : R"(, "OutputPath": "$[0]")";
    json += catchersOf(detached, options.catchTarget);
    json +=
        detached.exit.empty() ? ", \"End\": true}" : ", \"Next\": " + encodeJsonString(detached.exit) + '}';
    std::vector<std::string> verbatim = machinePointers(now, detached);
    for (std::string& pointer : verbatim)
        pointer.insert(0, map ? "/ItemProcessor" : "/Branches/0");
    if (options.catchTarget.empty() && !detached.catchers.empty())
        verbatim.emplace_back("/Catch");
    const std::string place = pointerTo(parentPointer(detached.states.front()), name);
    sequence.then(replaceStates(now, detached, name, json, verbatim));
    return sequence.finish(map ? "edit.wrap-map" : "edit.wrap-parallel", {name}, place,
                           detached.states.front());
}

} // namespace steploom::model::edits
