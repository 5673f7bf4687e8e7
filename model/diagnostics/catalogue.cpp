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

namespace {

// Bytes that no UTF-8 has; and what is between them must be a message that there is.
constexpr char kMessage = '\xFF';
constexpr char kArgument = '\xFE';
constexpr char kEnd = '\xFD';

/// A message as asArgument() wrote it; its code is empty where the text is none.
Message readArgument(std::string_view text) {
    Message message;
    if (text.size() < 2 || text.front() != kMessage || text.back() != kEnd)
        return message;
    int depth = 0;
    std::string* part = &message.code;
    for (const char c : text.substr(1, text.size() - 2)) {
        if (c == kArgument && depth == 0) {
            part = &message.args.emplace_back();
            continue;
        }
        depth += c == kMessage ? 1 : c == kEnd ? -1 : 0;
        part->push_back(c);
    }
    return message;
}

} // namespace

std::string asArgument(const Message& message) {
    std::string text = kMessage + message.code;
    for (const std::string& argument : message.args)
        text += kArgument + argument;
    return text + kEnd;
}

std::vector<std::string> spokenParts(const std::vector<std::string>& args, const Speak& speak) {
    std::vector<std::string> spoken = args;
    for (std::string& argument : spoken) {
        const Message part = readArgument(argument);
        if (findMessage(part.code) != nullptr)
            argument = speak(part);
    }
    return spoken;
}

std::string englishText(const Message& message) {
    const CatalogueEntry* entry = findMessage(message.code);
    return entry ? formatMessage(entry->text, spokenParts(message.args, englishText)) : message.code;
}

} // namespace steploom::model
