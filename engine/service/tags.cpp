// SPDX-License-Identifier: Apache-2.0
#include "engine/service/errors.h"
#include "engine/service/operations.h"
#include "engine/service/request.h"
#include "engine/service/revision_fields.h"
#include "engine/service/state.h"

#include <algorithm>
#include <cassert>

namespace steploom::engine {

namespace {

/// What can have tags.
struct Tagged {
    StateMachine* machine = nullptr;
    Activity* activity = nullptr;
    Tags& tags() const {
        assert(machine != nullptr || activity != nullptr);
        // NOLINTNEXTLINE(clang-analyzer-core.uninitialized.UndefReturn): one of them is there
        return machine != nullptr ? machine->tags : activity->tags;
    }
    void keep(ServiceState& state) const {
        if (machine != nullptr)
            keepMachine(state, *machine);
        else
            keepActivity(state, *activity);
    }
};

Found<Tagged> find(ServiceState& state, const Value& request) {
    const std::string wanted(text(request, "resourceArn"));
    auto read = readArn(wanted, {Arn::Kind::StateMachine, Arn::Kind::Activity});
    if (const auto* error = std::get_if<ServiceError>(&read))
        return *error;
    if (const auto machine = state.machineByArn.find(wanted); machine != state.machineByArn.end())
        return Tagged{machine->second, nullptr};
    if (Activity* activity = findActivity(state, wanted); activity != nullptr)
        return Tagged{nullptr, activity};
    return resourceNotFound(wanted);
}

Reply tag(ServiceState& state, const Value& request) {
    auto found = find(state, request);
    if (const auto* error = std::get_if<ServiceError>(&found))
        return *error;
    const Tagged& tagged = std::get<Tagged>(found);
    const Value& list = given(request, "tags");
    for (std::size_t i = 0; i < list.size(); ++i) {
        for (const std::string_view name : {"key", "value"}) {
            if (given(list.at(i), name).isAbsent())
                return validation("1 validation error detected: Value null at 'tags." +
                                  std::to_string(i + 1) + ".member." + std::string(name) +
                                  "' failed to satisfy constraint: Member must not be null");
        }
    }
    if (const auto problem = addTags(tagged.tags(), list, text(request, "resourceArn")))
        return *problem;
    tagged.keep(state);
    return Value::emptyObject();
}

Reply untag(ServiceState& state, const Value& request) {
    auto found = find(state, request);
    if (const auto* error = std::get_if<ServiceError>(&found))
        return *error;
    const Tagged& tagged = std::get<Tagged>(found);
    const Value& keys = given(request, "tagKeys");
    Tags& tags = tagged.tags();
    for (std::size_t i = 0; i < keys.size(); ++i)
        tags.erase(std::remove_if(tags.begin(), tags.end(),
                                  [&](const auto& one) { return one.first == keys.at(i).asString(); }),
                   tags.end());
    tagged.keep(state);
    return Value::emptyObject();
}

Reply list(ServiceState& state, const Value& request) {
    auto found = find(state, request);
    if (const auto* error = std::get_if<ServiceError>(&found))
        return *error;
    std::vector<Value> tags;
    for (const auto& [key, value] : std::get<Tagged>(found).tags())
        tags.push_back(Value::object({{"key", Value(key)}, {"value", Value(value)}}));
    return Value::object({{"tags", Value::array(std::move(tags))}});
}

} // namespace

void tagResource(ServiceState& state, const Value& request, const Done& done) {
    state.reply(done, tag(state, request));
}

void untagResource(ServiceState& state, const Value& request, const Done& done) {
    state.reply(done, untag(state, request));
}

void listTagsForResource(ServiceState& state, const Value& request, const Done& done) {
    done(list(state, request));
}

} // namespace steploom::engine
