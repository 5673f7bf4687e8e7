// SPDX-License-Identifier: Apache-2.0
#include "model/container/machine_settings.h"

#include <algorithm>

#include "model/container/container.h"
#include "model/document/text.h"

namespace steploom::model {

namespace {

using Key = MachineSetting::Key;

const MachineSetting* find(const ContainedMachine& machine, Key key) {
    const auto found = std::find_if(machine.settings.begin(), machine.settings.end(),
                                    [key](const MachineSetting& each) { return each.key == key; });
    return found == machine.settings.end() ? nullptr : &*found;
}

/// The value in the quotes that the present one has.
std::string quotedLike(std::string_view written, const std::string& value) {
    const char quote = written.empty() ? '\0' : written.front();
    return quote == '"' || quote == '\'' ? quote + value + quote : value;
}

bool saysOnly(const Container& before, const Container& after, std::size_t machine, Key key,
              const std::string& value) {
    if (after.machines().size() != before.machines().size())
        return false;
    for (std::size_t i = 0; i < after.machines().size(); ++i) {
        if (after.machines()[i].definition != before.machines()[i].definition)
            return false;
    }
    const MachineSetting* setting = find(after.machines()[machine], key);
    return setting != nullptr && setting->value == value;
}

} // namespace

std::vector<std::string_view> settingWords(Key key) {
    switch (key) {
    case Key::Type:
        return {"STANDARD", "EXPRESS"};
    case Key::LogLevel:
        return {"OFF", "ERROR", "FATAL", "ALL"};
    case Key::LogData:
    case Key::Tracing:
        return {"true", "false"};
    case Key::Name:
    case Key::Role:
    case Key::LogDestination:
        break;
    }
    return {};
}

Result<std::vector<Splice>> settingChange(const Container& container, std::size_t index, Key key,
                                          const std::string& value) {
    const ContainedMachine& machine = container.machines()[index];
    if (!machine.fixed.code.empty())
        return machine.fixed;
    const auto words = settingWords(key);
    std::string listed;
    for (const std::string_view word : words)
        listed += (listed.empty() ? "" : ", ") + std::string(word);
    // Free text stands in quotes: what would end or change them is no part of an ARN.
    const bool free = !value.empty() && value.find_first_of("\"'\\\n\r$#") == std::string::npos;
    if (words.empty() ? !free : std::find(words.begin(), words.end(), value) == words.end())
        return Message{"setting.words", {value, listed.empty() ? "ARN" : listed}};
    const MachineSetting* setting = find(machine, key);
    std::vector<Splice> splices;
    if (setting != nullptr) {
        if (setting->value == value)
            return splices;
        if (setting->fixed)
            return Message{"setting.fixed", {setting->value}};
        const std::string before = container.bytes().substr(setting->place.begin, setting->place.size());
        splices.push_back({setting->place.begin, before, quotedLike(before, value)});
    } else {
        splices = container.addition(index, key, value);
        if (splices.empty())
            return Message{"setting.absent", {}};
    }
    const auto after = fits(container.bytes(), splices) ? container.with(splices) : nullptr;
    if (after == nullptr || !saysOnly(container, *after, index, key, value))
        return Message{"container.cannot-write", {machine.how}};
    return splices;
}

} // namespace steploom::model
