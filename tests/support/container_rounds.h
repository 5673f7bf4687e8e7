// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "model/container/open.h"
#include "model/document/document.h"
#include "model/document/merge.h"
#include "model/document/scanner.h"
#include "model/document/to_value.h"
#include "tests/support/random_edits.h"

namespace steploom::test {

/// The comments of a YAML text that have a line of their own.
inline std::vector<std::string> commentLines(std::string_view text) {
    std::vector<std::string> comments;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::size_t first = text.find_first_not_of(" \r", at);
        if (first < end && text[first] == '#')
            comments.emplace_back(text.substr(first, end - first));
        at = end + 1;
    }
    std::sort(comments.begin(), comments.end());
    return comments;
}

/// Changes one machine of a container over and over, writes each change into the file, reads that again and
/// compares. "" or what is wrong.
class ContainerRounds {
public:
    ContainerRounds(std::string path, std::string bytes)
        : m_path(std::move(path))
        , m_original(std::move(bytes)) {}

    std::string run(std::size_t machine, std::size_t operations, std::uint32_t seed) {
        auto opened = model::openContainer(m_path, m_original);
        if (!opened || *opened == nullptr)
            return "cannot be opened";
        model::ContainerPointer container = *opened;
        const std::string view = container->machines()[machine].definition;
        auto document = model::Document::fromBytes(view);
        if (document.isStale() || !document.tree().root().isObject())
            return {};
        RandomEdits edits(seed);
        for (std::size_t i = 0; i < operations; ++i) {
            std::string name;
            std::string wrong = edits.step(document, name);
            if (wrong.empty())
                wrong = save(container, machine, document, name);
            if (!wrong.empty())
                return "operation " + std::to_string(i) + " (" + name + ") " + wrong;
        }
        while (document.canUndo())
            document.undo();
        const auto first = model::openContainer(m_path, m_original);
        const auto splices = (*first)->write(machine, document.bytes());
        return splices && splices->empty() ? std::string() : "undoing all changes the file";
    }

private:
    std::string save(model::ContainerPointer& container, std::size_t machine, const model::Document& document,
                     const std::string& name) {
        const auto splices = container->write(machine, document.bytes());
        if (!splices)
            return "is refused: " + splices.refusal().code + " of " + document.bytes();
        const std::string bytes = model::applied(container->bytes(), *splices);
        const auto again = model::openContainer(m_path, bytes);
        if (!again || *again == nullptr || (*again)->machines().size() != container->machines().size())
            return "gives a file that cannot be read";
        for (std::size_t i = 0; i < container->machines().size(); ++i) {
            const model::ContainedMachine& before = container->machines()[i];
            const model::ContainedMachine& after = (*again)->machines()[i];
            if (before.name != after.name || before.how != after.how || before.uri != after.uri)
                return "changes what the machine is called, or how it is written";
            if (i != machine && before.definition != after.definition)
                return "changes another machine";
        }
        const model::SyntaxTree tree = model::scan((*again)->machines()[machine].definition);
        const auto got = model::toValue(tree.root());
        const auto wanted = model::toValue(document.tree().root());
        const bool open = !wanted && wanted.refusal().code == "value.placeholder";
        if ((!open && got.ok() != wanted.ok()) || (got.ok() && wanted.ok() && !(*got == *wanted)))
            return "gives another meaning: " +
                   difference(document.bytes(), (*again)->machines()[machine].definition);
        if (keepsAll(name)) {
            const auto was = commentLines(container->bytes());
            const auto now = commentLines(bytes);
            if (!std::includes(now.begin(), now.end(), was.begin(), was.end()))
                return "loses a comment";
        }
        container = *again;
        return {};
    }

    static std::string difference(const std::string& wanted, const std::string& got) {
        std::string rows;
        for (const std::string& row : model::comparison(wanted, got))
            rows += '\n' + row;
        return rows;
    }

    /// What removes nothing that may have a comment.
    static bool keepsAll(std::string_view name) {
        static constexpr std::array<std::string_view, 7> kinds{"rename", "comment",  "retarget", "insert",
                                                               "add",    "set next", "add item"};
        return std::find(kinds.begin(), kinds.end(), name) != kinds.end();
    }

    std::string m_path;
    std::string m_original;
};

} // namespace steploom::test
