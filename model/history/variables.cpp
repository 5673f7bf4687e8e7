// SPDX-License-Identifier: Apache-2.0
#include "model/history/variables.h"

#include <map>
#include <tuple>

namespace steploom::model {

using engine::kNone;
using engine::Value;

std::vector<VariableTrack> variableTracks(const Recording& recording, const Outline& outline) {
    std::vector<VariableTrack> tracks;
    std::map<std::tuple<std::uint32_t, std::uint32_t, std::string>, std::size_t> places;
    for (std::uint32_t i = 0; i < recording.rows.size(); ++i) {
        const EventRow& row = recording.rows[i];
        if (row.visit == kNone || !engine::stateTypeOfExited(row.type) ||
            recording.raw(row).find("ssignedVariables\"") == std::string_view::npos)
            continue;
        const Value details = recording.details(row);
        const Value& assigned = details.get("assignedVariables");
        const VisitRow& visit = outline.visits[row.visit];
        for (std::size_t k = 0; assigned.isObject() && k < assigned.size(); ++k) {
            const std::string name(assigned.keyAt(k));
            const auto [place, isNew] =
                places.emplace(std::tuple(visit.parent, visit.branch, name), tracks.size());
            if (isNew)
                tracks.push_back({name, visit.parent, visit.branch, {}});
            tracks[place->second].steps.push_back({i, row.visit, readPayloadText(assigned.at(k))});
        }
    }
    return tracks;
}

Value variablesAt(const std::vector<VariableTrack>& tracks, const Outline& outline, std::uint32_t visit) {
    const std::uint32_t until = outline.visits[visit].entered;
    std::map<std::string, Value> seen;
    std::uint32_t scope = outline.visits[visit].parent;
    std::uint32_t branch = outline.visits[visit].branch;
    for (int depth = 0; depth < 64; ++depth) {
        for (const VariableTrack& track : tracks) {
            if (track.scope != scope || (scope != kNone && track.branch != branch))
                continue;
            const VariableStep* last = nullptr;
            for (const VariableStep& step : track.steps) {
                if (step.row < until)
                    last = &step;
            }
            if (last != nullptr)
                seen.emplace(track.name, last->value); // an inner one hides an outer one
        }
        if (scope == kNone)
            break;
        branch = outline.visits[scope].branch;
        scope = outline.visits[scope].parent;
    }
    engine::ObjectBuilder object;
    for (auto& [name, value] : seen)
        object.add(name, value);
    return object.isEmpty() ? Value::emptyObject() : object.build();
}

} // namespace steploom::model
