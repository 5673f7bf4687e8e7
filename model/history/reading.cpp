// SPDX-License-Identifier: Apache-2.0
#include "model/history/reading.h"

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
    problems.push_back(
        {std::move(code), std::move(args), texts[text]->file, texts[text]->offsetInFile(offset)});
}

} // namespace steploom::model
