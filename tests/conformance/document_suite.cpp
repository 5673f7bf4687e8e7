// SPDX-License-Identifier: Apache-2.0
#include "tests/conformance/document_suite.h"

#include "model/document/document.h"
#include "model/document/file.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace steploom::conformance {
namespace {

/// A folder that goes when its case is done.
class TemporaryFolder {
public:
    TemporaryFolder() {
        std::string name = (std::filesystem::temp_directory_path() / "steploom-document-XXXXXX").string();
        if (::mkdtemp(name.data()) != nullptr)
            m_path = name;
    }
    ~TemporaryFolder() {
        std::error_code ignored;
        if (!m_path.empty())
            std::filesystem::remove_all(m_path, ignored);
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    const std::string& path() const { return m_path; }

private:
    std::string m_path;
};

std::string readBytes(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::string firstDifference(std::string_view expected, std::string_view actual) {
    std::size_t at = 0;
    while (at < expected.size() && at < actual.size() && expected[at] == actual[at])
        ++at;
    return "byte " + std::to_string(at) + " differs (" + std::to_string(expected.size()) + " bytes before, " +
           std::to_string(actual.size()) + " after)";
}

} // namespace

Verdict judgeDocumentCase(const Case& testCase) {
    const engine::Value& text = testCase.data.find("text") != nullptr ? testCase.data.get("text")
                                                                      : testCase.data.get("definition_text");
    if (!text.isString())
        return Verdict::skip("the case has no text, only a value");
    const std::string original(text.asString());

    const TemporaryFolder folder;
    if (folder.path().empty())
        return Verdict::fail("no temporary folder could be made");
    const std::string path = folder.path() + "/definition.asl.json";
    std::ofstream(path, std::ios::binary) << original;

    auto bytes = model::readFile(path);
    if (!bytes)
        return Verdict::fail("cannot be read: " + bytes.refusal().code);
    const auto document = model::Document::fromBytes(std::move(*bytes));
    if (document.isModified())
        return Verdict::fail("is modified right after opening");
    std::filesystem::remove(path);
    const auto saved = model::saveFile(path, document.bytes());
    if (!saved)
        return Verdict::fail("cannot be saved: " + saved.refusal().code);
    const std::string after = readBytes(path);
    return after == original ? Verdict::pass() : Verdict::fail(firstDifference(original, after));
}

} // namespace steploom::conformance
