// SPDX-License-Identifier: Apache-2.0
#include "engine/task/object_store.h"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace steploom::engine {

namespace {

namespace fs = std::filesystem;

/// A bucket's or object's name as a path that stays below its folder; empty where it would not.
fs::path inside(std::string_view name) {
    const fs::path path = fs::path(name).lexically_normal();
    const bool leads = path.empty() || path.is_absolute() || *path.begin() == ".." || *path.begin() == "." ||
                       name.find('\0') != std::string_view::npos;
    return leads ? fs::path() : path;
}

std::int64_t modifiedTime(const fs::directory_entry& entry) {
    std::error_code ignored;
    const auto time = entry.last_write_time(ignored);
    const auto system = std::chrono::file_clock::to_sys(time);
    return ignored ? 0
                   : std::chrono::duration_cast<std::chrono::milliseconds>(system.time_since_epoch()).count();
}

class FolderStore final : public ObjectStore {
public:
    explicit FolderStore(std::string folder)
        : m_folder(std::move(folder)) {}

    std::optional<std::string> read(std::string_view bucket, std::string_view key) override {
        const fs::path path = place(bucket, key);
        std::error_code ignored;
        if (path.empty() || !fs::is_regular_file(path, ignored))
            return std::nullopt;
        std::ifstream in(path, std::ios::binary);
        std::string bytes{std::istreambuf_iterator<char>(in), {}};
        return in.bad() ? std::nullopt : std::optional(std::move(bytes));
    }

    std::optional<std::vector<StoredObject>> list(std::string_view bucket, std::string_view prefix) override {
        const fs::path name = inside(bucket);
        std::error_code error;
        const fs::path root = fs::path(m_folder) / name;
        if (name.empty() || !fs::is_directory(root, error))
            return std::nullopt;
        std::vector<StoredObject> objects;
        fs::recursive_directory_iterator at(root, fs::directory_options::skip_permission_denied, error);
        for (; !error && at != fs::recursive_directory_iterator(); at.increment(error)) {
            std::error_code ignored;
            if (!at->is_regular_file(ignored))
                continue;
            const std::string key = at->path().lexically_relative(root).generic_string();
            if (key.compare(0, prefix.size(), prefix) == 0)
                objects.push_back({key, at->file_size(ignored), modifiedTime(*at)});
        }
        std::sort(objects.begin(), objects.end(),
                  [](const StoredObject& a, const StoredObject& b) { return a.key < b.key; });
        return objects;
    }

    bool write(std::string_view bucket, std::string_view key, std::string_view bytes) override {
        const fs::path path = place(bucket, key);
        if (path.empty())
            return false;
        std::error_code error;
        fs::create_directories(path.parent_path(), error);
        // Complete or not at all: somebody may be reading the old one.
        const fs::path draft = path.string() + ".part";
        {
            std::ofstream out(draft, std::ios::binary | std::ios::trunc);
            out << bytes;
            if (!out.flush())
                return false;
        }
        fs::rename(draft, path, error);
        return !error;
    }

    bool remove(std::string_view bucket, std::string_view key) override {
        const fs::path path = place(bucket, key);
        std::error_code error;
        if (path.empty() || fs::is_directory(path, error))
            return false;
        fs::remove(path, error);
        return !error;
    }

private:
    fs::path place(std::string_view bucket, std::string_view key) const {
        const fs::path first = inside(bucket);
        const fs::path second = inside(key);
        return first.empty() || second.empty() ? fs::path() : fs::path(m_folder) / first / second;
    }

    std::string m_folder;
};

} // namespace

std::shared_ptr<ObjectStore> makeFolderStore(std::string folder) {
    return std::make_shared<FolderStore>(std::move(folder));
}

} // namespace steploom::engine
