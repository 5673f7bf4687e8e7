// SPDX-License-Identifier: Apache-2.0
#include "engine/task/services/objects.h"

#include "engine/support/digest.h"
#include "engine/support/timestamp.h"
#include "engine/value/json_writer.h"

namespace steploom::engine {

namespace {

ServiceFault noSuchKey() {
    return {"NoSuchKey", "The specified key does not exist.", 404};
}

std::string etagOf(std::string_view bytes) {
    return '"' + md5Hex(bytes) + '"';
}

/// A Body that is no text is sent as JSON.
std::string bodyOf(const Value& value) {
    if (value.isString())
        return std::string(value.asString());
    return value.isAbsent() || value.isNull() ? std::string() : toJson(value);
}

Value described(std::string_view bytes, std::int64_t modified) {
    return Value::object({{"AcceptRanges", Value("bytes")},
                          {"ContentLength", Value(static_cast<std::int64_t>(bytes.size()))},
                          {"ContentType", Value("binary/octet-stream")},
                          {"ETag", Value(etagOf(bytes))},
                          {"LastModified", Value(isoTimestamp(modified))},
                          {"Metadata", Value::emptyObject()},
                          {"ServerSideEncryption", Value("AES256")}});
}

} // namespace

ServiceAnswer Objects::call(std::string_view action, const Value& request) {
    const std::string bucket(request.get("Bucket").asString());
    const std::string key(request.get("Key").asString());
    if (bucket.empty())
        return ServiceFault{"InvalidBucketName", "The specified bucket is not valid."};
    if (action == "getObject" || action == "headObject") {
        const auto bytes = m_store->read(bucket, key);
        if (!bytes && !m_store->list(bucket, ""))
            return ServiceFault{"NoSuchBucket", "The specified bucket does not exist", 404};
        if (!bytes)
            return noSuchKey();
        const auto found = m_store->list(bucket, key);
        const bool known = found && !found->empty() && found->front().key == key;
        const Value answer = described(*bytes, known ? found->front().modified : 0);
        return action == "headObject" ? answer : answer.with("Body", Value(*bytes));
    }
    if (action == "putObject") {
        const std::string bytes = bodyOf(request.get("Body"));
        if (key.empty() || !m_store->write(bucket, key, bytes))
            return ServiceFault{"AccessDenied", "The object cannot be written", 403};
        return Value::object({{"ETag", Value(etagOf(bytes))}, {"ServerSideEncryption", Value("AES256")}});
    }
    if (action == "copyObject") {
        std::string source(request.get("CopySource").asString());
        source.erase(0, source.rfind('/', 0) == 0 ? 1 : 0);
        const std::size_t slash = source.find('/');
        const auto bytes = slash == std::string::npos
                               ? std::nullopt
                               : m_store->read(source.substr(0, slash), source.substr(slash + 1));
        if (!bytes)
            return noSuchKey();
        if (!m_store->write(bucket, key, *bytes))
            return ServiceFault{"AccessDenied", "The object cannot be written", 403};
        return Value::object({{"CopyObjectResult", Value::object({{"ETag", Value(etagOf(*bytes))}})}});
    }
    if (action == "deleteObject")
        return m_store->remove(bucket, key)
                   ? ServiceAnswer(Value::emptyObject())
                   : ServiceAnswer(ServiceFault{"AccessDenied", "The object cannot be removed", 403});
    if (action != "listObjectsV2" && action != "listObjects")
        return ServiceFault{"NotImplemented", "The local S3 does not have the action " + std::string(action),
                            501};
    const std::string prefix(request.get("Prefix").asString());
    const auto found = m_store->list(bucket, prefix);
    if (!found)
        return ServiceFault{"NoSuchBucket", "The specified bucket does not exist", 404};
    std::vector<Value> contents;
    for (const StoredObject& object : *found)
        contents.push_back(Value::object({{"Key", Value(object.key)},
                                          {"LastModified", Value(isoTimestamp(object.modified))},
                                          {"Size", Value(static_cast<std::int64_t>(object.size))},
                                          {"StorageClass", Value("STANDARD")}}));
    const auto count = static_cast<std::int64_t>(contents.size());
    return Value::object({{"Contents", Value::array(std::move(contents))},
                          {"IsTruncated", Value(false)},
                          {"KeyCount", Value(count)},
                          {"MaxKeys", Value(1000)},
                          {"Name", Value(bucket)},
                          {"Prefix", Value(prefix)}});
}

} // namespace steploom::engine
