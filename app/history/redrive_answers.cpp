// SPDX-License-Identifier: Apache-2.0
#include "app/history/redrive_answers.h"

#include "engine/task/recorded.h"
#include "model/history/redrive.h"
#include "model/history/run_tests.h"

namespace steploom::app {

namespace {

/// What was recorded from a visit on, with its failures or without.
class RecordedRest final : public engine::TaskHandler {
public:
    RecordedRest(const engine::History& rest, bool failures, std::shared_ptr<engine::TaskHandler> ordinary)
        : m_recorded(rest)
        , m_failures(failures)
        , m_ordinary(std::move(ordinary)) {}
    engine::TaskAnswer start(const engine::TaskRequest& request) override {
        engine::TaskAnswer answer = m_recorded.start(request);
        return counts(answer) ? std::move(answer) : m_ordinary->start(request);
    }
    engine::TaskAnswer mapRun(const engine::MapRunRequest& request) override {
        engine::TaskAnswer answer = m_recorded.mapRun(request);
        return counts(answer) ? std::move(answer) : m_ordinary->mapRun(request);
    }

private:
    bool counts(const engine::TaskAnswer& answer) const {
        using Kind = engine::TaskAnswer::Kind;
        return answer.kind == Kind::Succeeded || (m_failures && answer.kind != Kind::Pending);
    }

    engine::RecordedTaskHandler m_recorded;
    bool m_failures;
    std::shared_ptr<engine::TaskHandler> m_ordinary;
};

/// The handler of the model, and the one that it asks.
struct Redriven {
    Redriven(const engine::History& recorded, std::uint32_t visit, std::shared_ptr<engine::TaskHandler> rest)
        : live(std::move(rest))
        , handler(recorded, visit, live.get()) {}
    std::shared_ptr<engine::TaskHandler> live;
    model::RedriveTaskHandler handler;
};

} // namespace

std::shared_ptr<engine::TaskHandler> makeRedriveHandler(const engine::History& recorded, std::uint32_t visit,
                                                        RedriveAnswers answers,
                                                        std::shared_ptr<engine::TaskHandler> ordinary) {
    std::shared_ptr<engine::TaskHandler> live = std::move(ordinary);
    const bool all = answers == RedriveAnswers::RecordedAll;
    if (all || answers == RedriveAnswers::Recorded)
        live = std::make_shared<RecordedRest>(model::historyFrom(recorded, visit), all, std::move(live));
    if (all)
        return live;
    auto redriven = std::make_shared<Redriven>(recorded, visit, std::move(live));
    return {redriven, &redriven->handler};
}

} // namespace steploom::app
