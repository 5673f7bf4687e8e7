// SPDX-License-Identifier: Apache-2.0
#include "model/history/joining.h"

#include <algorithm>
#include <unordered_map>

#include "engine/value/json_reader.h"
#include "model/history/event_fields.h"

namespace steploom::model {

namespace {

using engine::Value;

bool ascends(const EventRow& a, const EventRow& b) {
    return a.id < b.id;
}

/// Ascending by id, each id once.
void order(Reading& reading, std::vector<EventRow>& rows) {
    const bool ordered =
        std::adjacent_find(rows.begin(), rows.end(),
                           [](const EventRow& a, const EventRow& b) { return a.id >= b.id; }) == rows.end();
    if (ordered && !rows.empty() && rows.front().id != 0)
        return;
    std::uint32_t last = 0;
    for (EventRow& row : rows) { // events that somebody took the ids from are in their order
        if (row.id == 0) {
            row.id = last + 1;
            row.previous = last;
        }
        last = row.id;
    }
    if (!std::is_sorted(rows.begin(), rows.end(), ascends)) {
        if (std::is_sorted(rows.rbegin(), rows.rend(), ascends))
            std::reverse(rows.begin(), rows.end());
        else
            std::stable_sort(rows.begin(), rows.end(), ascends);
    }
    const auto isSame = [](const EventRow& a, const EventRow& b) {
        return a.type == b.type && a.time == b.time && a.label == b.label;
    };
    std::size_t kept = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (kept > 0 && rows[kept - 1].id == rows[i].id) {
            if (!isSame(rows[kept - 1], rows[i]))
                reading.report("history.duplicate", {std::to_string(rows[i].id)}, rows[i].text,
                               rows[i].offset);
            continue;
        }
        rows[kept++] = rows[i];
    }
    rows.resize(kept);
}

/// Whether an event that two lists have says the same in both, however it is written.
bool saysTheSame(const Reading& reading, const EventRow& a, const EventRow& b) {
    const auto text = [&](const EventRow& row) {
        return reading.texts[row.text]->view().substr(static_cast<std::size_t>(row.offset), row.length);
    };
    if (text(a) == text(b))
        return true;
    const engine::JsonReadResult left = engine::readJson(text(a));
    const engine::JsonReadResult right = engine::readJson(text(b));
    return left && right && detailsOf(left.value) == detailsOf(right.value);
}

/// Whether two lists can be parts of one execution: what both have is the same, and the later ids are later.
bool fits(const Reading& reading, const std::vector<EventRow>& a, const std::vector<EventRow>& b) {
    constexpr std::int64_t kClockSlack = 1000; // ms
    std::size_t i = 0;
    std::size_t k = 0;
    const EventRow* firstBoth[2] = {nullptr, nullptr};
    const EventRow* lastBoth[2] = {nullptr, nullptr};
    while (i < a.size() && k < b.size()) {
        if (a[i].id < b[k].id) {
            ++i;
        } else if (b[k].id < a[i].id) {
            ++k;
        } else {
            if (a[i].type != b[k].type || a[i].time != b[k].time || a[i].label != b[k].label)
                return false;
            lastBoth[0] = &a[i];
            lastBoth[1] = &b[k];
            if (firstBoth[0] == nullptr) {
                firstBoth[0] = lastBoth[0];
                firstBoth[1] = lastBoth[1];
            }
            ++i;
            ++k;
        }
    }
    // Runs of one machine may look alike; what went in and came out tells them apart.
    if (firstBoth[0] != nullptr)
        return saysTheSame(reading, *firstBoth[0], *firstBoth[1]) &&
               saysTheSame(reading, *lastBoth[0], *lastBoth[1]);
    const std::vector<EventRow>& first = a.front().id < b.front().id ? a : b;
    const std::vector<EventRow>& then = a.front().id < b.front().id ? b : a;
    return first.back().id < then.front().id && first.back().time <= then.front().time + kClockSlack &&
           first.front().id == 1;
}

std::string textOf(const Value& value) {
    return std::string(value.asString());
}

std::int64_t timeOf(const Value& value) {
    return value.isNumber() ? eventTimeOf(value.asDouble()) : readEventTime(value.asString()).value_or(0);
}

ExecutionFacts factsOf(const Value& object) {
    ExecutionFacts facts;
    facts.arn = textOf(object.get("executionArn"));
    facts.machineArn = textOf(object.get("stateMachineArn"));
    facts.name = textOf(object.get("name"));
    facts.status = textOf(object.get("status"));
    facts.start = timeOf(object.get("startDate"));
    facts.stop = timeOf(object.get("stopDate"));
    facts.input = readPayloadText(object.get("input"));
    facts.output = readPayloadText(object.get("output"));
    facts.error = textOf(object.get("error"));
    facts.cause = textOf(object.get("cause"));
    return facts;
}

/// What DescribeExecution said goes to the execution that it speaks of: by ARN, by when it began, or because
/// there is only one.
void describe(const Reading& reading, std::vector<std::shared_ptr<Recording>>& all) {
    for (const Companion& companion : reading.companions) {
        if (companion.kind != Companion::Kind::Execution)
            continue;
        const std::string_view text = reading.texts[companion.text]->view().substr(
            static_cast<std::size_t>(companion.offset), static_cast<std::size_t>(companion.length));
        ExecutionFacts facts = factsOf(engine::readJson(text).value);
        const auto fits = [&](const std::shared_ptr<Recording>& one) {
            const bool sameArn = !one->facts.arn.empty() && one->facts.arn == facts.arn;
            const bool sameStart = one->facts.arn.empty() && !one->rows.empty() &&
                                   one->rows.front().id == 1 && one->rows.front().time == facts.start;
            return sameArn || sameStart;
        };
        auto found = std::find_if(all.begin(), all.end(), fits);
        if (found == all.end()) {
            all.push_back(std::make_shared<Recording>()); // nothing but its description
            all.back()->labels = reading.labels;
            found = all.end() - 1;
        }
        (*found)->facts = std::move(facts);
    }
}

void findGaps(Recording& recording) {
    std::uint32_t next = 1;
    for (const EventRow& row : recording.rows) {
        if (row.id > next)
            recording.gaps.push_back({next, row.id - 1});
        next = row.id + 1;
    }
}

} // namespace

