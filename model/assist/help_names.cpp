// SPDX-License-Identifier: Apache-2.0
#include "model/assist/help_tables.h"

namespace steploom::model::help {

namespace {

std::vector<Help> errors() {
    return {
        {"error.States.ALL", "",
         "Every error, except those that nothing can catch. It stands alone, and last."},
        {"error.States.BranchFailed", "", "A branch of a Parallel failed."},
        {"error.States.DataLimitExceeded", "", "A payload is larger than the service allows."},
        {"error.States.ExceedToleratedFailureThreshold", "", "More items of a Map failed than it tolerates."},
        {"error.States.HeartbeatTimeout", "", "The task gave no sign of life for HeartbeatSeconds."},
        {"error.States.Http.Socket", "", "The call of an HTTP endpoint got no answer in time."},
        {"error.States.IntrinsicFailure", "", "An intrinsic function got arguments that it cannot use."},
        {"error.States.ItemReaderFailed", "", "The items of a Map could not be read."},
        {"error.States.NoChoiceMatched", "", "No rule of a Choice was true, and it has no Default."},
        {"error.States.ParameterPathFailure", "", "A path in Parameters or the like leads nowhere."},
        {"error.States.Permissions", "", "The role may not do what the task asks for."},
        {"error.States.QueryEvaluationError", "",
         "A JSONata expression failed, or gave what its field does not take."},
        {"error.States.ResultPathMatchFailure", "", "ResultPath does not fit the input."},
        {"error.States.ResultWriterFailed", "", "The results of a Map could not be written."},
        {"error.States.Runtime", "", "Data did not fit a path; it is neither retried nor caught."},
        {"error.States.TaskFailed", "", "Every error of a task but its timeout."},
        {"error.States.Timeout", "", "The task took longer than TimeoutSeconds, or gave no heartbeat."},
        {"error.Lambda.AWSLambdaException", "", "Lambda itself failed; worth a retry."},
        {"error.Lambda.ClientExecutionTimeoutException", "",
         "The call of Lambda took too long; worth a retry."},
        {"error.Lambda.SdkClientException", "", "Lambda could not be reached; worth a retry."},
        {"error.Lambda.ServiceException", "", "Lambda itself failed; worth a retry."},
        {"error.Lambda.TooManyRequestsException", "",
         "Too many calls of the function at once; worth a retry."},
        {"error.Lambda.Unknown", "",
         "The function ended in a way that Lambda cannot name: out of memory, or out of time."},
    };
}

std::vector<Help> intrinsics() {
    return {
        {"intrinsic.States.Array", "(value, …)", "An array of the arguments."},
        {"intrinsic.States.ArrayContains", "(array, value)", "Whether the array has the value."},
        {"intrinsic.States.ArrayGetItem", "(array, index)", "The item at the index, counted from 0."},
        {"intrinsic.States.ArrayLength", "(array)", "How many items there are."},
        {"intrinsic.States.ArrayPartition", "(array, size)", "The array in pieces of that size."},
        {"intrinsic.States.ArrayRange", "(first, last, step)", "The numbers from first to last."},
        {"intrinsic.States.ArrayUnique", "(array)", "Each item once."},
        {"intrinsic.States.Base64Decode", "(string)", "The text that Base64 stands for."},
        {"intrinsic.States.Base64Encode", "(string)", "The text as Base64."},
        {"intrinsic.States.Format", "('… {} …', value, …)", "The template with a value in each {}."},
        {"intrinsic.States.Hash", "(string, 'algorithm')",
         "The digest of a text: MD5, SHA-1, SHA-256, SHA-384, SHA-512."},
        {"intrinsic.States.JsonMerge", "(object, object, false)",
         "The members of both; the second one's win."},
        {"intrinsic.States.JsonToString", "(value)", "The value as JSON text."},
        {"intrinsic.States.MathAdd", "(number, number)", "The sum of two whole numbers."},
        {"intrinsic.States.MathRandom", "(first, last, seed?)",
         "A random whole number from first up to last."},
        {"intrinsic.States.StringSplit", "(string, 'separators')", "The pieces between the separators."},
        {"intrinsic.States.StringToJson", "(string)", "The JSON in a text, as a value."},
        {"intrinsic.States.UUID", "()", "A new random UUID."},
    };
}

std::vector<Help> context() {
    return {
        {"context.Execution", "object", "The running execution."},
        {"context.Execution.Id", "string", "The execution's ARN."},
        {"context.Execution.Input", "any", "What the execution was started with."},
        {"context.Execution.Name", "string", "The execution's name."},
        {"context.Execution.RedriveCount", "number", "How often the execution was redriven."},
        {"context.Execution.RedriveTime", "string", "When it was redriven last."},
        {"context.Execution.RoleArn", "string", "The role that it runs with."},
        {"context.Execution.StartTime", "string", "When it was started."},
        {"context.Map", "object", "Within a Map: what is being gone through."},
        {"context.Map.Item", "object", "The present item."},
        {"context.Map.Item.Key", "string", "Of an object's member: its name."},
        {"context.Map.Item.Source", "string", "Where the item comes from: a URI, or STATE_DATA."},
        {"context.Map.Item.Index", "number", "Its place in the array, from 0."},
        {"context.Map.Item.Value", "any", "The item itself."},
        {"context.State", "object", "The present state."},
        {"context.State.EnteredTime", "string", "When it was entered."},
        {"context.State.Name", "string", "Its name."},
        {"context.State.RetryCount", "number", "How often it was tried again so far."},
        {"context.StateMachine", "object", "The state machine."},
        {"context.StateMachine.Id", "string", "Its ARN."},
        {"context.StateMachine.Name", "string", "Its name."},
        {"context.Task", "object", "Of a task that waits for a token."},
        {"context.Task.Token", "string", "The token that the answer has to bring back."},
        {"states.context", "object", "What is known about execution, machine and state."},
        {"states.errorOutput", "object", "In a catcher: Error and Cause of what failed."},
        {"states.input", "any", "What the state got from the one before."},
        {"states.result", "any", "What the task, the branches or the iterations gave."},
    };
}

std::vector<Help> values() {
    return {
        {"type.Choice", "", "Goes one of several ways, by the data."},
        {"type.Fail", "", "Ends the execution with an error."},
        {"type.Map", "", "Runs a machine once for each item of an array."},
        {"type.Parallel", "", "Runs several branches at the same time."},
        {"type.Pass", "", "Gives its input on, changed or not."},
        {"type.Succeed", "", "Ends the execution well."},
        {"type.Task", "", "Has work done: a function, a service, an activity."},
        {"type.Wait", "", "Waits for some time, or until a moment."},
        {"value.CSVDelimiter.COMMA", "", ""},
        {"value.CSVDelimiter.PIPE", "", ""},
        {"value.CSVDelimiter.SEMICOLON", "", ""},
        {"value.CSVDelimiter.SPACE", "", ""},
        {"value.CSVDelimiter.TAB", "", ""},
        {"value.CSVHeaderLocation.FIRST_ROW", "", "The file's first row has the names."},
        {"value.CSVHeaderLocation.GIVEN", "", "CSVHeaders has the names."},
        {"value.ExecutionType.EXPRESS", "", "Short, many and cheap; at most five minutes each."},
        {"value.ExecutionType.STANDARD", "", "Long, exactly once, with a history."},
        {"value.InputType.CSV", "", "Rows of columns."},
        {"value.InputType.JSON", "", "An array of items."},
        {"value.InputType.JSONL", "", "A JSON value on each line."},
        {"value.InputType.MANIFEST", "", "A list of objects that hold the items."},
        {"value.InputType.PARQUET", "", "Rows in columns, as Parquet has them."},
        {"value.InvocationType.DryRun", "", "Looks whether the call would be allowed."},
        {"value.InvocationType.Event", "", "Does not wait for what the function gives."},
        {"value.InvocationType.RequestResponse", "", "Waits for what the function gives."},
        {"value.JitterStrategy.FULL", "", "Each wait is a random part of itself."},
        {"value.JitterStrategy.NONE", "", "Waits are as long as the other fields say."},
        {"value.ManifestType.ATHENA_DATA", "", "Written by Athena's UNLOAD."},
        {"value.ManifestType.S3_INVENTORY", "", "Written by S3 Inventory."},
        {"value.Method.DELETE", "", ""},
        {"value.Method.GET", "", ""},
        {"value.Method.HEAD", "", ""},
        {"value.Method.OPTIONS", "", ""},
        {"value.Method.PATCH", "", ""},
        {"value.Method.POST", "", ""},
        {"value.Method.PUT", "", ""},
        {"value.Mode.DISTRIBUTED", "", "Each item, or batch, is an execution of its own."},
        {"value.Mode.INLINE", "", "All items are part of this execution."},
        {"value.OutputType.JSON", "", "One array."},
        {"value.OutputType.JSONL", "", "A value on each line."},
        {"value.QueryLanguage.JSONPath", "", "Paths and intrinsic functions."},
        {"value.QueryLanguage.JSONata", "", "Expressions in {% … %}."},
        {"value.Transformation.COMPACT", "", "The outputs only (ResultWriter)."},
        {"value.Transformation.FLATTEN", "", "The outputs, arrays among them dissolved (ResultWriter)."},
        {"value.Transformation.LOAD_AND_FLATTEN", "", "The items in the listed objects (ItemReader)."},
        {"value.Transformation.NONE", "", "As it is."},
        {"value.Version.1.0", "", ""},
    };
}

} // namespace

std::vector<Help> names() {
    std::vector<Help> all;
    for (const auto& part : {errors(), intrinsics(), context(), values()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

} // namespace steploom::model::help
