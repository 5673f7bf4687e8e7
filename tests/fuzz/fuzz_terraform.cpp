// SPDX-License-Identifier: Apache-2.0
#include "model/document/scanner.h"
#include "model/terraform/hcl_edit.h"
#include "model/terraform/terraform_container.h"
#include "model/terraform/terraform_file.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

// Any bytes as a file of Terraform. What is read lies within them; a machine written back as it is changes
// nothing, and one written back with each of its values taken out or made another reads as it was written.

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

using namespace steploom::model;

void require(bool holds, int line = __builtin_LINE()) {
    if (holds)
        return;
    std::fprintf(stderr, "line %d does not hold\n", line);
    std::abort();
}

void within(Span span, std::size_t size) {
    require(span.begin <= span.end && span.end <= size);
}

void look(const hcl::Expression& value, std::size_t size) {
    within(value.span, size);
    within(value.content, size);
    for (const hcl::Part& part : value.parts) {
        within(part.span, size);
        within(part.inner, size);
    }
    for (const hcl::Item& item : value.items) {
        within(item.key, size);
        look(item.value, size);
    }
    for (const hcl::Expression& element : value.elements)
        look(element, size);
}

void look(const hcl::Block& block, std::size_t size) {
    within(block.span, size);
    for (const hcl::Attribute& attribute : block.attributes)
        look(attribute.value, size);
    for (const hcl::Block& inner : block.blocks)
        look(inner, size);
}

void write(const Container& container, std::size_t machine, const std::string& wanted) {
    const auto splices = container.write(machine, wanted);
    if (!splices)
        return;
    require(fits(container.bytes(), *splices));
    const auto again = openTerraform(applied(container.bytes(), *splices));
    require(again.ok() && machine < (*again)->machines().size());
    const std::string& is = (*again)->machines()[machine].definition;
    if (container.machines()[machine].how == "jsonencode")
        require(hcl::sameValue(scan(is).root(), scan(wanted).root()));
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string bytes(reinterpret_cast<const char*>(data), size);
    const hcl::File file = hcl::parse(bytes);
    look(file.root, size);
    for (const hcl::Problem& problem : file.problems)
        require(problem.span.begin <= problem.span.end);
    terraform::readTerraform(bytes, file);
    const auto opened = openTerraform(bytes);
    if (!opened)
        return 0;
    const Container& container = **opened;
    for (std::size_t i = 0; i < container.machines().size() && i < 4; ++i) {
        const std::string& view = container.machines()[i].definition;
        for (std::size_t offset = 0; offset <= view.size(); offset += 1 + view.size() / 16)
            require(container.place(i, offset) <= size);
        if (view.empty())
            continue;
        const auto same = container.write(i, view);
        require(!same || same->empty());
        const SyntaxTree tree = scan(view);
        for (std::uint32_t at = 1; at < tree.size() && at < 12; ++at) {
            const Span span = Node(&tree, at).span();
            write(container, i,
                  view.substr(0, span.begin) + R"({"x": ["${y.z}", 1]})" + view.substr(span.end));
        }
    }
    return 0;
}
