// SPDX-License-Identifier: Apache-2.0
#include "engine/expression/jsonata/regex.h"

#include "engine/expression/jsonata/failure.h"
#include "engine/expression/jsonata/item.h"
#include "engine/expression/jsonata/regex_syntax.h"
#include "engine/expression/jsonata/utf16.h"

// Both widths: each function is called by its full name.
#define PCRE2_CODE_UNIT_WIDTH 0
#include <pcre2.h>

namespace steploom::engine::jsonata {
namespace {

constexpr std::size_t kJitStackStart = std::size_t{32} << 10;
constexpr std::size_t kJitStackMost = std::size_t{1} << 20;
constexpr std::uint32_t kHeapKibibytes = 16384;

std::u16string units(std::string_view text) {
    std::u16string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = nextCodePoint(text, at);
        if (c >= 0x10000) {
            out += static_cast<char16_t>(0xD800 + ((c - 0x10000) >> 10U));
            out += static_cast<char16_t>(0xDC00 + ((c - 0x10000) & 0x3FFU));
        } else {
            out += static_cast<char16_t>(c);
        }
    }
    return out;
}

/// What matching needs beside the pattern; one for each thread.
struct NarrowContext {
    pcre2_match_context_8* context = pcre2_match_context_create_8(nullptr);
    pcre2_jit_stack_8* stack = pcre2_jit_stack_create_8(kJitStackStart, kJitStackMost, nullptr);
    NarrowContext() {
        pcre2_jit_stack_assign_8(context, nullptr, stack);
        pcre2_set_heap_limit_8(context, kHeapKibibytes);
    }
    ~NarrowContext() {
        pcre2_match_context_free_8(context);
        pcre2_jit_stack_free_8(stack);
    }
    NarrowContext(const NarrowContext&) = delete;
    NarrowContext& operator=(const NarrowContext&) = delete;
};

struct WideContext {
    pcre2_match_context_16* context = pcre2_match_context_create_16(nullptr);
    pcre2_jit_stack_16* stack = pcre2_jit_stack_create_16(kJitStackStart, kJitStackMost, nullptr);
    WideContext() {
        pcre2_jit_stack_assign_16(context, nullptr, stack);
        pcre2_set_heap_limit_16(context, kHeapKibibytes);
    }
    ~WideContext() {
        pcre2_match_context_free_16(context);
        pcre2_jit_stack_free_16(stack);
    }
    WideContext(const WideContext&) = delete;
    WideContext& operator=(const WideContext&) = delete;
};

const NarrowContext& narrowContext() {
    static thread_local const NarrowContext context;
    return context;
}
const WideContext& wideContext() {
    static thread_local const WideContext context;
    return context;
}

} // namespace

struct Regex::Codes {
    pcre2_code_8* narrow = nullptr;
    pcre2_match_data_8* narrowMatch = nullptr;
    pcre2_code_16* wide = nullptr;
    bool narrowInUse = false;
    ~Codes() {
        pcre2_match_data_free_8(narrowMatch);
        pcre2_code_free_8(narrow);
        pcre2_code_free_16(wide);
    }
    Codes() = default;
    Codes(const Codes&) = delete;
    Codes& operator=(const Codes&) = delete;
};

Regex::Regex(std::string_view pattern, std::string_view flags)
    : m_pattern(pattern)
    , m_ignoreCase(flags.find('i') != std::string_view::npos)
    , m_multiline(flags.find('m') != std::string_view::npos)
    , m_codes(std::make_unique<Codes>()) {
}

Regex::~Regex() = default;

std::shared_ptr<const Regex> Regex::compile(std::string_view pattern, std::string_view flags,
                                            std::string& problem) {
    const std::shared_ptr<const Regex> regex(new Regex(pattern, flags));
    // \u reaches beyond what narrow patterns can hold.
    const bool narrow = isAscii(pattern) && pattern.find("\\u") == std::string_view::npos;
    const bool good = narrow ? regex->compileNarrow(problem) : regex->compileWide(problem);
    return good ? regex : nullptr;
}

bool Regex::compileNarrow(std::string& problem) const {
    if (m_codes->narrow != nullptr)
        return true;
    const std::string pattern = regexForPcre(m_pattern, false, problem);
    if (!problem.empty())
        return false;
    std::uint32_t options =
        PCRE2_ALT_BSUX | PCRE2_ALLOW_EMPTY_CLASS | PCRE2_MATCH_UNSET_BACKREF | PCRE2_DOLLAR_ENDONLY;
    options |= m_ignoreCase ? PCRE2_CASELESS : 0;
    options |= m_multiline ? PCRE2_MULTILINE : 0;
    pcre2_compile_context_8* context = pcre2_compile_context_create_8(nullptr);
    pcre2_set_newline_8(context, PCRE2_NEWLINE_ANYCRLF);
    int error = 0;
    std::size_t place = 0;
    m_codes->narrow = pcre2_compile_8(reinterpret_cast<PCRE2_SPTR8>(pattern.data()), pattern.size(), options,
                                      &error, &place, context);
    pcre2_compile_context_free_8(context);
    if (m_codes->narrow == nullptr) {
        char text[256] = {};
        pcre2_get_error_message_8(error, reinterpret_cast<PCRE2_UCHAR8*>(text), sizeof text);
        problem = text;
        return false;
    }
    pcre2_jit_compile_8(m_codes->narrow, PCRE2_JIT_COMPLETE);
    m_codes->narrowMatch = pcre2_match_data_create_from_pattern_8(m_codes->narrow, nullptr);
    return true;
}

