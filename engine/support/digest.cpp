// SPDX-License-Identifier: Apache-2.0
#include "engine/support/digest.h"

#include <array>
#include <bit>
#include <cmath>
#include <cstdint>

namespace steploom::engine {

namespace {

/// The message with a 1 bit, zeros, and its length in bits: a whole number of blocks.
std::string padded(std::string_view data, std::size_t block, bool bigEndian) {
    const std::size_t lengthBytes = block / 8;
    std::string message(data);
    message += '\x80';
    while (message.size() % block != block - lengthBytes)
        message += '\0';
    const std::uint64_t bits = static_cast<std::uint64_t>(data.size()) * 8;
    for (std::size_t i = 0; i < lengthBytes; ++i) {
        const std::size_t byte = bigEndian ? lengthBytes - 1 - i : i;
        message += static_cast<char>(byte < 8 ? bits >> (8 * byte) & 0xFF : 0);
    }
    return message;
}

template <typename Word>
Word readBig(const char* at) {
    Word word = 0;
    for (std::size_t i = 0; i < sizeof(Word); ++i)
        word = static_cast<Word>(word << 8) | static_cast<unsigned char>(at[i]);
    return word;
}

template <typename Word>
std::string hexOf(const Word* words, std::size_t count, bool bigEndian = true) {
    static constexpr char hex[] = "0123456789abcdef";
    std::string text;
    for (std::size_t w = 0; w < count; ++w) {
        for (std::size_t i = 0; i < sizeof(Word); ++i) {
            const std::size_t byte = bigEndian ? sizeof(Word) - 1 - i : i;
            const auto value = static_cast<unsigned>(words[w] >> (8 * byte) & 0xFF);
            text += hex[value >> 4];
            text += hex[value & 15];
        }
    }
    return text;
}

/// The first bits of the fractional part of a root of the n-th prime: the constants of SHA-2, worked out in
/// integers.
std::uint64_t primeRootBits(unsigned prime, bool cube) {
    // Finds floor(root * 2^64) bit by bit: candidate^k <= prime * 2^(64 k), in 256-bit arithmetic.
    using Wide = std::array<std::uint32_t, 9>;
    const auto multiply = [](const Wide& a, const Wide& b) {
        Wide product{};
        for (std::size_t i = 0; i < a.size(); ++i) {
            std::uint64_t carry = 0;
            for (std::size_t k = 0; i + k < product.size(); ++k) {
                const std::uint64_t sum = product[i + k] + static_cast<std::uint64_t>(a[i]) * b[k] + carry;
                product[i + k] = static_cast<std::uint32_t>(sum);
                carry = sum >> 32;
            }
        }
        return product;
    };
    Wide target{};
    target[cube ? 6 : 4] = prime;
    Wide root{};
    for (int bit = 69; bit >= 0; --bit) {
        Wide candidate = root;
        candidate[static_cast<std::size_t>(bit / 32)] |= 1U << (bit % 32);
        Wide power = multiply(candidate, candidate);
        if (cube)
            power = multiply(power, candidate);
        bool fits = true;
        for (std::size_t i = power.size(); i-- > 0;) {
            if (power[i] != target[i]) {
                fits = power[i] < target[i];
                break;
            }
        }
        if (fits)
            root = candidate;
    }
    return static_cast<std::uint64_t>(root[1]) << 32 | root[0];
}

std::array<unsigned, 80> firstPrimes() {
    std::array<unsigned, 80> primes{};
    std::size_t count = 0;
    for (unsigned candidate = 2; count < primes.size(); ++candidate) {
        bool prime = true;
        for (std::size_t i = 0; i < count && prime; ++i)
            prime = candidate % primes[i] != 0;
        if (prime)
            primes[count++] = candidate;
    }
    return primes;
}

struct Sha2Constants {
    std::array<std::uint64_t, 80> round{};
    std::array<std::uint64_t, 16> start{};
};

const Sha2Constants& sha2Constants() {
    static const Sha2Constants constants = [] {
        Sha2Constants result;
        const auto primes = firstPrimes();
        for (std::size_t i = 0; i < result.round.size(); ++i)
            result.round[i] = primeRootBits(primes[i], true);
        for (std::size_t i = 0; i < result.start.size(); ++i)
            result.start[i] = primeRootBits(primes[i], false);
        return result;
    }();
    return constants;
}

template <typename Word>
struct Sha2Rotations;
template <>
struct Sha2Rotations<std::uint32_t> {
    static constexpr std::size_t rounds = 64;
    static constexpr int bigA[] = {2, 13, 22};
    static constexpr int bigE[] = {6, 11, 25};
    static constexpr int smallA[] = {7, 18, 3};
    static constexpr int smallE[] = {17, 19, 10};
};
template <>
struct Sha2Rotations<std::uint64_t> {
    static constexpr std::size_t rounds = 80;
    static constexpr int bigA[] = {28, 34, 39};
    static constexpr int bigE[] = {14, 18, 41};
    static constexpr int smallA[] = {1, 8, 7};
    static constexpr int smallE[] = {19, 61, 6};
};

template <typename Word>
std::array<Word, 8> sha2(std::string_view data, std::array<Word, 8> state) {
    using R = Sha2Rotations<Word>;
    constexpr int shift = 64 - static_cast<int>(sizeof(Word)) * 8;
    const auto big = [](Word x, const int(&by)[3]) {
        return static_cast<Word>(std::rotr(x, by[0]) ^ std::rotr(x, by[1]) ^ std::rotr(x, by[2]));
    };
    const auto small = [](Word x, const int(&by)[3]) {
        return static_cast<Word>(std::rotr(x, by[0]) ^ std::rotr(x, by[1]) ^ (x >> by[2]));
    };
    constexpr std::size_t block = sizeof(Word) * 16;
    const std::string message = padded(data, block, true);
    for (std::size_t offset = 0; offset < message.size(); offset += block) {
        std::array<Word, R::rounds> w{};
        for (std::size_t i = 0; i < 16; ++i)
            w[i] = readBig<Word>(message.data() + offset + i * sizeof(Word));
        for (std::size_t i = 16; i < R::rounds; ++i)
            w[i] = small(w[i - 2], R::smallE) + w[i - 7] + small(w[i - 15], R::smallA) + w[i - 16];
        auto [a, b, c, d, e, f, g, h] = state;
        for (std::size_t i = 0; i < R::rounds; ++i) {
            const Word k = static_cast<Word>(sha2Constants().round[i] >> shift);
            const Word t1 = h + big(e, R::bigE) + ((e & f) ^ (~e & g)) + k + w[i];
            const Word t2 = big(a, R::bigA) + ((a & b) ^ (a & c) ^ (b & c));
            h = g;
            g = f;
            f = e;
            e = d + t1;
            d = c;
            c = b;
            b = a;
            a = t1 + t2;
        }
        const std::array<Word, 8> add{a, b, c, d, e, f, g, h};
        for (std::size_t i = 0; i < 8; ++i)
            state[i] += add[i];
    }
    return state;
}

} // namespace

std::string sha256Hex(std::string_view data) {
    std::array<std::uint32_t, 8> start{};
    for (std::size_t i = 0; i < 8; ++i)
        start[i] = static_cast<std::uint32_t>(sha2Constants().start[i] >> 32);
    return hexOf(sha2(data, start).data(), 8);
}

std::string sha384Hex(std::string_view data) {
    std::array<std::uint64_t, 8> start{};
    for (std::size_t i = 0; i < 8; ++i)
        start[i] = sha2Constants().start[i + 8];
    return hexOf(sha2(data, start).data(), 6);
}

std::string sha512Hex(std::string_view data) {
    std::array<std::uint64_t, 8> start{};
    for (std::size_t i = 0; i < 8; ++i)
        start[i] = sha2Constants().start[i];
    return hexOf(sha2(data, start).data(), 8);
}

std::string sha1Hex(std::string_view data) {
    std::array<std::uint32_t, 5> state{0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476, 0xC3D2E1F0};
    const std::string message = padded(data, 64, true);
    for (std::size_t offset = 0; offset < message.size(); offset += 64) {
        std::array<std::uint32_t, 80> w{};
        for (std::size_t i = 0; i < 16; ++i)
            w[i] = readBig<std::uint32_t>(message.data() + offset + i * 4);
        for (std::size_t i = 16; i < 80; ++i)
            w[i] = std::rotl(w[i - 3] ^ w[i - 8] ^ w[i - 14] ^ w[i - 16], 1);
        auto [a, b, c, d, e] = state;
        for (std::size_t i = 0; i < 80; ++i) {
            std::uint32_t f = b ^ c ^ d;
            std::uint32_t k = 0xCA62C1D6;
            if (i < 20) {
                f = (b & c) | (~b & d);
                k = 0x5A827999;
            } else if (i < 40) {
                k = 0x6ED9EBA1;
            } else if (i < 60) {
                f = (b & c) | (b & d) | (c & d);
                k = 0x8F1BBCDC;
            }
            const std::uint32_t t = std::rotl(a, 5) + f + e + k + w[i];
            e = d;
            d = c;
            c = std::rotl(b, 30);
            b = a;
            a = t;
        }
        const std::array<std::uint32_t, 5> add{a, b, c, d, e};
        for (std::size_t i = 0; i < 5; ++i)
            state[i] += add[i];
    }
    return hexOf(state.data(), 5);
}

std::string md5Hex(std::string_view data) {
    static constexpr int rotations[4][4] = {
        {7, 12, 17, 22}, {5, 9, 14, 20}, {4, 11, 16, 23}, {6, 10, 15, 21}};
    std::array<std::uint32_t, 4> state{0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476};
    const std::string message = padded(data, 64, false);
    for (std::size_t offset = 0; offset < message.size(); offset += 64) {
        std::array<std::uint32_t, 16> words{};
        for (std::size_t i = 0; i < 64; ++i)
            words[i / 4] |= static_cast<std::uint32_t>(static_cast<unsigned char>(message[offset + i]))
                            << (8 * (i % 4));
        auto [a, b, c, d] = state;
        for (std::uint32_t i = 0; i < 64; ++i) {
            std::uint32_t f = 0;
            std::uint32_t word = i;
            if (i < 16) {
                f = (b & c) | (~b & d);
            } else if (i < 32) {
                f = (d & b) | (~d & c);
                word = 5 * i + 1;
            } else if (i < 48) {
                f = b ^ c ^ d;
                word = 3 * i + 5;
            } else {
                f = c ^ (b | ~d);
                word = 7 * i;
            }
            const auto sine = static_cast<std::uint32_t>(std::fabs(std::sin(i + 1.0)) * 4294967296.0);
            const std::uint32_t next =
                b + std::rotl(a + f + sine + words[word % 16], rotations[i / 16][i % 4]);
            a = d;
            d = c;
            c = b;
            b = next;
        }
        const std::array<std::uint32_t, 4> add{a, b, c, d};
        for (std::size_t i = 0; i < 4; ++i)
            state[i] += add[i];
    }
    return hexOf(state.data(), 4, false);
}

std::optional<std::string> digestHex(std::string_view algorithm, std::string_view data) {
    if (algorithm == "MD5")
        return md5Hex(data);
    if (algorithm == "SHA-1")
        return sha1Hex(data);
    if (algorithm == "SHA-256")
        return sha256Hex(data);
    if (algorithm == "SHA-384")
        return sha384Hex(data);
    if (algorithm == "SHA-512")
        return sha512Hex(data);
    return std::nullopt;
}

} // namespace steploom::engine
