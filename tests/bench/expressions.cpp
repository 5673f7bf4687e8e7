// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/expressions.h"

#include "engine/value/json_reader.h"
#include "engine/value/json_writer.h"
#include "tests/bench/expression_language.h"
#include "tests/bench/recipe.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <fstream>
#include <stdexcept>

namespace steploom::bench {

namespace {

using engine::ObjectBuilder;
using engine::Value;
using Clock = std::chrono::steady_clock;

constexpr int kUsage = 2;
constexpr std::size_t kWarmUps = 3;
/// A sample lasts at least so long, so that the clock's own time is nothing against it.
constexpr std::chrono::microseconds kSample{2000};
constexpr std::size_t kMostRepeats = std::size_t{1} << 20;

struct Options {
    std::string file;
    std::string language;
    std::size_t samples = 25;
    std::string problem;
};

Options readOptions(const std::vector<std::string>& arguments) {
    Options options;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const bool last = i + 1 == arguments.size();
        if (arguments[i] == "--language" && !last) {
            options.language = arguments[++i];
            if (!isMeasuredLanguage(options.language))
                options.problem = "'" + options.language + "' cannot be measured";
        } else if (arguments[i] == "--samples" && !last) {
            const long number = std::strtol(arguments[++i].c_str(), nullptr, 10);
            if (number < 1 || number > 10000)
                options.problem = "--samples takes a number from 1 to 10000";
            options.samples = static_cast<std::size_t>(std::max(number, 1L));
        } else if (options.file.empty() && arguments[i].substr(0, 2) != "--") {
            options.file = arguments[i];
        } else {
            options.problem = "'" + arguments[i] + "' is no option, or lacks its value";
        }
    }
    if (options.file.empty() && options.problem.empty())
        options.problem = "a file is needed";
    return options;
}

double secondsOf(const PreparedExpression& expression, std::size_t repeats) {
    const auto begin = Clock::now();
    for (std::size_t i = 0; i < repeats; ++i)
        expression.evaluate();
    return std::chrono::duration<double>(Clock::now() - begin).count();
}

double medianMicroseconds(const PreparedExpression& expression, std::size_t samples) {
    for (std::size_t i = 0; i < kWarmUps; ++i)
        expression.evaluate();
    std::size_t repeats = 1;
    while (repeats < kMostRepeats &&
           secondsOf(expression, repeats) < std::chrono::duration<double>(kSample).count())
        repeats *= 2;
    std::vector<double> times;
    for (std::size_t i = 0; i < samples; ++i)
        times.push_back(secondsOf(expression, repeats) / static_cast<double>(repeats) * 1e6);
    std::nth_element(times.begin(), times.begin() + static_cast<std::ptrdiff_t>(samples / 2), times.end());
    return times[samples / 2];
}

ExpressionWorkload readWorkload(const Value& line) {
    ExpressionWorkload workload;
    workload.id = line.get("id").asString();
    workload.language = line.get("language").asString();
    workload.text = line.get("expr").asString();
    workload.context = line.get("context");
    workload.variables = line.get("variables");
    workload.data = line.get("data").isAbsent() ? makeData(line.get("data_generator")) : line.get("data");
    return workload;
}

/// What is wrong, for a person; empty where `microseconds` is measured.
std::string measure(const Value& line, std::size_t samples, double& microseconds) {
    const ExpressionWorkload workload = readWorkload(line);
    const Value& expect = line.get("expect");
    if (const std::string sum = checksum(workload.data); expect.get("data_sha").asString() != sum)
        return "the data is not what it should be: its sum is " + sum;
    const PreparedExpression expression = prepareExpression(workload);
    if (!expression.evaluate)
        return expression.why;
    const Value result = expression.evaluate();
    if (result.isAbsent())
        return "has no result";
    if (const std::string sum = checksum(result); expect.get("result_sha").asString() != sum)
        return "the result is wrong: its sum is " + sum;
    microseconds = medianMicroseconds(expression, samples);
    return {};
}

bool runLine(const Value& line, std::size_t samples) {
    double microseconds = 0;
    std::string why;
    try {
        why = measure(line, samples, microseconds);
    } catch (const std::exception& problem) {
        why = problem.what();
    }
    ObjectBuilder row;
    row.add("expression", line.get("id"));
    row.add("language", line.get("language"));
    row.add("ok", why.empty());
    if (why.empty())
        row.add("us", microseconds);
    else
        row.add("why", why);
    std::printf("%s\n", engine::toJson(row.build()).c_str());
    std::fflush(stdout);
    return why.empty();
}

int usage(const std::string& problem) {
    std::fprintf(
        stderr,
        "steploom-bench: %s\n"
        "usage: steploom-bench expressions FILE [--language NAME] [--samples N]\n"
        "Prints a JSON line for each expression: the median of the microseconds of one evaluation.\n",
        problem.c_str());
    return kUsage;
}

} // namespace

int runExpressions(const std::vector<std::string>& arguments) {
    const Options options = readOptions(arguments);
    if (!options.problem.empty())
        return usage(options.problem);
    std::ifstream in(options.file, std::ios::binary);
    if (!in)
        return usage(options.file + ": cannot be read");
    bool ok = true;
    std::string text;
    for (std::size_t number = 1; std::getline(in, text); ++number) {
        if (text.empty())
            continue;
        const Value line = engine::readJson(text).value;
        if (!line.get("id").isString() || !line.get("language").isString())
            return usage(options.file + ":" + std::to_string(number) + ": is no expression");
        const std::string_view language = line.get("language").asString();
        if (options.language.empty() ? isMeasuredLanguage(language) : language == options.language)
            ok = runLine(line, options.samples) && ok;
    }
    return ok ? 0 : 1;
}

} // namespace steploom::bench
