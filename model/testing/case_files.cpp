// SPDX-License-Identifier: Apache-2.0
#include "model/testing/case_files.h"

#include <filesystem>

namespace steploom::model {

namespace {

std::size_t nameAt(std::string_view path) {
    const std::size_t slash = path.rfind('/');
    return slash == std::string_view::npos ? 0 : slash + 1;
}

/// The path up to the first dot of the file's name.
std::string baseOf(std::string_view path) {
    return std::string(path.substr(0, path.find('.', nameAt(path))));
}

bool isThere(const std::string& path) {
    std::error_code ignored;
    return std::filesystem::is_regular_file(path, ignored);
}

bool isWordCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '.' || c == '-';
}

std::string caseFile(std::string_view mocks, std::string_view testCase, std::string_view ending) {
    std::string path = baseOf(mocks);
    path += '.';
    path += caseFileWord(testCase);
    path += ending;
    return path;
}

} // namespace

std::string findMocksOf(std::string_view definition) {
    const std::string base = baseOf(definition);
    for (const char* ending : {".mocks.json", ".mock.json"}) {
        if (isThere(base + ending))
            return base + ending;
    }
    std::string usual = std::string(definition.substr(0, nameAt(definition))) + "MockConfigFile.json";
    return isThere(usual) ? usual : std::string();
}

std::string findInputOf(std::string_view definition) {
    std::string path = baseOf(definition) + ".input.json";
    return isThere(path) ? path : std::string();
}

std::string caseFileWord(std::string_view testCase) {
    std::string word;
    bool replaced = false;
    for (const char c : testCase) {
        const bool keep = isWordCharacter(c);
        if (keep || !replaced)
            word += keep ? c : '-';
        replaced = !keep;
    }
    return word;
}

std::string inputFileOf(std::string_view mocks, std::string_view testCase) {
    return caseFile(mocks, testCase, ".input.json");
}

std::string expectationFileOf(std::string_view mocks, std::string_view testCase) {
    return caseFile(mocks, testCase, ".expect.json");
}

} // namespace steploom::model
