// SPDX-License-Identifier: Apache-2.0
#include "tests/support/large_definitions.h"

#include <algorithm>
#include <cstdio>
#include <random>
#include <string_view>
#include <vector>

namespace steploom::testing {

namespace {

struct Member {
    std::string name;
    std::string fields; ///< without Next and End
    bool goesOn = true; ///< takes a Next or End
};

class Maker {
public:
    std::string make(Shape shape, std::size_t states) {
        std::string body;
        if (shape == Shape::Chain)
            body = chain(states);
        else if (shape == Shape::Choice)
            body = choice(states);
        else if (shape == Shape::Nested)
            body = nested(states, 7);
        else
            body = dag(std::max<std::size_t>(states, 4));
        return body + "\n";
    }

private:
    std::size_t below(std::size_t count) { return m_random() % count; }
    bool percent(std::size_t chance) { return below(100) < chance; }

    std::string name(const char* kind) {
        char text[32];
        std::snprintf(text, sizeof text, "%s %05zu", kind, ++m_count);
        return text;
    }

    static std::string task() {
        return R"("Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "TimeoutSeconds": 300,)"
               R"( "Retry": [{ "ErrorEquals": ["States.TaskFailed"], "MaxAttempts": 3 }])";
    }
    static std::string pass() { return R"("Type": "Pass", "ResultPath": "$.mark")"; }
    static std::string catcher(const std::string& error, const std::string& target) {
        return R"({ "ErrorEquals": [")" + error + R"("], "Next": ")" + target + R"(" })";
    }

    Member plain() {
        const std::size_t kind = below(100);
        if (kind < 45)
            return {name("Work"), task()};
        if (kind < 85)
            return {name("Note"), pass()};
        return {name("Wait"), R"("Type": "Wait", "Seconds": 5)"};
    }

    /// A scope whose members follow each other; what does not go on has its targets itself.
    static std::string scope(const std::vector<Member>& members) {
        std::string text = R"({ "StartAt": ")" + members.front().name + R"(", "States": {)";
        for (std::size_t i = 0; i < members.size(); ++i) {
            text += (i > 0 ? ",\n\"" : "\n\"") + members[i].name + "\": { " + members[i].fields;
            if (members[i].goesOn)
                text += i + 1 < members.size() ? R"(, "Next": ")" + members[i + 1].name + "\""
                                               : std::string(R"(, "End": true)");
            text += " }";
        }
        return text + "\n} }";
    }

    std::string chain(std::size_t states) {
        std::vector<Member> members;
        for (std::size_t i = 0; i + 1 < states; ++i)
            members.push_back(plain());
        members.push_back({name("Done"), R"("Type": "Succeed")", false});
        for (Member& member : members)
            if (member.fields.find("Retry") != std::string::npos && percent(30))
                member.fields += R"(, "Catch": [)" + catcher("States.ALL", members.back().name) + "]";
        return scope(members);
    }

    std::string choice(std::size_t states) {
        const std::string end = name("Done");
        std::vector<Member> members{{name("Which"), {}, false}};
        std::string rules;
        for (std::size_t i = 0; i + 2 < states; ++i) {
            members.push_back({name("Arm"), pass() + R"(, "Next": ")" + end + "\"", false});
            rules += (i > 0 ? ",\n" : "") + rule(i, members.back().name);
        }
        members.front().fields =
            R"("Type": "Choice", "Choices": [)" + rules + R"(], "Default": ")" + members.back().name + "\"";
        members.push_back({end, R"("Type": "Succeed")", false});
        return scope(members);
    }

    static std::string rule(std::size_t number, const std::string& target) {
        return R"({ "Variable": "$.k", "NumericEquals": )" + std::to_string(number) + R"(, "Next": ")" +
               target + "\" }";
    }

    std::string nested(std::size_t states, std::size_t depth) {
        std::vector<Member> members;
        if (depth == 1 || states < 6) {
            for (std::size_t i = 0; i < std::max<std::size_t>(states, 1); ++i)
                members.push_back({name("Leaf"), pass()});
            return scope(members);
        }
        const std::size_t here = std::max<std::size_t>(2, states / depth / 2);
        const std::size_t inner = states - here - 1;
        for (std::size_t i = 0; i < here; ++i)
            members.push_back(plain());
        Member box;
        if (percent(33)) {
            const std::size_t branches = std::min(2 + below(3), inner);
            box = {name("Parallel"), R"("Type": "Parallel", "Branches": [)"};
            for (std::size_t i = 0; i < branches; ++i)
                box.fields += (i > 0 ? ",\n" : "") +
                              nested(inner / branches + (i < inner % branches ? 1 : 0), depth - 1);
            box.fields += "]";
        } else {
            box = {name("Map"), R"("Type": "Map", "ItemProcessor": )" + nested(inner, depth - 1)};
        }
        members.insert(members.begin() + static_cast<std::ptrdiff_t>(1 + below(here)), std::move(box));
        return scope(members);
    }

    std::string dag(std::size_t states) {
        std::vector<Member> members;
        for (std::size_t i = 0; i + 2 < states; ++i) {
            if (i > 0 && percent(25))
                members.push_back({name("Which"), {}, false});
            else
                members.push_back({name("Step"), percent(60) ? task() : pass()});
        }
        const std::size_t last = members.size();
        members.push_back({name("Done"), R"("Type": "Succeed")", false});
        members.push_back({name("Failed"), R"("Type": "Fail")", false});
        for (std::size_t i = 0; i < last; ++i) {
            Member& member = members[i];
            if (!member.goesOn) {
                std::string rules;
                for (std::size_t k = 1 + below(4); k > 0; --k)
                    rules += rule(k, members[i + 1 + below(last - i)].name) + ", ";
                rules += rule(0, members[percent(40) ? below(i + 1) : i + 1 + below(last - i)].name);
                member.fields = R"("Type": "Choice", "Choices": [)" + rules + R"(], "Default": ")" +
                                members[i + 1].name + "\"";
            } else if (member.fields.find("Retry") != std::string::npos && percent(50)) {
                member.fields += R"(, "Catch": [)" + catcher("States.Timeout", members[below(last)].name) +
                                 ", " + catcher("States.ALL", members.back().name) + "]";
            }
        }
        return scope(members);
    }

    std::mt19937 m_random{1};
    std::size_t m_count = 0;
};

} // namespace

const char* nameOf(Shape shape) {
    switch (shape) {
    case Shape::Chain:
        return "chain";
    case Shape::Choice:
        return "choice";
    case Shape::Nested:
        return "nested";
    case Shape::Dag:
        return "dag";
    }
    return "";
}

std::string makeDefinition(Shape shape, std::size_t states) {
    return Maker().make(shape, states);
}

} // namespace steploom::testing
