// SPDX-License-Identifier: Apache-2.0
#include "tests/conformance/document_suite.h"

#include "model/document/document.h"
#include "model/document/file.h"
#include "tests/support/container_rounds.h"
#include "tests/support/random_edits.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>

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

std::size_t operations = 1000; // NOLINT(*-avoid-non-const-global-variables)

/// A keystroke or a pasted piece anywhere; "" or what is wrong.
std::string typeAnywhere(model::Document& document, std::mt19937& random) {
    static constexpr std::array<std::string_view, 10> pieces{"a", "\"", "{", "}", ",",
                                                             ":", "\n", " ", "ü", "\"k\": 1,"};
    std::string before = document.bytes();
    const std::size_t offset = random() % (before.size() + 1);
    const std::size_t removed = std::min<std::size_t>(random() % 3, before.size() - offset);
    model::Splice splice{offset, before.substr(offset, removed),
                         std::string(pieces[random() % pieces.size()])};
    before.replace(offset, removed, splice.inserted);
    document.apply(model::typingEdit(std::move(splice)));
    return document.bytes() == before ? "" : "changes other bytes";
}

/// Operations of all kinds, then all of them undone. "" or what is wrong.
std::string operate(model::Document& document, std::uint32_t seed) {
    std::mt19937 random(seed);
    test::RandomEdits edits(seed);
    const std::string original = document.bytes();
    const bool editable = !document.isStale() && document.tree().root().isObject();
    for (std::size_t i = 0; i < operations; ++i) {
        std::string name = "typing";
        std::string wrong;
        if (editable && random() % 16 != 0) {
            wrong = edits.step(document, name);
        } else {
            document.endMerge();
            wrong = typeAnywhere(document, random);
            if (editable)
                document.undo(); // else the text would stay broken
        }
        if (wrong.empty() && !(document.tree() == model::scan(document.bytes())))
            wrong = "gives another tree than reading anew";
        if (!wrong.empty())
            return "operation " + std::to_string(i) + " (" + name + ") " + wrong;
    }
    while (document.canUndo())
        document.undo();
    return document.bytes() == original && !document.isModified() ? std::string()
                                                                  : "undoing all does not give the original";
}

/// The same within each machine of a file that holds some. "" or what is wrong.
std::string operateWithin(const std::string& name, const std::string& text) {
    const auto container = model::openContainer(name, text);
    if (!container || *container == nullptr)
        return {};
    const auto& machines = (*container)->machines();
    for (std::size_t i = 0; i < machines.size(); ++i) {
        if (machines[i].definition.empty() || !machines[i].fixed.code.empty())
            continue;
        // Each operation writes the file and reads it again.
        const std::string wrong = test::ContainerRounds(name, text)
                                      .run(i, operations / 20 + 1, static_cast<std::uint32_t>(text.size()));
        if (!wrong.empty())
            return "machine " + machines[i].name + ": " + wrong;
    }
    return {};
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
    auto document = model::Document::fromBytes(std::move(*bytes));
    if (document.isModified())
        return Verdict::fail("is modified right after opening");
    std::filesystem::remove(path);
    const auto saved = model::saveFile(path, document.bytes());
    if (!saved)
        return Verdict::fail("cannot be saved: " + saved.refusal().code);
    const std::string after = readBytes(path);
    if (after != original)
        return Verdict::fail(firstDifference(original, after));
    if (const std::string wrong = operateWithin(std::string(testCase.data.get("id").asString()), original);
        !wrong.empty())
        return Verdict::fail(wrong);
    const std::string wrong = operate(document, static_cast<std::uint32_t>(original.size()) + 1);
    return wrong.empty() ? Verdict::pass() : Verdict::fail(wrong);
}

void setDocumentOperations(std::size_t count) {
    operations = count;
}

} // namespace steploom::conformance
