// SPDX-License-Identifier: Apache-2.0
#include "model/diagnostics/diagnoser.h"
#include "model/document/document.h"
#include "model/document/edits/reformat.h"
#include "model/navigation/breadcrumbs.h"
#include "model/substitution/placeholders.h"

#include <cstdint>
#include <cstdlib>
#include <string_view>

// Any bytes, then changes to them: what is read bit by bit is what is read at once, and undoing gives the
// bytes back. The first byte says how many changes; each takes four more: place, length, what is typed.

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

using namespace steploom::model;

void require(bool holds) {
    if (!holds)
        std::abort();
}

void look(const Document& document) {
    require(document.tree() == scan(document.bytes()));
    for (std::uint32_t i = 0; i < document.tree().size(); ++i) {
        const Node node(&document.tree(), i);
        require(node.span().begin <= node.span().end && node.span().end <= document.bytes().size());
        require(node.keySpan().end <= document.bytes().size());
        if (node.parent())
            require(node.parent().span().begin <= node.memberSpan().begin);
    }
    for (const SyntaxProblem& problem : document.problems())
        require(problem.span.begin <= problem.span.end && problem.span.end <= document.bytes().size());
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0)
        return 0;
    constexpr std::size_t change = 4;
    std::size_t changes = data[0] % 8;
    ++data;
    --size;
    if (size < changes * change)
        changes = 0;
    const std::uint8_t* const script = data;
    data += changes * change;
    size -= changes * change;
    const std::string original(reinterpret_cast<const char*>(data), size);
    Document document = Document::fromBytes(original);
    look(document);
    Diagnoser diagnoser;
    for (std::size_t i = 0; i < changes; ++i) {
        const std::uint8_t* const step = script + i * change;
        const std::size_t length = document.bytes().size();
        const std::size_t offset = (step[0] * 256u + step[1]) % (length + 1);
        const std::size_t removed = step[2] % 4 > length - offset ? 0 : step[2] % 4;
        document.endMerge();
        document.apply(typingEdit({offset, document.bytes().substr(offset, removed),
                                   std::string(step[2] / 4 % 3, static_cast<char>(step[3]))}));
        look(document);
        diagnoser.run(document.tree());
    }
    breadcrumbs(document, document.bytes().size() / 2);
    placeholders(document);
    if (auto edit = edits::reformat(document)) {
        document.apply(std::move(edit.value()));
        require(!document.isStale());
        require(edits::reformat(document)->splices.empty());
    }
    while (document.canUndo())
        document.undo();
    require(document.bytes() == original && !document.isModified());
    return 0;
}
