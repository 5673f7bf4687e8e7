// SPDX-License-Identifier: Apache-2.0
#include "model/history/wrapped_texts.h"

#include "model/history/event_json.h"

namespace steploom::model {

bool WrappedTexts::addMessage(std::string_view written, std::uint16_t text, std::uint64_t at) {
    if (m_messages == nullptr) {
        m_messages = std::make_shared<HistoryText>();
        m_messages->file = m_reading.texts[text]->file;
        m_messages->around = m_reading.texts[text];
    }
    const std::size_t start = m_messages->bytes.size();
    if (!appendUnescaped(written, m_messages->bytes)) {
        m_messages->bytes.resize(start);
        return false;
    }
    m_messages->origins.push_back({start, at});
    // A line break cannot stand inside a JSON string, so none is lost where it counts.
    for (std::size_t i = start; i < m_messages->bytes.size(); ++i) {
        if (m_messages->bytes[i] == '\n' || m_messages->bytes[i] == '\r')
            m_messages->bytes[i] = ' ';
    }
    m_messages->bytes += '\n';
    return true;
}

bool WrappedTexts::addData(std::string_view base64, std::uint16_t text, std::uint64_t at) {
    std::string bytes = decodeBase64(base64);
    if (bytes.empty())
        return false;
    auto inner = decodeHistoryText(m_reading.texts[text]->file, std::move(bytes), m_reading.problems);
    inner->origins = {{0, m_reading.texts[text]->offsetInFile(at)}};
    m_reading.wrapped.push_back({std::move(inner), m_reading.file, 0});
    return true;
}

void WrappedTexts::flush() {
    if (m_messages == nullptr)
        return;
    m_messages->bytes.append(kTextPadding, '\0');
    m_reading.wrapped.push_back({std::move(m_messages), m_reading.file, 0});
    m_messages = nullptr;
}

} // namespace steploom::model
