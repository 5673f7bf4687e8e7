// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <string_view>

#include "model/history/reading.h"

namespace steploom::model {

/// Histories inside the strings of a text: messages of a log, which are JSON once more, and data of a stream,
/// which are packed besides. Each becomes a text of its own that is read later, and knows where it came from.
class WrappedTexts {
public:
    explicit WrappedTexts(Reading& reading)
        : m_reading(reading) {}

    /// The message of a log as it is written, with its escapes, and the place of it in its text. False where
    /// one of the escapes is none.
    bool addMessage(std::string_view written, std::uint16_t text, std::uint64_t at);
    /// False where it is no Base64.
    bool addData(std::string_view base64, std::uint16_t text, std::uint64_t at);
    /// Hands the messages on, which become one text with a line each.
    void flush();

private:
    Reading& m_reading;
    std::shared_ptr<HistoryText> m_messages;
};

} // namespace steploom::model
