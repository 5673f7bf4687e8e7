// SPDX-License-Identifier: Apache-2.0
#include "tests/conformance/case_file.h"

#include "engine/value/json_reader.h"

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>

namespace steploom::conformance {

CaseFile readCaseFile(const std::string& path, LineFilter filter) {
    CaseFile file;
    // Opening a directory would succeed and only reading from it fail.
    if (std::filesystem::is_directory(path)) {
        file.problem = path + ": is a directory";
        return file;
    }
    std::ifstream in(path, std::ios::binary);
    if (!in) {
        file.problem = path + ": " + std::strerror(errno);
        return file;
    }
    std::string line;
    for (std::size_t number = 1; std::getline(in, line); ++number) {
        if (line.empty())
            continue;
        const std::string place = path + ":" + std::to_string(number) + ": ";
        auto read = engine::readJson(filter != nullptr ? filter(std::move(line)) : line);
        if (!read) {
            file.problem = place + "is not JSON (" + read.error.code + " at column " +
                           std::to_string(read.error.column) + ")";
            return file;
        }
        const engine::Value& id = read.value.get("id");
        if (!id.isString()) {
            file.problem = place + "has no id";
            return file;
        }
        file.cases.push_back({std::string(id.asString()), std::move(read.value), path});
    }
    if (in.bad())
        file.problem = path + ": " + std::strerror(errno);
    else if (file.cases.empty())
        file.problem = path + ": holds no case";
    return file;
}

} // namespace steploom::conformance