std::vector<std::shared_ptr<Recording>> joinGroups(Reading& reading) {
    std::vector<EventGroup*> groups;
    groups.reserve(reading.groups.size());
    for (EventGroup& group : reading.groups) {
        if (group.rows.empty() && group.status.empty())
            continue;
        order(reading, group.rows);
        groups.push_back(&group);
    }
    // Pages in their order, whatever the order of the files.
    std::vector<EventGroup*> pages = groups;
    std::stable_sort(pages.begin(), pages.end(), [](const EventGroup* a, const EventGroup* b) {
        return !a->rows.empty() && !b->rows.empty() && a->rows.front().id < b->rows.front().id;
    });
    std::unordered_map<const EventGroup*, EventGroup*> partOf;
    std::unordered_map<std::string, EventGroup*> byArn;
    std::vector<EventGroup*> open; ///< without an ARN, that another may continue
    constexpr std::size_t kMaxOpen = 64;
    for (EventGroup* group : pages) {
        EventGroup* whole = nullptr;
        if (!group->arn.empty()) {
            const auto [known, isNew] = byArn.emplace(group->arn, group);
            whole = isNew ? nullptr : known->second;
        } else if (!group->rows.empty()) {
            const bool rest = group->rows.front().id > 1;
            for (std::size_t i = open.size(); i-- > 0 && whole == nullptr;) {
                if (rest || open[i]->isPage || open[i]->rows.size() == group->rows.size())
                    whole = fits(reading, open[i]->rows, group->rows) ? open[i] : nullptr;
            }
            if (whole == nullptr && open.size() < kMaxOpen)
                open.push_back(group);
        }
        if (whole == nullptr)
            continue;
        partOf.emplace(group, whole);
        const auto middle = static_cast<std::ptrdiff_t>(whole->rows.size());
        whole->rows.insert(whole->rows.end(), group->rows.begin(), group->rows.end());
        std::inplace_merge(whole->rows.begin(), whole->rows.begin() + middle, whole->rows.end(), ascends);
        whole->isPage = group->isPage;
        order(reading, whole->rows);
        group->rows = {};
    }
    std::vector<std::shared_ptr<Recording>> all;
    const std::vector<std::shared_ptr<const HistoryText>> texts(reading.texts.begin(), reading.texts.end());
    for (EventGroup* group : groups) {
        if (partOf.count(group) != 0)
            continue;
        auto recording = std::make_shared<Recording>();
        recording->facts.arn = std::move(group->arn);
        recording->facts.name = std::move(group->name);
        recording->facts.status = std::move(group->status);
        recording->definition = std::move(group->definition);
        recording->input = std::move(group->input);
        recording->rows = std::move(group->rows);
        recording->labels = reading.labels;
        recording->texts = texts;
        findGaps(*recording);
        all.push_back(std::move(recording));
    }
    describe(reading, all);
    return all;
}

} // namespace steploom::model
