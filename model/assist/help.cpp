// SPDX-License-Identifier: Apache-2.0
#include "model/assist/help.h"

#include <algorithm>

#include "model/assist/help_tables.h"

namespace steploom::model {

namespace {

std::vector<Help> sorted() {
    std::vector<Help> table;
    for (const auto& part : {help::fields(), help::mapFields(), help::functions(), help::names()})
        table.insert(table.end(), part.begin(), part.end());
    std::sort(table.begin(), table.end(), [](const Help& a, const Help& b) { return a.code < b.code; });
    return table;
}

std::vector<Help>::const_iterator firstFrom(std::string_view code) {
    return std::lower_bound(helpTable().begin(), helpTable().end(), code,
                            [](const Help& help, std::string_view value) { return help.code < value; });
}

} // namespace

const std::vector<Help>& helpTable() {
    static const std::vector<Help> table = sorted();
    return table;
}

std::vector<Help> helpOf(std::string_view prefix) {
    std::vector<Help> found;
    for (auto help = firstFrom(prefix);
         help != helpTable().end() && help->code.substr(0, prefix.size()) == prefix; ++help)
        found.push_back(*help);
    return found;
}

const Help* findHelp(std::string_view code) {
    const auto found = firstFrom(code);
    return found != helpTable().end() && found->code == code ? &*found : nullptr;
}

} // namespace steploom::model
