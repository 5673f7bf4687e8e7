// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace steploom::model {

/// Something to tell a person: a stable code and its arguments, never prose. The catalogue
/// (model/diagnostics/catalogue.h) has the English text of every code; a translation starts from there.
struct Message {
    std::string code;
    std::vector<std::string> args; ///< for {0}, {1} … of the text
    friend bool operator==(const Message&, const Message&) = default;
};

/// Turns a message into a sentence of the reader's language.
using Speak = std::function<std::string(const Message&)>;

/// A T, or the message that says why there is none.
template <typename T>
class Result {
public:
    Result(T value)
        : m_value(std::move(value)) {}
    Result(Message refusal)
        : m_value(std::move(refusal)) {}

    bool ok() const { return m_value.index() == 0; }
    explicit operator bool() const { return ok(); }
    const T& value() const { return std::get<0>(m_value); }
    T& value() { return std::get<0>(m_value); }
    const T& operator*() const { return value(); }
    const T* operator->() const { return &value(); }
    /// Only where !ok().
    const Message& refusal() const { return std::get<1>(m_value); }

private:
    std::variant<T, Message> m_value;
};

} // namespace steploom::model
