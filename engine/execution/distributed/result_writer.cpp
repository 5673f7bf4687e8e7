// SPDX-License-Identifier: Apache-2.0
#include "engine/execution/distributed/result_writer.h"

#include "engine/support/timestamp.h"
#include "engine/value/json_writer.h"

namespace steploom::engine {

namespace {

/// One execution as the service lists it in a result file: input and output are JSON texts.
Value recordOf(const ChildExecution& child, const MapRun& run) {
    const Value included = Value::object({{"Included", Value(true)}});
    const bool succeeded = child.status == ExecutionStatus::Succeeded;
    ObjectBuilder record;
    if (!succeeded) {
        record.add("Cause", child.cause.isAbsent() ? Value("") : child.cause);
        record.add("Error", child.error.isAbsent() ? Value("") : child.error);
    }
    record.add("ExecutionArn", child.arn);
    record.add("Input", Value(toJson(child.input)));
    record.add("InputDetails", included);
    record.add("Name", child.name);
    if (succeeded)
        record.add("Output", Value(toJson(child.output)));
    record.add("OutputDetails", included);
    record.add("RedriveCount", Value(0));
    record.add("RedriveStatus", Value(succeeded ? "NOT_REDRIVABLE" : "REDRIVABLE_BY_MAP_RUN"));
    if (succeeded)
        record.add("RedriveStatusReason", Value("Execution is SUCCEEDED and cannot be redriven"));
    record.add("StartDate", Value(isoTimestamp(child.startTime)));
    record.add("StateMachineArn", run.stateMachineArn);
    record.add("Status", Value(executionStatusName(child.status)));
    record.add("StopDate", Value(isoTimestamp(child.stopTime)));
    return record.build();
}

void appendShaped(std::vector<Value>& list, const ResultWriter& writer, const ChildExecution& child,
                  const MapRun& run) {
    using Transformation = ResultWriter::Transformation;
    const bool plain =
        writer.transformation != Transformation::None && child.status == ExecutionStatus::Succeeded;
    if (!plain) {
        list.push_back(recordOf(child, run));
    } else if (writer.transformation == Transformation::Flatten && child.output.isArray()) {
        for (std::size_t i = 0; i < child.output.size(); ++i)
            list.push_back(child.output.at(i));
    } else {
        list.push_back(child.output);
    }
}

Value pendingRecord(const Value& input) {
    return Value::object({{"Input", Value(toJson(input))},
                          {"InputDetails", Value::object({{"Included", Value(true)}})},
                          {"Status", Value("PENDING")}});
}

std::string fileText(std::vector<Value> list, bool jsonLines) {
    if (!jsonLines)
        return toJson(Value::array(std::move(list)));
    std::string text;
    for (const Value& entry : list) {
        appendJson(text, entry);
        text += '\n';
    }
    return text;
}

std::string_view idOf(const MapRun& run) {
    const std::string_view arn = run.arn.asString();
    return arn.substr(arn.rfind(':') + 1);
}

/// The files of one Map Run on their way out, and the manifest that lists them.
class Export {
public:
    Export(ObjectStore& store, const Value& arguments, std::string_view runId, bool jsonLines)
        : m_store(store)
        , m_bucket(arguments.get("Bucket").asString())
        , m_folder(arguments.get("Prefix").asString())
        , m_jsonLines(jsonLines) {
        if (!m_folder.empty() && m_folder.back() != '/')
            m_folder += '/';
        m_folder += runId;
    }

    bool add(std::string_view status, std::vector<Value> list) {
        if (list.empty()) {
            m_files.add(status, Value::emptyArray());
            return true;
        }
        // JSON Lines, too, keep this ending.
        const std::string key = m_folder + '/' + std::string(status) + "_0.json";
        const std::string text = fileText(std::move(list), m_jsonLines);
        std::vector<Value> entries{
            Value::object({{"Key", Value(key)}, {"Size", Value(static_cast<std::int64_t>(text.size()))}})};
        m_files.add(status, Value::array(std::move(entries)));
        return m_store.write(m_bucket, key, text);
    }
    /// Key of the manifest; empty where it could not be written.
    std::string finish(const MapRun& run) {
        const Value manifest = Value::object({{"DestinationBucket", Value(m_bucket)},
                                              {"MapRunArn", run.arn},
                                              {"ResultFiles", m_files.build()}});
        const std::string key = m_folder + "/manifest.json";
        return m_store.write(m_bucket, key, toJson(manifest)) ? key : std::string();
    }
    const std::string& bucket() const { return m_bucket; }

private:
    ObjectStore& m_store;
    std::string m_bucket;
    std::string m_folder;
    bool m_jsonLines;
    ObjectBuilder m_files;
};

} // namespace

Value shapeResults(const ResultWriter& writer, const RunResults& results) {
    std::vector<Value> list;
    for (const ChildExecution* child : results.children)
        appendShaped(list, writer, *child, results.run);
    return Value::array(std::move(list));
}

WrittenResults writeResults(ObjectStore* store, const ResultWriter& writer, const Value& arguments,
                            const RunResults& results) {
    if (!arguments.get("Bucket").isString())
        return {{}, "The ResultWriter names no Bucket."};
    if (store == nullptr)
        return {{},
                "The specified bucket does not exist: " + std::string(arguments.get("Bucket").asString())};
    std::vector<Value> succeeded;
    std::vector<Value> failed;
    for (const ChildExecution* child : results.children)
        appendShaped(child->status == ExecutionStatus::Succeeded ? succeeded : failed, writer, *child,
                     results.run);
    std::vector<Value> pending;
    for (const Value& input : results.pending)
        pending.push_back(pendingRecord(input));
    Export files(*store, arguments, idOf(results.run), writer.jsonLines);
    const bool written = files.add("FAILED", std::move(failed)) && files.add("PENDING", std::move(pending)) &&
                         files.add("SUCCEEDED", std::move(succeeded));
    const std::string key = written ? files.finish(results.run) : std::string();
    if (key.empty())
        return {{}, "The results cannot be written to the bucket " + files.bucket() + '.'};
    return {Value::object({{"Bucket", Value(files.bucket())}, {"Key", Value(key)}}), {}};
}

} // namespace steploom::engine
