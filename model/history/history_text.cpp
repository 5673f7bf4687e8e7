// SPDX-License-Identifier: Apache-2.0
#include "model/history/history_text.h"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "engine/support/gzip.h"
#include "model/history/json_text.h"

namespace steploom::model {

namespace {

/// What a .gz may unpack to. A small file that claims more is an attack.
constexpr std::size_t kMaxUnpacked = std::size_t{1} << 30;

std::string fromUtf16(std::string_view bytes, bool bigEndian) {
    constexpr std::uint32_t kReplacement = 0xFFFD;
    const auto unit = [&](std::size_t i) {
        const auto first = static_cast<unsigned char>(bytes[i]);
        const auto second = static_cast<unsigned char>(bytes[i + 1]);
        return static_cast<std::uint32_t>(bigEndian ? first << 8 | second : second << 8 | first);
    };
    std::string out;
    out.reserve(bytes.size() / 2 + kTextPadding + 1);
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
        const std::uint32_t high = unit(i);
        if (high < 0xD800 || high > 0xDFFF) {
            appendUtf8(out, high);
            continue;
        }
        const std::uint32_t low = i + 3 < bytes.size() ? unit(i + 2) : 0;
        const bool pair = high < 0xDC00 && low >= 0xDC00 && low <= 0xDFFF;
        appendUtf8(out, pair ? 0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00) : kReplacement);
        i += pair ? 2 : 0;
    }
    return out;
}

enum class Encoding { Utf8, Utf16Little, Utf16Big };

/// By the byte order mark, or by the zeros that ASCII has in UTF-16.
Encoding encodingOf(std::string_view bytes, std::size_t& mark) {
    mark = 0;
    if (bytes.size() < 2)
        return Encoding::Utf8;
    if (bytes.substr(0, 2) == "\xFF\xFE" || bytes.substr(0, 2) == "\xFE\xFF") {
        mark = 2;
        return bytes[0] == '\xFF' ? Encoding::Utf16Little : Encoding::Utf16Big;
    }
    if (bytes.substr(0, 3) == "\xEF\xBB\xBF")
        mark = 3;
    else if (bytes[0] != 0 && bytes[1] == 0)
        return Encoding::Utf16Little;
    else if (bytes[0] == 0 && bytes[1] != 0)
        return Encoding::Utf16Big;
    return Encoding::Utf8;
}

/// Reads to the end of an open file; its errno, or 0.
int readAll(int fd, std::uint64_t expected, std::string& bytes) {
    constexpr std::size_t kChunk = std::size_t{1} << 20;
    constexpr std::size_t kAtEnd = 4096; // room to see that nothing follows
    bytes.reserve(static_cast<std::size_t>(expected) + kAtEnd + kTextPadding);
    for (;;) {
        const std::size_t before = bytes.size();
        const std::uint64_t left = before < expected ? expected - before : kAtEnd;
        const auto room = static_cast<std::size_t>(std::min<std::uint64_t>(left, 16 * kChunk));
        bytes.resize(before + room);
        const ssize_t count = ::read(fd, bytes.data() + before, room);
        bytes.resize(before + static_cast<std::size_t>(std::max<ssize_t>(count, 0)));
        if (count < 0 && errno != EINTR)
            return errno;
        if (count == 0 || bytes.size() > kMaxHistorySize)
            return 0;
    }
}

/// Where byte `count` of what a JSON string means is written, if its content is written from `at` on.
std::uint64_t inEscaped(std::string_view text, std::uint64_t at, std::uint64_t count) {
    constexpr std::size_t kUnicode = 6; // \u and four digits
    for (std::uint64_t done = 0; done < count && at < text.size();) {
        if (text[static_cast<std::size_t>(at)] != '\\') {
            ++at;
            ++done;
            continue;
        }
        const bool unicode = at + 1 < text.size() && text[static_cast<std::size_t>(at + 1)] == 'u';
        if (!unicode) {
            at += 2;
            ++done;
            continue;
        }
        const std::string digits(text.substr(static_cast<std::size_t>(at + 2), 4));
        const unsigned long character = std::strtoul(digits.c_str(), nullptr, 16);
        const bool surrogate = character >= 0xD800 && character <= 0xDFFF; // each half stands for two bytes
        done += character < 0x80 ? 1 : character < 0x800 || surrogate ? 2 : 3;
        at += kUnicode;
    }
    return at;
}

} // namespace

