// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/history.h"

#include "engine/value/json_writer.h"
#include "engine/value/value.h"
#include "model/history/event_search.h"
#include "model/history/open.h"
#include "model/history/run_tables.h"
#include "model/history/summary.h"
#include "tests/support/large_history.h"

#include <simdjson.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <sys/resource.h>

namespace steploom::bench {

namespace {

using Clock = std::chrono::steady_clock;
using engine::Value;

constexpr int kUsage = 2;
constexpr double kBytesOfEvent = 235; ///< of a generated one, about

struct Options {
    std::size_t events = 0;
    std::size_t megabytes = 100;
    std::size_t samples = 5;
    std::string file;
    bool good = true;
};

Options readOptions(const std::vector<std::string>& arguments) {
    Options options;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string& name = arguments[i];
        if (name != "--events" && name != "--megabytes" && name != "--samples") {
            options.good = options.good && options.file.empty() && name.substr(0, 1) != "-";
            options.file = name;
            continue;
        }
        const long value = i + 1 < arguments.size() ? std::strtol(arguments[++i].c_str(), nullptr, 10) : 0;
        options.good = options.good && value > 0 && value <= 10'000'000;
        (name == "--events"      ? options.events
         : name == "--megabytes" ? options.megabytes
                                 : options.samples) = static_cast<std::size_t>(std::max(value, 1L));
    }
    if (options.events == 0)
        options.events =
            static_cast<std::size_t>(static_cast<double>(options.megabytes) * 1e6 / kBytesOfEvent);
    return options;
}

class Timer {
public:
    template <typename Work>
    auto time(Work work) {
        const auto begin = Clock::now();
        auto result = work();
        m_times.push_back(std::chrono::duration<double, std::milli>(Clock::now() - begin).count());
        return result;
    }
    void add(double milliseconds) { m_times.push_back(milliseconds); }
    double median() {
        std::sort(m_times.begin(), m_times.end());
        return m_times[m_times.size() / 2];
    }
    Value figures() { return Value::object({{"min", least()}, {"median", median()}}); }
    double least() const { return *std::min_element(m_times.begin(), m_times.end()); }

private:
    std::vector<double> m_times;
};

double peakMiB() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

/// What simdjson itself takes: its document of the same text.
std::size_t parseWithSimdjson(simdjson::dom::parser& parser, const std::string& text, std::size_t size) {
    simdjson::dom::element root;
    if (parser.parse(text.data(), size, false).get(root) != simdjson::SUCCESS)
        return 0;
    simdjson::dom::array events;
    if (root["events"].get(events) != simdjson::SUCCESS && root.get(events) != simdjson::SUCCESS)
        return 0;
    return events.size();
}

} // namespace

int runHistory(const std::vector<std::string>& arguments) {
    const Options options = readOptions(arguments);
    if (!options.good) {
        std::fprintf(stderr, "steploom-bench: history [--events N | --megabytes N] [--samples N] [FILE]\n");
        return kUsage;
    }
    std::string text;
    if (options.file.empty()) {
        text = testing::makeHistory(options.events);
    } else {
        auto bytes = model::readHistoryFile(options.file);
        if (!bytes) {
            std::fprintf(stderr, "steploom-bench: %s cannot be read\n", options.file.c_str());
            return kUsage;
        }
        text = std::move(bytes.value());
    }
    const std::size_t size = text.size();
    Timer view;
    Timer parse;
    std::size_t events = 0;
    std::size_t visits = 0;
    double memory = 0;
    Timer simd; ///< with a parser made for it, as a file that is opened needs one
    Timer warm; ///< with one that has its room already
    simdjson::dom::parser parser;
    for (std::size_t i = 0; i < options.samples; ++i) {
        const auto begin = Clock::now();
        model::HistoryBundle bundle = parse.time([&] {
            std::vector<model::HistoryInput> input;
            input.push_back({"bench", std::move(text)});
            return model::openHistories(std::move(input));
        });
        if (bundle.executions.size() != 1)
            return 1;
        model::Recording& recording = *bundle.executions[0];
        const model::Outline outline = model::outlineOf(recording);
        const model::HistorySummary summary = model::summarise(recording, outline);
        const bool whole = !model::stateTotals(outline).empty() && !model::edgeTotals(outline).empty();
        events = whole ? summary.events : 0;
        visits = summary.visits;
        const double took = std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
        view.add(took);
        memory = i == 0 ? peakMiB() : memory;
        // The text goes back; simdjson reads the same bytes.
        auto kept = std::const_pointer_cast<model::HistoryText>(recording.texts[0]);
        const std::size_t counted = simd.time([&] {
            simdjson::dom::parser fresh;
            return parseWithSimdjson(fresh, kept->bytes, size);
        });
        parseWithSimdjson(parser, kept->bytes, size);
        warm.time([&] { return parseWithSimdjson(parser, kept->bytes, size); });
        if (counted != events && counted != 0xFFFFFF) // simdjson counts no further
            std::fprintf(stderr, "steploom-bench: simdjson found %zu events, not %zu\n", counted, events);
        if (i + 1 == options.samples) {
            Timer search;
            Timer filter;
            for (const char* typed : {"o", "order 4", "\"note\":\"order 77", "busy 7", "no such text"}) {
                model::EventQuery query;
                query.text = typed;
                search.time([&] { return model::findEvents(recording, outline, query).size(); });
            }
            model::EventQuery query;
            query.failuresOnly = true;
            filter.time([&] { return model::findEvents(recording, outline, query).size(); });
            const bool ok = options.file.empty() ? events == options.events : events > 0;
            std::printf("%s\n",
                        engine::toJson(Value::object({{"ok", Value(ok)},
                                                      {"bytes", Value(static_cast<std::int64_t>(size))},
                                                      {"events", Value(static_cast<std::int64_t>(events))},
                                                      {"visits", Value(static_cast<std::int64_t>(visits))},
                                                      {"parseMs", parse.figures()},
                                                      {"viewMs", view.figures()},
                                                      {"simdjsonMs", simd.figures()},
                                                      {"simdjsonWarmMs", warm.figures()},
                                                      {"ratio", Value(parse.least() / simd.least())},
                                                      {"searchMs", search.figures()},
                                                      {"filterMs", filter.figures()},
                                                      {"peakRssMiB", Value(memory)},
                                                      {"memoryOfFile",
                                                       Value(memory * 1048576 / static_cast<double>(size))}}))
                            .c_str());
            return ok ? 0 : 1;
        }
        text = std::move(kept->bytes);
        text.resize(size);
    }
    return 1;
}

} // namespace steploom::bench
