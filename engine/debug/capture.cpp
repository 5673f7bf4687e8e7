// SPDX-License-Identifier: Apache-2.0
#include "engine/debug/capture.h"

#include "engine/debug/operation_json.h"
#include "engine/debug/redaction.h"
#include "engine/definition/compiler.h"
#include "engine/history/writer.h"
#include "engine/value/pointer.h"

#include <algorithm>
#include <charconv>
#include <iterator>

namespace steploom::engine {

namespace {

constexpr std::int64_t kVersion = 1;
/// Plain steps that one entry may stand for; a file that says more is broken.
constexpr std::int64_t kMostSteps = 100'000'000;

HistoryWriteOptions writeOptions(const ExecutionOptions& options) {
    HistoryWriteOptions writing;
    writing.roleArn = options.roleArn;
    return writing;
}

Value eventsOf(const History& history, const ExecutionOptions& options) {
    return historyToValue(history, writeOptions(options)).get("events");
}

Value childrenOf(const History& history, const ExecutionOptions& options) {
    std::vector<Value> children;
    children.reserve(history.children.size());
    for (ChildId child = 0; child < history.children.size(); ++child)
        children.push_back(historyToValue(history, writeOptions(options), child).get("events"));
    return Value::array(std::move(children));
}

struct TextOption {
    const char* name;
    std::string ExecutionOptions::*member;
};
constexpr TextOption kTexts[] = {
    {"executionName", &ExecutionOptions::executionName},
    {"executionArn", &ExecutionOptions::executionArn},
    {"stateMachineName", &ExecutionOptions::stateMachineName},
    {"stateMachineArn", &ExecutionOptions::stateMachineArn},
    {"roleArn", &ExecutionOptions::roleArn},
    {"region", &ExecutionOptions::region},
    {"account", &ExecutionOptions::account},
};

struct QuotaOption {
    const char* name;
    std::uint32_t Quotas::*member;
};
constexpr QuotaOption kQuotas[] = {
    {"historyEvents", &Quotas::historyEvents},
    {"inlineConcurrency", &Quotas::inlineConcurrency},
    {"standardSeconds", &Quotas::standardSeconds},
    {"expressSeconds", &Quotas::expressSeconds},
};

Value optionsToValue(const ExecutionOptions& options) {
    ObjectBuilder quotas;
    quotas.add("payloadBytes", Value(static_cast<std::int64_t>(options.quotas.payloadBytes)));
    for (const QuotaOption& quota : kQuotas)
        quotas.add(quota.name, Value(options.quotas.*quota.member));
    ObjectBuilder object;
    object.add("type", options.type == WorkflowType::Express ? "EXPRESS" : "STANDARD");
    object.add("synchronous", options.synchronous);
    object.add("quotas", quotas.build());
    object.add("seed", std::to_string(options.seed)); // 64 bits are more than a JSON number holds everywhere
    object.add("startTime", Value(options.startTime));
    object.add("exitFollowsMapRunSuccess", options.exitFollowsMapRunSuccess);
    for (const TextOption& text : kTexts)
        object.add(text.name, options.*text.member);
    return object.build();
}

bool readOptions(const Value& source, ExecutionOptions& options) {
    const auto truth = [&](const char* name, bool& value) {
        if (source.get(name).isBool())
            value = source.get(name).asBool();
        return source.get(name).isBool() || source.get(name).isAbsent();
    };
    bool sound = source.isObject() && truth("synchronous", options.synchronous) &&
                 truth("exitFollowsMapRunSuccess", options.exitFollowsMapRunSuccess);
    options.type =
        source.get("type").asString() == "EXPRESS" ? WorkflowType::Express : WorkflowType::Standard;
    const std::string_view seed = source.get("seed").asString();
    const auto [stop, error] = std::from_chars(seed.data(), seed.data() + seed.size(), options.seed);
    sound = sound && error == std::errc() && stop == seed.data() + seed.size();
    sound = sound && source.get("startTime").isInt();
    options.startTime = source.get("startTime").asInt();
    const Value& quotas = source.get("quotas");
    const auto number = [&](const Value& value, std::int64_t most) {
        sound = sound && value.isInt() && value.asInt() >= 0 && value.asInt() <= most;
        return sound ? value.asInt() : 0;
    };
    options.quotas.payloadBytes = static_cast<std::uint64_t>(number(quotas.get("payloadBytes"), INT64_MAX));
    for (const QuotaOption& quota : kQuotas)
        options.quotas.*quota.member = static_cast<std::uint32_t>(number(quotas.get(quota.name), UINT32_MAX));
    for (const TextOption& text : kTexts) {
        sound = sound && source.get(text.name).isString();
        options.*text.member = source.get(text.name).asString();
    }
    return sound;
}

Value operationsToValue(const std::vector<Operation>& operations) {
    std::vector<Value> list;
    std::int64_t plain = 0;
    const auto flush = [&] {
        if (plain > 0)
            list.push_back(Value::object({{"op", "step"}, {"count", Value(plain)}}));
        plain = 0;
    };
    for (const Operation& each : operations) {
        if (each.isPlain()) {
            ++plain;
            continue;
        }
        flush();
        list.push_back(operationToValue(each));
    }
    flush();
    return Value::array(std::move(list));
}

/// The events of a run without what is redacted.
History redactedHistory(const History& history, const Redactor& redactor) {
    History changed = history;
    const auto change = [&](HistoryEvent& event) {
        const bool failure = isFailureEvent(event.type);
        if (!failure)
            event.payload = redactor.redacted(event.payload); // of a failure it is the error's name
        if (event.detail.isString())
            event.detail = redactor.redactedText(event.detail);
        else if (!failure)
            event.detail = redactor.redacted(event.detail);
        else if (event.detail.isObject() && event.detail.find("cause") != nullptr)
            event.detail = event.detail.with("cause", redactor.redactedText(event.cause()));
    };
    for (std::size_t i = 0; i < changed.events.size(); ++i)
        change(changed.events.edit(i));
    for (std::size_t child = 0; child < changed.children.size(); ++child) {
        for (std::size_t i = 0; i < changed.children[child].events.size(); ++i)
            change(changed.children.edit(child).events.edit(i));
    }
    return changed;
}

Value notesToValue(const AnswerNotes& notes) {
    std::vector<Value> list;
    list.reserve(notes.size());
    for (const AnswerNote& note : notes) {
        ObjectBuilder object;
        object.add("visit", Value(static_cast<std::int64_t>(note.visit)));
        object.add("attempt", Value(static_cast<std::int64_t>(note.attempt)));
        object.add("by", answererName(note.who));
        if (note.spoiled)
            object.add("spoiled", true);
        if (note.workMs > 0)
            object.add("workMs", Value(note.workMs));
        list.push_back(object.build());
    }
    return Value::array(std::move(list));
}

std::optional<AnswerNote> noteFromValue(const Value& source) {
    const auto number = [&](const char* name, std::int64_t most) -> std::optional<std::int64_t> {
        const Value& value = source.get(name);
        if (!value.isInt() || value.asInt() < 0 || value.asInt() > most)
            return std::nullopt;
        return value.asInt();
    };
    const auto visit = number("visit", kNone - std::int64_t{1});
    const auto attempt = number("attempt", UINT32_MAX);
    const auto who = answererFromName(source.get("by").asString());
    if (!visit || !attempt || !who)
        return std::nullopt;
    AnswerNote note;
    note.visit = static_cast<std::uint32_t>(*visit);
    note.attempt = static_cast<std::uint32_t>(*attempt);
    note.who = *who;
    note.spoiled = source.get("spoiled").isBool() && source.get("spoiled").asBool();
    note.workMs = number("workMs", INT64_MAX).value_or(0);
    return note;
}

Value documentOf(const Capture& capture, const Execution& ended) {
    ObjectBuilder document;
    document.add("steploomCapture", Value(kVersion));
    document.add("definition", capture.document.isAbsent() ? Value(nullptr) : capture.document);
    document.add("input", capture.options.input);
    document.add("options", optionsToValue(capture.options));
    document.add("operations", operationsToValue(capture.operations));
    document.add("status", executionStatusName(ended.status()));
    document.add("events", capture.events);
    document.add("children", capture.children);
    if (!capture.notes.empty())
        document.add("answers", notesToValue(capture.notes));
    return document.build();
}

} // namespace

Value captureOf(const Debugger& debugger, const Redaction& redaction, const AnswerNotes& notes) {
    Timeline timeline = debugger.timeline();
    timeline.goTo(0);
    Capture capture;
    capture.document = debugger.firstDocument();
    capture.options = timeline.execution().options();
    for (std::uint32_t position = 0; position < timeline.end(); ++position)
        capture.operations.push_back(timeline.operationAt(position));
    timeline.goTo(timeline.end());
    const Execution& ended = timeline.execution();
    // A run that went back and on again another way has fewer visits than were answered.
    std::copy_if(notes.begin(), notes.end(), std::back_inserter(capture.notes),
                 [&](const AnswerNote& note) { return note.visit < ended.history().visits.size(); });
    if (redaction.isEmpty()) {
        capture.events = eventsOf(ended.history(), capture.options);
        capture.children = childrenOf(ended.history(), capture.options);
        return documentOf(capture, ended);
    }
    Redactor redactor(redaction);
    redactor.look(capture.options.input);
    for (const Operation& each : capture.operations)
        redactor.look(each);
    const auto look = [&](const HistoryEvent& event) {
        if (!isFailureEvent(event.type))
            redactor.look(event.payload);
    };
    for (const HistoryEvent& event : ended.history().events)
        look(event);
    for (const ChildExecution& child : ended.history().children) {
        for (const HistoryEvent& event : child.events)
            look(event);
    }
    const History history = redactedHistory(ended.history(), redactor);
    capture.events = eventsOf(history, capture.options);
    capture.children = childrenOf(history, capture.options);
    capture.options.input = redactor.redacted(capture.options.input);
    for (Operation& each : capture.operations) {
        if (!each.isPlain())
            each = redactor.redacted(std::move(each));
    }
    capture.redacted = true;
    Value document = documentOf(capture, ended).with("redacted", true);
    const CaptureRead read = readCapture(document);
    const bool replays = read.capture && replayCapture(*read.capture).same;
    return document.with("replays", replays);
}

CaptureRead readCapture(const Value& document) {
    CaptureRead read;
    const auto report = [&](const char* code, std::string pointer, std::vector<std::string> args = {}) {
        read.diagnostics.push_back({Severity::Error, code, std::move(pointer), std::move(args)});
    };
    const Value& version = document.get("steploomCapture");
    const Value& operations = document.get("operations");
    if (!version.isInt() || !operations.isArray() || document.find("input") == nullptr ||
        !document.get("events").isArray()) {
        report("capture.shape", "");
        return read;
    }
    if (version.asInt() != kVersion) {
        report("capture.version", "/steploomCapture", {std::to_string(version.asInt())});
        return read;
    }
    Capture capture;
    if (!readOptions(document.get("options"), capture.options))
        report("capture.option", "/options");
    capture.options.input = document.get("input");
    const auto compile = [&](const Value& source, const std::string& place) {
        CompileResult compiled = compileDefinition(source, capture.options.type);
        for (Diagnostic& each : compiled.diagnostics) {
            if (each.severity != Severity::Error)
                continue;
            each.pointer = place + each.pointer;
            read.diagnostics.push_back(std::move(each));
        }
        return compiled.definition;
    };
    capture.document = document.get("definition");
    capture.definition = compile(capture.document, "/definition");
    for (std::size_t i = 0; i < operations.size(); ++i) {
        std::string place = "/operations";
        appendPointerToken(place, i);
        std::optional<Operation> operation = operationFromValue(operations.at(i));
        const Value& count = operations.at(i).get("count");
        const bool counted =
            count.isAbsent() || (count.isInt() && count.asInt() > 0 && count.asInt() <= kMostSteps);
        if (!operation || !counted) {
            report("capture.operation", place);
            continue;
        }
        if (operation->kind == Operation::Kind::Definition)
            operation->definition = compile(operation->document, place + "/definition");
        capture.operations.insert(capture.operations.end(),
                                  count.isAbsent() ? 1U : static_cast<std::size_t>(count.asInt()),
                                  *operation);
    }
    const Value& answers = document.get("answers");
    for (std::size_t i = 0; i < (answers.isArray() ? answers.size() : 0); ++i) {
        if (const auto note = noteFromValue(answers.at(i))) {
            capture.notes.push_back(*note);
            continue;
        }
        std::string place = "/answers";
        appendPointerToken(place, i);
        report("capture.answer", std::move(place));
    }
    if (!answers.isArray() && !answers.isAbsent())
        report("capture.answer", "/answers");
    capture.events = document.get("events");
    capture.children = document.get("children");
    capture.redacted = document.get("redacted").isBool() && document.get("redacted").asBool();
    if (read.diagnostics.empty())
        read.capture = std::move(capture);
    return read;
}

CaptureReplay replayCapture(const Capture& capture, std::shared_ptr<TaskHandler> tasks) {
    CaptureReplay replay;
    DebugRun run;
    run.document = capture.document;
    run.definition = capture.definition;
    run.options = capture.options;
    const bool stored = std::any_of(capture.operations.begin(), capture.operations.end(),
                                    [](const Operation& each) { return !each.store.empty(); });
    if (stored) // only what was taken down is there
        run.options.objects = std::make_shared<StoreTape>(nullptr);
    run.tasks = std::move(tasks);
    replay.debugger = std::make_unique<Debugger>(std::move(run));
    replay.played = replay.debugger->play(capture.operations);
    const History& history = replay.debugger->execution().history();
    const ExecutionOptions& options = replay.debugger->execution().options();
    const Value events = eventsOf(history, options);
    for (std::size_t i = 0; i < std::max(events.size(), capture.events.size()) && replay.firstDifference == 0;
         ++i) {
        if (i >= events.size() || i >= capture.events.size() || !(events.at(i) == capture.events.at(i)))
            replay.firstDifference = static_cast<EventId>(i + 1);
    }
    const Value children = childrenOf(history, options);
    replay.same = replay.played == capture.operations.size() && replay.firstDifference == 0 &&
                  (capture.children.isAbsent() || children == capture.children);
    return replay;
}

} // namespace steploom::engine
