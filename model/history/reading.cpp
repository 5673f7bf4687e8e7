// SPDX-License-Identifier: Apache-2.0
#include "model/history/reading.h"

#include <algorithm>

namespace steploom::model {

EventGroup& Reading::groupOf(std::string_view arn) {
    const auto known = m_byArn.find(std::string(arn));
    if (known != m_byArn.end())
        return groups[known->second];
    m_byArn.emplace(std::string(arn), groups.size());
    EventGroup& group = groups.emplace_back();
    group.arn = arn;
    group.file = file;
    return group;
}

void Reading::report(std::string code, std::vector<std::string> args, std::uint16_t text,
                     std::uint64_t offset) {
    if (problems.size() >= kMaxProblems)
        return;
    const std::uint64_t place = texts[text]->offsetInFile(offset);
    // What is around a fault cannot be read either, and what is around that.
    const bool known = std::any_of(problems.begin(), problems.end(), [&](const HistoryProblem& one) {
        return one.offset == place && one.code == code && one.file == texts[text]->file;
    });
    if (!known)
        problems.push_back({std::move(code), std::move(args), texts[text]->file, place});
}

} // namespace steploom::model
