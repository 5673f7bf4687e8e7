// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <filesystem>
#include <functional>
#include <tuple>

#include "model/document/file.h"
#include "model/document/private_file.h"
#include "model/document/undo_journal.h"

namespace steploom::model {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view kSuffix = ".undo";

std::string fileOf(const std::string& folder, std::string_view address) {
    return folder + '/' + fileStem(address) + std::string(kSuffix);
}

bool isOld(fs::file_time_type written, const UndoLimits& limits) {
    return fs::file_time_type::clock::now() - written > limits.age;
}

/// The oldest go until what is left is within the limits.
void clearOut(const std::string& folder, const UndoLimits& limits) {
    std::vector<std::tuple<fs::file_time_type, std::uintmax_t, fs::path>> kept;
    std::error_code error;
    for (auto entry = fs::directory_iterator(folder, error); !error && entry != fs::directory_iterator();
         entry.increment(error)) {
        std::error_code ignored;
        const fs::file_time_type written = entry->last_write_time(ignored);
        const bool ours = entry->path().extension() == kSuffix;
        const bool left = entry->path().extension() == ".new"; // by a crash
        if ((ours || left) && isOld(written, limits))
            fs::remove(entry->path(), ignored);
        else if (ours)
            kept.emplace_back(written, entry->file_size(ignored), entry->path());
    }
    std::sort(kept.begin(), kept.end(), std::greater<>());
    std::uintmax_t size = 0;
    std::size_t files = 0;
    for (const auto& [written, bytes, path] : kept) {
        size += bytes;
        std::error_code ignored;
        if (++files > limits.files || size > limits.folder)
            fs::remove(path, ignored);
    }
}

} // namespace

bool keepUndo(const std::string& folder, const SavedText& saved, const UndoSteps& steps,
              const UndoLimits& limits) {
    const std::string file = fileOf(folder, saved.address);
    const std::string journal = writeUndo(saved, steps, limits.document);
    std::error_code ignored;
    if (journal.empty()) {
        fs::remove(file, ignored);
        return true;
    }
    makePrivateFolder(folder);
    if (!writePrivateFile(file, journal)) {
        fs::remove(file, ignored); // what is there is of another text
        return false;
    }
    clearOut(folder, limits);
    return true;
}

std::optional<KeptUndo> keptUndo(const std::string& folder, std::string_view address, std::string_view file,
                                 std::string_view view, const UndoLimits& limits) {
    const std::string path = fileOf(folder, address);
    std::error_code error;
    const fs::file_time_type written = fs::last_write_time(path, error);
    if (error || isOld(written, limits))
        return std::nullopt;
    const Result<std::string> journal = readFile(path);
    return journal ? readUndo(*journal, address, file, view) : std::nullopt;
}

} // namespace steploom::model
