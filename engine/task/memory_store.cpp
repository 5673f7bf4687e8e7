// SPDX-License-Identifier: Apache-2.0
#include "engine/task/object_store.h"

#include <chrono>
#include <map>

namespace steploom::engine {

namespace {

class MemoryStore final : public ObjectStore {
public:
    std::optional<std::string> read(std::string_view bucket, std::string_view key) override {
        const auto objects = m_buckets.find(bucket);
        if (objects == m_buckets.end())
            return std::nullopt;
        const auto found = objects->second.find(key);
        return found == objects->second.end() ? std::nullopt : std::optional(found->second.bytes);
    }
    std::optional<std::vector<StoredObject>> list(std::string_view bucket, std::string_view prefix) override {
        const auto objects = m_buckets.find(bucket);
        if (objects == m_buckets.end())
            return std::nullopt;
        std::vector<StoredObject> found;
        for (auto at = objects->second.lower_bound(prefix);
             at != objects->second.end() && at->first.compare(0, prefix.size(), prefix) == 0; ++at)
            found.push_back({at->first, at->second.bytes.size(), at->second.modified});
        return found;
    }
    bool write(std::string_view bucket, std::string_view key, std::string_view bytes) override {
        using namespace std::chrono;
        const auto now = duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
        m_buckets[std::string(bucket)].insert_or_assign(std::string(key), Object{std::string(bytes), now});
        return true;
    }
    bool remove(std::string_view bucket, std::string_view key) override {
        const auto objects = m_buckets.find(bucket);
        if (objects == m_buckets.end())
            return true;
        if (const auto found = objects->second.find(key); found != objects->second.end())
            objects->second.erase(found);
        return true;
    }

private:
    struct Object {
        std::string bytes;
        std::int64_t modified = 0;
    };
    std::map<std::string, std::map<std::string, Object, std::less<>>, std::less<>> m_buckets;
};

} // namespace

std::shared_ptr<ObjectStore> makeMemoryStore() {
    return std::make_shared<MemoryStore>();
}

} // namespace steploom::engine
