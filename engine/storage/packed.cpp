// SPDX-License-Identifier: Apache-2.0
#include "engine/storage/packed.h"

#include <cstdint>

#include <zlib.h>

namespace steploom::engine {

namespace {

constexpr std::size_t kWorthIt = 512;
constexpr char kPlain = 'p';
constexpr char kDeflated = 'z';
constexpr std::size_t kHead = 9; ///< kind and length
/// More than any history may have.
constexpr std::uint64_t kMost = std::uint64_t{1} << 31U;

} // namespace

std::string pack(std::string_view text) {
    if (text.size() >= kWorthIt && text.size() < kMost) {
        uLongf size = compressBound(static_cast<uLong>(text.size()));
        std::string packed(kHead + size, kDeflated);
        for (std::size_t i = 0; i < 8; ++i)
            packed[1 + i] = static_cast<char>((text.size() >> (8 * i)) & 0xFFU);
        const int result =
            compress2(reinterpret_cast<Bytef*>(packed.data() + kHead), &size,
                      reinterpret_cast<const Bytef*>(text.data()), static_cast<uLong>(text.size()), 1);
        if (result == Z_OK && size < text.size()) {
            packed.resize(kHead + size);
            return packed;
        }
    }
    return kPlain + std::string(text);
}

std::string unpack(std::string_view bytes) {
    if (bytes.empty())
        return {};
    if (bytes.front() == kPlain)
        return std::string(bytes.substr(1));
    if (bytes.front() != kDeflated || bytes.size() < kHead)
        return {};
    std::uint64_t length = 0;
    for (std::size_t i = 0; i < 8; ++i)
        length |= static_cast<std::uint64_t>(static_cast<unsigned char>(bytes[1 + i])) << (8 * i);
    if (length >= kMost)
        return {};
    std::string text(length, '\0');
    uLongf size = static_cast<uLongf>(length);
    const int result = uncompress(reinterpret_cast<Bytef*>(text.data()), &size,
                                  reinterpret_cast<const Bytef*>(bytes.data() + kHead),
                                  static_cast<uLong>(bytes.size() - kHead));
    return result == Z_OK && size == length ? text : std::string();
}

} // namespace steploom::engine
