// SPDX-License-Identifier: Apache-2.0
#include "engine/execution/distributed/item_reader.h"

#include "engine/execution/distributed/csv.h"
#include "engine/support/digest.h"
#include "engine/support/gzip.h"
#include "engine/support/timestamp.h"
#include "engine/value/json_reader.h"
#include "engine/value/pointer.h"

#include <algorithm>

namespace steploom::engine {

namespace {

/// Far more than a local run can hold; a packed file must not fill the memory.
constexpr std::size_t kMaxUnpacked = std::size_t{1} << 30;

bool endsWith(std::string_view text, std::string_view end) {
    return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

std::string uriOf(std::string_view bucket, std::string_view key) {
    return "S3://" + std::string(bucket) + '/' + std::string(key);
}

class Reader {
public:
    Reader(ObjectStore* store, const ItemReader& reader, const ReaderSettings& settings)
        : m_store(store)
        , m_reader(reader)
        , m_bucket(settings.arguments.get("Bucket").asString())
        , m_key(settings.arguments.get("Key").asString())
        , m_prefix(settings.arguments.get("Prefix").asString())
        , m_limit(static_cast<std::size_t>(settings.maxItems)) {}

    ReadItems read() {
        if (m_bucket.empty())
            fail("The ItemReader names no Bucket.");
        else if (m_reader.source == ItemReader::Source::List)
            readList();
        else if (m_reader.manifest == ItemReader::Manifest::Inventory)
            readInventory();
        else if (m_reader.manifest == ItemReader::Manifest::Athena)
            readAthenaManifest();
        else if (const auto bytes = object(m_bucket, m_key))
            readFile(*bytes);
        ReadItems result;
        result.problem = std::move(m_problem);
        if (!result.problem.empty())
            return result;
        if (m_limit != 0 && m_items.size() > m_limit)
            m_items.resize(m_limit);
        result.items = Value::array(std::move(m_items));
        result.source =
            Value(m_reader.source == ItemReader::Source::List && !m_reader.flatten ? "S3://" + m_bucket
                                                                                   : uriOf(m_bucket, m_key));
        return result;
    }

private:
    void fail(std::string problem) {
        if (m_problem.empty())
            m_problem = std::move(problem);
    }
    bool isFull() const { return !m_problem.empty() || (m_limit != 0 && m_items.size() >= m_limit); }

    std::optional<std::string> object(const std::string& bucket, const std::string& key) {
        auto bytes = m_store != nullptr ? m_store->read(bucket, key) : std::nullopt;
        if (!bytes) {
            fail("The specified key does not exist: " + uriOf(bucket, key));
            return std::nullopt;
        }
        if (isGzip(*bytes)) {
            bytes = gunzip(*bytes, kMaxUnpacked);
            if (!bytes)
                fail("The object cannot be unpacked: " + uriOf(bucket, key));
        }
        return bytes;
    }

    void readFile(const std::string& bytes) {
        switch (m_reader.format) {
        case ItemReader::Format::Json:
            readJsonFile(bytes);
            break;
        case ItemReader::Format::JsonLines:
            readJsonLines(bytes);
            break;
        case ItemReader::Format::Csv:
            readCsv(bytes,
                    {m_reader.delimiter, m_reader.headersGiven ? m_reader.headers : std::vector<Value>()});
            break;
        case ItemReader::Format::Parquet:
            fail("Parquet files cannot be read locally. Convert the object to CSV or JSONL.");
            break;
        case ItemReader::Format::Manifest:
            break;
        }
    }

    void readJsonFile(const std::string& bytes) {
        const JsonReadResult read = readJson(bytes);
        if (!read)
            return fail("The object is not valid JSON: line " + std::to_string(read.error.line) +
                        ", column " + std::to_string(read.error.column));
        const Value* items = resolvePointer(read.value, m_reader.itemsPointer);
        if (items == nullptr)
            return fail("The ItemsPointer '" + m_reader.itemsPointer + "' leads nowhere in the object.");
        if (!items->isArray())
            return fail("Attempting to map over non-iterable node.");
        for (std::size_t i = 0; i < items->size() && !isFull(); ++i)
            m_items.push_back(items->at(i));
    }

    void readJsonLines(std::string_view text) {
        for (std::size_t line = 1; !text.empty() && !isFull(); ++line) {
            const std::size_t end = std::min(text.find('\n'), text.size());
            const std::string_view one = text.substr(0, end);
            text.remove_prefix(std::min(end + 1, text.size()));
            if (one.find_first_not_of(" \t\r") == std::string_view::npos)
                continue;
            JsonReadResult read = readJson(one);
            if (!read)
                return fail("Line " + std::to_string(line) + " of the object is not valid JSON.");
            m_items.push_back(std::move(read.value));
        }
    }

    void readCsv(const std::string& bytes, const CsvFormat& format) {
        const std::string problem = appendCsvRows(m_items, bytes, format, m_limit);
        if (!problem.empty())
            fail(problem);
    }

    void readList() {
        const auto objects = m_store != nullptr ? m_store->list(m_bucket, m_prefix) : std::nullopt;
        if (!objects)
            return fail("The specified bucket does not exist: " + m_bucket);
        for (const StoredObject& found : *objects) {
            if (isFull())
                return;
            if (!m_reader.flatten)
                m_items.push_back(entry(found));
            else if (const auto bytes = object(m_bucket, found.key))
                readFile(*bytes);
        }
    }

    Value entry(const StoredObject& found) const {
        const auto bytes = m_store->read(m_bucket, found.key);
        return Value::object({{"Etag", Value('"' + md5Hex(bytes.value_or("")) + '"')},
                              {"LastModified", Value(found.modified / 1000)},
                              {"Key", Value(found.key)},
                              {"Size", Value(static_cast<std::int64_t>(found.size))},
                              {"StorageClass", Value("STANDARD")}});
    }

    /// manifest.json of an S3 inventory: its files are CSV without a header, whose columns fileSchema names.
    void readInventory() {
        const auto bytes = object(m_bucket, m_key);
        if (!bytes)
            return;
        const JsonReadResult manifest = readJson(*bytes);
        const Value& files = manifest.value.get("files");
        if (!files.isArray())
            return fail("The manifest is not that of an S3 inventory: it lists no files.");
        if (manifest.value.get("fileFormat").asString() != "CSV")
            return fail("Only inventories in CSV format can be read.");
        const std::string arn(manifest.value.get("destinationBucket").asString());
        const std::size_t colon = arn.rfind(':');
        const std::string bucket =
            arn.empty() ? m_bucket : arn.substr(colon == std::string::npos ? 0 : colon + 1);
        CsvFormat format;
        format.headers = columns(manifest.value.get("fileSchema").asString());
        for (std::size_t i = 0; i < files.size() && !isFull(); ++i) {
            if (const auto part = object(bucket, std::string(files.at(i).get("key").asString())))
                readCsv(*part, format);
        }
    }

    static std::vector<Value> columns(std::string_view schema) {
        std::vector<Value> names;
        while (!schema.empty()) {
            const std::size_t end = std::min(schema.find(','), schema.size());
            std::string_view name = schema.substr(0, end);
            name.remove_prefix(std::min(name.find_first_not_of(' '), name.size()));
            names.emplace_back(name);
            schema.remove_prefix(std::min(end + 1, schema.size()));
        }
        return names;
    }

    /// What Athena's UNLOAD leaves: one s3://bucket/key a line.
    void readAthenaManifest() {
        const auto bytes = object(m_bucket, m_key);
        std::string_view rest = bytes ? std::string_view(*bytes) : std::string_view();
        while (!rest.empty() && !isFull()) {
            const std::size_t end = std::min(rest.find('\n'), rest.size());
            std::string_view line = rest.substr(0, end);
            rest.remove_prefix(std::min(end + 1, rest.size()));
            if (endsWith(line, "\r"))
                line.remove_suffix(1);
            if (line.empty())
                continue;
            const std::size_t slash = line.find('/', 5);
            if (line.substr(0, 5) != "s3://" || slash == std::string_view::npos)
                return fail("The manifest has a line that is no s3:// address.");
            if (const auto part =
                    object(std::string(line.substr(5, slash - 5)), std::string(line.substr(slash + 1))))
                readFile(*part);
        }
    }

    ObjectStore* m_store;
    const ItemReader& m_reader;
    std::string m_bucket;
    std::string m_key;
    std::string m_prefix;
    std::size_t m_limit;
    std::vector<Value> m_items;
    std::string m_problem;
};

} // namespace

ReadItems readItems(ObjectStore* store, const ItemReader& reader, const ReaderSettings& settings) {
    if (settings.maxItems < 0)
        return {{}, {}, "field MaxItems must be positive"};
    return Reader(store, reader, settings).read();
}

} // namespace steploom::engine
