// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace steploom::cli {

/// Says what is wrong with the options; false.
bool refuse(const std::string& text);

/// What a command takes on its command line: options by their names, each with what its value goes into, and
/// files. What it borrows must outlive it.
class OptionReader {
public:
    OptionReader& flag(std::string_view name, bool& into, bool value = true);
    OptionReader& choice(std::string_view name,
                         std::string& into); ///< one flag of several: its name goes there
    OptionReader& value(std::string_view name, std::string& into);
    OptionReader& value(std::string_view name, std::optional<std::string>& into);
    OptionReader& value(std::string_view name,
                        std::vector<std::string>& into); ///< may be given several times
    /// `take` says itself what is wrong with a value, and gives false then.
    OptionReader& value(std::string_view name, std::function<bool(const std::string&)> take);
    /// One of these words, which goes into `into`.
    OptionReader& word(std::string_view name, std::string& into, std::vector<std::string_view> words);
    /// The one file that is meant; a second one is refused by the message `many` {it}.
    OptionReader& file(std::string& into, std::string_view many);
    OptionReader& files(std::vector<std::string>& into);

    enum class Read {
        Good,
        Help, ///< somebody asked what there is, and was told
        Bad,  ///< and it was said why
    };
    Read read(const std::vector<std::string>& arguments) const;

private:
    struct Option {
        std::string_view name;
        bool takesValue = true;
        std::function<bool(const std::string&)> take;
    };
    OptionReader& add(Option option);

    std::vector<Option> m_options;
    std::function<bool(const std::string&)> m_file;
};

} // namespace steploom::cli
