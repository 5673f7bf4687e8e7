// SPDX-License-Identifier: Apache-2.0
#include "engine/service/arn.h"

#include "engine/service/errors.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <vector>

namespace steploom::engine {

namespace {

std::vector<std::string_view> split(std::string_view text, char separator, std::size_t atMost) {
    std::vector<std::string_view> parts;
    while (parts.size() + 1 < atMost) {
        const std::size_t at = text.find(separator);
        if (at == std::string_view::npos)
            break;
        parts.push_back(text.substr(0, at));
        text.remove_prefix(at + 1);
    }
    parts.push_back(text);
    return parts;
}

std::optional<Arn::Kind> kindNamed(std::string_view name) {
    if (name == "stateMachine")
        return Arn::Kind::StateMachine;
    if (name == "execution")
        return Arn::Kind::Execution;
    if (name == "express")
        return Arn::Kind::Express;
    if (name == "activity")
        return Arn::Kind::Activity;
    if (name == "mapRun")
        return Arn::Kind::MapRun;
    return std::nullopt;
}

/// Decodes UTF-8 far enough to count characters and to see those that names may not have.
std::uint32_t nextCharacter(std::string_view text, std::size_t& at) {
    const auto byte = [&](std::size_t i) {
        return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U;
    };
    const std::uint32_t first = byte(at++);
    std::uint32_t more = 0;
    std::uint32_t value = first;
    if (first >= 0xF0) {
        more = 3;
        value = first & 0x07U;
    } else if (first >= 0xE0) {
        more = 2;
        value = first & 0x0FU;
    } else if (first >= 0xC0) {
        more = 1;
        value = first & 0x1FU;
    }
    for (; more > 0 && (byte(at) & 0xC0U) == 0x80U; --more)
        value = (value << 6U) | (byte(at++) & 0x3FU);
    return value;
}

} // namespace

std::string Arn::machineArn() const {
    return "arn:" + partition + ":states:" + region + ':' + account + ":stateMachine:" + name;
}

std::variant<Arn, ServiceError> readArn(std::string_view text) {
    if (text.substr(0, 4) != "arn:")
        return invalidArnPrefix(text);
    const auto parts = split(text, ':', 7);
    if (parts.size() < 7 || parts[1].empty() || parts[2] != "states" || parts[6].empty())
        return invalidArn("Invalid ARN: '" + std::string(text) + '\'');
    const auto kind = kindNamed(parts[5]);
    if (!kind)
        return invalidArn("Invalid ARN: '" + std::string(text) + '\'');
    Arn arn;
    arn.kind = *kind;
    arn.partition = parts[1];
    arn.region = parts[3];
    arn.account = parts[4];
    std::string_view rest = parts[6];
    if (arn.kind == Arn::Kind::StateMachine) {
        if (const std::size_t hash = rest.find('#'); hash != std::string_view::npos) {
            arn.testCase = rest.substr(hash + 1);
            rest = rest.substr(0, hash);
        }
    }
    const auto pieces = split(rest, ':', 2);
    std::string_view name = pieces[0];
    if (const std::size_t slash = name.find('/'); slash != std::string_view::npos) {
        arn.label = name.substr(slash + 1);
        name = name.substr(0, slash);
    }
    arn.name = name;
    if (pieces.size() == 2)
        arn.qualifier = pieces[1];
    const bool needsQualifier = arn.kind != Arn::Kind::StateMachine && arn.kind != Arn::Kind::Activity;
    if (arn.name.empty() || (needsQualifier && arn.qualifier.empty()) ||
        (pieces.size() == 2 && (pieces[1].empty() || arn.kind == Arn::Kind::Activity)))
        return invalidArn("Invalid ARN: '" + std::string(text) + '\'');
    return arn;
}

std::variant<Arn, ServiceError> readArn(std::string_view text, std::initializer_list<Arn::Kind> kinds) {
    constexpr std::array<std::string_view, 5> names = {"stateMachine", "execution", "express", "activity",
                                                       "mapRun"};
    auto read = readArn(text);
    const Arn* arn = std::get_if<Arn>(&read);
    if (arn != nullptr && std::find(kinds.begin(), kinds.end(), arn->kind) == kinds.end())
        return invalidArn("Resource type not valid in this context: " +
                          std::string(names[static_cast<std::size_t>(arn->kind)]));
    return read;
}

std::optional<std::int64_t> versionOf(const Arn& arn) {
    std::int64_t number = 0;
    const char* end = arn.qualifier.data() + arn.qualifier.size();
    const auto result = std::from_chars(arn.qualifier.data(), end, number);
    if (arn.qualifier.empty() || result.ec != std::errc() || result.ptr != end || number <= 0)
        return std::nullopt;
    return number;
}

bool isValidName(std::string_view name) {
    constexpr std::string_view kForbidden = " \t\n\v\f\r<>{}[]?*\"#%\\^|~`$&,;:/";
    std::size_t count = 0;
    for (std::size_t at = 0; at < name.size(); ++count) {
        const std::uint32_t c = nextCharacter(name, at);
        if (c < 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0xFFFE || c == 0xFFFF)
            return false;
        if (c < 0x80 && kForbidden.find(static_cast<char>(c)) != std::string_view::npos)
            return false;
    }
    return count >= 1 && count <= 80;
}

} // namespace steploom::engine
