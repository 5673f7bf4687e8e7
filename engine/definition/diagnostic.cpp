// SPDX-License-Identifier: Apache-2.0
#include "engine/definition/diagnostic.h"

#include <iterator>
#include <string_view>
#include <utility>

namespace steploom::engine {

namespace {

constexpr std::pair<std::string_view, std::string_view> kTexts[] = {
    {"definition.shape", "A state machine is a JSON object with StartAt and States."},
    {"language.mixed", "A state cannot use JSONPath when the whole state machine uses JSONata."},
    {"query.delimiter",
     "An expression begins with {% and ends with %}, with nothing outside: '%1' has only one of both."},
    {"query.syntax", "The JSONata expression cannot be read. %1"},
    {"query.context",
     "'%1' has no value at the top of an expression: write $states.input, $states.context or a variable."},
    {"query.field", "'%1' stands for a member of nothing: write $states.input.%1, or $%1 for a variable."},
    {"query.result",
     "There is no $states.result here: it exists in Output and Assign of Task, Parallel and Map states."},
    {"query.errorOutput",
     "There is no $states.errorOutput here: it exists in the Output and Assign of a catcher."},
    {"query.states", "$states has no member '%1': there are input, result, errorOutput and context."},
    {"states.missing", "There are no States here. Add a States object with at least one state."},
    {"states.empty", "States is empty. Add at least one state."},
    {"startAt.missing", "StartAt is missing. Name the state that runs first."},
    {"startAt.unknown", "StartAt names '%1', but there is no such state here."},
    {"state.name.length", "The state name '%1' is empty or longer than %2 characters."},
    {"state.name.duplicate", "There are two states named '%1'. Names are unique in a whole state machine."},
    {"state.type.missing", "State '%1' has no Type."},
    {"state.type.unknown",
     "State '%1' has the unknown type '%2'. Types are Pass, Task, Choice, Wait, Succeed, Fail, "
     "Parallel and Map."},
    {"field.unknown", "Field '%1' is not supported here."},
    {"field.missing", "Field '%1' is missing."},
    {"field.type", "Field '%1' must be %2."},
    {"field.empty", "Field '%1' must not be empty."},
    {"field.range", "Field '%1' must be from %2 to %3."},
    {"field.language",
     "The QueryLanguage is set to '%2', but field '%1' is only supported for the '%3' QueryLanguage."},
    {"field.conflict", "Give only one of '%1' and '%2'."},
    {"next.missing", "State '%1' has neither Next nor End: say where it goes, or set End to true."},
    {"next.both", "State '%1' has both Next and End: keep one."},
    {"next.unknown", "%1 names '%2', but there is no such state."},
    {"next.scope", "%1 names '%2', which is not in the same branch or item processor."},
    {"errorEquals.all", "States.ALL must stand alone, in the last entry."},
    {"retry.maxDelay", "MaxDelaySeconds must be greater than IntervalSeconds."},
    {"task.resource.unknown", "'%1' is not the ARN of a function, an activity or a known service "
                              "integration. Check service and action."},
    {"credentials.role", "Credentials need a RoleArn: the role that the task assumes."},
    {"express.sync", "Express workflows cannot wait for a job: '.sync' needs a Standard workflow."},
    {"express.callback",
     "Express workflows cannot wait for a task token: '.waitForTaskToken' needs a Standard workflow."},
    {"express.activity", "Express workflows have no activities: use a Standard workflow."},
    {"express.distributed", "Express workflows have no distributed Map: use a Standard workflow."},
    {"task.heartbeat", "HeartbeatSeconds must be smaller than TimeoutSeconds."},
    {"variable.name", "'%1' cannot be the name of a variable."},
    {"wait.fields", "State '%1' must have exactly one of Seconds, SecondsPath, Timestamp and TimestampPath."},
    {"wait.timestamp", "Timestamp must be a timestamp like 2024-05-01T10:00:00Z."},
    {"map.distributed", "'%1' needs an item processor in the mode DISTRIBUTED."},
    {"map.label",
     "The label '%1' must be 1 to 40 characters long, without white space or any of ? * < > { } [ ] "
     ": ; , \\ | ^ ~ $ # % & ` \" / and control characters."},
    {"map.reader.resource", "An ItemReader reads with arn:aws:states:::s3:getObject or …:s3:listObjectsV2."},
    {"map.reader.manifest",
     "ManifestType S3_INVENTORY goes with InputType MANIFEST or none, ATHENA_DATA with "
     "CSV, JSONL or PARQUET."},
    {"map.reader.headers", "CSVHeaders are needed where CSVHeaderLocation is GIVEN, and only there."},
    {"map.reader.pointer", "ItemsPointer must be a JSON Pointer such as /orders/items; '%1' is none."},
    {"map.batcher.limit", "An ItemBatcher needs MaxItemsPerBatch, MaxInputBytesPerBatch or both."},
    {"map.writer.resource", "A ResultWriter writes with arn:aws:states:::s3:putObject."},
    {"map.writer.empty", "A ResultWriter has WriterConfig, or Resource with Parameters, or both."},
    {"choice.depth", "The rule is nested too deeply."},
    {"choice.nested", "'%1' belongs to the outermost rule only."},
    {"choice.operators", "A rule has one operator: '%1' and '%2' stand side by side. Join them with And."},
    {"choice.operator.missing", "The rule compares nothing. Add an operator such as StringEquals."},
    {"choice.operator.unknown", "There is no operator '%1'."},
    {"path.start", "'%1' is no path: a path begins with $."},
    {"path.syntax", "'%1' is not a valid path."},
    {"path.quote", "A quote in the path '%1' is not closed."},
    {"path.number", "A number in the path '%1' is out of range."},
    {"path.filter", "A filter in the path '%1' is not valid."},
    {"path.pattern", "A regular expression in the path '%1' is not valid."},
    {"path.depth", "The path '%1' has too many steps, or filters inside each other."},
    {"path.reference", "%1 must be a reference path: names and indexes only, not '%2'."},
    {"template.value",
     "'%1' is neither a path nor an intrinsic function. Remove the .$ from the key to write a text."},
    {"template.duplicate", "The key '%1' appears twice, with and without .$."},
    {"intrinsic.syntax", "The intrinsic function cannot be read at '%1'."},
    {"intrinsic.escape", "After a backslash only ' \\ { and } may stand: see '%1'."},
    {"intrinsic.unknown", "There is no intrinsic function '%1'."},
    {"intrinsic.arguments", "Wrong number of arguments in '%1'."},
    {"intrinsic.nesting", "Intrinsic functions can be nested 10 deep at most."},
    {"breakpoint.shape", "Breakpoints are an array of objects, each with a kind."},
    {"breakpoint.kind", "There is no kind of breakpoint '%1'."},
    {"breakpoint.field", "The field '%1' of a breakpoint has a value that it cannot have."},
    {"breakpoint.event", "There is no history event of the type '%1'."},
    {"breakpoint.hits", "Hits are one of equal, atLeast and multiple, with a whole number from 1."},
    {"breakpoint.condition", "The condition is no JSONata expression. %1"},
    {"breakpoint.message", "'%1' in the message is no JSONata expression. %2"},
    {"capture.shape",
     "This is no captured run: definition, input, options, operations and events belong to one."},
    {"capture.version", "The captured run has version %1, and only version 1 is known here."},
    {"capture.option", "An option of the captured run is missing or cannot be."},
    {"capture.answer", "Who answered a task of the captured run cannot be read."},
    {"capture.operation", "An operation of the captured run cannot be read."},
    {"settings.shape", "A settings file is a JSON object."},
    {"settings.unknown", "There is no setting '%1' here."},
    {"settings.object", "This must be an object."},
    {"settings.texts", "This must be a list of texts with at least one in it."},
    {"settings.url", "This must be a URL that begins with http:// or https://."},
    {"settings.connection", "A connection has the shape of CreateConnection: AuthorizationType and "
                            "AuthParameters. This is missing, or cannot be."},
    {"settings.alarm",
     "An alarm has what Terraform's aws_cloudwatch_metric_alarm has; here %1 is missing, or cannot be."},
    {"settings.secret", "This must be a text, or {\"environment\": \"NAME\"} for a variable that has it."},
    {"settings.realAws", "This must be {\"enabled\": true or false}, and may have a region."},
    {"settings.handler", "Name file and function, as in handlers.py:handler."},
    {"settings.function", "Function '%1' needs exactly one of command, python, node and endpoint."},
    {"settings.answerer",
     "'%1' needs exactly one of answer, command, python, node and endpoint, or at least faults."},
    {"settings.answer", "The answer is one of mock, recorded, asked and local."},
    {"settings.fault", "A fault has one of error, oversize and timeout, or delaySeconds, or one and that."},
    {"settings.key", "A table has a partition key and at most one sort key."},
    {"settings.items", "Items are a list of objects in DynamoDB's JSON, such as {\"id\": {\"S\": \"a\"}}."},
    {"settings.pattern", "This is no event pattern: an object whose fields are lists of what they may be."},
    {"settings.target", "A target needs an arn."},
    {"mock.shape", "A mock file is an object with StateMachines and MockedResponses."},
    {"mock.response.unknown", "There is no mocked response '%1'."},
    {"mock.response.shape",
     "A mocked response is an object of invocations, such as {\"0\": {\"Return\": {}}}."},
    {"mock.range", "'%1' is no invocation number or range such as \"0\" or \"1-2\"."},
    {"mock.range.gap", "Invocations of '%1' must follow each other from 0 without gaps."},
    {"mock.answer", "An answer has either Return, or Throw with Error and Cause."},
};

} // namespace

std::string_view diagnosticSentence(std::string_view code) {
    for (const auto& [known, text] : kTexts) {
        if (known == code)
            return text;
    }
    return {};
}

std::vector<std::string_view> diagnosticSentences() {
    std::vector<std::string_view> all;
    all.reserve(std::size(kTexts));
    for (const auto& [code, text] : kTexts)
        all.push_back(text);
    return all;
}

std::string fillSentence(std::string_view sentence, const std::vector<std::string>& args) {
    std::string filled;
    for (std::size_t i = 0; i < sentence.size(); ++i) {
        const bool marker =
            sentence[i] == '%' && i + 1 < sentence.size() && sentence[i + 1] >= '1' && sentence[i + 1] <= '9';
        if (!marker) {
            filled += sentence[i];
            continue;
        }
        const auto arg = static_cast<std::size_t>(sentence[++i] - '1');
        if (arg < args.size())
            filled += args[arg];
    }
    return filled;
}

std::string diagnosticText(const Diagnostic& diagnostic) {
    const std::string_view sentence = diagnosticSentence(diagnostic.code);
    return sentence.empty() ? diagnostic.code : fillSentence(sentence, diagnostic.args);
}

} // namespace steploom::engine
