// SPDX-License-Identifier: Apache-2.0
#include "engine/definition/compiler.h"
#include "engine/execution/accesses.h"
#include "engine/execution/execution.h"
#include "engine/history/writer.h"
#include "engine/value/json_reader.h"
#include "tests/support/history_checker.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>

// The first line tells what the world does (a byte each), the rest is a definition. However that goes, the
// history has to be one.

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

using namespace steploom::engine;

constexpr int kMostSteps = 3000;
constexpr std::size_t kMostChecked =
    400; ///< events; checking is quadratic in nothing, but slow under sanitizers

class Moods {
public:
    explicit Moods(std::string_view bytes)
        : m_bytes(bytes) {}
    unsigned next(unsigned bound) {
        if (m_bytes.empty())
            return 0;
        const auto byte = static_cast<unsigned char>(m_bytes[m_at++ % m_bytes.size()]);
        return (byte + m_at / m_bytes.size()) % bound;
    }

private:
    std::string_view m_bytes;
    std::size_t m_at = 0;
};

Value answerOf(Moods& moods) {
    switch (moods.next(5)) {
    case 0:
        return Value::object({{"ok", Value(true)}, {"n", Value(static_cast<int>(moods.next(100)))}});
    case 1:
        return Value::array({Value(1), Value("two"), Value(nullptr)});
    case 2:
        return Value("text");
    case 3:
        return Value(1.5);
    default:
        return Value::emptyObject();
    }
}

void actOn(Execution& run, const TaskRequest& task, Moods& moods) {
    switch (moods.next(7)) {
    case 0:
        run.failTask(task.id, Value("Flaky"), Value("it is"));
        break;
    case 1:
        run.failTask(task.id, {}, {});
        break;
    case 2:
        run.timeOutTask(task.id);
        break;
    case 3:
        run.heartbeat(task.id);
        run.submitTask(task.id, answerOf(moods));
        break;
    default:
        run.succeedTask(task.id, answerOf(moods));
    }
}

void step(Execution& run, InteractiveTaskHandler& nobody, Moods& moods) {
    const std::vector<StrandId> ready = run.readyStrands();
    const std::vector<TaskRequest> open = run.openTasks();
    if (!ready.empty() && (open.empty() || moods.next(3) != 0))
        run.stepStrand(ready[moods.next(static_cast<unsigned>(ready.size()))], nobody);
    else if (!open.empty() && moods.next(8) != 0)
        actOn(run, open[moods.next(static_cast<unsigned>(open.size()))], moods);
    else if (!run.advanceToNextTimer() && ready.empty() && open.empty())
        run.abort(Value("Stopped"), {});
}

void look(const Execution& run, const Definition& definition) {
    const std::string problem = steploom::tests::problemOf(run);
    if (!problem.empty()) {
        std::fprintf(stderr, "%s\n", problem.c_str());
        std::abort();
    }
    if (run.history().events.size() > kMostChecked)
        return;
    historyToJson(run.history());
    for (const VisitRecord& visit : run.history().visits)
        accessesOf(definition.state(visit.state), visit);
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view input(reinterpret_cast<const char*>(data), size);
    const std::size_t end = input.find('\n');
    if (end == std::string_view::npos)
        return 0;
    const JsonReadResult read = readJson(input.substr(end + 1));
    if (!read)
        return 0;
    const CompileResult compiled = compileDefinition(read.value);
    if (compiled.definition == nullptr)
        return 0;
    Moods moods(input.substr(0, end));
    InteractiveTaskHandler nobody;
    ExecutionOptions options;
    options.input = readJson(R"({"items":[1,2,3],"n":2,"s":"x","o":{"a":[true,null]}})").value;
    options.quotas.historyEvents = 500;
    Execution run(compiled.definition, options);
    for (int steps = 0; steps < kMostSteps && !run.hasEnded(); ++steps)
        step(run, nobody, moods);
    look(run, *compiled.definition);
    const Execution snapshot = run;
    look(snapshot, *compiled.definition);
    return 0;
}
