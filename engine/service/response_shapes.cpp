// SPDX-License-Identifier: Apache-2.0
#include "engine/service/response_shapes.h"

#include <algorithm>
#include <charconv>
#include <limits>
#include <unordered_map>

namespace steploom::engine {

namespace {

struct ResponseMember {
    std::string_view name;
    std::uint32_t shape = 0;
    bool required = false;
};

struct ResponseShape {
    char kind = 'o';
    std::uint32_t element = 0; ///< of a list or map
    double min = 0;
    double max = std::numeric_limits<double>::infinity();
    std::vector<std::string_view> values;
    std::vector<ResponseMember> members;
};

/// One service, read when it is first asked for.
struct ResponseService {
    std::unordered_map<std::string_view, std::uint32_t> actions;
    std::unordered_map<std::uint32_t, ResponseShape> shapes;
};

template <typename T>
T number(std::string_view& text) {
    T value{};
    const auto result = std::from_chars(text.data(), text.data() + text.size(), value);
    text.remove_prefix(static_cast<std::size_t>(result.ptr - text.data()));
    return value;
}

std::string_view takeUntil(std::string_view& text, char end) {
    const std::size_t at = text.find(end);
    const std::string_view head = text.substr(0, at);
    text.remove_prefix(at == std::string_view::npos ? text.size() : at + 1);
    return head;
}

ResponseShape readShape(std::string_view text) {
    ResponseShape shape;
    shape.kind = text.empty() ? 'o' : text.front();
    text.remove_prefix(text.empty() ? 0 : 1);
    if (shape.kind == 'o') {
        while (!text.empty()) {
            std::string_view member = takeUntil(text, ' ');
            ResponseMember read;
            read.required = !member.empty() && member.front() == '!';
            member.remove_prefix(read.required ? 1 : 0);
            read.name = takeUntil(member, ':');
            read.shape = number<std::uint32_t>(member);
            shape.members.push_back(read);
        }
        return shape;
    }
    if (shape.kind == 'l' || shape.kind == 'm')
        shape.element = number<std::uint32_t>(text);
    if (!text.empty() && text.front() == '=') {
        text.remove_prefix(1);
        while (!text.empty())
            shape.values.push_back(takeUntil(text, '|'));
    }
    while (!text.empty()) {
        const char limit = text.front();
        text.remove_prefix(1);
        (limit == '>' ? shape.min : shape.max) = number<double>(text);
        if (!text.empty() && text.front() != '<' && text.front() != '>')
            break;
    }
    return shape;
}

class Table {
public:
    Table() {
        for (const std::string_view piece : responseTable())
            m_text += piece;
        std::string_view rest = m_text;
        while (!rest.empty()) {
            const std::string_view line = takeUntil(rest, '\n');
            if (!line.empty() && line.front() == '!')
                m_places[line.substr(1)] = rest;
        }
    }

    const ResponseService* find(std::string_view name) {
        const auto place = m_places.find(name);
        if (place == m_places.end())
            return nullptr;
        const auto known = m_services.find(name);
        return known != m_services.end() ? &known->second
                                         : &m_services.emplace(name, read(place->second)).first->second;
    }

private:
    static ResponseService read(std::string_view rest) {
        ResponseService service;
        while (!rest.empty() && rest.front() != '!') {
            std::string_view line = takeUntil(rest, '\n');
            if (!line.empty() && line.front() == '@') {
                line.remove_prefix(1);
                const std::string_view action = takeUntil(line, ' ');
                service.actions[action] = number<std::uint32_t>(line);
            } else {
                const auto id = number<std::uint32_t>(line);
                line.remove_prefix(line.empty() ? 0 : 1);
                service.shapes[id] = readShape(line);
            }
        }
        return service;
    }

    std::string m_text;
    std::unordered_map<std::string_view, std::string_view> m_places;
    std::unordered_map<std::string_view, ResponseService> m_services;
};

class ResultChecker {
public:
    ResultChecker(const ResponseService& service, bool strict, std::string_view leftOut)
        : m_service(service)
        , m_strict(strict)
        , m_leftOut(leftOut) {}

