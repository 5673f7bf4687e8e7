// SPDX-License-Identifier: Apache-2.0
#include "model/container/open.h"

#include <algorithm>
#include <cctype>
#include <filesystem>

#include "model/container/template_container.h"
#include "model/document/utf8.h"
#include "model/terraform/terraform_container.h"

namespace steploom::model {

namespace {

std::string endingOf(std::string_view path) {
    std::string ending = std::filesystem::path(path).extension().string();
    std::transform(ending.begin(), ending.end(), ending.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return ending;
}

bool has(std::string_view text, std::string_view word) {
    return text.find(word) != std::string_view::npos;
}

/// A quick look: most files of JSON are definitions.
bool mayBeTemplate(std::string_view text) {
    return (has(text, "Resources") && has(text, "::StateMachine")) ||
           (has(text, "resource") && has(text, "aws_sfn_state_machine"));
}

bool looksLikeJson(std::string_view text) {
    if (text.substr(0, kByteOrderMark.size()) == kByteOrderMark)
        text.remove_prefix(kByteOrderMark.size());
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    return first == std::string_view::npos || text[first] == '{' || text[first] == '[' || text[first] == '/';
}

} // namespace

std::size_t Container::find(std::string_view name) const {
    if (name.empty())
        return m_machines.size() == 1 ? 0 : std::string::npos;
    for (const auto member : {&ContainedMachine::name, &ContainedMachine::address}) {
        for (std::size_t i = 0; i < m_machines.size(); ++i) {
            if (m_machines[i].*member == name)
                return i;
        }
    }
    return std::string::npos;
}

MachineAddress readMachineAddress(std::string_view text) {
    std::error_code ignored;
    const std::size_t mark = text.rfind('#');
    if (mark == std::string_view::npos || std::filesystem::exists(std::filesystem::path(text), ignored))
        return {std::string(text), {}};
    return {std::string(text.substr(0, mark)), std::string(text.substr(mark + 1))};
}

Result<ContainerPointer> openContainer(std::string_view path, std::string bytes) {
    if (isTerraformPath(path))
        return openTerraform(terraform::moduleText(std::move(bytes), path));
    const std::string ending = endingOf(path);
    if (looksLikeJson(bytes)) {
        if (!mayBeTemplate(bytes))
            return ContainerPointer();
        auto opened = openTemplate(std::move(bytes), true);
        return opened ? opened : ContainerPointer(); // broken: the document shows where
    }
    const bool yaml = ending == ".yaml" || ending == ".yml" || ending == ".template";
    if (!yaml && ending != ".json" && !has(bytes, "States") && !has(bytes, "::StateMachine"))
        return ContainerPointer();
    auto opened = openTemplate(std::move(bytes), false);
    if (opened && *opened == nullptr && yaml)
        return Message{"container.no-machine", {}};
    if (!opened && !yaml)
        return ContainerPointer();
    return opened;
}

} // namespace steploom::model
