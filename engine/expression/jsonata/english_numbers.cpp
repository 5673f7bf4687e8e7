// SPDX-License-Identifier: Apache-2.0
#include "engine/expression/jsonata/picture_integer.h"
#include "engine/expression/jsonata/regex.h"

#include <array>
#include <cmath>
#include <unordered_map>

// Numbers as English words, both ways.
namespace steploom::engine::jsonata {
namespace {

constexpr std::array<std::string_view, 20> kFew = {"Zero",    "One",     "Two",       "Three",    "Four",
                                                   "Five",    "Six",     "Seven",     "Eight",    "Nine",
                                                   "Ten",     "Eleven",  "Twelve",    "Thirteen", "Fourteen",
                                                   "Fifteen", "Sixteen", "Seventeen", "Eighteen", "Nineteen"};
constexpr std::array<std::string_view, 20> kOrdinals = {
    "Zeroth",     "First",     "Second",    "Third",       "Fourth",     "Fifth",     "Sixth",
    "Seventh",    "Eighth",    "Ninth",     "Tenth",       "Eleventh",   "Twelfth",   "Thirteenth",
    "Fourteenth", "Fifteenth", "Sixteenth", "Seventeenth", "Eighteenth", "Nineteenth"};
constexpr std::array<std::string_view, 8> kDecades = {"Twenty", "Thirty",  "Forty",  "Fifty",
                                                      "Sixty",  "Seventy", "Eighty", "Ninety"};
constexpr std::array<std::string_view, 4> kMagnitudes = {"Thousand", "Million", "Billion", "Trillion"};

void spell(std::string& out, double number, bool follows, bool ordinal) {
    if (number < 20) {
        const auto small = static_cast<std::size_t>(number);
        out += follows ? " and " : "";
        out += ordinal ? kOrdinals[small] : kFew[small];
        return;
    }
    if (number < 100) {
        const double rest = std::fmod(number, 10);
        out += follows ? " and " : "";
        out += kDecades[static_cast<std::size_t>(number / 10) - 2];
        if (rest > 0) {
            out += '-';
            spell(out, rest, false, ordinal);
        } else if (ordinal) {
            out.pop_back();
            out += "ieth";
        }
        return;
    }
    double rest = 0;
    out += follows ? ", " : "";
    if (number < 1000) {
        rest = std::fmod(number, 100);
        out += kFew[static_cast<std::size_t>(number / 100)];
        out += " Hundred";
    } else {
        const auto magnitude =
            std::min<std::size_t>(kMagnitudes.size(), static_cast<std::size_t>(std::log10(number) / 3));
        const double factor = std::pow(10, static_cast<double>(magnitude) * 3);
        const double count = std::floor(number / factor);
        rest = number - count * factor;
        spell(out, count, false, false);
        out += ' ';
        out += kMagnitudes[magnitude - 1];
    }
    if (rest > 0)
        spell(out, rest, true, ordinal);
    else if (ordinal)
        out += "th";
}

std::string lower(std::string_view text) {
    std::string out(text);
    for (char& c : out)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    return out;
}

const std::unordered_map<std::string, double>& wordValues() {
    static const std::unordered_map<std::string, double> values = [] {
        std::unordered_map<std::string, double> all;
        for (std::size_t i = 0; i < kFew.size(); ++i) {
            all[lower(kFew[i])] = static_cast<double>(i);
            all[lower(kOrdinals[i])] = static_cast<double>(i);
        }
        for (std::size_t i = 0; i < kDecades.size(); ++i) {
            const std::string word = lower(kDecades[i]);
            all[word] = static_cast<double>(i + 2) * 10;
            all[word.substr(0, word.size() - 1) + "ieth"] = static_cast<double>(i + 2) * 10;
        }
        all["hundred"] = all["hundredth"] = 100;
        for (std::size_t i = 0; i < kMagnitudes.size(); ++i)
            all[lower(kMagnitudes[i])] = all[lower(kMagnitudes[i]) + "th"] =
                std::pow(10, static_cast<double>(i + 1) * 3);
        return all;
    }();
    return values;
}

} // namespace

std::string englishWords(double number, bool ordinal) {
    std::string out;
    spell(out, number, false, ordinal);
    return out;
}

double readEnglishWords(std::string_view text) {
    static const auto& values = wordValues();
    std::vector<double> sums = {0};
    std::size_t at = 0;
    while (at <= text.size()) {
        std::size_t end = text.find_first_of(" ,-", at);
        if (end == std::string_view::npos)
            end = text.size();
        const std::string word(text.substr(at, end - at));
        at = end + 1;
        if (end < text.size() && text[end] == ',' && at < text.size() && text[at] == ' ')
            ++at;
        if (word == "and")
            continue;
        const auto found = values.find(word);
        if (found == values.end())
            return std::nan("");
        const double value = found->second;
        if (value < 100) {
            if (sums.back() >= 1000)
                sums.push_back(value);
            else
                sums.back() += value;
        } else {
            sums.back() *= value;
        }
    }
    double total = 0;
    for (const double sum : sums)
        total += sum;
    return total;
}

std::string englishWordPattern() {
    std::string pattern = "(?:";
    for (const auto& [word, value] : wordValues())
        pattern += word + '|';
    return pattern + "and|[\\-, ])+";
}

} // namespace steploom::engine::jsonata