bool Regex::compileWide(std::string& problem) const {
    if (m_codes->wide != nullptr)
        return true;
    const std::string rewritten = regexForPcre(m_pattern, true, problem);
    if (!problem.empty())
        return false;
    const std::u16string pattern = units(rewritten);
    std::uint32_t options =
        PCRE2_ALT_BSUX | PCRE2_ALLOW_EMPTY_CLASS | PCRE2_MATCH_UNSET_BACKREF | PCRE2_DOLLAR_ENDONLY;
    options |= m_ignoreCase ? PCRE2_CASELESS | PCRE2_UCP : 0;
    options |= m_multiline ? PCRE2_MULTILINE : 0;
    pcre2_compile_context_16* context = pcre2_compile_context_create_16(nullptr);
    pcre2_set_newline_16(context, PCRE2_NEWLINE_ANYCRLF);
    int error = 0;
    std::size_t place = 0;
    m_codes->wide = pcre2_compile_16(reinterpret_cast<PCRE2_SPTR16>(pattern.data()), pattern.size(), options,
                                     &error, &place, context);
    pcre2_compile_context_free_16(context);
    if (m_codes->wide == nullptr) {
        char text[256] = {};
        pcre2_get_error_message_8(error, reinterpret_cast<PCRE2_UCHAR8*>(text), sizeof text);
        problem = text;
        return false;
    }
    pcre2_jit_compile_16(m_codes->wide, PCRE2_JIT_COMPLETE);
    return true;
}

RegexRun::RegexRun(const Regex& regex, std::string_view text, std::uint32_t stepLimit)
    : m_regex(regex)
    , m_text(text)
    , m_stepLimit(stepLimit) {
    std::string problem;
    m_wide = regex.m_codes->narrow == nullptr || !isAscii(text);
    if (m_wide && !regex.compileWide(problem))
        throw Failure("S0303").token(regex.pattern()).value(Value(problem));
    std::uint32_t groups = 0;
    if (m_wide) {
        m_units = units(text);
        m_match = pcre2_match_data_create_from_pattern_16(regex.m_codes->wide, nullptr);
        pcre2_pattern_info_16(regex.m_codes->wide, PCRE2_INFO_CAPTURECOUNT, &groups);
    } else {
        // A match inside the replacement of another needs its own.
        if (regex.m_codes->narrowInUse) {
            m_match = pcre2_match_data_create_from_pattern_8(regex.m_codes->narrow, nullptr);
        } else {
            m_match = regex.m_codes->narrowMatch;
            regex.m_codes->narrowInUse = true;
        }
        pcre2_pattern_info_8(regex.m_codes->narrow, PCRE2_INFO_CAPTURECOUNT, &groups);
    }
    m_groups = groups;
}

RegexRun::~RegexRun() {
    if (m_wide)
        pcre2_match_data_free_16(static_cast<pcre2_match_data_16*>(m_match));
    else if (m_match != m_regex.m_codes->narrowMatch)
        pcre2_match_data_free_8(static_cast<pcre2_match_data_8*>(m_match));
    else
        m_regex.m_codes->narrowInUse = false;
}

bool RegexRun::find(std::size_t from) {
    if (from > length())
        return false;
    int found = 0;
    if (m_wide) {
        auto* match = static_cast<pcre2_match_data_16*>(m_match);
        pcre2_set_match_limit_16(wideContext().context, m_stepLimit);
        found = pcre2_match_16(m_regex.m_codes->wide, reinterpret_cast<PCRE2_SPTR16>(m_units.data()),
                               m_units.size(), from, 0, match, wideContext().context);
        m_offsets = pcre2_get_ovector_pointer_16(match);
    } else {
        auto* match = static_cast<pcre2_match_data_8*>(m_match);
        pcre2_set_match_limit_8(narrowContext().context, m_stepLimit);
        found = pcre2_match_8(m_regex.m_codes->narrow, reinterpret_cast<PCRE2_SPTR8>(m_text.data()),
                              m_text.size(), from, 0, match, narrowContext().context);
        m_offsets = pcre2_get_ovector_pointer_8(match);
    }
    if (found == PCRE2_ERROR_NOMATCH)
        return false;
    if (found < 0)
        throw Failure("U1005").limit(Limit::Regex);
    m_start = m_offsets[0];
    m_end = m_offsets[1];
    return true;
}

std::optional<std::string> RegexRun::group(std::size_t index) const {
    if (index > m_groups || m_offsets[2 * index] == PCRE2_UNSET)
        return std::nullopt;
    return slice(m_offsets[2 * index], m_offsets[2 * index + 1]);
}

void RegexRun::appendSlice(std::string& out, std::size_t from, std::size_t to) const {
    if (from >= to)
        return;
    if (!m_wide) {
        out += m_text.substr(from, to - from);
        return;
    }
    for (std::size_t i = from; i < to; ++i)
        appendUtf16(out, m_units[i]);
}

std::string RegexRun::slice(std::size_t from, std::size_t to) const {
    std::string out;
    appendSlice(out, from, to);
    return out;
}

} // namespace steploom::engine::jsonata
