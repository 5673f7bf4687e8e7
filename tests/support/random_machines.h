// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <vector>

// Machines by chance, in JSON with apostrophes for quotes.
namespace steploom::tests {

using Random = std::mt19937;

inline std::uint32_t below(Random& random, std::uint32_t bound) {
    return static_cast<std::uint32_t>(random() % bound);
}

/// Makes machines of Parallels, Maps of both modes, tasks, waits and failures, inside each other.
class MachineMaker {
public:
    explicit MachineMaker(Random& random)
        : m_random(random) {}

    std::string make() {
        m_next = 0;
        return scope(0);
    }

private:
    /// {'StartAt': …, 'States': {…}}, a chain of states.
    std::string scope(int depth, const std::string& more = {}) {
        const std::uint32_t length = 1 + below(m_random, 3);
        std::vector<std::string> names;
        for (std::uint32_t i = 0; i < length; ++i)
            names.push_back("S" + std::to_string(m_next++));
        std::string states;
        for (std::uint32_t i = 0; i < length; ++i) {
            const std::string way =
                i + 1 < length ? "'Next':'" + names[i + 1] + "'" : std::string("'End':true");
            states += (i == 0 ? "'" : ",'") + names[i] + "':" + state(depth, way, names);
        }
        return "{" + more + "'StartAt':'" + names[0] + "','States':{" + states + "}}";
    }

    std::string state(int depth, const std::string& way, const std::vector<std::string>& names) {
        const std::uint32_t kind = below(m_random, depth >= 3 ? 4 : 7);
        const std::string last = names.back();
        switch (kind) {
        case 0:
            return "{'Type':'Pass','Assign':{'seen.$':'$'}," + way + "}";
        case 1:
            return "{'Type':'Wait','Seconds':" + std::to_string(below(m_random, 90)) + "," + way + "}";
        case 2:
        case 3:
            return "{'Type':'Task','Resource':'arn:aws:states:::sqs:sendMessage" +
                   std::string(below(m_random, 2) == 0 ? "'" : ".waitForTaskToken'") +
                   (below(m_random, 2) == 0 ? ",'TimeoutSeconds':60" : "") + handlers(last) + "," + way + "}";
        case 4: {
            std::string branches;
            for (std::uint32_t i = 0, count = 1 + below(m_random, 3); i < count; ++i)
                branches += (i == 0 ? "" : ",") + scope(depth + 1);
            return "{'Type':'Parallel','Branches':[" + branches + "]" + handlers(last) + "," + way + "}";
        }
        default:
            break;
        }
        const bool distributed = kind == 5;
        std::string map = "{'Type':'Map','ItemsPath':'$$.Execution.Input.items','ResultPath':'$'";
        map += ",'MaxConcurrency':" + std::to_string(below(m_random, 4));
        if (below(m_random, 3) == 0)
            map += ",'ToleratedFailureCount':2";
        if (distributed && below(m_random, 2) == 0)
            map += ",'ItemBatcher':{'MaxItemsPerBatch':2}";
        const std::string mode = distributed
                                     ? "'ProcessorConfig':{'Mode':'DISTRIBUTED','ExecutionType':'STANDARD'},"
                                     : "'ProcessorConfig':{'Mode':'INLINE'},";
        // Inside a distributed Map the execution is another, without items.
        return map + ",'ItemProcessor':" + (distributed ? scope(3, mode) : scope(depth + 1, mode)) +
               handlers(last) + "," + way + "}";
    }

    std::string handlers(const std::string& target) {
        std::string text;
        if (below(m_random, 3) == 0)
            text +=
                ",'Retry':[{'ErrorEquals':['Flaky','States.Timeout'],'IntervalSeconds':1,'MaxAttempts':2}]";
        if (below(m_random, 3) == 0)
            text += ",'Catch':[{'ErrorEquals':['States.ALL'],'ResultPath':'$','Next':'" + target + "'}]";
        return text;
    }

    Random& m_random;
    int m_next = 0;
};

} // namespace steploom::tests
