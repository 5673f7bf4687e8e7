// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/layout.h"

#include "engine/value/json_writer.h"
#include "engine/value/value.h"
#include "model/document/document.h"
#include "model/document/file.h"
#include "tests/bench/layout_quality.h"
#include "tests/support/large_definitions.h"
#include "tests/support/layout_metrics.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>

namespace steploom::bench {

namespace {

using Clock = std::chrono::steady_clock;

constexpr int kUsage = 2;

struct Options {
    std::vector<std::size_t> states;
    std::size_t samples = 7;
    std::vector<std::string> files;
    bool quality = false;
    bool good = true;
};

Options readOptions(const std::vector<std::string>& arguments) {
    Options options;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string& argument = arguments[i];
        if (argument == "--quality") {
            options.quality = true;
        } else if (argument == "--states" || argument == "--samples") {
            const long value =
                i + 1 < arguments.size() ? std::strtol(arguments[++i].c_str(), nullptr, 10) : 0;
            options.good = options.good && value > 0 && value <= 1'000'000;
            if (argument == "--states")
                options.states.push_back(static_cast<std::size_t>(value));
            else
                options.samples = static_cast<std::size_t>(value);
        } else {
            options.good = options.good && argument.substr(0, 1) != "-";
            options.files.push_back(argument);
        }
    }
    if (options.states.empty())
        options.states = {1'000, 10'000};
    return options;
}

bool same(const model::Rect& a, const model::Rect& b) {
    return a.x == b.x && a.y == b.y && a.width == b.width && a.height == b.height;
}

bool same(const model::Layout& a, const model::Layout& b) {
    bool equal = a.nodes.size() == b.nodes.size() && a.edges.size() == b.edges.size();
    for (std::size_t n = 0; equal && n < a.nodes.size(); ++n)
        equal = same(a.nodes[n], b.nodes[n]);
    for (std::size_t e = 0; equal && e < a.edges.size(); ++e)
        equal =
            same(a.edges[e].label, b.edges[e].label) && a.edges[e].points.size() == b.edges[e].points.size();
    return equal;
}

class Bench {
public:
    explicit Bench(const Options& options)
        : m_options(options) {}

    void measure(const std::string& name, std::string text) {
        model::Document document = model::Document::fromBytes(std::move(text));
        const model::Workflow& workflow = document.workflow();
        const model::WorkflowGraph built = model::buildLayoutGraph(workflow, testing::metricsOfCanvas());
        model::Layout layout;
        std::vector<double> times;
        bool equal = true;
        for (std::size_t i = 0; i < m_options.samples; ++i) {
            const auto begin = Clock::now();
            model::Layout again = model::layOut(built.graph);
            times.push_back(std::chrono::duration<double, std::milli>(Clock::now() - begin).count());
            equal = equal && (i == 0 || same(layout, again));
            layout = std::move(again);
        }
        std::sort(times.begin(), times.end());
        m_ok = m_ok && equal;

        engine::ObjectBuilder row;
        row.add("definition", name);
        row.add("ok", equal);
        row.add("states", static_cast<std::int64_t>(workflow.states.size()));
        row.add("scopes", static_cast<std::int64_t>(workflow.scopes.size()));
        row.add("transitions", static_cast<std::int64_t>(workflow.transitions.size()));
        row.add("layoutMs",
                engine::Value::object({{"min", times.front()}, {"median", times[times.size() / 2]}}));
        row.add("width", layout.size.width);
        row.add("height", layout.size.height);
        m_least += times.front();
        if (m_options.quality) {
            const LayoutQuality quality = judge(built.graph, layout);
            add(row, quality);
            m_sum.crossings += quality.crossings;
            m_sum.length += quality.length;
            m_sum.turns += quality.turns;
            m_sum.area += quality.area;
        }
        std::printf("%s\n", engine::toJson(row.build()).c_str());
        ++m_count;
    }

    void sumUp() const {
        engine::ObjectBuilder row;
        row.add("sum", true);
        row.add("definitions", static_cast<std::int64_t>(m_count));
        row.add("layoutMs", m_least);
        add(row, m_sum);
        std::printf("%s\n", engine::toJson(row.build()).c_str());
    }

    bool ok() const { return m_ok; }

private:
    static void add(engine::ObjectBuilder& row, const LayoutQuality& quality) {
        row.add("crossings", static_cast<std::int64_t>(quality.crossings));
        row.add("length", quality.length);
        row.add("turns", quality.turns);
        row.add("area", quality.area);
    }

    const Options& m_options;
    std::size_t m_count = 0;
    double m_least = 0;
    LayoutQuality m_sum;
    bool m_ok = true;
};

} // namespace

int runLayout(const std::vector<std::string>& arguments) {
    const Options options = readOptions(arguments);
    if (!options.good) {
        std::fprintf(stderr,
                     "usage: steploom-bench layout [--states N] [--samples N] [--quality] [FILE...]\n");
        return kUsage;
    }
    Bench bench(options);
    for (const std::string& file : options.files) {
        auto bytes = model::readFile(file);
        if (!bytes) {
            std::fprintf(stderr, "usage: %s cannot be read\n", file.c_str());
            return kUsage;
        }
        bench.measure(file, std::move(bytes.value()));
    }
    if (options.files.empty())
        for (const testing::Shape shape : testing::kShapes)
            for (const std::size_t states : options.states)
                bench.measure(testing::nameOf(shape), testing::makeDefinition(shape, states));
    if (options.quality)
        bench.sumUp();
    return bench.ok() ? 0 : 1;
}

} // namespace steploom::bench
