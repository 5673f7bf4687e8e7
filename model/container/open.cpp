// SPDX-License-Identifier: Apache-2.0
#include "model/container/open.h"

#include <filesystem>

namespace steploom::model {

std::size_t Container::find(std::string_view name) const {
    if (name.empty())
        return m_machines.size() == 1 ? 0 : std::string::npos;
    for (std::size_t i = 0; i < m_machines.size(); ++i) {
        if (m_machines[i].name == name)
            return i;
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

} // namespace steploom::model
