// SPDX-License-Identifier: Apache-2.0
#include "model/diagnostics/catalogue_parts.h"

#include <algorithm>

namespace steploom::model {

const std::vector<CatalogueEntry>& catalogue() {
    static const std::vector<CatalogueEntry> entries = [] {
        std::vector<CatalogueEntry> all = documentEntries();
        for (const auto* part : {&adviceEntries(), &containerEntries(), &editEntries(), &historyEntries(),
                                 &pictureEntries(), &ruleEntries(), &terraformEntries(), &testEntries()})
            all.insert(all.end(), part->begin(), part->end());
        std::sort(all.begin(), all.end(),
                  [](const CatalogueEntry& a, const CatalogueEntry& b) { return a.code < b.code; });
        return all;
    }();
    return entries;
}

const CatalogueEntry* findMessage(std::string_view code) {
    const auto& entries = catalogue();
    const auto found = std::lower_bound(
        entries.begin(), entries.end(), code,
        [](const CatalogueEntry& entry, std::string_view wanted) { return entry.code < wanted; });
    return found != entries.end() && found->code == code ? &*found : nullptr;
}

std::string formatMessage(std::string_view text, const std::vector<std::string>& args) {
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool number = i + 2 < text.size() && text[i] == '{' && text[i + 1] >= '0' &&
                            text[i + 1] <= '9' && text[i + 2] == '}';
        const std::size_t index = number ? static_cast<std::size_t>(text[i + 1] - '0') : args.size();
        if (index < args.size()) {
            result += args[index];
            i += 2;
        } else {
            result.push_back(text[i]);
        }
    }
    return result;
}

std::string englishText(const Message& message) {
    const CatalogueEntry* entry = findMessage(message.code);
    return entry ? formatMessage(entry->text, message.args) : message.code;
}

} // namespace steploom::model
