// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "model/document/edit.h"
#include "model/document/message.h"
#include "model/document/span.h"

namespace steploom::model {

class Container;

/// What a container says of a machine besides its definition.
struct MachineSetting {
    enum class Key : std::uint8_t {
        Name,           ///< of the state machine; another name is another machine, so it is not changed here
        Type,           ///< STANDARD, EXPRESS
        Role,           ///< its ARN, or what gives it
        LogLevel,       ///< OFF, ERROR, FATAL, ALL
        LogData,        ///< true, false: whether the log has inputs and outputs
        LogDestination, ///< ARN of a log group
        Tracing,        ///< true, false
    };
    Key key = Key::Name;
    std::string value;  ///< as far as the file tells it; references as `${…}`
    Span place;         ///< of the value in the container's bytes
    bool fixed = false; ///< it is put together: only the file itself says how
};

/// The words that a setting can have; empty where it is free text.
std::vector<std::string_view> settingWords(MachineSetting::Key key);

/// What has to change in the container for the machine's setting to be `value`. One that the container does
/// not have yet is added where that takes one place: the type and tracing. Refuses `setting.fixed` {value},
/// `setting.words` {value, words}, `setting.absent`, why the machine can only be looked at, and
/// `container.cannot-write` where what was written would not read as meant.
Result<std::vector<Splice>> settingChange(const Container& container, std::size_t machine,
                                          MachineSetting::Key key, const std::string& value);

} // namespace steploom::model
