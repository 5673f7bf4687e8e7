// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/definition/definition.h"
#include "engine/task/handler.h"
#include "engine/value/value.h"
#include "tests/conformance/matcher.h"
#include "tests/conformance/supposed_answers.h"

#include <cstddef>
#include <string>
#include <vector>

namespace steploom::conformance {

/// Answers tasks from the recorded attempts of one case: by state, in recorded order; inside a Map or
/// Parallel, where attempts of one state interleave, the parameters must match too.
///
/// Attempts of branches without order may share a pool of outcomes (`oneOf`) of which nobody knows whose is
/// whose. `arrangement` says which way to deal them out; arrangements() how many ways there are.
class TaskReplayer final : public engine::TaskHandler {
public:
    TaskReplayer(const engine::Value& testCase, const engine::Definition& definition,
                 const PlaceholderRules& rules, std::size_t arrangement);
    /// From now on tasks that no recording can have an answer for get a supposed one.
    void suppose(const SupposedAnswers& answers, std::size_t supposition) {
        m_supposed = &answers;
        m_supposition = supposition;
    }

    static std::size_t arrangements(const engine::Value& tasks);

    engine::TaskAnswer start(const engine::TaskRequest& request) override;

    /// What was asked without a recorded answer; empty while everything had one.
    const std::string& unanswered() const { return m_unanswered; }
    /// No recording could have an answer for the task: it belongs to an iteration of a distributed Map, which
    /// is an execution of its own, or the case has no history.
    bool isOutsideRecording() const { return m_outsideRecording; }

private:
    struct Entry {
        const engine::Value* task;
        const engine::Value* outcome;
        bool used = false;
    };
    bool isInDistributedMap(engine::StateId state) const;
    bool isRecorded(const engine::Value& stateName) const;
    Entry* find(const engine::TaskRequest& request);
    bool parametersMatch(const Entry& entry, const engine::TaskRequest& request) const;
    engine::TaskAnswer answer(const Entry& entry) const;
    /// The worker that took an activity task: an outside fact that only the recorded history tells.
    engine::Value workerOf(const Entry& entry) const;

    const engine::Value& m_testCase;
    const engine::Definition& m_definition;
    const PlaceholderRules& m_rules;
    std::vector<Entry> m_entries;
    const SupposedAnswers* m_supposed = nullptr;
    std::size_t m_supposition = 0;
    std::string m_unanswered;
    bool m_outsideRecording = false;
};

} // namespace steploom::conformance
