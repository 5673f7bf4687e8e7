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
    RecordedRest(const engine::History& rest, bool failures)
        : m_recorded(rest)
        , m_failures(failures) {}
    engine::TaskAnswer start(const engine::TaskRequest& request) override {
        return kept(m_recorded.start(request));
    }
    engine::TaskAnswer mapRun(const engine::MapRunRequest& request) override {
        return kept(m_recorded.mapRun(request));
    }

private:
    engine::TaskAnswer kept(engine::TaskAnswer answer) const {
        const bool good = answer.kind == engine::TaskAnswer::Kind::Succeeded;
        return good || m_failures ? std::move(answer) : engine::TaskAnswer::pending();
    }

    engine::RecordedTaskHandler m_recorded;
    bool m_failures;
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
    if (answers == RedriveAnswers::RecordedAll)
        return std::make_shared<RecordedRest>(model::historyFrom(recorded, visit), true);
    std::shared_ptr<engine::TaskHandler> live;
    if (answers == RedriveAnswers::Mocks)
        live = std::move(ordinary);
    else if (answers == RedriveAnswers::Recorded)
        live = std::make_shared<RecordedRest>(model::historyFrom(recorded, visit), false);
    else
        live = std::make_shared<engine::InteractiveTaskHandler>();
    auto redriven = std::make_shared<Redriven>(recorded, visit, std::move(live));
    return {redriven, &redriven->handler};
}

} // namespace steploom::app
