// SPDX-License-Identifier: Apache-2.0
#include "engine/expression/jsonata/signature.h"

#include "engine/expression/jsonata/failure.h"

namespace steploom::engine::jsonata {
namespace {

std::size_t closing(std::string_view text, std::size_t open, char opener, char closer) {
    int depth = 0;
    for (std::size_t i = open; i < text.size(); ++i) {
        if (text[i] == closer && --depth == 0)
            return i;
        if (text[i] == opener)
            ++depth;
    }
    return text.size();
}

Item plural(char letter) {
    switch (letter) {
    case 'a':
        return Value("arrays");
    case 'b':
        return Value("booleans");
    case 'f':
        return Value("functions");
    case 'n':
        return Value("numbers");
    case 'o':
        return Value("objects");
    default:
        return Value("strings");
    }
}

} // namespace

char signatureLetter(const Item& item) noexcept {
    if (item.isFunction())
        return 'f';
    switch (item.value().kind()) {
    case Kind::String:
        return 's';
    case Kind::Int:
    case Kind::Double:
        return 'n';
    case Kind::Bool:
        return 'b';
    case Kind::Null:
        return 'l';
    default:
        return item.isArray() ? 'a' : item.isObject() ? 'o' : 'm';
    }
}

Signature::Signature(std::string_view text)
    : m_empty(false) {
    for (std::size_t i = 1; i < text.size() && text[i] != ':'; ++i) {
        const char c = text[i];
        Parameter* last = m_parameters.empty() ? nullptr : &m_parameters.back();
        switch (c) {
        case 's':
        case 'n':
        case 'b':
        case 'l':
        case 'o':
            m_parameters.push_back({std::string{c, 'm'}, c});
            break;
        case 'a':
        case 'x':
            m_parameters.push_back({"asnblfom", c});
            break;
        case 'f':
            m_parameters.push_back({"f", c});
            break;
        case 'j':
            m_parameters.push_back({"asnblom", c});
            break;
        case '-':
            if (last != nullptr)
                last->context = last->optional = true;
            break;
        case '?':
            if (last != nullptr)
                last->optional = true;
            break;
        case '+':
            if (last != nullptr)
                last->repeated = true;
            break;
        case '(': {
            const std::size_t end = closing(text, i, '(', ')');
            const std::string_view choice = text.substr(i + 1, end - i - 1);
            if (choice.find('<') != std::string_view::npos)
                throw Failure("S0402").value(Value(choice)).at(i);
            m_parameters.push_back({std::string(choice) + 'm', '('});
            i = end;
            break;
        }
        case '<': {
            if (last == nullptr || (last->type != 'a' && last->type != 'f')) {
                const char type = last == nullptr ? '<' : last->type;
                throw Failure("S0401").value(Value(std::string_view(&type, 1))).at(i);
            }
            const std::size_t end = closing(text, i, '<', '>');
            if (i + 1 < end)
                last->element = text[i + 1];
            i = end;
            break;
        }
        default:
            break;
        }
    }
}

bool Signature::match(const std::string& supplied, std::vector<std::uint32_t>& counts) const {
    // Greedy with a step back, as a regular expression; failed pairs are remembered, so that it stays
    // quadratic.
    const std::size_t width = supplied.size() + 1;
    std::vector<bool> failed((m_parameters.size() + 1) * width);
    struct Try {
        std::size_t at;
        std::uint32_t count;
    };
    std::vector<Try> tries;
    std::size_t at = 0;
    const auto open = [&] {
        const Parameter& parameter = m_parameters[tries.size()];
        std::uint32_t most = 0;
        while (at + most < supplied.size() && (most == 0 || parameter.repeated) &&
               parameter.letters.find(supplied[at + most]) != std::string::npos)
            ++most;
        tries.push_back({at, most});
    };
    bool back = false;
    while (true) {
        if (!back) {
            if (tries.size() == m_parameters.size()) {
                if (at == supplied.size())
                    break;
                back = true;
                continue;
            }
            if (failed[tries.size() * width + at]) {
                back = true;
                continue;
            }
            open();
        } else {
            if (tries.empty())
                return false;
            if (tries.back().count == 0) {
                failed[(tries.size() - 1) * width + tries.back().at] = true;
                tries.pop_back();
                continue;
            }
            --tries.back().count;
        }
        const Parameter& parameter = m_parameters[tries.size() - 1];
        if (tries.back().count == 0 && !parameter.optional) {
            failed[(tries.size() - 1) * width + tries.back().at] = true;
            tries.pop_back();
            back = true;
            continue;
        }
        at = tries.back().at + tries.back().count;
        back = false;
    }
    counts.clear();
    for (const Try& each : tries)
        counts.push_back(each.count);
    return true;
}

void Signature::refuse(const std::vector<Item>& arguments, const std::string& supplied) const {
    // The first argument that the parameters, taken one after the other, do not reach.
    std::size_t good = 0;
    for (std::size_t upTo = 1; upTo <= m_parameters.size(); ++upTo) {
        Signature part;
        part.m_parameters.assign(m_parameters.begin(),
                                 m_parameters.begin() + static_cast<std::ptrdiff_t>(upTo));
        std::vector<std::uint32_t> counts;
        bool matched = false;
        std::size_t reached = 0;
        for (std::size_t length = supplied.size() + 1; length-- > 0 && !matched;) {
            matched = part.match(supplied.substr(0, length), counts);
            reached = length;
        }
        if (!matched)
            break;
        good = reached;
    }
    throw Failure("T0410").value(good < arguments.size() ? arguments[good] : Item()).argument(good + 1);
}

void Signature::checkElements(const Item& array, char letter, char element, std::size_t argument) {
    if (element == 0)
        return;
    bool good = letter == 'a' || letter == element;
    if (letter == 'a') {
        const Elements elements(array);
        if (elements.list() != nullptr && elements.list()->rangeSize != 0)
            good = element == 'n';
        else
            for (std::size_t i = 0; i < elements.size() && good; ++i)
                good = elements.values() != nullptr ? signatureLetter(elements.values()[i]) == element
                                                    : signatureLetter(elements[i]) == element;
    }
    if (!good)
        throw Failure("T0412").value(array).value2(plural(element)).argument(argument);
}

bool Signature::applySimple(std::vector<Item>& arguments) const {
    if (arguments.size() > m_parameters.size())
        return false;
    for (std::size_t i = 0; i < m_parameters.size(); ++i) {
        const Parameter& parameter = m_parameters[i];
        if (parameter.repeated)
            return false;
        if (i >= arguments.size()) {
            if (!parameter.optional || parameter.context)
                return false;
            continue;
        }
        if (parameter.letters.find(signatureLetter(arguments[i])) == std::string::npos)
            return false;
    }
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const Parameter& parameter = m_parameters[i];
        if (parameter.type != 'a' || arguments[i].isUndefined())
            continue;
        const char letter = signatureLetter(arguments[i]);
        checkElements(arguments[i], letter, parameter.element, i + 1);
        if (letter != 'a') {
            auto list = makeCell<List>();
            list->push(std::move(arguments[i]));
            arguments[i] = list;
        }
    }
    return true;
}

