// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/diagnostics.h"

#include "engine/value/json_writer.h"
#include "engine/value/value.h"
#include "model/diagnostics/diagnoser.h"
#include "model/document/document.h"
#include "model/document/file.h"
#include "model/document/scanner.h"
#include "model/workflow/projection.h"
#include "tests/bench/definitions.h"

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
    std::size_t samples = 15;
    std::string file;
    bool good = true;
};

Options readOptions(const std::vector<std::string>& arguments) {
    Options options;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const bool number = arguments[i] == "--states" || arguments[i] == "--samples";
        if (!number) {
            options.good = options.good && options.file.empty() && arguments[i].substr(0, 1) != "-";
            options.file = arguments[i];
            continue;
        }
        const long value = i + 1 < arguments.size() ? std::strtol(arguments[i + 1].c_str(), nullptr, 10) : 0;
        options.good = options.good && value > 0 && value <= 1'000'000;
        if (arguments[i++] == "--states")
            options.states.push_back(static_cast<std::size_t>(value));
        else
            options.samples = static_cast<std::size_t>(value);
    }
    if (options.states.empty())
        options.states = {1'000, 10'000};
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
    engine::Value figures() {
        std::sort(m_times.begin(), m_times.end());
        return engine::Value::object({{"min", m_times.front()}, {"median", m_times[m_times.size() / 2]}});
    }

private:
    std::vector<double> m_times;
};

/// Types letters into texts that stand all over the definition, and takes them back.
class Typist {
public:
    explicit Typist(std::string& text)
        : m_text(text) {}

    void type(std::size_t turn) {
        if (m_typed) {
            m_text.erase(m_at, 1);
        } else {
            m_at = m_text.find("\"Next\": \"", m_text.size() / 17 * (turn % 17));
            m_at = m_at == std::string::npos ? m_text.find("\"Next\": \"") : m_at;
            m_at = std::min(m_at == std::string::npos ? m_text.size() : m_at + 9, m_text.size());
            m_text.insert(m_at, 1, 'x');
        }
        m_typed = !m_typed;
    }
    std::size_t place() const { return m_at; }

private:
    std::string& m_text;
    std::size_t m_at = 0;
    bool m_typed = false;
};

bool measure(const std::string& name, std::string text, std::size_t samples) {
    Timer scan;
    Timer project;
    Timer cold;
    Timer again;
    Timer keystroke;
    std::size_t found = 0;
    std::size_t states = 0;
    for (std::size_t i = 0; i < samples; ++i) {
        const model::SyntaxTree tree = scan.time([&] { return model::scan(text); });
        states = project.time([&] { return model::project(tree); }).states.size();
        found = cold.time([&] { return model::diagnose(tree); }).size();
    }
    bool same = true;
    model::Diagnoser diagnoser;
    diagnoser.run(model::scan(text));
    Typist typist(text);
    for (std::size_t i = 0; i < samples * 2; ++i) {
        typist.type(i);
        const model::SyntaxTree tree = model::scan(text);
        const auto remembered = again.time([&] { return diagnoser.run(tree); });
        if (i < 4)
            same = same && remembered == model::diagnose(tree);
    }
    // What a person waits for: the letter goes into the document, and its problems are told.
    model::Document document = model::Document::fromBytes(text);
    for (std::size_t i = 0; i < samples * 2; ++i) {
        const std::string before = text;
        typist.type(i);
        const std::size_t at = typist.place();
        const bool typed = text.size() > before.size();
        model::Splice splice{at, typed ? "" : "x", typed ? "x" : ""};
        found = keystroke
                    .time([&] {
                        document.apply(model::typingEdit(std::move(splice)));
                        return diagnoser.run(document.tree());
                    })
                    .size();
        same = same && document.bytes() == text;
        document.workflow();
    }
    engine::ObjectBuilder row;
    row.add("definition", name);
    row.add("ok", same);
    row.add("states", static_cast<std::int64_t>(states));
    row.add("bytes", static_cast<std::int64_t>(text.size()));
    row.add("found", static_cast<std::int64_t>(found));
    row.add("scanMs", scan.figures());
    row.add("projectMs", project.figures());
    row.add("diagnoseMs", cold.figures());
    row.add("diagnoseAgainMs", again.figures());
    row.add("keystrokeMs", keystroke.figures());
    std::printf("%s\n", engine::toJson(row.build()).c_str());
    return same;
}

} // namespace

int runDiagnostics(const std::vector<std::string>& arguments) {
    const Options options = readOptions(arguments);
    if (!options.good) {
        std::fprintf(stderr, "usage: steploom-bench diagnostics [--states N] [--samples N] [FILE]\n");
        return kUsage;
    }
    if (!options.file.empty()) {
        auto bytes = model::readFile(options.file);
        if (!bytes) {
            std::fprintf(stderr, "usage: %s cannot be read\n", options.file.c_str());
            return kUsage;
        }
        return measure(options.file, std::move(bytes.value()), options.samples) ? 0 : 1;
    }
    bool ok = true;
    for (const std::size_t states : options.states)
        ok = measure(std::to_string(states) + " states", generateDefinition(states), options.samples) && ok;
    return ok ? 0 : 1;
}

} // namespace steploom::bench