std::uint64_t HistoryText::offsetInFile(std::uint64_t offset) const {
    if (utf16) {
        std::uint64_t units = 0;
        const std::string_view text = view().substr(0, static_cast<std::size_t>(offset));
        for (const char c : text) {
            const auto byte = static_cast<unsigned char>(c);
            units += (byte & 0xC0) == 0x80 ? 0 : byte >= 0xF0 ? 2 : 1;
        }
        return skipped + 2 * units;
    }
    const auto after =
        std::upper_bound(origins.begin(), origins.end(), offset,
                         [](std::uint64_t wanted, const Origin& origin) { return wanted < origin.here; });
    if (after == origins.begin())
        return skipped + offset;
    const Origin& origin = *(after - 1);
    if (around != nullptr)
        return around->offsetInFile(inEscaped(around->view(), origin.inFile, offset - origin.here));
    return origin.inFile + (offset - origin.here);
}

Result<std::string> readHistoryFile(const std::string& path) {
    struct stat info {};
    if (::stat(path.c_str(), &info) != 0) {
        if (errno == ENOENT || errno == ENOTDIR)
            return Message{"file.missing", {path}};
        return Message{"file.unreadable", {path, std::strerror(errno)}};
    }
    if (S_ISDIR(info.st_mode))
        return Message{"file.is-directory", {path}};
    if (!S_ISREG(info.st_mode))
        return Message{"file.not-regular", {path}};
    const auto size = static_cast<std::uint64_t>(info.st_size);
    if (size > kMaxHistorySize)
        return Message{"file.too-large", {path, std::to_string(size), std::to_string(kMaxHistorySize)}};
    const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return Message{"file.unreadable", {path, std::strerror(errno)}};
    std::string bytes;
    const int failure = readAll(fd, size, bytes);
    ::close(fd);
    if (failure != 0)
        return Message{"file.unreadable", {path, std::strerror(failure)}};
    return bytes;
}

std::shared_ptr<HistoryText> decodeHistoryText(std::string file, std::string bytes,
                                               std::vector<HistoryProblem>& problems) {
    if (engine::isGzip(bytes)) {
        engine::GunzipPart part = engine::gunzipPart(bytes, kMaxUnpacked);
        if (!part.whole) {
            const bool tooMuch = part.bytes.size() == kMaxUnpacked;
            problems.push_back({tooMuch ? "history.gzip.large" : "history.gzip", {}, file, part.stopped});
        }
        bytes = std::move(part.bytes);
    }
    auto text = std::make_shared<HistoryText>();
    text->file = std::move(file);
    std::size_t mark = 0;
    const Encoding encoding = encodingOf(bytes, mark);
    text->skipped = mark;
    text->utf16 = encoding != Encoding::Utf8;
    if (text->utf16)
        text->bytes = fromUtf16(std::string_view(bytes).substr(mark), encoding == Encoding::Utf16Big);
    else if (mark != 0)
        text->bytes = bytes.substr(mark);
    else
        text->bytes = std::move(bytes);
    text->bytes.append(kTextPadding, '\0');
    return text;
}

std::string decodeBase64(std::string_view text) {
    const auto digit = [](char c) {
        return c >= 'A' && c <= 'Z'   ? c - 'A'
               : c >= 'a' && c <= 'z' ? c - 'a' + 26
               : c >= '0' && c <= '9' ? c - '0' + 52
               : c == '+' || c == '-' ? 62
               : c == '/' || c == '_' ? 63
                                      : -1;
    };
    std::string out;
    out.reserve(text.size() / 4 * 3);
    std::uint32_t bits = 0;
    int count = 0;
    for (const char c : text) {
        if (c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '=')
            continue;
        const int value = digit(c);
        if (value < 0)
            return {};
        bits = bits << 6 | static_cast<std::uint32_t>(value);
        count += 6;
        if (count >= 8) {
            count -= 8;
            out.push_back(static_cast<char>(bits >> count & 0xFF));
        }
    }
    return out;
}

} // namespace steploom::model