void Signature::apply(std::vector<Item>& arguments, const Item& context, Level level) const {
    if (m_empty || applySimple(arguments))
        return;
    std::string supplied;
    for (const Item& each : arguments)
        supplied += signatureLetter(each);
    std::vector<std::uint32_t> counts;
    if (!match(supplied, counts))
        refuse(arguments, supplied);

    std::vector<Item> checked;
    std::size_t at = 0; // an optional parameter that took nothing counts on all the same, even past the end
    const auto argumentAt = [&](std::size_t place) {
        return place < arguments.size() ? arguments[place] : Item();
    };
    for (std::size_t i = 0; i < m_parameters.size(); ++i) {
        const Parameter& parameter = m_parameters[i];
        if (counts[i] == 0) {
            if (parameter.context) {
                if (parameter.letters.find(signatureLetter(context)) == std::string::npos)
                    throw Failure("T0411").value(context).argument(at + 1);
                checked.push_back(context);
            } else {
                checked.push_back(argumentAt(at));
                ++at;
            }
            continue;
        }
        const std::size_t first = at;
        for (std::uint32_t n = 0; n < counts[i]; ++n, ++at) {
            // 2.0.6 repeats the first argument for what a "+" takes in.
            Item argument = argumentAt(level == Level::V2_0_6 && parameter.type != 'a' ? first : at);
            const char letter = at < supplied.size() ? supplied[at] : 'm';
            if (parameter.type == 'a' && letter != 'm') {
                checkElements(argument, letter, parameter.element, at + 1);
                if (letter != 'a') {
                    auto list = makeCell<List>();
                    list->push(std::move(argument));
                    argument = list;
                }
            }
            checked.push_back(std::move(argument));
        }
    }
    arguments = std::move(checked);
}

} // namespace steploom::engine::jsonata
