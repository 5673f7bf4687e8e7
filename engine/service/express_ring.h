// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

// Histories of Express executions that ended. The API has none: the real service writes them to CloudWatch
// Logs, where the state machine wants it. Whoever looks on in the same process may have the latest kept.
namespace steploom::engine {

struct Run;
struct ServiceState;

struct ExpressLimits {
    std::size_t count = 0; ///< 0: none is kept
    std::size_t bytes = std::size_t{64} << 20U;
};

/// The latest of them, as long as they find room. What is kept is the run itself: it becomes text when
/// somebody asks, and keeping it costs a move.
class ExpressRing {
public:
    ExpressRing();
    ~ExpressRing();
    ExpressRing(const ExpressRing&) = delete;
    ExpressRing& operator=(const ExpressRing&) = delete;

    void setLimits(ExpressLimits limits);
    bool keepsAny() const noexcept { return m_limits.count > 0; }
    /// One that ended. A single one that is larger than all room there is is not kept.
    void keep(std::unique_ptr<Run> run);
    const Run* find(std::string_view arn) const;
    std::size_t count() const noexcept { return m_kept.size(); }
    std::size_t bytes() const noexcept { return m_bytes; }

private:
    struct Kept {
        std::unique_ptr<Run> run;
        std::size_t bytes = 0; ///< about
    };
    void drop(std::size_t more);

    ExpressLimits m_limits;
    std::deque<Kept> m_kept;
    std::size_t m_bytes = 0;
};

struct ExpressHistory {
    std::string events; ///< JSON array, as GetExecutionHistory has it of others
    std::string definition;
};
/// None where it is not kept, or not any more.
std::optional<ExpressHistory> expressHistory(const ServiceState& state, std::string_view arn);

} // namespace steploom::engine
