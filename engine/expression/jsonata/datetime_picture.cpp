// SPDX-License-Identifier: Apache-2.0
#include "engine/expression/jsonata/datetime.h"

#include "engine/expression/jsonata/failure.h"
#include "engine/expression/jsonata/item.h"

#include <charconv>
#include <cmath>
#include <list>

// Reading date and time pictures, and writing moments by them.
namespace steploom::engine::jsonata {
namespace {

constexpr std::string_view kIntegerParts = "YMDdFWwXxHhms";

std::string_view defaultPresentation(char letter) noexcept {
    switch (letter) {
    case 'Y':
    case 'M':
    case 'D':
    case 'd':
    case 'W':
    case 'w':
    case 'X':
    case 'x':
    case 'H':
    case 'h':
    case 'f':
        return "1";
    case 'F':
    case 'P':
    case 'C':
    case 'E':
        return "n";
    case 'm':
    case 's':
        return "01";
    case 'Z':
    case 'z':
        return "01:01";
    default:
        return "";
    }
}

/// "3" of "3-5"; none for "*" and for nothing.
std::optional<std::size_t> width(std::string_view text) {
    std::size_t value = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    constexpr std::size_t kMost = 1000;
    return problem == std::errc() && end != text.data() ? std::optional(std::min(value, kMost))
                                                        : std::nullopt;
}

} // namespace

DateTimePicture::DateTimePicture(std::string_view picture, Level level)
    : m_level(level) {
    std::size_t start = 0;
    std::size_t at = 0;
    while (at < picture.size()) {
        if (picture[at] != '[') {
            ++at;
            continue;
        }
        addLiteral(picture.substr(start, at - start));
        if (at + 1 < picture.size() && picture[at + 1] == '[') {
            addLiteral("[");
            at += 2;
        } else {
            const std::size_t end = picture.find(']', at);
            if (end == std::string_view::npos)
                throw Failure("D3135");
            addMarker(picture.substr(at + 1, end - at - 1));
            at = end + 1;
        }
        start = at;
    }
    addLiteral(picture.substr(start));
}

void DateTimePicture::addLiteral(std::string_view text) {
    if (text.empty())
        return;
    Part part;
    for (std::size_t i = 0; i < text.size(); ++i) {
        part.literal += text[i];
        if (text[i] == ']' && i + 1 < text.size() && text[i + 1] == ']')
            ++i;
    }
    m_parts.push_back(std::move(part));
}

void DateTimePicture::addMarker(std::string_view marker) {
    std::string text;
    for (const char c : marker) {
        if (c != ' ' && c != '\t' && c != '\n' && c != '\r')
            text += c;
    }
    Part part;
    part.letter = text.empty() ? '\0' : text[0];
    const std::size_t comma = text.rfind(',');
    std::optional<std::size_t> least;
    if (comma != std::string::npos) {
        const std::string_view widths = std::string_view(text).substr(comma + 1);
        const std::size_t dash = widths.find('-');
        least = width(widths.substr(0, dash));
        if (dash != std::string_view::npos) {
            const auto most = width(widths.substr(dash + 1));
            part.hasWidthMost = most.has_value();
            part.widthMost = most.value_or(0);
        }
        text.resize(comma);
    }
    std::string presentation = text.empty() ? "" : text.substr(1);
    if (presentation.size() > 1) {
        const char last = presentation.back();
        if (last == 'a' || last == 't' || last == 'c' || last == 'o') {
            part.second = last;
            presentation.pop_back();
        }
    } else if (presentation.empty()) {
        presentation = defaultPresentation(part.letter);
    }
    if (presentation.empty())
        throw Failure("D3132").value(
            Value(marker.empty() || text.empty() ? "" : std::string(1, part.letter)));
    if (presentation[0] == 'n') {
        part.names = Part::Names::Lower;
    } else if (presentation[0] == 'N') {
        part.names =
            presentation.size() > 1 && presentation[1] == 'n' ? Part::Names::Title : Part::Names::Upper;
    } else if (kIntegerParts.find(part.letter) != std::string_view::npos || part.letter == 'f') {
        if (part.second != 0)
            presentation += std::string(";") + part.second;
        addInteger(part, presentation, least);
    }
    if (part.letter == 'Z' || part.letter == 'z')
        part.integer.emplace(presentation);
    m_parts.push_back(std::move(part));
}

void DateTimePicture::addInteger(Part& part, const std::string& pattern, std::optional<std::size_t> least) {
    part.integer.emplace(pattern);
    if (least && part.integer->mandatoryDigits < *least)
        part.integer->mandatoryDigits = *least;
    if (part.letter == 'Y') {
        const std::size_t digits = part.integer->mandatoryDigits + part.integer->optionalDigits;
        if (part.hasWidthMost)
            part.yearDigits = part.integer->mandatoryDigits = part.widthMost;
        else if (digits >= 2)
            part.yearDigits = digits;
    }
    // Without anything between two numbers, the first one's width must be fixed to read them back. 2.0.6
    // overlooks minutes and seconds.
    const bool overlooked = m_level == Level::V2_0_6 && (part.letter == 'm' || part.letter == 's');
    if (!m_parts.empty() && m_parts.back().integer && !overlooked)
        m_parts.back().integer->parseWidth = m_parts.back().integer->mandatoryDigits;
}

std::string DateTimePicture::name(const Part& part, std::int64_t value) {
    static constexpr std::string_view kMonths[] = {"January",   "February", "March",    "April",
                                                   "May",       "June",     "July",     "August",
                                                   "September", "October",  "November", "December"};
    static constexpr std::string_view kDays[] = {"Monday", "Tuesday",  "Wednesday", "Thursday",
                                                 "Friday", "Saturday", "Sunday"};
    const bool month = part.letter == 'M' || part.letter == 'x';
    if (!month && part.letter != 'F')
        throw Failure("D3133").value(Value(std::string_view(&part.letter, 1)));
    std::string text(month ? kMonths[value - 1] : kDays[value - 1]);
    for (char& c : text) {
        if (part.names == Part::Names::Upper && c >= 'a')
            c = static_cast<char>(c - 32);
        else if (part.names == Part::Names::Lower && c < 'a')
            c = static_cast<char>(c + 32);
    }
    if (part.hasWidthMost && text.size() > part.widthMost)
        text.resize(part.widthMost);
    return text;
}

std::string DateTimePicture::formatZone(const Part& part, int hours, int minutes) const {
    const int offset = hours * 100 + minutes;
    const IntegerPicture& integer = *part.integer;
    static const IntegerPicture twoDigits("00");
    std::string text;
    if (integer.regular || integer.mandatoryDigits == 3 || integer.mandatoryDigits == 4) {
        text = integer.format(offset);
    } else if (integer.mandatoryDigits == 1 || integer.mandatoryDigits == 2) {
        text = integer.format(hours);
        if (minutes != 0)
            text += ":" + twoDigits.format(minutes);
    } else {
        throw Failure("D3134").value(Value(static_cast<std::int64_t>(integer.mandatoryDigits)));
    }
    if (offset >= 0)
        text.insert(0, "+");
    if (part.letter == 'z')
        text.insert(0, "GMT");
    return offset == 0 && part.second == 't' ? "Z" : text;
}

std::string DateTimePicture::format(double millis, std::string_view timezone) const {
    int offset = 0;
    const std::string_view digits = timezone.substr(0, 1) == "+" ? timezone.substr(1) : timezone;
    std::from_chars(digits.data(), digits.data() + digits.size(), offset);
    offset = std::max(-100000, std::min(100000, offset));
    const int hours = static_cast<int>(std::floor(offset / 100.0));
    const int minutes = offset % 100;
    const Moment moment(millis + (60.0 * hours + minutes) * 60'000);

    std::string out;
    for (const Part& part : m_parts) {
        if (part.letter == 0) {
            out += part.literal;
        } else if (part.letter == 'Z' || part.letter == 'z') {
            out += formatZone(part, hours, minutes);
        } else if (part.letter == 'C' || part.letter == 'E') {
            out += "ISO";
        } else if (part.letter == 'P') {
            const bool upper = part.names == Part::Names::Upper;
            out += moment.part('P') == 1 ? (upper ? "PM" : "pm") : (upper ? "AM" : "am");
        } else if (part.names != Part::Names::None) {
            out += name(part, moment.part(part.letter));
        } else if (part.integer) {
            auto value = static_cast<double>(moment.part(part.letter));
            if (part.yearDigits != 0)
                value = std::fmod(value, std::pow(10, static_cast<double>(part.yearDigits)));
            out += part.integer->format(value);
        }
    }
    return out;
}

const DateTimePicture& dateTimePicture(std::string_view picture, Level level) {
    struct Entry {
        std::string text;
        Level level;
        DateTimePicture picture;
    };
    constexpr std::size_t kKept = 16;
    static thread_local std::list<Entry> entries;
    for (auto at = entries.begin(); at != entries.end(); ++at) {
        if (at->text == picture && at->level == level) {
            entries.splice(entries.begin(), entries, at);
            return entries.front().picture;
        }
    }
    entries.push_front({std::string(picture), level, DateTimePicture(picture, level)});
    if (entries.size() > kKept)
        entries.pop_back();
    return entries.front().picture;
}

} // namespace steploom::engine::jsonata
