// SPDX-License-Identifier: Apache-2.0
#include "engine/service/errors.h"
#include "engine/service/operations.h"
#include "engine/service/paging.h"
#include "engine/service/request.h"
#include "engine/service/revision_fields.h"
#include "engine/service/state.h"

#include <algorithm>

namespace steploom::engine {

namespace {

/// How long a GetActivityTask call waits for a task before it answers that there is none.
constexpr std::int64_t kPollMs = 60'000;

Reply create(ServiceState& state, const Value& request) {
    const std::string name(text(request, "name"));
    if (!isValidName(name))
        return invalidName(name);
    Value encryption;
    if (const auto problem = checkEncryption(given(request, "encryptionConfiguration"), encryption))
        return *problem;
    Tags tags;
    if (const auto problem = addTags(tags, given(request, "tags"), name))
        return *problem;
    const std::string arn =
        "arn:aws:states:" + state.options.region + ':' + state.options.account + ":activity:" + name;
    Activity* activity = findActivity(state, arn);
    if (activity != nullptr && !(activity->encryption == encryption))
        return ServiceError{"ActivityAlreadyExists", "Activity already exists: '" + arn + '\'', 400, {}};
    if (activity == nullptr) {
        if (state.activities.size() >= state.options.maxActivities)
            return ServiceError{"ActivityLimitExceeded", "Activity Limit Exceeded", 400, {}};
        state.activities.push_back(std::make_unique<Activity>(
            Activity{arn, name, state.now, std::move(encryption), std::move(tags)}));
        activity = state.activities.back().get();
        keepActivity(state, *activity);
    }
    return Value::object({{"activityArn", Value(arn)}, {"creationDate", dateValue(activity->created)}});
}

Reply remove(ServiceState& state, const Value& request) {
    const std::string wanted(text(request, "activityArn"));
    auto read = readArn(wanted, {Arn::Kind::Activity});
    if (const auto* error = std::get_if<ServiceError>(&read))
        return *error;
    const auto found = std::find_if(state.activities.begin(), state.activities.end(),
                                    [&](const auto& activity) { return activity->arn == wanted; });
    if (found == state.activities.end())
        return Value::emptyObject();
    state.activities.erase(found);
    state.storage->forget("activity", wanted);
    const auto queue = state.activityQueues.find(wanted);
    if (queue != state.activityQueues.end()) {
        for (const Poller& poller : queue->second.pollers)
            poller.done(activityDoesNotExist(wanted));
        state.activityQueues.erase(queue);
    }
    return Value::emptyObject();
}

Found<Activity*> find(ServiceState& state, const Value& request) {
    const std::string_view wanted = text(request, "activityArn");
    auto read = readArn(wanted, {Arn::Kind::Activity});
    if (const auto* error = std::get_if<ServiceError>(&read))
        return *error;
    Activity* activity = findActivity(state, wanted);
    if (activity == nullptr)
        return activityDoesNotExist(wanted);
    return activity;
}

Reply describe(ServiceState& state, const Value& request) {
    auto found = find(state, request);
    if (const auto* error = std::get_if<ServiceError>(&found))
        return *error;
    const Activity& activity = *std::get<Activity*>(found);
    return Value::object({{"activityArn", Value(activity.arn)},
                          {"name", Value(activity.name)},
                          {"creationDate", dateValue(activity.created)},
                          {"encryptionConfiguration", activity.encryption}});
}

} // namespace

void ServiceState::expirePollers() {
    for (auto& [arn, queue] : activityQueues) {
        while (!queue.pollers.empty() && queue.pollers.front().until <= now) {
            const Poller poller = std::move(queue.pollers.front());
            queue.pollers.pop_front();
            poller.done(Value::emptyObject()); // a null token: there is nothing to do
        }
    }
}

void createActivity(ServiceState& state, const Value& request, const Done& done) {
    state.reply(done, create(state, request));
}

void deleteActivity(ServiceState& state, const Value& request, const Done& done) {
    state.reply(done, remove(state, request));
}

void describeActivity(ServiceState& state, const Value& request, const Done& done) {
    done(describe(state, request));
}

void listActivities(ServiceState& state, const Value& request, const Done& done) {
    std::vector<PageItem> items;
    items.reserve(state.activities.size());
    for (const auto& activity : state.activities)
        items.push_back({orderedKey(static_cast<std::uint64_t>(activity->created)) + activity->name,
                         Value::object({{"activityArn", Value(activity->arn)},
                                        {"name", Value(activity->name)},
                                        {"creationDate", dateValue(activity->created)}})});
    std::sort(items.begin(), items.end(), [](const PageItem& a, const PageItem& b) { return a.key < b.key; });
    done(pageOf(items, "activities", "activities", request));
}

void getActivityTask(ServiceState& state, const Value& request, const Done& done) {
    auto found = find(state, request);
    if (const auto* error = std::get_if<ServiceError>(&found))
        return done(*error);
    const std::string& arn = std::get<Activity*>(found)->arn;
    ActivityQueue& queue = state.activityQueues[arn];
    if (queue.pollers.size() >= state.options.maxPollers)
        return done(ServiceError{"ActivityWorkerLimitExceeded",
                                 "The maximum number of workers concurrently polling for activity tasks has "
                                 "been reached",
                                 400,
                                 {}});
    queue.pollers.push_back(
        {done, std::string(text(request, "workerName")), state.now + kPollMs, state.caller});
    state.offerToPollers(arn);
}

} // namespace steploom::engine
