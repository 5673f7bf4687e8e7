// SPDX-License-Identifier: Apache-2.0
#include "cli/options.h"

#include "cli/input_file.h"
#include "cli/messages.h"

#include <algorithm>
#include <cstdio>

namespace steploom::cli {

bool refuse(const std::string& text) {
    complain(text);
    return false;
}

OptionReader& OptionReader::add(Option option) {
    m_options.push_back(std::move(option));
    return *this;
}

OptionReader& OptionReader::flag(std::string_view name, bool& into, bool value) {
    return add({name, false, [&into, value](const std::string& /*none*/) {
                    into = value;
                    return true;
                }});
}

OptionReader& OptionReader::choice(std::string_view name, std::string& into) {
    return add({name, false, [&into, name](const std::string& /*none*/) {
                    into = name;
                    return true;
                }});
}

OptionReader& OptionReader::value(std::string_view name, std::string& into) {
    return value(name, [&into](const std::string& given) {
        into = given;
        return true;
    });
}

OptionReader& OptionReader::value(std::string_view name, std::optional<std::string>& into) {
    return value(name, [&into](const std::string& given) {
        into = given;
        return true;
    });
}

OptionReader& OptionReader::value(std::string_view name, std::vector<std::string>& into) {
    return value(name, [&into](const std::string& given) {
        into.push_back(given);
        return true;
    });
}

OptionReader& OptionReader::value(std::string_view name, std::function<bool(const std::string&)> take) {
    return add({name, true, std::move(take)});
}

OptionReader& OptionReader::word(std::string_view name, std::string& into,
                                 std::vector<std::string_view> words) {
    return value(name, [&into, name, words = std::move(words)](const std::string& given) {
        into = given;
        if (std::find(words.begin(), words.end(), given) != words.end())
            return true;
        std::string all;
        for (const std::string_view each : words)
            all += (all.empty() ? "" : ", ") + std::string(each);
        return refuse(message("option.oneOf", {std::string(name), all, given}));
    });
}

OptionReader& OptionReader::file(std::string& into, std::string_view many) {
    m_file = [&into, many](const std::string& given) {
        if (!into.empty())
            return refuse(message(many, {given}));
        into = given;
        return true;
    };
    return *this;
}

OptionReader& OptionReader::files(std::vector<std::string>& into) {
    m_file = [&into](const std::string& given) {
        into.push_back(given);
        return true;
    };
    return *this;
}

OptionReader::Read OptionReader::read(const std::vector<std::string>& arguments) const {
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string& argument = arguments[i];
        if (argument == "--help" || argument == "-h") {
            std::fputs(message("usage").c_str(), stdout);
            return Read::Help;
        }
        bool taken = true;
        if (argument.size() < 2 || argument.front() != '-') {
            taken = m_file(argument);
        } else {
            const auto option = std::find_if(m_options.begin(), m_options.end(),
                                             [&](const Option& each) { return each.name == argument; });
            if (option == m_options.end())
                taken = refuse(message("option.unknown", {argument}));
            else if (!option->takesValue)
                taken = option->take({});
            else if (i + 1 == arguments.size())
                taken = refuse(message("option.value", {argument}));
            else
                taken = option->take(arguments[++i]);
        }
        if (!taken)
            return Read::Bad;
    }
    return Read::Good;
}

} // namespace steploom::cli