    std::optional<std::string> check(const Value& value, std::uint32_t id, std::string_view name) {
        const auto found = m_service.shapes.find(id);
        if (found == m_service.shapes.end() || value.isNull())
            return std::nullopt;
        const ResponseShape& shape = found->second;
        switch (shape.kind) {
        case 'o':
            return structure(value, shape, name);
        case 'l':
            return list(value, shape, name);
        case 'm':
            return map(value, shape, name);
        case 'n':
            return numeric(value, shape, name);
        case 'b':
            return value.isBool() ? std::nullopt : wrong(name, "must be a boolean");
        default:
            return textual(value, shape, name);
        }
    }

private:
    static std::optional<std::string> wrong(std::string_view name, std::string_view what) {
        return "Field '" + std::string(name) + "' " + std::string(what);
    }
    std::optional<std::string> structure(const Value& value, const ResponseShape& shape,
                                         std::string_view name) {
        if (!value.isObject())
            return wrong(name, "must be an object");
        for (const ResponseMember& member : shape.members) {
            if (m_strict && member.required && value.find(member.name) == nullptr)
                return "Required field '" + std::string(member.name) + "' is missing";
        }
        for (const ResponseMember& member : shape.members) {
            const Value* given = value.find(member.name);
            if (given == nullptr || member.name == m_leftOut)
                continue;
            if (auto problem = check(*given, member.shape, member.name))
                return problem;
        }
        return std::nullopt;
    }
    std::optional<std::string> list(const Value& value, const ResponseShape& shape, std::string_view name) {
        if (!value.isArray())
            return wrong(name, "must be an array");
        for (std::size_t i = 0; i < value.size(); ++i) {
            if (auto problem = check(value.at(i), shape.element, name))
                return problem;
        }
        return std::nullopt;
    }
    std::optional<std::string> map(const Value& value, const ResponseShape& shape, std::string_view name) {
        if (!value.isObject())
            return wrong(name, "must be an object");
        for (std::size_t i = 0; i < value.size(); ++i) {
            if (auto problem = check(value.at(i), shape.element, value.keyAt(i)))
                return problem;
        }
        return std::nullopt;
    }
    static std::optional<std::string> numeric(const Value& value, const ResponseShape& shape,
                                              std::string_view name) {
        if (!value.isNumber())
            return wrong(name, "must be a number");
        if (value.asDouble() < shape.min)
            return wrong(name, "is less than the minimum value");
        if (value.asDouble() > shape.max)
            return wrong(name, "exceeds the maximum value");
        return std::nullopt;
    }
    static std::optional<std::string> textual(const Value& value, const ResponseShape& shape,
                                              std::string_view name) {
        if (!value.isString())
            return wrong(name, "must be a string");
        const auto size = static_cast<double>(value.size());
        if (size < shape.min)
            return wrong(name, "is smaller than the minimum length");
        if (size > shape.max)
            return wrong(name, "exceeds the maximum length");
        const auto& values = shape.values;
        if (!values.empty() && std::find(values.begin(), values.end(), value.asString()) == values.end())
            return wrong(name, "is not an expected value");
        return std::nullopt;
    }

    const ResponseService& m_service;
    bool m_strict;
    std::string_view m_leftOut;
};

/// Of the optimised integrations: what answers, where that is another action than the one that is called.
struct Optimised {
    std::string_view resource;
    std::string_view service;
    std::string_view action;
};

constexpr Optimised kOptimised[] = {
    {"states:startExecution", "sfn", "startExecution"},
    {"states:startExecution.sync", "sfn", "describeExecution"},
    {"events:putEvents", "eventbridge", "putEvents"},
    {"elasticmapreduce:createCluster", "emr", "runJobFlow"},
    {"bedrock:invokeModel", "bedrockruntime", "invokeModel"},
    {"ecs:runTask.sync", "ecs", "describeTasks"},
    {"batch:submitJob.sync", "batch", "describeJobs"},
    {"glue:startJobRun.sync", "glue", "getJobRun"},
    {"codebuild:startBuild.sync", "codebuild", "batchGetBuilds"},
    {"athena:startQueryExecution.sync", "athena", "getQueryExecution"},
};

} // namespace

std::optional<std::string> mockedResultProblem(std::string_view resource, const Value& result,
                                               FieldValidation mode) {
    static Table table;
    const std::size_t at = resource.find(":states:::");
    if (mode == FieldValidation::None || at == std::string_view::npos)
        return std::nullopt;
    std::string_view called = resource.substr(at + 10);
    const bool optimised = called.substr(0, 8) != "aws-sdk:";
    if (!optimised)
        called.remove_prefix(8);
    const std::size_t colon = called.find(':');
    if (colon == std::string_view::npos)
        return std::nullopt;
    std::string_view service = called.substr(0, colon);
    std::string_view action = called.substr(colon + 1);
    // A callback's result is whatever comes with the token; .sync:2 parses what .sync has as text.
    if (action.find(".waitForTaskToken") != std::string_view::npos ||
        action.find(".sync:2") != std::string_view::npos)
        return std::nullopt;
    if (optimised) {
        const auto known = std::find_if(std::begin(kOptimised), std::end(kOptimised),
                                        [&](const Optimised& one) { return one.resource == called; });
        if (known != std::end(kOptimised)) {
            service = known->service;
            action = known->action;
        }
    }
    const ResponseService* described = table.find(service);
    const auto shape = described != nullptr
                           ? described->actions.find(action)
                           : std::unordered_map<std::string_view, std::uint32_t>::const_iterator();
    if (described == nullptr || shape == described->actions.end())
        return std::nullopt;
    // Lambda's payload and the body of a model come parsed.
    const std::string_view parsed = optimised && service == "lambda"
                                        ? "Payload"
                                        : (optimised && service == "bedrockruntime" ? "Body" : "");
    return ResultChecker(*described, mode == FieldValidation::Strict, parsed)
        .check(result, shape->second, "result");
}

} // namespace steploom::engine
