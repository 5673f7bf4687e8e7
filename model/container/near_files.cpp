// SPDX-License-Identifier: Apache-2.0
#include "model/container/near_files.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <set>

#include "model/document/file.h"

namespace steploom::model {

namespace {

namespace fs = std::filesystem;

constexpr int kDeepest = 3;
constexpr std::size_t kMostEntries = 4000;
constexpr std::uintmax_t kMostBytes = 4u << 20;
constexpr std::array kEndings{".json", ".yaml",  ".yml",      ".asl",   ".tpl",
                              ".tmpl", ".tftpl", ".template", ".jsonc", ".states"};

/// `orders` of `orders.asl.json`.
std::string stemOf(fs::path name) {
    while (std::find(kEndings.begin(), kEndings.end(), name.extension().string()) != kEndings.end())
        name = name.stem();
    return name.string();
}

bool mayHoldStates(const fs::path& path) {
    std::error_code failed;
    if (fs::file_size(path, failed) > kMostBytes || failed)
        return false;
    const auto bytes = readFile(path.string());
    return bytes && bytes->find("StartAt") != std::string::npos && bytes->find("States") != std::string::npos;
}

struct Search {
    std::string name;
    std::string stem;
    std::size_t seen = 0;
    std::set<fs::path> folders;
    std::vector<std::string> same;
    std::vector<fs::path> alike;

    /// Those of the name; else those that only differ in their endings.
    std::vector<std::string> found() const {
        if (!same.empty())
            return same;
        std::vector<std::string> holding;
        for (const fs::path& path : alike) {
            if (mayHoldStates(path))
                holding.push_back(path.string());
        }
        return holding;
    }

    /// Level by level, so that the nearest come first.
    void below(const fs::path& folder) {
        std::vector<fs::path> level{folder};
        for (int depth = 0; depth <= kDeepest && !level.empty(); ++depth) {
            std::vector<fs::path> next;
            for (const fs::path& each : level)
                in(each, next);
            std::sort(next.begin(), next.end());
            level = std::move(next);
        }
    }

    void in(const fs::path& folder, std::vector<fs::path>& next) {
        if (!folders.insert(folder).second)
            return;
        std::vector<fs::path> files;
        std::error_code failed;
        fs::directory_iterator entries(folder, fs::directory_options::skip_permission_denied, failed);
        for (; !failed && entries != fs::directory_iterator() && seen < kMostEntries;
             entries.increment(failed), ++seen) {
            const fs::path& path = entries->path();
            const std::string file = path.filename().string();
            std::error_code ignored;
            if (file.front() == '.' || file == "node_modules" || entries->is_symlink(ignored))
                continue;
            if (entries->is_directory(ignored))
                next.push_back(path);
            else if (entries->is_regular_file(ignored))
                files.push_back(path);
        }
        std::sort(files.begin(), files.end());
        for (const fs::path& path : files) {
            const std::string file = path.filename().string();
            if (file == name)
                same.push_back(path.string());
            else if (stemOf(file) == stem && file != stem)
                alike.push_back(path);
        }
    }
};

} // namespace

std::vector<std::string> filesLike(std::string_view templateFile, std::string_view uri) {
    Search search;
    const fs::path wanted = fs::path(uri).filename();
    search.name = wanted.string();
    search.stem = stemOf(wanted);
    if (search.name.empty() || search.stem.empty())
        return {};
    std::error_code failed;
    const fs::path folder = fs::absolute(fs::path(templateFile), failed).lexically_normal().parent_path();
    if (failed)
        return {};
    search.below(folder);
    if (search.found().empty() && folder.has_relative_path())
        search.below(folder.parent_path());
    return search.found();
}

} // namespace steploom::model
