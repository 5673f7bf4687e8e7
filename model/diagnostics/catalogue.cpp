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

// Control characters: no name, path or expression that a message speaks of has them.
constexpr char kMessage = '\x1';
constexpr char kArgument = '\x2';
constexpr char kEnd = '\x3';

/// A message as asArgument() wrote it, from `at` behind its first character, which goes to its end.
Message readArgument(std::string_view text, std::size_t& at) {
    Message message;
    int depth = 0;
    std::string* part = &message.code;
    for (; at < text.size(); ++at) {
        const char c = text[at];
        if (c == kEnd && depth == 0)
            break;
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
        if (argument.empty() || argument.front() != kMessage)
            continue;
        std::size_t at = 1;
        argument = speak(readArgument(argument, at));
    }
    return spoken;
}

std::string englishText(const Message& message) {
    const CatalogueEntry* entry = findMessage(message.code);
    return entry ? formatMessage(entry->text, spokenParts(message.args, englishText)) : message.code;
}

} // namespace steploom::model
