// SPDX-License-Identifier: Apache-2.0
#include "model/integration/action_search.h"

#include <algorithm>

#include "model/integration/optimised.h"

namespace steploom::model {

namespace {

constexpr int kNoMatch = -1;

bool isCapital(char c) {
    return c >= 'A' && c <= 'Z';
}

bool isLetter(char c) {
    return isCapital(c) || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

char lower(char c) {
    return isCapital(c) ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string lowered(std::string_view text) {
    std::string small;
    for (const char c : text) {
        if (isLetter(c))
            small += lower(c);
    }
    return small;
}

/// The words of a name, small, each with a blank before it: `describeDBInstances` is ` describe db
/// instances`.
std::string wordsOf(std::string_view name) {
    std::string words = " ";
    for (std::size_t i = 0; i < name.size(); ++i) {
        const char c = name[i];
        if (!isLetter(c)) {
            if (words.back() != ' ')
                words += ' ';
            continue;
        }
        const bool hump = i > 0 && isCapital(c) &&
                          (!isCapital(name[i - 1]) ||
                           (i + 1 < name.size() && isLetter(name[i + 1]) && !isCapital(name[i + 1])));
        if (hump && words.back() != ' ')
            words += ' ';
        words += lower(c);
    }
    return words;
}

/// The words of a name and all of them as one.
std::string searchable(std::string_view name) {
    std::string words = wordsOf(name);
    const std::string whole = lowered(name);
    if (words.size() != whole.size() + 1)
        words += ' ' + whole;
    return words;
}

std::vector<std::string> queryWords(std::string_view query) {
    std::vector<std::string> words;
    std::string word;
    for (const char c : query) {
        if (isLetter(c)) {
            word += lower(c);
        } else if (!word.empty()) {
            words.push_back(std::move(word));
            word.clear();
        }
    }
    if (!word.empty())
        words.push_back(std::move(word));
    return words;
}

/// By what else a way to call can be found.
std::string_view patternWords(engine::IntegrationPattern pattern) {
    switch (pattern) {
    case engine::IntegrationPattern::Sync:
    case engine::IntegrationPattern::SyncParsed:
        return " sync wait job";
    case engine::IntegrationPattern::Callback:
        return " waitfortasktoken callback token";
    case engine::IntegrationPattern::RequestResponse:
        break;
    }
    return {};
}

/// How well one word matches, 0 best.
int rankWord(std::string_view service, std::string_view action, const std::string& word) {
    // words have a blank before them
    const auto begins = [&word](std::string_view text) {
        for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
            if (text[at - 1] == ' ')
                return static_cast<int>(at);
        }
        return kNoMatch;
    };
    if (const int at = begins(service); at != kNoMatch) {
        const std::size_t end = static_cast<std::size_t>(at) + word.size();
        return end == service.size() || service[end] == ' ' ? 0 : 2;
    }
    if (const int at = begins(action); at != kNoMatch)
        return at == 1 ? 1 : 2;
    const bool inside =
        action.find(word) != std::string_view::npos || service.find(word) != std::string_view::npos;
    return inside && word.size() > 1 ? 8 : kNoMatch;
}

} // namespace

ActionSearch::ActionSearch(const SdkTable& table) {
    const std::vector<OptimisedCall>& calls = optimisedCalls();
    m_entries.reserve(table.actions().size() + calls.size());
    m_resources.reserve(table.actions().size());
    const auto& wanted = commonCalls();
    for (const OptimisedCall& call : calls) {
        const auto common = std::find(wanted.begin(), wanted.end(), call.call);
        add({call.call, call.serviceName, call.action, true}, call.service, patternWords(call.pattern));
        if (common != wanted.end())
            m_entries.back().cost = static_cast<int>(std::distance(wanted.begin(), common));
    }
    for (const SdkAction& action : table.actions()) {
        m_resources.push_back("aws-sdk:" + std::string(action.service) + ':' + std::string(action.action));
        add({m_resources.back(), action.serviceName, action.action, false}, action.service, {});
    }
}

void ActionSearch::add(FoundAction what, std::string_view service, std::string_view more) {
    Entry entry;
    entry.what = what;
    entry.words = static_cast<std::uint32_t>(m_words.size());
    m_words += searchable(what.serviceName);
    if (lowered(what.serviceName) != lowered(service))
        m_words += searchable(service);
    m_words += more;
    entry.action = static_cast<std::uint32_t>(m_words.size());
    m_words += searchable(what.action);
    entry.end = static_cast<std::uint32_t>(m_words.size());
    entry.cost =
        (what.optimised ? 100 : 400) + static_cast<int>(std::min<std::size_t>(what.resource.size(), 200));
    m_entries.push_back(entry);
}

int ActionSearch::rank(const Entry& entry, const std::vector<std::string>& query,
                       std::string_view joined) const {
    const std::string_view all = m_words;
    const std::string_view service = all.substr(entry.words, entry.action - entry.words);
    const std::string_view action = all.substr(entry.action, entry.end - entry.action);
    int sum = 0;
    for (const std::string& word : query) {
        const int one = rankWord(service, action, word);
        if (one == kNoMatch)
            return kNoMatch;
        sum += one;
    }
    const bool exact = action.size() > joined.size() &&
                       action.substr(action.size() - joined.size()) == joined &&
                       action[action.size() - joined.size() - 1] == ' ';
    return (exact ? 0 : 1 + sum) * 1000 + entry.cost;
}

std::vector<FoundAction> ActionSearch::find(std::string_view query, std::size_t limit) const {
    const std::vector<std::string> words = queryWords(query);
    std::vector<FoundAction> found;
    if (words.empty())
        return found;
    std::string joined;
    for (const std::string& word : words)
        joined += word;
    std::vector<std::pair<int, std::size_t>> ranked;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (const int how = rank(m_entries[i], words, joined); how != kNoMatch)
            ranked.emplace_back(how, i);
    }
    const std::size_t count = std::min(limit, ranked.size());
    std::partial_sort(ranked.begin(), ranked.begin() + static_cast<std::ptrdiff_t>(count), ranked.end());
    found.reserve(count);
    for (std::size_t i = 0; i < count; ++i)
        found.push_back(m_entries[ranked[i].second].what);
    return found;
}

} // namespace steploom::model
