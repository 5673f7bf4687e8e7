// SPDX-License-Identifier: Apache-2.0
#include "tests/conformance/object_memory.h"

#include "engine/value/json_writer.h"

#include <map>

namespace steploom::conformance {

using engine::Value;

namespace {

class ObjectMemory final : public engine::ObjectStore {
public:
    std::optional<std::string> read(std::string_view bucket, std::string_view key) override {
        const auto found = m_objects.find({std::string(bucket), std::string(key)});
        return found != m_objects.end() ? std::optional(found->second) : std::nullopt;
    }
    std::optional<std::vector<engine::StoredObject>> list(std::string_view bucket,
                                                          std::string_view prefix) override {
        std::vector<engine::StoredObject> objects;
        for (const auto& [name, bytes] : m_objects) {
            if (name.first == bucket && name.second.compare(0, prefix.size(), prefix) == 0)
                objects.push_back({name.second, bytes.size(), 0});
        }
        return objects;
    }
    bool write(std::string_view bucket, std::string_view key, std::string_view bytes) override {
        m_objects[{std::string(bucket), std::string(key)}] = bytes;
        return true;
    }

private:
    std::map<std::pair<std::string, std::string>, std::string> m_objects;
};

} // namespace

std::shared_ptr<engine::ObjectStore> objectsOf(const Value& setup) {
    auto objects = std::make_shared<ObjectMemory>();
    for (std::size_t i = 0; i < setup.size(); ++i) {
        const Value& params = setup.at(i).get("params");
        if (setup.at(i).get("op") != Value("put_object"))
            continue;
        const Value& body = params.get("Body");
        objects->write(params.get("Bucket").asString(), params.get("Key").asString(),
                       body.isString() ? std::string(body.asString()) : engine::toJson(body));
    }
    return objects;
}

} // namespace steploom::conformance
